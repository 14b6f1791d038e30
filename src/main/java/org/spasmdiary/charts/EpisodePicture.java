package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/** The chart of one spasm: pain since its onset, with what was taken, done, noted and shown on the same axis. */
public final class EpisodePicture implements Picture {
    private final Diary diary;
    private final Optional<Bout> bout;
    private final Instant now;
    private final Look look;
    private final ChartOptions options;
    private final Words words;
    private final EpisodeSeries series;
    /** The last one laid out: drawing, points and marks of one size share it. A race costs time, no more. */
    private volatile @Nullable Scene last;

    private EpisodePicture(
            Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words) {
        this.diary = diary;
        this.bout = bout;
        this.now = now;
        this.look = look;
        this.options = options;
        this.words = words;
        // Paper is handed on: it does not even show that there is a private note.
        ChartOptions drawn = look.onPaper() ? options.withPrivateNotes(false) : options;
        this.series = EpisodeSeries.of(diary, bout, now, drawn, words);
    }

    /** @param bout the spasm; empty draws axes and marks alone */
    public static EpisodePicture of(
            Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words) {
        return new EpisodePicture(diary, bout, now, look, options, words);
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(new Rectangle2D.Double(0, 0, width, height));
            scene(width, height).draw(own);
        } finally {
            own.dispose();
        }
    }

    /** Where the entries in the view lie when the picture is drawn this large, in the order of their times. */
    public List<PointMark> points(double width, double height) {
        return allPoints(width, height).stream()
                .filter(point -> series.view().contains(point.hour()))
                .toList();
    }

    /** As {@link #points}, with those that the view leaves out. */
    public List<PointMark> allPoints(double width, double height) {
        EpisodeLayout at = scene(width, height).layout();
        var text = new PointText(series, words);
        return series.points().stream()
                .map(point -> new PointMark(
                        at.x(point.hour()),
                        at.y(point.pain()),
                        point.hour(),
                        point.reading().id(),
                        () -> text.spoken(point)))
                .toList();
    }

    /** Where the marks of the rows lie; those that touch are one. */
    public List<RowMark> marks(double width, double height) {
        return scene(width, height).marks();
    }

    /** Which hour lies where. */
    public TimeScale scale(double width, double height) {
        EpisodeLayout at = scene(width, height).layout();
        return new TimeScale(at.pain().getX(), at.x(series.view().to()), series.view());
    }

    /**
     * The whole spasm in a low strip.
     *
     * @param scale pixels a unit, above 0, at most 4
     */
    public PixelImage overview(int width, int height, double scale) {
        return new EpisodeOverview(series, look, options.textScale(), words, width, height).pixels(scale);
    }

    private Scene scene(double width, double height) {
        Scene kept = last;
        if (kept == null || !kept.isSized(width, height)) {
            kept = new Scene(series, look, options, words, width, height);
            last = kept;
        }
        return kept;
    }

    /** The part of the time axis that is drawn. */
    public View view() {
        return series.view();
    }

    /**
     * The height at which every row has room when the picture is this wide. In a lower one the rows of treatments
     * may be left out, which the picture then says.
     */
    public double comfortableHeight(double width) {
        return EpisodeLayout.comfortableHeight(series, look, options, words, width);
    }

    @Override
    public String spoken() {
        return new EpisodeWords(whole(), words).text();
    }

    @Override
    public ChartTable table() {
        return EpisodeTable.of(whole(), diary, bout, now, options.privateNotes(), words);
    }

    /** With everything in it: words and numbers leave nothing out that the picture does. */
    private EpisodeSeries whole() {
        return EpisodeSeries.of(diary, bout, now, ChartOptions.ALL.withEarlier(options.earlier()), words);
    }
}
