package org.spasmdiary.bench;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.spasmdiary.analysis.EpisodeFigures;
import org.spasmdiary.charts.CompareOptions;
import org.spasmdiary.charts.ComparePicture;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.sample.Density;
import org.spasmdiary.sample.SampleDiary;
import org.spasmdiary.words.Words;

/** Times all spasms of ten full years beside each other, and the figures of their table: the first time, and warm. */
public final class CompareBench {
    private static final int RUNS = 41;

    private CompareBench() {}

    public static void main(String[] args) {
        Instant now = Instant.parse("2026-03-12T11:40:00Z");
        Diary diary = SampleDiary.make(10, 5, now, ZoneId.of("Europe/Berlin"), Density.FULL);
        Words words = Words.of(Locale.UK);
        System.out.printf(
                Locale.ROOT,
                "%,d readings, %,d treatments, %d spasms%n",
                diary.readings().size(),
                diary.treatments().size(),
                diary.bouts().all().size());
        time("overlay, 1060 x 390", () -> draw(diary, now, CompareOptions.USUAL, words));
        time("side by side", () -> draw(diary, now, CompareOptions.USUAL.withSideBySide(true), words));
        time("figures of the table", () -> EpisodeFigures.all(diary, now));
    }

    private static void draw(Diary diary, Instant now, CompareOptions options, Words words) {
        var picture = ComparePicture.of(diary, now, Look.LIGHT, options, words);
        Pictures.pixels(picture, 1_060, 390, 1);
        picture.table();
        picture.spoken();
        picture.points(1_060, 390);
    }

    private static void time(String what, Runnable run) {
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long from = System.nanoTime();
            run.run();
            times[i] = (System.nanoTime() - from) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "%s: first %.0f ms, then median %.1f ms (best %.1f)%n", what, first, times[RUNS / 2], times[0]);
    }
}
