package org.spasmdiary.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.spasmdiary.words.Words;

/** Draws the rail with plain regions, so that the sheet gives colours and the text size gives measures. */
final class RailTrack extends Region {
    private final Region done = styled(new Region(), "rail-done");
    private final Region here = styled(new Region(), "rail-here");
    private final Label now;
    private final Label began;
    private final Label source;
    private final List<Node> blocks = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private Optional<RailModel> model = Optional.empty();

    RailTrack(Words words) {
        setId("recovery-rail");
        getStyleClass().add("recovery-rail");
        setAccessibleRole(AccessibleRole.TEXT);
        now = styled(new Label(words.text("ui.today.railNow")), "rail-now");
        began = styled(new Label(words.text("ui.today.railBegan")), "rail-label");
        source = styled(new Label(words.text("ui.today.railSource")), "rail-label");
        source.setId("rail-source");
    }

    private static <R extends Region> R styled(R region, String styleClass) {
        region.getStyleClass().add(styleClass);
        return region;
    }

    /** Only what differs is made anew: the marks change with the scale, the point with the minute. */
    void show(RailModel next) {
        boolean sameScale = model.filter(
                        old -> old.marks().equals(next.marks()) && old.phases().equals(next.phases()))
                .isPresent();
        model = Optional.of(next);
        setAccessibleText(next.spoken());
        if (!sameScale) build(next);
        requestLayout();
    }

    private void build(RailModel next) {
        blocks.clear();
        lines.clear();
        labels.clear();
        for (RailModel.Phase phase : next.phases()) {
            Region block = styled(new Region(), "rail-phase");
            block.getStyleClass().add("rail-phase-" + phase.number());
            Tooltip.install(block, new Tooltip(phase.label()));
            blocks.add(block);
        }
        for (RailModel.Mark mark : next.marks()) {
            Region line = styled(new Region(), "rail-mark");
            line.getStyleClass().add("rail-mark-" + mark.name());
            lines.add(line);
            Label label = styled(new Label(mark.label()), "rail-label");
            label.getStyleClass().add("rail-label-" + mark.name());
            labels.add(label);
        }
        getChildren().setAll(blocks);
        getChildren().add(done);
        getChildren().addAll(lines);
        getChildren().addAll(labels);
        getChildren().addAll(began, source, now, here);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 72 * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** One px of the drawing at 100 % text size; labels are 13 px. */
    private double em() {
        return began.getFont().getSize() / 13;
    }

    @Override
    protected void layoutChildren() {
        model.ifPresent(this::layOut);
    }

    private void layOut(RailModel shown) {
        double unit = em();
        double from = 14 * unit;
        double length = getWidth() - 30 * unit;
        double y = 40 * unit;
        for (int i = 0; i < blocks.size(); i++) {
            RailModel.Phase phase = shown.phases().get(i);
            double x = from + phase.from() * length;
            double end = from + phase.to() * length - (phase.to() < 1 ? 1.5 * unit : 0);
            blocks.get(i).resizeRelocate(x, y - 7 * unit, end - x, 14 * unit);
        }
        done.resizeRelocate(from, y - 3 * unit, Math.max(0, shown.now() * length), 6 * unit);
        double at = from + shown.now() * length;
        here.resizeRelocate(at - 10 * unit, y - 10 * unit, 20 * unit, 20 * unit);
        centre(now, at, y - 32 * unit);
        for (int i = 0; i < lines.size(); i++) {
            Region line = lines.get(i);
            double width = Math.max(1, line.prefWidth(-1));
            line.resizeRelocate(from + shown.marks().get(i).at() * length - width / 2, y - 9 * unit, width, 21 * unit);
        }
        labelsUnder(shown, from, length, y + 13 * unit);
    }

    /** The weightiest label first; one that would touch another is left out, its line stays. */
    private void labelsUnder(RailModel shown, double from, double length, double top) {
        var taken = new ArrayList<double[]>();
        for (int i = labels.size() - 1; i >= 0; i--) {
            Label label = labels.get(i);
            if (!shown.marks().get(i).name().equals("24h"))
                place(label, from + shown.marks().get(i).at() * length, top, taken);
        }
        place(began, from / 2, top, taken);
        place(labels.getFirst(), from + shown.marks().getFirst().at() * length, top, taken);
        placeSource(top, taken);
    }

    private void placeSource(double top, List<double[]> taken) {
        List<double[]> edges = new ArrayList<>(taken);
        edges.add(new double[] {0, 0});
        edges.add(new double[] {getWidth(), getWidth()});
        edges.sort((a, b) -> Double.compare(a[0], b[0]));
        double best = 0;
        double middle = getWidth() / 2;
        for (int i = 1; i < edges.size(); i++) {
            double room = edges.get(i)[0] - edges.get(i - 1)[1];
            if (room <= best) continue;
            best = room;
            middle = edges.get(i - 1)[1] + room / 2;
        }
        place(source, middle, top, taken);
        if (!source.isVisible()) above();
    }

    /** No room under the line: over it, at the end that is not now. */
    private void above() {
        double width = source.prefWidth(-1);
        boolean right = now.getLayoutX() + now.getWidth() / 2 < getWidth() / 2;
        source.setVisible(true);
        source.resizeRelocate(right ? getWidth() - width : 0, now.getLayoutY(), width, source.prefHeight(-1));
    }

    private void place(Label label, double x, double top, List<double[]> taken) {
        double width = label.prefWidth(-1);
        double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
        double gap = 6 * em();
        boolean free = taken.stream().allMatch(other -> left > other[1] + gap || left + width < other[0] - gap);
        label.setVisible(free);
        if (!free) return;
        taken.add(new double[] {left, left + width});
        label.resizeRelocate(left, top, width, label.prefHeight(-1));
    }

    private void centre(Label label, double x, double top) {
        double width = label.prefWidth(-1);
        double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(left, top, width, label.prefHeight(-1));
    }
}
