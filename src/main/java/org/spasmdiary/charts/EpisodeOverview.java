package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import org.spasmdiary.charts.EpisodeSeries.Blank;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.words.Words;

/**
 * The whole of a long spasm in a low strip, from edge to edge, for a screen to frame what of it is in view. It says
 * nothing of its own: words and numbers are those of the chart.
 */
final class EpisodeOverview {
    private final EpisodeSeries series;
    private final Look look;
    private final Words words;
    private final EpisodeLayout at;

    EpisodeOverview(EpisodeSeries series, Look look, double textScale, Words words, double width, double height) {
        this.series = series;
        this.look = look;
        this.words = words;
        double u = look.textSize() / 13 * textScale;
        double low = 18 * u;
        var whole = new Rectangle2D.Double(0, 3 * u, width, Math.max(8, height - low - 3 * u));
        var none = new Rectangle2D.Double(0, whole.getMaxY(), width, 0);
        // A layout draws a little more than its view; here the view is the whole width.
        View view = View.of(series.ending().hour());
        var shown = new View(0, view.to() / (1 + EpisodeLayout.AFTER));
        this.at = new EpisodeLayout(
                width, height, u, whole, none, 0, height, height, false, shown, new Type(look, textScale));
    }

    PixelImage pixels(double scale) {
        var image = new BufferedImage(
                (int) Math.ceil(at.width() * scale), (int) Math.ceil(at.height() * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        draw(new Brush(g, look, at));
        g.dispose();
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new PixelImage(image.getWidth(), image.getHeight(), argb);
    }

    private void draw(Brush brush) {
        brush.fill(
                new Rectangle2D.Double(0, 0, at.width(), at.height()),
                brush.ink().paper());
        for (Blank blank : series.blanks()) {
            double from = at.x(blank.from());
            Backdrop.hatch(
                    brush,
                    new Rectangle2D.Double(
                            from,
                            at.pain().getY(),
                            at.x(blank.to()) - from,
                            at.pain().getHeight()),
                    6 * at.unit());
        }
        for (Threshold mark :
                Threshold.in(View.of(series.ending().hour()), series.ending().hour()))
            brush.line(
                    at.x(mark.hours()),
                    at.pain().getY(),
                    at.x(mark.hours()),
                    at.pain().getMaxY(),
                    mark.pen(),
                    mark.ink(brush.ink()));
        line(brush);
        double floor = at.pain().getMaxY();
        brush.line(0, floor, at.width(), floor, Pen.RULE, brush.ink().rule());
        weeks(brush, floor);
    }

    private void line(Brush brush) {
        Path2D path = new Path2D.Double();
        for (List<Point> piece : PainLine.whole(series, at).pieces()) {
            Point first = piece.getFirst();
            path.moveTo(at.x(first.hour()), at.y(first.pain()));
            for (Point point : piece) path.lineTo(at.x(point.hour()), at.y(point.pain()));
            if (piece.size() == 1) path.lineTo(at.x(first.hour()) + 2, at.y(first.pain()));
        }
        brush.draw(path, Pen.EDGE, brush.ink().pain());
    }

    private void weeks(Brush brush, double floor) {
        double u = at.unit();
        double wide = brush.type()
                        .width(
                                words.text(
                                        "charts.axis.week", "n", words.format().number(88)),
                                false)
                + 12 * u;
        int step = 1;
        while (step * 168 * at.pixelsAnHour() < wide) step *= 2;
        for (int week = step; week * 168 * at.pixelsAnHour() < at.width() - wide / 2; week += step) {
            double x = at.x(week * 168.0);
            brush.line(x, floor, x, floor + 4 * u, Pen.RULE, brush.ink().rule());
            brush.text(
                    words.text("charts.axis.week", "n", words.format().number(week)),
                    x,
                    floor + 15 * u,
                    false,
                    brush.ink().quiet(),
                    Brush.Align.MIDDLE);
        }
    }
}
