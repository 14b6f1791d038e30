package org.spasmdiary.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A row with some controls at its start and some at its end; where there is no room, they go on in more rows. */
public final class TwoEnds extends Pane {
    private final List<Node> start;
    private final List<Node> end;
    private final double gap;

    /** @param gap between neighbours and rows, in px */
    public TwoEnds(double gap, List<? extends Node> start, List<? extends Node> end) {
        this.start = List.copyOf(start);
        this.end = List.copyOf(end);
        this.gap = gap;
        getChildren().addAll(start);
        getChildren().addAll(end);
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
        return row(start) + gap + row(end);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lay(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        lay(getWidth(), true);
    }

    private double row(List<Node> nodes) {
        double width = 0;
        for (Node node : nodes) if (node.isManaged()) width += wide(node, Double.MAX_VALUE) + (width > 0 ? gap : 0);
        return width;
    }

    private double lay(double width, boolean place) {
        boolean oneRow = row(start) + gap + row(end) <= width + 0.5;
        if (oneRow) {
            double left = flow(start, 0, 0, width, false);
            double right = flow(end, 0, 0, width, false);
            double tallest = Math.max(left, right);
            flow(start, 0, (tallest - left) / 2, width, place);
            flow(end, width - row(end), (tallest - right) / 2, width, place);
            return tallest;
        }
        double height = flow(start, 0, 0, width, place);
        return end.isEmpty() ? height : flow(end, 0, height + gap, width, place);
    }

    /** From left to right in as many rows as it takes; gives the bottom. */
    private double flow(List<Node> nodes, double left, double top, double width, boolean place) {
        double y = top;
        List<Node> line = new ArrayList<>();
        double x = left;
        for (Node node : nodes) {
            if (!node.isManaged()) continue;
            double wide = wide(node, width);
            if (!line.isEmpty() && x + wide > width + 0.5) {
                y += line(line, left, y, width, place) + gap;
                line.clear();
                x = left;
            }
            line.add(node);
            x += wide + gap;
        }
        return y + line(line, left, y, width, place);
    }

    /** One row, everything centred on its middle; gives its height. */
    private double line(List<Node> nodes, double left, double top, double width, boolean place) {
        double tallest = 0;
        for (Node node : nodes) tallest = Math.max(tallest, high(node, width));
        double x = left;
        for (Node node : nodes) {
            double wide = wide(node, width);
            double high = high(node, width);
            if (place) node.resizeRelocate(snapPositionX(x), snapPositionY(top + (tallest - high) / 2), wide, high);
            x += wide + gap;
        }
        return tallest;
    }

    private static double wide(Node node, double room) {
        return Math.min(Math.max(node.prefWidth(-1), node.minWidth(-1)), room);
    }

    private static double high(Node node, double room) {
        double wide = wide(node, room);
        return Math.max(node.prefHeight(wide), node.minHeight(wide));
    }
}
