package org.spasmdiary.charts;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.words.Words;

/** Draws all spasms in one size. What does not fit goes in this order: counts, lengths, keys, dates, the oldest. */
final class LanesDrawing {
    private static final double LEAST_ROW = 18;
    private static final double MOST_ROW = 44;

    /** Words beside each bar. */
    private record Column(String head, boolean atEnd, double width, Function<SpasmLane, String> text) {}

    private final LanesPicture picture;
    private final Brush brush;
    private final Words words;
    private final double u;
    private final List<Column> before = new ArrayList<>();
    private final List<Column> after = new ArrayList<>();
    private final SinceLines lines;
    private final List<Keys.Key> keys;
    private final List<String> sentences;
    private final List<SpasmLane> shown;
    private final double top;
    private final double row;
    private final double width;
    private final boolean axisTitle;

    LanesDrawing(LanesPicture picture, Brush brush, double width, double height) {
        this.picture = picture;
        this.brush = brush;
        this.words = picture.words();
        this.u = brush.unit();
        this.width = width;
        columns(width);
        double left = 12 * u + before.stream().mapToDouble(Column::width).sum();
        double right =
                width - 20 * u - after.stream().mapToDouble(Column::width).sum();
        this.lines = new SinceLines(words, picture.axis(), left, right - left);
        this.top = Math.rint(lines.tagHeight(u) + 8 * u);
        double room = height - top - 24 * u;
        int all = picture.drawn().size();
        List<Keys.Key> wanted = LanesKeys.of(picture);
        double forKeys = Keys.rows(brush.type(), u, wanted, width - 24 * u) * Keys.ROW * u + 4 * u;
        boolean keyed = room - forKeys >= Math.min(5, all + 1) * LEAST_ROW * u;
        this.keys = keyed ? wanted : List.of();
        room -= keyed ? forKeys : 0;
        this.axisTitle = room - 18 * u >= Math.min(5, all + 1) * LEAST_ROW * u;
        room -= axisTitle ? 18 * u : 0;
        boolean fits = picture.lanes().size() <= Math.floor(room / (LEAST_ROW * u))
                && all == picture.lanes().size();
        room -= fits ? 0 : 18 * u;
        int most = Math.clamp((int) Math.floor(room / (LEAST_ROW * u)), 1, Math.max(1, all));
        this.shown = picture.drawn().subList(0, Math.min(most, all));
        int rest = picture.lanes().size() - shown.size();
        this.sentences = rest == 0 ? List.of() : List.of(rest(rest));
        this.row = Math.min(MOST_ROW * u, Math.max(LEAST_ROW * u, room / Math.max(1, shown.size())));
    }

    private String rest(int n) {
        String key = picture.order() == LanesOptions.Order.NEWEST ? "charts.lanes.earlier" : "charts.lanes.shorter";
        return brush.type().fit(words.count(key, n), width - 24 * u);
    }

    private void columns(double width) {
        column(
                before,
                "charts.lanes.head.number",
                true,
                lane -> words.format().number(lane.spasm().number()));
        Column began = column(
                before,
                "charts.lanes.head.began",
                false,
                lane -> words.format().shortDay(lane.spasm().length().onset().day()));
        Column lasted = column(after, "charts.lanes.head.lasted", false, lane -> SpasmText.lasted(lane.spasm(), words));
        column(
                after,
                "charts.lanes.head.doses",
                true,
                lane -> words.format().number(lane.doses().size()));
        column(
                after,
                "charts.lanes.head.others",
                true,
                lane -> words.format().number(lane.others().size()));
        if (taken() > width * 0.5) after.removeIf(column -> column.atEnd());
        if (taken() > width * 0.5) after.remove(lasted);
        if (taken() > width * 0.5) before.remove(began);
    }

    private double taken() {
        return before.stream().mapToDouble(Column::width).sum()
                + after.stream().mapToDouble(Column::width).sum();
    }

    private Column column(List<Column> side, String headKey, boolean atEnd, Function<SpasmLane, String> text) {
        String head = words.text(headKey);
        double wide = brush.type().width(head, true);
        for (SpasmLane lane : picture.drawn())
            wide = Math.max(wide, brush.type().width(text.apply(lane), isOpen(lane)));
        Column column = new Column(head, atEnd, wide + 14 * u, text);
        side.add(column);
        return column;
    }

    private static boolean isOpen(SpasmLane lane) {
        return lane.spasm().ending() == SpasmLength.Ending.GOING;
    }

    void draw() {
        double bottom = top + row * Math.max(1, shown.size());
        for (int day : lines.ticks(brush))
            brush.line(
                    lines.x(day),
                    top,
                    lines.x(day),
                    bottom,
                    Pen.GRID,
                    brush.ink().grid());
        lines.marks(brush, top, bottom);
        lines.axis(brush, bottom, axisTitle);
        for (int i = 0; i < shown.size(); i++) lane(shown.get(i), top + (i + 0.5) * row);
        if (shown.isEmpty())
            brush.middleOnPaper(
                    words.text("charts.all.none"),
                    width / 2,
                    top + row / 2 + brush.drop(),
                    false,
                    brush.ink().text());
        else heads();
        double y = bottom + (24 + (axisTitle ? 18 : 0)) * u;
        for (String sentence : sentences) {
            brush.text(sentence, 12 * u, y + 12 * u, false, brush.ink().text(), Brush.Align.START);
            y += 18 * u;
        }
        if (!keys.isEmpty()) Keys.draw(brush, keys, 12 * u, y, width - 24 * u);
    }

    private void heads() {
        double baseline = top - 8 * u;
        side(before, 12 * u, baseline, true, brush.ink().quiet(), Column::head);
        side(after, endX(), baseline, true, brush.ink().quiet(), Column::head);
    }

    private double endX() {
        return width - 12 * u - after.stream().mapToDouble(Column::width).sum();
    }

    private void side(
            List<Column> columns,
            double from,
            double baseline,
            boolean heavy,
            Color ink,
            Function<Column, String> text) {
        double x = from;
        for (Column column : columns) {
            double end = x + column.width() - 14 * u;
            if (column.atEnd()) brush.text(text.apply(column), end, baseline, heavy, ink, Brush.Align.END);
            else brush.text(text.apply(column), x, baseline, heavy, ink, Brush.Align.START);
            x += column.width();
        }
    }

    private void lane(SpasmLane lane, double y) {
        boolean open = isOpen(lane);
        Color ink = brush.ink().text();
        side(
                before,
                12 * u,
                y + brush.drop(),
                open,
                ink,
                column -> column.text().apply(lane));
        side(after, endX(), y + brush.drop(), open, ink, column -> column.text().apply(lane));
        double x = lines.x(0);
        double end = lines.x(lane.spasm().known());
        Color bar = open ? brush.ink().pain() : brush.ink().rule();
        double half = Math.clamp(0.12 * row, 3 * u, 5 * u);
        bar(brush, x, end, y, half, lane.spasm().notTypical(), bar);
        ticks(lane.doses(), y - half - u, -1.5 * half);
        ticks(lane.others(), y + half + u, 1.5 * half);
        LastMark.draw(
                brush,
                lane.spasm().ending(),
                end,
                y,
                4.5 * u,
                open ? bar : brush.ink().text());
    }

    /** Hollow where it began on a day that was not typical. */
    static void bar(Brush brush, double from, double to, double y, double half, boolean hollow, Color ink) {
        double u = brush.unit();
        var box = new Rectangle2D.Double(from, y - half, Math.max(1.5 * u, to - from), 2 * half);
        brush.fill(box, hollow ? brush.ink().paper() : ink);
        if (hollow) brush.draw(box, 1.2 * u, ink);
    }

    /** Upright ticks on one side of the bar; those closer than 6 px run into one block. */
    private void ticks(List<java.time.Duration> times, double y, double high) {
        double close = 6 * u;
        for (int i = 0; i < times.size(); i++) {
            double first = lines.x(times.get(i));
            double last = first;
            while (i + 1 < times.size() && lines.x(times.get(i + 1)) - last < close) last = lines.x(times.get(++i));
            tick(brush, first, last, y, high);
        }
    }

    static void tick(Brush brush, double first, double last, double y, double high) {
        double u = brush.unit();
        brush.fill(
                new Rectangle2D.Double(first - 0.8 * u, Math.min(y, y + high), last - first + 1.6 * u, Math.abs(high)),
                brush.ink().accent());
    }
}
