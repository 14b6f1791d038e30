package org.spasmdiary.charts;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.spasmdiary.analysis.FunctionDay;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.words.Words;

/** Draws {@link FunctionPicture} below the lines of its sheet: the newest days, as many as there is room for. */
final class FunctionPlot {
    /** Lines above and below on a narrow screen, 16 rows and the dates. */
    static final double COMFORTABLE = 480;

    private static final double LEAST_COLUMN = 18;
    private static final double DATES = 30;
    private static final double LEAST_ROW = 16;
    /** Rows of the nights: four for the hours, two for what woke. */
    private static final int NIGHT_ROWS = 6;
    /** The scale of sleep; more hours make it longer. */
    private static final double HOURS = 10;

    private final Sheet sheet;
    private final Brush brush;
    private final Ink ink;
    private final List<FunctionDay> days;
    private final Words words;
    private final double u;

    FunctionPlot(Sheet sheet, List<FunctionDay> days, Words words) {
        this.sheet = sheet;
        this.brush = sheet.brush();
        this.ink = brush.ink();
        this.days = days;
        this.words = words;
        this.u = sheet.unit();
    }

    void draw() {
        if (days.stream().noneMatch(FunctionDay::isSaid)) return;
        LocalDate last = days.getLast().day();
        double left = left();
        double room = sheet.width() - left - 12 * u;
        long all = ChronoUnit.DAYS.between(days.getFirst().day(), last) + 1;
        int shown = (int) Math.min(all, Math.max(1, (long) (room / (LEAST_COLUMN * u))));
        if (shown < all)
            sheet.say(
                    words.text(
                            "charts.function.newest",
                            "n",
                            words.format().number(shown),
                            "all",
                            words.format().number(all)),
                    false);
        double column = Math.min(44 * u, room / shown);
        List<FunctionTick> rows = List.of(FunctionTick.values());
        double top = sheet.top() + 8 * u;
        double foot = sheet.height();
        double legend = sheet.heightOf(words.text("charts.function.legend"));
        // The rows matter more than the explanations: where both do not fit, the explanations go.
        if (fitting(top, foot - legend) >= rows.size()) foot = sheet.sayBelow(words.text("charts.function.legend"));
        else if (fitting(top, foot) < rows.size()) {
            foot = sheet.sayBelow(words.text("charts.function.crowded"));
            rows = rows.subList(0, Math.clamp(fitting(top, foot), 1, rows.size()));
        }
        new Grid(rows, last.minusDays(shown - 1L), shown, left, column, top, foot - DATES * u).draw();
    }

    /** How many rows of abilities there is room for. */
    private int fitting(double top, double foot) {
        return (int) ((foot - DATES * u - top) / (LEAST_ROW * u)) - NIGHT_ROWS;
    }

    private double left() {
        double widest = Stream.concat(
                        Stream.of(FunctionTick.values()).map(words::name),
                        Stream.of("hours", "woken", "byPain").map(row -> words.text("charts.function.row." + row)))
                .mapToDouble(name -> brush.type().width(name, false))
                .max()
                .orElse(0);
        return Math.min(widest + 22 * u, 0.4 * sheet.width());
    }

    /** Rows by columns, once their sizes are known. */
    private final class Grid {
        private final List<FunctionTick> rows;
        private final LocalDate first;
        private final int shown;
        private final double left;
        private final double column;
        private final double top;
        private final double row;
        private final double bars;

        Grid(
                List<FunctionTick> rows,
                LocalDate first,
                int shown,
                double left,
                double column,
                double top,
                double bottom) {
            this.rows = rows;
            this.first = first;
            this.shown = shown;
            this.left = left;
            this.column = column;
            this.top = top;
            this.row = Math.min(26 * u, (bottom - top) / (rows.size() + NIGHT_ROWS));
            this.bars = Math.min(4 * row, bottom - top - (rows.size() + 2) * row);
        }

        private double x(LocalDate day) {
            return left + (ChronoUnit.DAYS.between(first, day) + 0.5) * column;
        }

        private double y(int rowNumber) {
            return top + (rowNumber + 0.5) * row;
        }

        private double barFloor() {
            return top + rows.size() * row + bars;
        }

        private double wokenY(int which) {
            return barFloor() + (which + 0.5) * row;
        }

        private double bottom() {
            return barFloor() + 2 * row;
        }

        void draw() {
            blanks();
            for (int i = 0; i <= rows.size(); i++) line(top + i * row);
            line(barFloor());
            line(bottom());
            for (int i = 0; i < rows.size(); i++) name(words.name(rows.get(i)), y(i));
            name(words.text("charts.function.row.hours"), barFloor() - bars / 2);
            name(words.text("charts.function.row.woken"), wokenY(0));
            name(words.text("charts.function.row.byPain"), wokenY(1));
            for (FunctionDay day : days) if (!day.day().isBefore(first)) day(day);
            dates();
        }

        private void line(double y) {
            brush.line(left, y, left + shown * column, y, Pen.GRID, ink.grid());
        }

        private void name(String name, double y) {
            String fitted = brush.type().fit(name, left - 16 * u);
            brush.text(fitted, 10 * u, y + brush.drop(), false, ink.text(), Brush.Align.START);
        }

        /** Days on which nothing was written at all. */
        private void blanks() {
            var written = days.stream().map(FunctionDay::day).collect(java.util.stream.Collectors.toSet());
            for (int i = 0; i < shown; i++) {
                if (written.contains(first.plusDays(i))) continue;
                double x = left + i * column;
                var old = brush.graphics().getClip();
                brush.graphics().clip(new Rectangle2D.Double(x, top, column, bottom() - top));
                for (double y = top - column; y < bottom(); y += 9 * u)
                    brush.draw(new Line2D.Double(x, y + column, x + column, y), Pen.HATCH, ink.hatch());
                brush.graphics().setClip(old);
            }
        }

        private void day(FunctionDay day) {
            double x = x(day.day());
            double size = Math.min(1, Math.min(row, column) / (15 * u)) * u;
            for (int i = 0; i < rows.size(); i++) {
                Ease ease = day.ticks().get(rows.get(i));
                if (ease != null) mark(ease, x, y(i), size);
            }
            day.sleep()
                    .hours()
                    .ifPresent(
                            hours -> bar(hours.doubleValue(), x, words.format().number(hours)));
            day.sleep().timesWoken().ifPresent(n -> number(words.format().number(n), x, wokenY(0)));
            if (day.sleep().wokenByPain() == Tri.YES) mark(Ease.CANNOT, x, wokenY(1), size);
            if (day.sleep().wokenByPain() == Tri.NO) mark(Ease.EASY, x, wokenY(1), size);
        }

        private void number(String text, double x, double y) {
            brush.text(text, x, y + brush.drop(), false, ink.text(), Brush.Align.MIDDLE);
        }

        private void mark(Ease ease, double x, double y, double s) {
            switch (ease) {
                case EASY -> brush.fill(new Ellipse2D.Double(x - 2.5 * s, y - 2.5 * s, 5 * s, 5 * s), ink.text());
                case HARD -> {
                    brush.fill(diamond(x, y, 5.5 * s), ink.paper());
                    brush.draw(diamond(x, y, 5.5 * s), Pen.EDGE, ink.pain());
                }
                case CANNOT -> brush.fill(new Rectangle2D.Double(x - 5.5 * s, y - 5.5 * s, 11 * s, 11 * s), ink.pain());
            }
        }

        private static Shape diamond(double x, double y, double half) {
            var path = new Path2D.Double();
            path.moveTo(x, y - half);
            path.lineTo(x + half, y);
            path.lineTo(x, y + half);
            path.lineTo(x - half, y);
            path.closePath();
            return path;
        }

        private void bar(double hours, double x, String text) {
            double most = Math.max(
                    HOURS,
                    days.stream()
                            .flatMap(day -> day.sleep().hours().stream())
                            .mapToDouble(Number::doubleValue)
                            .max()
                            .orElse(0));
            double height = (bars - 20 * u) * hours / most;
            double half = Math.min(9 * u, 0.35 * column);
            var bar = new Rectangle2D.Double(x - half, barFloor() - height, 2 * half, height);
            brush.fill(bar, ink.band());
            brush.draw(bar, Pen.EDGE, ink.bandEdge());
            if (brush.type().width(text, false) <= column - u) number(text, x, barFloor() - height - 9 * u);
        }

        /** The day of the month below, and the month where one begins. */
        private void dates() {
            double wide = brush.type().width("28 Mmm", false) + 10 * u;
            int step = (int) Math.max(1, Math.ceil(wide / column));
            for (int i = 0; i < shown; i += step) {
                double x = Math.min(left + (i + 0.5) * column, sheet.width() - wide / 2);
                String text = words.format().dayMonth(first.plusDays(i));
                brush.text(text, Math.max(x, left), bottom() + 18 * u, false, ink.quiet(), Brush.Align.MIDDLE);
            }
        }
    }
}
