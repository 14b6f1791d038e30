package org.spasmdiary.ui.treat;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;

/** Tiles of equal width that fill the row, as many a row as fit; unmanaged ones take no place. */
class TileGrid extends Pane {
    private static final double GAP = 8;

    private final double smallest;
    private final int most;

    /**
     * @param smallest least width of a tile in em, so that text at 200 % gets the room it needs
     * @param most largest number of tiles in a row
     */
    TileGrid(double smallest, int most) {
        this.smallest = smallest;
        this.most = most;
        getStyleClass().add("tile-grid");
    }

    /** One em: the size of the tiles' own text. */
    private double em() {
        return getChildren().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getFont().getSize())
                .findFirst()
                .orElse(15.0);
    }

    private List<Node> tiles() {
        return getManagedChildren();
    }

    private int columns(double width) {
        int fit = (int) ((width + GAP) / (smallest * em() + GAP));
        return Math.max(1, Math.min(most, Math.min(Math.max(1, tiles().size()), fit)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + smallest * em() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        int columns = Math.max(1, Math.min(most, tiles().size()));
        return snappedLeftInset() + columns * (smallest * em() + GAP) - GAP + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        int rows = (int) Math.ceil(tiles().size() / (double) columns(inner));
        return snappedTopInset() + rows * (tileHeight(inner) + GAP) - GAP + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double tileWidth(double inner) {
        int columns = columns(inner);
        return Math.floor((inner - (columns - 1) * GAP) / columns);
    }

    private double tileHeight(double inner) {
        double width = tileWidth(inner);
        return tiles().stream()
                .mapToDouble(tile -> tile.prefHeight(width))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        double width = tileWidth(inner);
        int columns = columns(inner);
        List<Node> tiles = tiles();
        int rows = (int) Math.ceil(tiles.size() / (double) columns);
        double free = getHeight() - snappedTopInset() - snappedBottomInset() - (rows - 1) * GAP;
        double height = Math.max(tileHeight(inner), Math.floor(free / Math.max(1, rows))); // fills a taller row
        for (int i = 0; i < tiles.size(); i++)
            tiles.get(i)
                    .resizeRelocate(
                            snappedLeftInset() + (i % columns) * (width + GAP),
                            snappedTopInset() + (i / columns) * (height + GAP),
                            width,
                            height);
    }
}
