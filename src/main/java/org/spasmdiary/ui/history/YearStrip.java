package org.spasmdiary.ui.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.spasmdiary.words.Words;

/** A year at a glance, one small cell a day, a column a week. A press goes to the day; keys do so in the month. */
final class YearStrip extends Pane {
    private static final double GAP = 2;
    private static final double LARGEST = 20;

    private final Words words;
    private final List<Region> cells = new ArrayList<>();
    private final List<Label> weekdays = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final Tooltip tip = new Tooltip();
    private List<DayCell> days = List.of();

    YearStrip(Words words, Consumer<LocalDate> go) {
        this.words = words;
        setId("history-year");
        getStyleClass().add("year-strip");
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY))
            weekdays.add(small(words.format().shortWeekday(day)));
        for (int i = 0; i < HistoryModel.YEAR_WEEKS * 7; i++) {
            var cell = new Region();
            cell.getStyleClass().add("year-cell");
            int index = i;
            cell.setOnMouseClicked(_ -> {
                if (index < days.size() && !days.get(index).future())
                    go.accept(days.get(index).day());
            });
            cell.setOnMouseEntered(_ -> tip.setText(days.get(index).spoken()));
            Tooltip.install(cell, tip);
            cells.add(cell);
        }
        getChildren().addAll(weekdays);
        getChildren().addAll(cells);
    }

    private static Label small(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    void show(List<DayCell> newDays, LocalDate chosen) {
        boolean moved = days.isEmpty()
                || !days.getFirst().day().equals(newDays.getFirst().day());
        days = newDays;
        for (int i = 0; i < days.size(); i++) {
            DayCell day = days.get(i);
            List<String> classes = new ArrayList<>(List.of("year-cell"));
            day.worst().ifPresent(worst -> classes.add(PainRamp.styleClass(worst)));
            if (day.quiet()) classes.add("hatched");
            if (day.notTypical()) classes.add("not-typical");
            if (day.day().equals(chosen)) classes.add("chosen");
            cells.get(i).setVisible(!day.future());
            if (!cells.get(i).getStyleClass().equals(classes))
                cells.get(i).getStyleClass().setAll(classes);
        }
        if (moved) months();
        requestLayout();
    }

    private void months() {
        getChildren().removeAll(months);
        months.clear();
        for (int week = 0; week < HistoryModel.YEAR_WEEKS; week++) {
            LocalDate monday = days.get(week * 7).day();
            if (monday.getDayOfMonth() > 7) continue;
            YearMonth month = YearMonth.from(monday);
            Label label = small(
                    month.getMonthValue() == 1
                            ? words.format().shortMonth(month) + " " + month.getYear()
                            : words.format().shortMonth(month));
            label.setUserData(week);
            months.add(label);
        }
        getChildren().addAll(months);
    }

    private double left() {
        return weekdays.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + 8;
    }

    private double top() {
        return weekdays.getFirst().prefHeight(-1) + 2;
    }

    private double step() {
        return Math.min(LARGEST, (getWidth() - left()) / HistoryModel.YEAR_WEEKS);
    }

    private static double rowStep() {
        return 17;
    }

    @Override
    protected double computePrefHeight(double width) {
        return top() + 7 * rowStep();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double step = step();
        double left = left();
        double top = top();
        for (int i = 0; i < cells.size(); i++)
            cells.get(i)
                    .resizeRelocate(
                            snapPositionX(left + Math.floorDiv(i, 7) * step),
                            snapPositionY(top + i % 7 * rowStep()),
                            Math.max(2, Math.floor(step - GAP)),
                            rowStep() - GAP);
        int[] rows = {0, 3, 6};
        for (int i = 0; i < rows.length; i++) {
            Label label = weekdays.get(i);
            label.autosize();
            label.relocate(0, top + rows[i] * rowStep() + (rowStep() - GAP - label.getHeight()) / 2);
        }
        double free = 0;
        for (Label label : months) {
            label.autosize();
            double x = left + (int) label.getUserData() * step;
            label.setVisible(x >= free && x + label.getWidth() <= getWidth());
            label.relocate(x, 0);
            if (label.isVisible()) free = x + label.getWidth() + 4;
        }
    }
}
