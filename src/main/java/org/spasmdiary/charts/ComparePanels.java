package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.spasmdiary.charts.CompareSeries.Line;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.words.Words;

/** A small picture for each spasm, all on the same axes; the current one has a bold frame. */
final class ComparePanels {
    private static final double CELL = 190;
    private static final double CELL_HEIGHT = 160;
    private static final double GAP = 8;

    private final CompareSeries series;
    private final Look look;
    private final CompareOptions options;
    private final Words words;
    private final Type type;
    private final CompareFoot foot;
    private final CompareWords text;
    private final double u;
    private final double width;
    private final double height;
    private final int columns;
    private final int rows;

    ComparePanels(CompareSeries series, Look look, CompareOptions options, Words words, double w, double h) {
        this.series = series;
        this.look = look;
        this.options = options;
        this.words = words;
        this.type = new Type(look, options.textScale());
        this.u = CompareLayout.unit(type);
        this.width = w;
        this.height = h;
        this.text = new CompareWords(series, words);
        this.foot = new CompareFoot(series, type, words, w);
        this.columns = columns(series.lines().size(), w, h, u);
        this.rows = Math.max(1, (series.lines().size() + columns - 1) / columns);
    }

    /** As many as fill the picture best with cells that are half as wide again as high. */
    private static int columns(int cells, double w, double h, double u) {
        int most = Math.clamp((int) (w / (CELL * 0.85 * u)), 1, Math.max(1, cells));
        int best = 1;
        double smallest = Double.MAX_VALUE;
        for (int columns = 1; columns <= most; columns++) {
            double rows = Math.ceil((double) cells / columns);
            double off = Math.abs(Math.log(w / columns / (h / rows) / 1.5));
            if (off >= smallest) continue;
            smallest = off;
            best = columns;
        }
        return best;
    }

    /** The height at which every small picture can be read. */
    static double comfortable(int cells, int footRows, double w, double u) {
        int columns = Math.clamp((int) (w / (CELL * u)), 1, Math.max(1, cells));
        int rows = Math.max(1, (cells + columns - 1) / columns);
        return Math.ceil(rows * (CELL_HEIGHT + GAP) * u + CompareLayout.footHeight(footRows, u));
    }

    void draw(Graphics2D g) {
        double below = CompareLayout.footHeight(foot.rows(), u);
        if (height - below < rows * 90 * u) below = 0;
        EpisodeLayout whole = CompareLayout.of(series, type, words, width, height, 0);
        Brush brush = new Brush(g, look, whole);
        brush.fill(new Rectangle2D.Double(0, 0, width, height), brush.ink().paper());
        double gap = GAP * u;
        double wide = (width - gap * (columns + 1)) / columns;
        double high = (height - below - gap * rows - gap / 2) / rows;
        for (int i = 0; i < series.lines().size(); i++) {
            double left = gap + i % columns * (wide + gap);
            double top = gap / 2 + i / columns * (high + gap);
            cell(g, brush, series.lines().get(i), new Rectangle2D.Double(left, top, wide, high));
        }
        if (series.lines().isEmpty())
            brush.text(
                    words.text("charts.compare.none"),
                    width / 2,
                    height / 2,
                    true,
                    brush.ink().text(),
                    Brush.Align.MIDDLE);
        if (below > 0) foot.draw(brush, height - below);
    }

    private void cell(Graphics2D g, Brush brush, Line line, Rectangle2D box) {
        boolean oneLine = oneLine(box.getWidth());
        double head = (oneLine ? 22 : 39) * u;
        double edge = 4 * u;
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.translate(box.getX() + edge, box.getY() + head);
            ChartOptions small = ChartOptions.small().withTextScale(options.textScale());
            new Scene(line.series(), look, small, words, box.getWidth() - 2 * edge, box.getHeight() - head - edge)
                    .draw(own);
        } finally {
            own.dispose();
        }
        boolean lit = options.lit().filter(line.id()::equals).isPresent();
        double weight = line.current() ? 2.6 : lit ? 2 : 1;
        var color = line.current()
                ? brush.ink().pain()
                : lit ? brush.ink().text() : brush.ink().rule();
        brush.draw(box, Math.max(0.75, weight * u), color);
        caption(brush, line, box, oneLine);
    }

    /** Whether each caption has room for when it began and how long it lasted, side by side. */
    private boolean oneLine(double wide) {
        return series.lines().stream()
                .allMatch(line -> type.width(name(line), true)
                                + type.width(began(line), false)
                                + type.width(text.lasted(line), false)
                                + 32 * u
                        <= wide);
    }

    private String name(Line line) {
        String number = words.format().number(line.number());
        boolean now = line.current() && line.series().ending() instanceof Ending.Going;
        return now ? words.text("charts.compare.now", "n", number) : number;
    }

    private String began(Line line) {
        return line.series()
                .onset()
                .map(onset -> words.format().shortDay(onset.day()))
                .orElse("");
    }

    private void caption(Brush brush, Line line, Rectangle2D box, boolean oneLine) {
        double baseline = box.getY() + 12 * u + brush.drop();
        double left = box.getX() + 8 * u;
        double right = box.getMaxX() - 8 * u;
        var strong = line.current() ? brush.ink().pain() : brush.ink().text();
        brush.text(name(line), left, baseline, true, strong, Brush.Align.START);
        var quiet = brush.ink().quiet();
        if (oneLine) {
            double next = left + type.width(name(line), true) + 8 * u;
            brush.text(began(line), next, baseline, false, quiet, Brush.Align.START);
            brush.text(text.lasted(line), right, baseline, false, brush.ink().text(), Brush.Align.END);
            return;
        }
        brush.text(began(line), right, baseline, false, quiet, Brush.Align.END);
        String lasted = type.fit(text.lasted(line), right - left);
        brush.text(lasted, left, baseline + 17 * u, false, brush.ink().text(), Brush.Align.START);
    }
}
