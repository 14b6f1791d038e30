package org.spasmdiary.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.charts.ChartFonts;
import org.spasmdiary.charts.ChartTable;
import org.spasmdiary.charts.Picture;

/**
 * One spasm as a small chart for a page of several: pain 0 to 10 over the hours since it began, all of them on
 * the same axes, with the lines at 72 h and 7 days. Black, grey and shape only, so it survives a poor copy.
 *
 * @param caption the words in its head
 * @param curve the scores, in order
 * @param gaps stretches without an entry, as hours from and to; hatched, and no line across
 * @param hours the length of the time axis
 * @param spoken the same in words
 */
record SmallChart(
        Caption caption,
        List<Point> curve,
        List<Stretch> gaps,
        Ending ending,
        double hours,
        String spoken,
        ChartTable table)
        implements Picture {

    /** Number, start and length of the spasm, and the words under the axis. */
    record Caption(String number, String began, String lasted, String h72, String d7, String end, boolean current) {}

    /** A score at so many hours since the start; hollow when it was recalled a day later or more. */
    record Point(double hour, int pain, boolean recalled) {}

    /** Hours since the start. */
    record Stretch(double from, double to) {}

    /** How the line ends: over, still going, or no longer known. */
    enum Ending {
        OVER,
        GOING,
        NOT_KNOWN
    }

    private static final Color GRID = new Color(0xd0, 0xd0, 0xd0);
    private static final Color HATCH = new Color(0x77, 0x77, 0x77);
    private static final double LEFT = 24;
    private static final double RIGHT = 9;
    private static final double TOP = 30;
    private static final double FOOT = 18;
    private static final float TEXT = 12.2f; // pixels: just over 9 pt, the smallest on paper

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.scale(0.75, 0.75); // laid out in CSS pixels, given in points
            new Drawing(own, width / 0.75, height / 0.75).all();
        } finally {
            own.dispose();
        }
    }

    private final class Drawing {
        private final Graphics2D g;
        private final double width;
        private final double height;

        Drawing(Graphics2D g, double width, double height) {
            this.g = g;
            this.width = width;
            this.height = height;
        }

        void all() {
            frame();
            grid();
            gaps.forEach(this::hatch);
            marks();
            line();
            ending();
            words();
        }

        private double x(double hour) {
            return LEFT + (width - LEFT - RIGHT) * Math.min(1, hour / hours);
        }

        private double y(double pain) {
            return height - FOOT - (height - FOOT - TOP) * pain / 10;
        }

        private void stroke(Color colour, double thickness) {
            g.setColor(colour);
            g.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }

        private void frame() {
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(0, 0, width, height));
            double line = caption.current() ? 2.2 : 0.9;
            stroke(Color.BLACK, line);
            double in = line / 2 + 0.6; // the edge of the picture may fall between two dots of the paper
            g.draw(new Rectangle2D.Double(in, in, width - 2 * in, height - 2 * in));
        }

        private void grid() {
            stroke(GRID, 0.8);
            for (int pain = 0; pain <= 10; pain += 5) g.draw(new Line2D.Double(LEFT, y(pain), width - RIGHT, y(pain)));
        }

        private void marks() {
            stroke(Color.BLACK, 1);
            g.draw(new Line2D.Double(x(72), TOP - 6, x(72), height - FOOT));
            stroke(Color.BLACK, 2.4);
            g.draw(new Line2D.Double(x(168), TOP - 6, x(168), height - FOOT));
        }

        private void hatch(Stretch gap) {
            var area = new Rectangle2D.Double(x(gap.from()) + 3, TOP, 0, height - FOOT - TOP);
            area.width = x(gap.to()) - 3 - area.x;
            if (area.width <= 0) return;
            Shape before = g.getClip();
            g.clip(area);
            stroke(HATCH, 1);
            for (double at = area.x - area.height; at < area.getMaxX(); at += 6)
                g.draw(new Line2D.Double(at, area.getMaxY(), at + area.height, area.y));
            g.setClip(before);
        }

        private void line() {
            stroke(Color.BLACK, caption.current() ? 2.4 : 1.5);
            var path = new Path2D.Double();
            Point last = null;
            for (Point point : curve) {
                if (last == null || broken(last, point)) path.moveTo(x(point.hour()), y(point.pain()));
                else path.lineTo(x(point.hour()), y(point.pain()));
                last = point;
            }
            if (path.getCurrentPoint() != null) g.draw(path);
            double apart = curve.size() < 2 ? width : (x(curve.getLast().hour()) - LEFT) / curve.size();
            for (Point point : curve) if (apart >= 5 || point.recalled()) dot(point, 1.9);
        }

        /** Over 36 h from one score to the next, whether or not entries without a score lie between (rules.md, 5). */
        private static boolean broken(Point from, Point to) {
            return Math.round((to.hour() - from.hour()) * 3600) > Marks.GAP.toSeconds();
        }

        private void dot(Point point, double radius) {
            var dot = new Ellipse2D.Double(x(point.hour()) - radius, y(point.pain()) - radius, 2 * radius, 2 * radius);
            g.setColor(point.recalled() ? Color.WHITE : Color.BLACK);
            g.fill(dot);
            stroke(Color.BLACK, 1);
            g.draw(dot);
        }

        private void ending() {
            if (curve.isEmpty()) return;
            Point end = curve.getLast();
            double x = x(end.hour());
            double y = y(end.pain());
            switch (ending) {
                case OVER -> ring(x, y);
                case GOING -> arrow(x, y);
                case NOT_KNOWN -> {
                    stroke(Color.BLACK, 2);
                    g.draw(new Line2D.Double(x, y - 6, x, y + 6));
                }
            }
        }

        private void ring(double x, double y) {
            var ring = new Ellipse2D.Double(x - 3.4, y - 3.4, 6.8, 6.8);
            g.setColor(Color.WHITE);
            g.fill(ring);
            stroke(Color.BLACK, 1.6);
            g.draw(ring);
        }

        private void arrow(double x, double y) {
            var arrow = new Path2D.Double();
            arrow.moveTo(x + 2, y - 4.2);
            arrow.lineTo(x + 9.5, y);
            arrow.lineTo(x + 2, y + 4.2);
            arrow.closePath();
            g.setColor(Color.BLACK);
            g.fill(arrow);
        }

        private void words() {
            g.setColor(Color.BLACK);
            text(caption.number(), 7, 15, Font.BOLD, 0);
            text(caption.began(), 7 + wide(caption.number(), Font.BOLD) + 7, 15, Font.PLAIN, 0);
            text(caption.lasted(), width - 7, 15, Font.BOLD, 1);
            for (int pain = 0; pain <= 10; pain += 5)
                text(String.valueOf(pain), LEFT - 5, y(pain) + 4.3, Font.PLAIN, 1);
            text(caption.h72(), x(72), height - 4.5, Font.PLAIN, 0.5);
            text(caption.d7(), x(168), height - 4.5, Font.BOLD, 0.5);
            if (x(hours) - x(168) > 50) text(caption.end(), width - RIGHT, height - 4.5, Font.PLAIN, 1);
        }

        private double wide(String text, int style) {
            return g.getFontMetrics(font(style)).stringWidth(text);
        }

        private static Font font(int style) {
            return style == Font.BOLD ? ChartFonts.bold(TEXT) : ChartFonts.plain(TEXT);
        }

        /** At this base line; {@code anchor} 0 begins there, 1 ends there, 0.5 is centred. */
        private void text(String text, double x, double y, int style, double anchor) {
            g.setFont(font(style));
            g.drawString(text, (float) (x - anchor * wide(text, style)), (float) y);
        }
    }
}
