package org.spasmdiary.ui.treat;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** How far a session is towards the longest advised time, with a mark where that advice begins. */
final class TimerBar extends Pane {
    private final Region filled = new Region();
    private final Region mark = new Region();
    private double share;
    private double from;

    TimerBar() {
        getStyleClass().add("timer-bar");
        filled.getStyleClass().add("timer-filled");
        mark.getStyleClass().add("timer-mark");
        getChildren().addAll(filled, mark);
    }

    void show(double newShare, double newFrom) {
        share = newShare;
        from = newFrom;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        filled.resizeRelocate(0, 0, width * share, height);
        mark.setVisible(from < 1);
        mark.resizeRelocate(width * from - 1, -3, 2, height + 6);
    }
}
