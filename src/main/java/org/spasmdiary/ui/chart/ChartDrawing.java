package org.spasmdiary.ui.chart;

import java.time.Instant;
import java.util.Optional;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.EpisodePicture;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.picture.PictureFiles;
import org.spasmdiary.words.Words;

/** One chart as it stands, to be drawn for the screen or a file; safe to use on any thread. */
record ChartDrawing(Diary diary, Instant now, ChartModel model, Words words) {
    /** The room for it on the screen, in px; {@code scale} is pixels a px, and a strip of no height is not drawn. */
    record Place(
            boolean dark, double textScale, int width, int height, double scale, int stripWidth, int stripHeight) {}

    private EpisodePicture picture(Look look, double textScale) {
        ChartOptions options = model.choice().options(model.hours(), textScale);
        return EpisodePicture.of(diary, model.bout(), now, look, options, words);
    }

    /**
     * For the screen.
     *
     * @param known words and numbers, where they are known already
     */
    Drawn drawn(Place place, Optional<Said> known) {
        EpisodePicture picture = picture(place.dark() ? Look.DARK : Look.LIGHT, place.textScale());
        int width = place.width();
        int height = place.height();
        return new Drawn(
                width,
                height,
                Pictures.pixels(picture, width, height, place.scale()),
                picture.allPoints(width, height),
                picture.marks(width, height),
                picture.scale(width, height),
                place.stripHeight() > 0
                        ? Optional.of(picture.overview(place.stripWidth(), place.stripHeight(), place.scale()))
                        : Optional.empty(),
                known.orElseGet(() -> new Said(picture.spoken(), picture.table())));
    }

    /** As a file. Private notes are in none of them. */
    byte[] file(FileKind kind) {
        return PictureFiles.bytes(this::picture, kind);
    }
}
