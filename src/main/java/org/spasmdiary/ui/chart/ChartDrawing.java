package org.spasmdiary.ui.chart;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.spasmdiary.charts.ChartKind;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.ChartSize;
import org.spasmdiary.charts.EpisodePicture;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.charts.PointMark;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.report.PicturePdf;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.words.Words;

/** One chart as it stands, to be drawn for the screen or a file; safe to use on any thread. */
record ChartDrawing(Diary diary, Instant now, ChartModel model, Words words) {
    /** Words on a saved picture, which is looked at from further away. */
    private static final double SAVED_TEXT = 1.4;
    /** Page of a saved PDF, in px of 1/96 inch: what fits across a sheet of A4 or Letter. */
    private static final double PAGE_WIDTH = 680;

    private static final double PAGE_HEIGHT = 460;

    private Picture picture(Look look, double textScale) {
        ChartOptions options = model.choice().options(model.hours(), textScale);
        return ChartKind.EPISODE.picture(diary, model.bout(), now, look, options, words);
    }

    /**
     * For the screen.
     *
     * @param scale pixels a px
     */
    Drawn drawn(boolean dark, double textScale, int width, int height, double scale) {
        Picture picture = picture(dark ? Look.DARK : Look.LIGHT, textScale);
        List<PointMark> points = picture instanceof EpisodePicture episode ? episode.points(width, height) : List.of();
        return new Drawn(
                width,
                height,
                Pictures.pixels(picture, width, height, scale),
                points,
                picture.spoken(),
                picture.table());
    }

    /** Only the words and the numbers, which need no room on the screen. */
    String spoken() {
        return picture(Look.LIGHT, 1).spoken();
    }

    /** As a file. Private notes are in none of them. */
    byte[] file(FileKind kind) {
        int width = ChartSize.USUAL.width();
        int height = ChartSize.USUAL.height();
        return switch (kind) {
            case PNG -> Pictures.png(picture(Look.LIGHT, SAVED_TEXT), width, height);
            case SVG -> Pictures.svg(picture(Look.LIGHT, SAVED_TEXT), width, height);
            case PDF -> PicturePdf.write(picture(Look.PRINT, 1), PAGE_WIDTH, PAGE_HEIGHT);
            case CSV -> picture(Look.PRINT, 1).table().csv().getBytes(StandardCharsets.UTF_8);
            case JSON -> throw new IllegalArgumentException("no chart is " + kind);
        };
    }
}
