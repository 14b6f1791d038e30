package org.spasmdiary.ui.treatments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** How much of a limit is taken, a segment a dose; where it is passed, a mark shows where the limit lies. */
final class DoseBar extends Pane {
    private static final double BETWEEN = 1.5;

    private final List<Region> parts = new ArrayList<>();
    private final Region limit = new Region();
    private List<Double> segments = List.of();
    private Optional<Double> mark = Optional.empty();

    DoseBar() {
        getStyleClass().add("dose-bar");
        limit.getStyleClass().add("dose-limit");
        getChildren().add(limit);
    }

    void show(List<Double> newSegments, Optional<Double> newMark) {
        segments = newSegments;
        mark = newMark;
        while (parts.size() < segments.size()) {
            var part = new Region();
            part.getStyleClass().add("dose-part");
            parts.add(part);
            getChildren().add(getChildren().size() - 1, part);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - 2;
        double x = 1;
        for (int i = 0; i < parts.size(); i++) {
            boolean used = i < segments.size();
            parts.get(i).setVisible(used);
            if (!used) continue;
            double wide = inner * segments.get(i);
            parts.get(i).resizeRelocate(x, 1, Math.max(0.5, wide - BETWEEN), getHeight() - 2);
            x += wide;
        }
        limit.setVisible(mark.isPresent());
        mark.ifPresent(share -> limit.resizeRelocate(1 + inner * share - 1.5, -4, 3, getHeight() + 8));
    }
}
