package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.charts.EpisodeSeries.Stretch;
import org.spasmdiary.words.Words;

/** One picture at one size: where everything lies, decided before the first line is drawn. */
final class Scene {
    private final EpisodeSeries series;
    private final Look look;
    private final ChartOptions options;
    private final Words words;
    private final List<Rows.Row> rows;
    private final Legend legend;
    private final boolean compact;
    private EpisodeLayout at;
    private PainLine line;
    private Captions captions;
    private Optional<Rectangle2D> card;

    Scene(EpisodeSeries series, Look look, ChartOptions options, Words words, double width, double height) {
        this.series = series;
        this.look = look;
        this.options = options;
        this.words = words;
        this.at = EpisodeLayout.of(series, look, options, words, width, height, 0);
        this.compact = EpisodeLayout.isCompact(options, at.unit(), width, height);
        this.rows = compact ? List.of() : Rows.of(series, words, look);
        this.line = PainLine.of(series, at, compact);
        this.legend = new Legend(series, at.type(), words, line.dots(), !at.crowded());
        Room room = room();
        this.captions = new Captions(series, at, room, words, phasesInPlot());
        if (captions.startUnsaid()) legend.explainStart(words);
        this.card = compact ? Optional.empty() : legend.place(room, at);
        int below = legend.rows(width);
        if (compact || card.isPresent() || below == 0) return;
        this.at = EpisodeLayout.of(series, look, options, words, width, height, below);
        this.line = PainLine.of(series, at, compact);
        this.captions = new Captions(series, at, room(), words, phasesInPlot());
    }

    EpisodeLayout layout() {
        return at;
    }

    boolean isSized(double width, double height) {
        return at.width() == width && at.height() == height;
    }

    List<RowMark> marks() {
        if (at.laneHeight() == 0) return List.of();
        List<RowMark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double y = at.laneMiddle(i) - at.unit();
            for (LaneMarks.Cluster cluster : LaneMarks.clusters(LaneMarks.seen(rows.get(i), at), at, look, words))
                marks.add(new RowMark(
                        Math.max(cluster.x(), at.pain().getX()),
                        y,
                        cluster.events().stream()
                                .map(event -> new RowMark.Said(event.entry(), said(event)))
                                .toList()));
        }
        return marks;
    }

    private String said(EpisodeSeries.Event event) {
        return switch (event.symbol()) {
            case ALERT -> words.text("charts.row.alert", "what", event.said());
            case CONTACT -> words.text("charts.row.contact", "what", event.said());
            default -> event.said();
        };
    }

    private boolean phasesInPlot() {
        return options.phases() && !compact && !look.onPaper();
    }

    /** The plot with all data taken: line, dots, blocks, marks. */
    private Room room() {
        Room room = new Room(at.pain());
        double u = at.unit();
        for (var piece : line.pieces())
            for (int i = 0; i < piece.size(); i++) {
                double x = at.x(piece.get(i).hour());
                double y = at.y(piece.get(i).pain());
                int before = Math.max(0, i - 1);
                room.takeLine(
                        at.x(piece.get(before).hour()), at.y(piece.get(before).pain()), x, y, 4 * u);
                if (line.dots()) room.take(x - 8 * u, y - 8 * u, 16 * u, 16 * u);
            }
        for (Stretch stretch : series.stretches()) {
            int one = stretch.worst().or(stretch::average).orElseThrow();
            int two = stretch.average().or(stretch::worst).orElseThrow();
            double top = at.y(Math.max(one, two)) - 2 * u;
            room.take(
                    at.x(stretch.from()),
                    top,
                    at.x(stretch.to()) - at.x(stretch.from()),
                    at.y(Math.min(one, two)) - top);
        }
        for (Threshold mark : Threshold.in(series.view(), series.ending().hour())) upright(room, mark.hours());
        if (series.onset().isPresent()) upright(room, series.ending().hour());
        return room;
    }

    private void upright(Room room, double hour) {
        if (series.view().contains(hour))
            room.take(
                    at.x(hour) - 4 * at.unit(),
                    at.pain().getY(),
                    8 * at.unit(),
                    at.pain().getHeight());
    }

    void draw(Graphics2D g) {
        Brush brush = new Brush(g, look, at);
        var backdrop = new Backdrop(brush, at, series);
        var axes = new Axes(brush, at, series, words);
        var marks = new LaneMarks(brush, at, words);
        brush.fill(
                new Rectangle2D.Double(0, 0, at.width(), at.height()),
                brush.ink().paper());
        backdrop.tints(options.phases() && !compact, rows.size());
        if (!compact) frame(brush, axes, marks);
        Plots.draw(g, at, look, line, compact, _ -> backdrop.behindLine(), _ -> marks.marks(rows));
        EndMark.draw(brush, at, series);
        if (compact) {
            axes.small();
            return;
        }
        axes.sinceOnset();
        Tags.draw(brush, at, series, words);
        captions.draw(brush);
        card.ifPresent(box -> legend.drawCard(brush, box));
        if (card.isEmpty()) legend.drawRows(brush, at);
    }

    private void frame(Brush brush, Axes axes, LaneMarks marks) {
        axes.scores();
        axes.floor();
        axes.dates();
        marks.names(rows);
        if (at.crowded()) axes.crowded();
        if (options.phases() && look.onPaper()) PhaseBrackets.draw(brush, at, words);
    }
}
