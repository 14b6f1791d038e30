package org.spasmdiary.charts;

import static java.awt.BasicStroke.CAP_ROUND;
import static java.awt.BasicStroke.JOIN_ROUND;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/**
 * The course of one spasm as small as a line of a list: pain 0 to 10 since the onset, the marks at 72 hours and 7
 * days, days without an entry left open. Two weeks wide, a longer one to its next whole week, which stands at its end.
 */
public final class Sparkline implements Picture {
    private static final double SIDE = 4;

    private final EpisodeSeries series;
    private final Supplier<EpisodePicture> whole;
    private final Look look;
    private final double textScale;
    private final Words words;

    private Sparkline(EpisodeSeries series, Supplier<EpisodePicture> whole, Look look, double textScale, Words words) {
        this.series = series;
        this.whole = whole;
        this.look = look;
        this.textScale = textScale;
        this.words = words;
    }

    /** @param textScale 1.0 to 2.0 times the usual text size */
    public static Sparkline of(Diary diary, Bout bout, Instant now, Look look, double textScale, Words words) {
        ChartOptions options = ChartOptions.small().withTextScale(textScale);
        return new Sparkline(
                EpisodeSeries.of(diary, Optional.of(bout), now, options, words),
                () -> EpisodePicture.of(diary, Optional.of(bout), now, look, options, words),
                look,
                textScale,
                words);
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(new Rectangle2D.Double(0, 0, width, height));
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new Drawing(own, new Type(look, textScale * 0.85), width, height).all();
        } finally {
            own.dispose();
        }
    }

    @Override
    public String spoken() {
        return whole.get().spoken();
    }

    @Override
    public ChartTable table() {
        return whole.get().table();
    }

    /** One drawing; never shared. */
    private final class Drawing {
        private final Graphics2D g;
        private final Type type;
        private final double width;
        private final double foot;

        Drawing(Graphics2D g, Type type, double width, double height) {
            this.g = g;
            this.type = type;
            this.width = width;
            this.foot = height - type.size() * 1.3;
        }

        private double x(double hour) {
            View view = series.view();
            return SIDE + (hour - view.from()) / view.hours() * (width - 2 * SIDE);
        }

        private double y(int pain) {
            return SIDE + (10 - pain) / 10.0 * (foot - 2 * SIDE);
        }

        void all() {
            g.setPaint(look.ink().paper());
            g.fill(new Rectangle2D.Double(0, 0, width, foot + type.size() * 1.3));
            line(SIDE, y(0), width - SIDE, y(0), Pen.RULE, look.ink().rule());
            double free = mark(Threshold.H72, 0);
            free = mark(Threshold.D7, free);
            end(free);
            pain();
        }

        private void line(double x1, double y1, double x2, double y2, Pen pen, Color color) {
            g.setStroke(pen.stroke(look));
            g.setPaint(color);
            g.draw(new Line2D.Double(x1, y1, x2, y2));
        }

        /** @return how far to the right its words reach; those that would touch the ones before are left out */
        private double mark(Threshold mark, double free) {
            double x = x(mark.hours());
            line(x, 1, x, y(0), mark.pen(), mark.ink(look.ink()));
            String text = words.text("charts.tag." + mark.key());
            double wide = type.width(text, false);
            if (x - wide / 2 < free) return free;
            text(text, x - wide / 2, mark.ink(look.ink()));
            return x + wide / 2 + type.size() / 2;
        }

        private void end(double free) {
            int days = (int) Math.round(series.view().to() / 24);
            String text = days > 14
                    ? words.text("unit.weeks", "n", words.format().number(days / 7))
                    : words.text("unit.days", "n", words.format().number(days));
            double left = width - SIDE - type.width(text, false);
            if (left >= free) text(text, left, look.ink().quiet());
        }

        private void text(String text, double left, Color color) {
            g.setFont(type.font(false));
            g.setPaint(color);
            g.drawString(text, (float) left, (float) (foot + type.size() * 0.95));
        }

        private static boolean apart(Point a, Point b) {
            return Blanks.over(a.hour(), b.hour());
        }

        private void pain() {
            g.setPaint(look.ink().pain());
            var path = new Path2D.Double();
            List<Point> all = series.points();
            boolean dots = all.size() <= width / 5;
            for (int i = 0; i < all.size(); i++) {
                double x = x(all.get(i).hour());
                double y = y(all.get(i).pain());
                boolean begins = i == 0 || apart(all.get(i - 1), all.get(i));
                boolean ends = i == all.size() - 1 || apart(all.get(i), all.get(i + 1));
                if (begins) path.moveTo(x, y);
                else path.lineTo(x, y);
                boolean alone = begins && ends; // no line would show it
                double across = alone ? 5 : 4;
                if (dots || alone) g.fill(new Ellipse2D.Double(x - across / 2, y - across / 2, across, across));
            }
            g.setStroke(new BasicStroke((float) (look.onPaper() ? 1.2 : 1.8), CAP_ROUND, JOIN_ROUND));
            g.draw(path);
        }
    }
}
