package org.spasmdiary.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.words.Words;

/** The chart of one spasm. */
public final class EpisodePicture implements Picture {
    private final List<Reading> readings;
    private final Optional<Bout> bout;
    private final Look look;
    private final Words words;

    private EpisodePicture(List<Reading> readings, Optional<Bout> bout, Look look, Words words) {
        this.readings = readings;
        this.bout = bout;
        this.look = look;
        this.words = words;
    }

    @SuppressWarnings("unused")
    static EpisodePicture of(
            Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words) {
        List<Reading> readings = bout.map(b -> diary.belonging().readings(b)).orElse(List.of()).stream()
                .filter(reading -> reading.pain().now().isPresent())
                .toList();
        return new EpisodePicture(readings, bout, look, words);
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(look.ink().paper());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        g.setPaint(look.ink().grid());
        for (int pain = 0; pain <= 10; pain += 2)
            g.draw(new Line2D.Double(40, y(pain, height), width - 16, y(pain, height)));
        g.setPaint(look.ink().pain());
        g.setStroke(new BasicStroke(2.5f));
        List<PointMark> points = points(width, height);
        for (int i = 0; i < points.size(); i++) {
            PointMark to = points.get(i);
            g.fill(new Ellipse2D.Double(to.x() - 4, to.y() - 4, 8, 8));
            if (i > 0) {
                PointMark from = points.get(i - 1);
                g.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
            }
        }
    }

    /** Where the entries lie when the picture is drawn this large, in the order of their times. */
    public List<PointMark> points(double width, double height) {
        List<PointMark> points = new ArrayList<>();
        for (Reading reading : readings) {
            Instant onset = bout.orElseThrow().onset().instant();
            double hours = Duration.between(onset, reading.at().instant()).toSeconds() / 3600.0;
            int pain = reading.pain().now().orElseThrow().value();
            points.add(new PointMark(
                    40 + hours / 336 * (width - 56),
                    y(pain, height),
                    reading.id(),
                    words.format().dayTime(reading.at().local())));
        }
        return points;
    }

    private static double y(int pain, double height) {
        return height - 30 - pain * (height - 60) / 10;
    }

    @Override
    public String spoken() {
        return readings.isEmpty() ? words.text("charts.none") : words.count("charts.entries", readings.size());
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                List.of(words.text("charts.column.time")),
                readings.stream()
                        .map(reading ->
                                List.of(words.format().dayTime(reading.at().local())))
                        .toList());
    }
}
