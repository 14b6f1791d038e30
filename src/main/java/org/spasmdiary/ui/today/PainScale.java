package org.spasmdiary.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.spasmdiary.words.Words;

/**
 * Eleven keys, 0 to 10, none pressed at the start; 6 and 5 in two rows where eleven do not fit. For Tab it is one
 * stop; arrows go from key to key, Space or a click presses one.
 */
final class PainScale extends Region {
    private static final double WIDTH = 58;
    private static final double NARROWEST = 46;
    private static final double HEIGHT = 56;
    private static final double GAP = 6;

    private final Words words;
    private final List<ToggleButton> keys = new ArrayList<>();
    private final Runnable changed;
    private OptionalInt chosen = OptionalInt.empty();

    PainScale(Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        setId("pain-scale");
        for (int n = 0; n <= 10; n++) {
            int score = n;
            var key = new ToggleButton(words.format().number(n));
            key.setId("pain-" + n);
            key.getStyleClass().add("pain-key");
            key.setOnAction(_ -> choose(score));
            key.addEventFilter(KeyEvent.KEY_PRESSED, event -> arrow(score, event));
            keys.add(key);
        }
        getChildren().addAll(keys);
        clear();
    }

    OptionalInt chosen() {
        return chosen;
    }

    void choose(int score) {
        chosen = OptionalInt.of(score);
        update();
        keys.get(score).requestFocus();
        changed.run();
    }

    void clear() {
        chosen = OptionalInt.empty();
        update();
    }

    void focus() {
        keys.get(chosen.orElse(0)).requestFocus();
    }

    private void update() {
        for (int n = 0; n <= 10; n++) {
            ToggleButton key = keys.get(n);
            key.setSelected(chosen.isPresent() && chosen.getAsInt() == n);
            key.setFocusTraversable(n == chosen.orElse(0));
            key.setAccessibleText(
                    words.text("ui.today.painKey", "n", words.format().number(n)));
        }
        String said = chosen.isPresent()
                ? words.text("ui.today.scaleChosen", "n", words.format().number(chosen.getAsInt()))
                : words.text("ui.today.scale");
        setAccessibleText(said);
        keys.get(chosen.orElse(0)).setAccessibleText(said);
    }

    private void arrow(int score, KeyEvent event) {
        int step = step(event.getCode());
        if (step == 0 || event.isShortcutDown() || event.isAltDown()) return;
        keys.get(Math.clamp(score + step, 0, 10)).requestFocus();
        event.consume();
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case LEFT, DOWN -> -1;
            case RIGHT, UP -> 1;
            default -> 0;
        };
    }

    /** One px at 100 % text size, from the font of the keys, which is 22 px. */
    private double unit() {
        return keys.getFirst().getFont().getSize() / 22;
    }

    private int columns(double width) {
        double eleven = (11 * NARROWEST + 10 * GAP) * unit();
        double six = (6 * NARROWEST + 5 * GAP) * unit();
        return width < 0 || width >= eleven ? 11 : width >= six ? 6 : 4;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return (11 * WIDTH + 10 * GAP) * unit();
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = (10 + columns(width)) / columns(width);
        return (rows * HEIGHT + (rows - 1) * GAP) * unit();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double gap = GAP * unit();
        double width = (getWidth() - (columns - 1) * gap) / columns;
        double height = HEIGHT * unit();
        for (int n = 0; n <= 10; n++)
            keys.get(n).resizeRelocate((n % columns) * (width + gap), (n / columns) * (height + gap), width, height);
    }
}
