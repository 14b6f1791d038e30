package org.spasmdiary.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.words.Words;

/** Where the parts of a recovery curve lie in one size. What does not fit goes in this order: sentences, rows, keys. */
final class RecoveryLayout {
    private static final double LEAST_PLOT = 90;
    private static final double ROW = 18;

    final Rectangle2D plot;
    final SinceLines lines;
    final boolean rows;
    final boolean axisTitle;
    final List<Keys.Key> keys;
    final List<String> sentences;
    private final RecoveryPicture picture;
    private final Brush brush;
    private final double width;

    RecoveryLayout(RecoveryPicture picture, Brush brush, double width, double height) {
        this.picture = picture;
        this.brush = brush;
        this.width = width;
        double u = brush.unit();
        double names = rowNames()
                        .mapToDouble(name -> brush.type().width(name, false))
                        .max()
                        .orElse(0)
                + 34 * u;
        boolean curve = picture.curve().isEnough();
        boolean wide = curve && names <= 0.3 * width;
        double scale = curve ? brush.type().width(RecoveryLine.percent(100, picture.words()), false) + 18 * u : 16 * u;
        double left = Math.rint(wide ? Math.max(names, scale) : scale);
        double right = width - 18 * u;
        this.lines = new SinceLines(picture.words(), picture.axis(), left, right - left);
        double top = Math.rint(lines.tagHeight(u) + 8 * u);
        double least = top + 24 * u + LEAST_PLOT * u;
        List<Keys.Key> wantedKeys = keys();
        double forKeys = Keys.rows(brush.type(), u, wantedKeys, right - 12 * u) * Keys.ROW * u + 4 * u;
        boolean keyed = least + forKeys <= height;
        double used = least + (keyed ? forKeys : 0);
        this.axisTitle = used + ROW * u <= height;
        used += axisTitle ? ROW * u : 0;
        this.rows = wide && used + 3.7 * ROW * u <= height;
        used += rows ? 3.7 * ROW * u : 0;
        List<String> wanted = TextLines.wrap(brush.type(), new RecoveryWords(picture).below(), right - 12 * u);
        this.sentences = used + wanted.size() * ROW * u <= height ? wanted : List.of();
        this.keys = keyed ? wantedKeys : List.of();
        double below = 24 + (axisTitle ? ROW : 0) + (rows ? 3.7 * ROW : 0) + sentences.size() * ROW;
        double bottom = height - below * u - (keyed ? forKeys : 0);
        this.plot = new Rectangle2D.Double(left, top, right - left, Math.max(20 * u, bottom - top));
    }

    private Stream<String> rowNames() {
        return Stream.of("going", "ended", "notKnown").map(row -> words().text("charts.recovery.row." + row));
    }

    private Words words() {
        return picture.words();
    }

    /** @param share 0 to 1 */
    double y(double share) {
        return plot.getMaxY() - share * plot.getHeight();
    }

    private List<Keys.Key> keys() {
        List<Keys.Key> all = new ArrayList<>();
        boolean curve = picture.curve().isEnough();
        if (!curve) {
            for (SpasmLength.Ending ending : SpasmLength.Ending.values())
                if (picture.spasms().stream().anyMatch(spasm -> spasm.ending() == ending))
                    all.add(new Keys.Key(
                            words().text("charts.end." + ending.name()),
                            (b, x, y) -> RecoveryDots.mark(b, ending, x, y)));
            return all;
        }
        if (picture.curve().censored() > 0)
            all.add(new Keys.Key(words().text("charts.recovery.key.left"), (b, x, y) -> RecoveryLine.tick(b, x, y)));
        if (picture.band())
            all.add(new Keys.Key(words().text("charts.recovery.key.band"), (b, x, y) -> {
                double u = b.unit();
                var box = new Rectangle2D.Double(x - 10 * u, y - 6 * u, 20 * u, 12 * u);
                b.fill(box, b.ink().band());
                b.draw(
                        new Line2D.Double(x - 10 * u, y - 6 * u, x + 10 * u, y - 6 * u),
                        Pen.GRID,
                        b.ink().bandEdge());
                b.draw(
                        new Line2D.Double(x - 10 * u, y + 6 * u, x + 10 * u, y + 6 * u),
                        Pen.GRID,
                        b.ink().bandEdge());
            }));
        return all;
    }

    /** Axis, marks, and the words under the plot. */
    void frame() {
        double u = brush.unit();
        lines.marks(brush, plot.getY(), plot.getMaxY());
        lines.axis(brush, plot.getMaxY(), axisTitle);
        double y = plot.getMaxY() + (24 + (axisTitle ? ROW : 0)) * u;
        if (rows) {
            standing(y + 0.4 * ROW * u);
            y += 3.7 * ROW * u;
        }
        if (!keys.isEmpty()) {
            Keys.draw(brush, keys, 12 * u, y, width - 30 * u);
            y += Keys.rows(brush.type(), u, keys, width - 30 * u) * Keys.ROW * u + 4 * u;
        }
        for (String sentence : sentences) {
            brush.text(sentence, 12 * u, y + 12 * u, false, brush.ink().quiet(), Brush.Align.START);
            y += ROW * u;
        }
        title();
    }

    /** What the heights are, where there is room for it beside the tags. */
    private void title() {
        double u = brush.unit();
        String share = words().text("charts.recovery.title");
        String title = picture.sample() ? words().text("charts.calendar.sample", "title", share) : share;
        double room = lines.x(3) - 42 * u;
        if (picture.curve().isEnough() && brush.type().width(title, true) < room)
            brush.text(title, 12 * u, 10 * u + brush.drop(), true, brush.ink().text(), Brush.Align.START);
    }

    /** How many there are of each at the ticks. */
    private void standing(double top) {
        double u = brush.unit();
        List<String> names = rowNames().toList();
        for (int row = 0; row < names.size(); row++) {
            double baseline = top + row * ROW * u + 12 * u;
            brush.text(names.get(row), 12 * u, baseline, false, brush.ink().text(), Brush.Align.START);
            for (int day : lines.ticks(brush)) {
                var at = picture.curve().at(java.time.Duration.ofDays(day));
                int n = row == 0 ? at.going() : row == 1 ? at.ended() : at.notKnown();
                brush.text(
                        words().format().number(n),
                        lines.x(day),
                        baseline,
                        false,
                        brush.ink().text(),
                        Brush.Align.MIDDLE);
            }
        }
    }
}
