package org.spasmdiary.ui.chart;

import java.time.Instant;
import java.util.List;
import org.spasmdiary.charts.ChartKind;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.EpisodePicture;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.charts.PointMark;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.picture.PictureFiles;
import org.spasmdiary.words.Words;

/** One chart as it stands, to be drawn for the screen or a file; safe to use on any thread. */
record ChartDrawing(Diary diary, Instant now, ChartModel model, Words words) {
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
        return PictureFiles.bytes(this::picture, kind);
    }
}
