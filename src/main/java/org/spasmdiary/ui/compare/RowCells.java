package org.spasmdiary.ui.compare;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** One line of cells, a column each; where there is no room for columns they follow each other and wrap. */
final class RowCells extends Pane {
    /** Shares of the width, in the order of {@link SortBy}. */
    private static final double[] SHARES = {0.055, 0.18, 0.215, 0.06, 0.23, 0.095, 0.09, 0.075};

    private static final double GAP = 10;

    private final List<? extends Region> cells;
    private boolean narrow;

    RowCells(List<? extends Region> cells) {
        this.cells = List.copyOf(cells);
        getChildren().addAll(cells);
    }

    void narrow(boolean isNarrow) {
        if (narrow == isNarrow) return;
        narrow = isNarrow;
        requestLayout();
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
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return lay(room, -1);
    }

    @Override
    protected void layoutChildren() {
        lay(getWidth(), getHeight());
    }

    /** Places the cells when {@code height} is not negative; gives the height they take. */
    private double lay(double width, double height) {
        double top = snappedTopInset();
        double left = snappedLeftInset();
        double room = Math.max(1, width - left - snappedRightInset());
        double high = narrow ? flow(left, top, room, height >= 0) : columns(left, top, room, height);
        return high + snappedBottomInset();
    }

    private double columns(double left, double top, double room, double height) {
        double tallest = 0;
        for (int i = 0; i < cells.size(); i++)
            tallest = Math.max(tallest, cells.get(i).prefHeight(wide(i, room)));
        double x = left;
        for (int i = 0; i < cells.size() && height >= 0; i++) {
            double own = cells.get(i).prefHeight(wide(i, room));
            place(cells.get(i), x, top + (tallest - own) / 2, wide(i, room), own);
            x += SHARES[i] * room;
        }
        return top + tallest;
    }

    private static double wide(int column, double room) {
        return SHARES[column] * room - (column == SHARES.length - 1 ? 0 : GAP);
    }

    private double flow(double left, double top, double room, boolean places) {
        double x = left;
        double y = top;
        double line = 0;
        for (Region cell : cells) {
            double wide = Math.min(cell.prefWidth(-1), room);
            if (x > left && x + wide > left + room) {
                x = left;
                y += line + 2;
                line = 0;
            }
            double high = cell.prefHeight(wide);
            if (places) place(cell, x, y, wide, high);
            line = Math.max(line, high);
            x += wide + 1.6 * GAP;
        }
        return y + line;
    }

    private void place(Node cell, double x, double y, double width, double height) {
        layoutInArea(cell, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
