package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.DayOfDoses;
import org.spasmdiary.words.Words;

/**
 * What was taken of one medicine, a bar a calendar day. A day without a dose is a dash at 0. The limit is drawn beside
 * the bars, though it is about any 24 hours.
 *
 * @param days oldest first, at least one
 * @param limitMg most in 24 h; empty when none is known
 * @param inARow calendar days with a dose, one after another, up to the newest
 */
public record DosesPicture(
        String medicine,
        List<DayOfDoses> days,
        Optional<BigDecimal> limitMg,
        int inARow,
        Look look,
        ChartOptions options,
        Words words)
        implements Picture {
    private static final double LINE = 18;

    public DosesPicture {
        days = List.copyOf(days);
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(new Rectangle2D.Double(0, 0, width, height));
            draw(new Brush(own, look, new Type(look, options.textScale())), width, height);
        } finally {
            own.dispose();
        }
    }

    private void draw(Brush brush, double width, double height) {
        Ink ink = brush.ink();
        double u = brush.type().size() / 13;
        brush.fill(new Rectangle2D.Double(0, 0, width, height), ink.paper());
        String row = words.count("charts.doses.inARow", inARow);
        brush.text(row, 2 * u, 15 * u, true, ink.text(), Brush.Align.START);
        String limit = limit();
        double both = brush.type().width(row, true) + brush.type().width(limit, false) + 12 * u;
        double second = both > width - 4 * u ? LINE * u : 0; // the limit has a line of its own
        brush.text(limit, width - 2 * u, 15 * u + second, false, ink.quiet(), Brush.Align.END);
        double floor = height - 24 * u;
        double top = 32 * u + second;
        double most = most();
        limitMg.ifPresent(mg -> {
            double y = y(mg, most, top, floor);
            brush.line(0, y, width, y, Pen.TAG_DASH, ink.d7());
        });
        brush.line(0, floor, width, floor, Pen.RULE, ink.rule());
        double step = width / days.size();
        for (int i = 0; i < days.size(); i++) {
            DayOfDoses day = days.get(i);
            bar(brush, day, (i + 0.5) * step, Math.min(18 * u, 0.7 * step), y(day.mg(), most, top, floor), floor);
        }
        dates(brush, width, height);
    }

    /** The newest day and the first of a month first; then as many others as have room. */
    private void dates(Brush brush, double width, double height) {
        double u = brush.type().size() / 13;
        double step = width / days.size();
        List<Integer> order = new ArrayList<>();
        for (int i = days.size() - 1; i >= 0; i--) if (isWhole(i)) order.add(i);
        for (int i = days.size() - 1; i >= 0; i--) if (!isWhole(i)) order.add(i);
        List<double[]> taken = new ArrayList<>();
        for (int i : order) {
            String date = date(i);
            double wide = brush.type().width(date, false);
            double left = Math.clamp((i + 0.5) * step - wide / 2, 0, Math.max(0, width - wide - 2 * u));
            boolean clash = taken.stream().anyMatch(other -> left < other[1] + 8 * u && left + wide > other[0] - 8 * u);
            if (clash) continue;
            brush.text(date, left, height - 7 * u, false, brush.ink().quiet(), Brush.Align.START);
            taken.add(new double[] {left, left + wide});
        }
    }

    private boolean isWhole(int i) {
        return i == days.size() - 1 || days.get(i).day().getDayOfMonth() == 1;
    }

    private String limit() {
        return limitMg.map(mg ->
                        words.text("charts.doses.limit", "mg", words.format().number(mg)))
                .orElse(words.text("charts.doses.noLimit"));
    }

    private void bar(Brush brush, DayOfDoses day, double middle, double wide, double top, double floor) {
        Ink ink = brush.ink();
        double u = brush.type().size() / 13;
        if (day.doses() == 0)
            brush.line(middle - wide / 3, floor - 3 * u, middle + wide / 3, floor - 3 * u, Pen.EDGE, ink.rule());
        else brush.fill(new Rectangle2D.Double(middle - wide / 2, top, wide, floor - top), ink.accent());
        if (day.unknownAmounts() > 0)
            brush.middleOnPaper(words.text("charts.doses.unknown"), middle, top - 4 * u, true, ink.text());
    }

    /** The highest of all bars and the limit, above 0. */
    private double most() {
        double highest = limitMg.map(BigDecimal::doubleValue).orElse(0.0);
        for (DayOfDoses day : days) highest = Math.max(highest, day.mg().doubleValue());
        return highest == 0 ? 1 : highest;
    }

    private static double y(BigDecimal mg, double most, double top, double floor) {
        return floor - mg.doubleValue() / most * (floor - top);
    }

    /** With its month on the newest day and on the first of a month. */
    private String date(int i) {
        var day = days.get(i).day();
        return isWhole(i) ? words.format().dayMonth(day) : words.format().number(day.getDayOfMonth());
    }

    @Override
    public String spoken() {
        List<String> all = new ArrayList<>();
        all.add(words.text(
                "charts.doses.title", "medicine", medicine, "n", words.format().number(days.size())));
        for (DayOfDoses day : days) if (day.doses() > 0) all.add(spoken(day));
        if (days.stream().allMatch(day -> day.doses() == 0)) all.add(words.text("charts.doses.none"));
        all.add(words.count("charts.doses.inARow", inARow) + ".");
        all.add(limitMg.map(mg -> words.text(
                        "charts.doses.said.limit", "mg", words.format().number(mg)))
                .orElse(words.text("charts.doses.said.noLimit")));
        return String.join(" ", all);
    }

    private String spoken(DayOfDoses day) {
        String said = words.text(
                "charts.doses.day",
                "day",
                words.format().day(day.day()),
                "mg",
                words.format().number(day.mg()));
        return day.unknownAmounts() == 0
                ? said
                : said + " " + words.count("charts.doses.alsoUnknown", day.unknownAmounts());
    }

    @Override
    public ChartTable table() {
        List<String> header = List.of(
                words.text("charts.doses.column.day"),
                words.text("charts.doses.column.mg"),
                words.text("charts.doses.column.doses"),
                words.text("charts.doses.column.unknown"));
        return new ChartTable(
                header,
                days.stream()
                        .map(day -> List.of(
                                day.day().toString(),
                                day.mg().toPlainString(),
                                String.valueOf(day.doses()),
                                String.valueOf(day.unknownAmounts())))
                        .toList());
    }
}
