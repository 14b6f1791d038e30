package org.spasmdiary.ui.today;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Two things side by side, the first taking what is left; under each other when the first would be squeezed. */
final class WrapRow extends Region {
    private static final double GAP = 12;

    private final Region first;
    private final Region second;
    private final double share;

    /** The first keeps at least this share of its natural width, or the second goes under it. */
    WrapRow(Region first, Region second, double share) {
        this.share = share;
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    private boolean wraps(double width) {
        return width > 0 && first.prefWidth(-1) * share + GAP + second.prefWidth(-1) > width;
    }

    private double firstWidth(double width) {
        return wraps(width) ? width : Math.max(0, width - GAP - second.prefWidth(-1));
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
        return first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double at = width < 0 ? prefWidth(-1) : width;
        double one = first.prefHeight(firstWidth(at));
        double two = second.prefHeight(wraps(at) ? at : second.prefWidth(-1));
        return wraps(at) ? one + GAP / 2 + two : Math.max(one, two);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double one = first.prefHeight(firstWidth(width));
        double secondWidth = wraps(width) ? width : second.prefWidth(-1);
        double two = second.prefHeight(secondWidth);
        if (wraps(width)) {
            place(first, 0, 0, width, one);
            place(second, 0, one + GAP / 2, secondWidth, two);
        } else {
            place(first, 0, (getHeight() - one) / 2, firstWidth(width), one);
            place(second, width - secondWidth, (getHeight() - two) / 2, secondWidth, two);
        }
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }
}
