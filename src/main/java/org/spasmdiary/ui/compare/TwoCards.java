package org.spasmdiary.ui.compare;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two cards side by side where there is room, the first a little wider, else one over the other. */
final class TwoCards extends Pane {
    private static final double GAP = 10;
    /** The first one's part of a shared row, as in the drawn design. */
    private static final double PART = 0.565;
    /** Side by side both need about so much, em. */
    private static final double LEAST = 58;

    private final Region first;
    private final Node second;
    private final java.util.function.DoubleSupplier em;

    /** @param em px of one em of text */
    TwoCards(Region first, Node second, java.util.function.DoubleSupplier em) {
        this.first = first;
        this.second = second;
        this.em = em;
        getChildren().addAll(first, second);
    }

    private boolean isBeside(double width) {
        return width >= LEAST * em.getAsDouble();
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
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!second.isManaged()) return first.prefHeight(width);
        if (!isBeside(width)) return first.prefHeight(width) + GAP + second.prefHeight(width);
        double left = left(width);
        return Math.max(first.prefHeight(left), second.prefHeight(width - left - GAP));
    }

    private static double left(double width) {
        return Math.rint((width - GAP) * PART);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!second.isManaged()) {
            first.resizeRelocate(0, 0, width, height);
        } else if (isBeside(width)) {
            double left = left(width);
            first.resizeRelocate(0, 0, left, height);
            second.resizeRelocate(left + GAP, 0, width - left - GAP, height);
        } else {
            double below = second.prefHeight(width);
            first.resizeRelocate(0, 0, width, height - below - GAP);
            second.resizeRelocate(0, height - below, width, below);
        }
    }
}
