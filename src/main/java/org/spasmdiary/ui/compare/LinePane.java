package org.spasmdiary.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.spasmdiary.charts.ChartTable;
import org.spasmdiary.charts.ComparePicture;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.picture.PictureMaker;
import org.spasmdiary.ui.picture.PicturePane;

/** The picture of all lines, with one of its entries picked by pointer or key: a ring round it and its words. */
final class LinePane {
    /** How near the pointer has to be, px. */
    private static final double REACH = 18;

    private static final double LEAST_HEIGHT = 320;

    private final SpasmTable.Actions actions;
    private final Consumer<ChartTable> numbers;
    private final PicturePane pane;
    private final Circle ring = new Circle(8);
    private final Label words = new Label();
    private final Pane layer = new Pane(ring, words);
    private List<ComparePicture.Mark> marks = List.of();
    private Optional<ComparePicture> picture = Optional.empty();
    private Optional<EntryId> lit = Optional.empty();
    private final String working;
    private int picked = -1;

    /** @param numbers hears of those of each new picture */
    LinePane(Desk desk, SpasmTable.Actions actions, Consumer<ChartTable> numbers) {
        this.actions = actions;
        this.numbers = numbers;
        working = desk.words().text("ui.chart.working");
        pane = new PicturePane(desk, "compare-picture", this::seen);
        ring.getStyleClass().add("point-ring");
        words.setId("compare-point");
        words.getStyleClass().add("line-words");
        layer.setMouseTransparent(true);
        layer.setManaged(false);
        pane.node().getChildren().add(layer);
        high(LEAST_HEIGHT);
        pane.node().setAccessibleHelp(desk.words().text("ui.compare.keys"));
        pane.node().setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        pane.node().setOnMouseExited(_ -> pick(-1));
        pane.node().setOnMouseClicked(event -> clicked(event.getClickCount()));
        pane.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) event.consume();
        });
        pick(-1);
    }

    Region node() {
        return pane.node();
    }

    /** As wished for, whatever the height of the picture that is shown now. */
    private void high(double height) {
        pane.node().setMinHeight(height);
        pane.node().setPrefHeight(height);
    }

    void show(PictureMaker maker, Optional<EntryId> newLit) {
        if (!newLit.equals(lit)) pick(-1);
        lit = newLit;
        pane.show(maker);
    }

    private void seen(Picture drawn) {
        if (!(drawn instanceof ComparePicture compared)) return;
        picture = Optional.of(compared);
        numbers.accept(compared.table());
        Optional<EntryId> before = picked < 0
                ? Optional.empty()
                : Optional.of(marks.get(picked).point().entry());
        marks = compared.points(pane.box().pictureWidth(), pane.box().pictureHeight());
        double height =
                Math.max(LEAST_HEIGHT, compared.comfortableHeight(pane.box().pictureWidth()));
        if (Math.abs(pane.node().getMinHeight() - height) > 1) high(height);
        pick(before.map(this::index).orElse(-1));
    }

    private int index(EntryId entry) {
        for (int i = 0; i < marks.size(); i++) if (marks.get(i).point().entry().equals(entry)) return i;
        return -1;
    }

    private void hover(double x, double y) {
        int best = -1;
        double nearest = REACH;
        for (int i = 0; i < marks.size(); i++) {
            double away = Math.hypot(
                    marks.get(i).point().x() - x, marks.get(i).point().y() - y);
            if (away >= nearest) continue;
            nearest = away;
            best = i;
        }
        if (best != picked) pick(best);
    }

    private void clicked(int times) {
        pane.node().requestFocus();
        if (picked < 0) return;
        EntryId spasm = marks.get(picked).spasm();
        if (times == 2) actions.open(spasm);
        else actions.light(spasm);
    }

    private void pick(int index) {
        picked = index;
        layer.setVisible(index >= 0);
        if (index >= 0) {
            var point = marks.get(index).point();
            ring.setCenterX(point.x());
            ring.setCenterY(point.y());
            words.setText(point.spoken());
            words.applyCss();
            double wide = Math.min(words.prefWidth(-1), pane.node().getWidth());
            double high = words.prefHeight(wide);
            double x =
                    Math.clamp(point.x() - wide / 2, 0, Math.max(0, pane.node().getWidth() - wide));
            double y = point.y() - high - 14 < 0 ? point.y() + 14 : point.y() - high - 14;
            words.resizeRelocate(x, y, wide, high);
        }
        String said = index >= 0
                ? marks.get(index).point().spoken()
                : picture.map(Picture::spoken).orElse(working);
        pane.node().setAccessibleText(said);
        pane.node().notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return false;
        switch (event.getCode()) {
            case UP -> actions.step(-1);
            case DOWN -> actions.step(1);
            case LEFT -> along(-1);
            case RIGHT -> along(1);
            case ENTER -> lit.ifPresent(actions::open);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** From entry to entry of the spasm that is pointed at, the first one first. */
    private void along(int step) {
        List<Integer> own = java.util.stream.IntStream.range(0, marks.size())
                .filter(i -> lit.equals(Optional.of(marks.get(i).spasm())))
                .boxed()
                .toList();
        if (own.isEmpty()) return;
        int at = own.indexOf(picked);
        pick(own.get(at < 0 ? (step > 0 ? 0 : own.size() - 1) : Math.clamp(at + (long) step, 0, own.size() - 1)));
    }
}
