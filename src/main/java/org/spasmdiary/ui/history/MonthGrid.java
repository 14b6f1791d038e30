package org.spasmdiary.ui.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import org.spasmdiary.words.Words;

/** A month by weeks, the worst number of each day in its cell. Arrows go by day, Page up and down by month. */
final class MonthGrid extends GridPane {
    private final Words words;
    private final Consumer<LocalDate> go;
    private final List<Button> buttons = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> worst = new ArrayList<>();
    private List<DayCell> days = List.of();
    private LocalDate chosen = LocalDate.EPOCH;

    /** @param enter what a press on the chosen day does */
    MonthGrid(Words words, Consumer<LocalDate> go, Runnable enter) {
        this.words = words;
        this.go = go;
        setId("history-month");
        getStyleClass().add("month-grid");
        for (int column = 0; column < 7; column++) {
            var constraint = new ColumnConstraints();
            constraint.setPercentWidth(100.0 / 7);
            getColumnConstraints().add(constraint);
            var head = new Label(words.format().shortWeekday(DayOfWeek.of(column + 1)));
            head.getStyleClass().addAll("small", "muted", "strong");
            GridPane.setHalignment(head, HPos.CENTER);
            add(head, column, 0);
        }
        getRowConstraints().add(new RowConstraints());
        for (int row = 1; row <= 6; row++) {
            var constraint = new RowConstraints();
            constraint.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(constraint);
        }
        for (int i = 0; i < 42; i++) add(cell(i, enter), i % 7, 1 + i / 7);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) event.consume();
        });
    }

    private Button cell(int index, Runnable enter) {
        var number = new Label();
        number.getStyleClass().add("cell-day");
        var score = new Label();
        score.getStyleClass().add("cell-worst");
        StackPane.setAlignment(number, Pos.TOP_LEFT);
        StackPane.setAlignment(score, Pos.BOTTOM_RIGHT);
        var face = new StackPane(number, score);
        var button = new Button("", face);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.getStyleClass().add("month-cell");
        face.prefWidthProperty().bind(button.widthProperty());
        face.prefHeightProperty().bind(button.heightProperty());
        button.setOnAction(_ -> {
            LocalDate day = days.get(index).day();
            if (day.equals(chosen)) enter.run(); // pressed a second time: on to its entries
            else go.accept(day);
        });
        buttons.add(button);
        numbers.add(number);
        worst.add(score);
        return button;
    }

    void show(HistoryModel model) {
        days = model.month();
        boolean hadFocus = buttons.stream().anyMatch(Button::isFocused);
        chosen = model.day();
        for (int i = 0; i < buttons.size(); i++) {
            DayCell day = days.get(i);
            boolean inMonth = java.time.YearMonth.from(day.day()).equals(model.monthOf());
            Button button = buttons.get(i);
            button.setVisible(inMonth);
            button.setDisable(day.future());
            button.setAccessibleText(day.spoken());
            button.setId("history-day-" + day.day());
            numbers.get(i).setText(words.format().number(day.day().getDayOfMonth()));
            worst.get(i)
                    .setText(day.worst()
                            .map(score -> words.format().number(score))
                            .orElse(""));
            List<String> classes = new ArrayList<>(List.of("button", "month-cell"));
            day.worst().ifPresent(score -> classes.add(PainRamp.styleClass(score)));
            if (day.quiet()) classes.add("hatched");
            if (day.notTypical()) classes.add("not-typical");
            if (day.day().equals(chosen)) classes.add("chosen");
            if (!button.getStyleClass().equals(classes)) button.getStyleClass().setAll(classes);
            button.setFocusTraversable(day.day().equals(chosen));
        }
        boolean sixth = buttons.subList(35, 42).stream().anyMatch(Button::isVisible);
        buttons.subList(35, 42).forEach(button -> button.setManaged(sixth));
        if (hadFocus) focus();
    }

    void focus() {
        for (int i = 0; i < days.size(); i++)
            if (days.get(i).day().equals(chosen) && buttons.get(i).isVisible())
                buttons.get(i).requestFocus();
    }

    private boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return false;
        switch (event.getCode()) {
            case LEFT -> go.accept(chosen.minusDays(1));
            case RIGHT -> go.accept(chosen.plusDays(1));
            case UP -> go.accept(chosen.minusWeeks(1));
            case DOWN -> go.accept(chosen.plusWeeks(1));
            default -> {
                return false;
            }
        }
        return true;
    }
}
