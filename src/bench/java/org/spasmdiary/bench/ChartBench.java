package org.spasmdiary.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.EpisodePicture;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Times the chart of one spasm at 1600 × 900, from the diary to the pixels: the first time, and warm. */
public final class ChartBench {
    private static final int RUNS = 61;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private ChartBench() {}

    public static void main(String[] args) {
        Words words = Words.of(Locale.UK);
        for (int readings : new int[] {30, 500, 5_000}) {
            Diary diary = diary(readings, new Random(readings));
            Instant now = When.of(start().plusSeconds(14 * 86_400), ZoneOffset.UTC).instant();
            double[] times = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                long from = THREAD.getCurrentThreadCpuTime();
                var picture = EpisodePicture.of(
                        diary, diary.bouts().last(), now, Look.LIGHT, ChartOptions.ALL, words);
                Pictures.pixels(picture, 1_600, 900, 1);
                times[run] = (THREAD.getCurrentThreadCpuTime() - from) / 1e6;
            }
            double first = times[0];
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "%,6d readings: first %.0f ms, then median %.1f ms (best %.1f)%n",
                    readings,
                    first,
                    times[RUNS / 2],
                    times[0]);
        }
    }

    private static Instant start() {
        return Instant.parse("2026-03-01T08:00:00Z");
    }

    private static Diary diary(int readings, Random random) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Episode.begun(EntryId.random(), When.of(start(), ZoneOffset.UTC), start()));
        for (int i = 0; i < readings; i++) {
            When at = When.of(start().plusSeconds(i * 14L * 86_400 / readings), ZoneOffset.UTC);
            entries.add(Reading.empty(EntryId.random(), at, at.instant()).withPain(Pain.now(random.nextInt(11))));
            TreatmentKind kind = TreatmentKind.values()[random.nextInt(TreatmentKind.values().length)];
            if (i % 2 == 0) entries.add(Treatment.of(EntryId.random(), kind, at, at.instant()));
        }
        return Diary.of(Profile.UNKNOWN, entries, true);
    }
}
