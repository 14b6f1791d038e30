package org.spasmdiary.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.spasmdiary.analysis.MedicineNow;
import org.spasmdiary.analysis.WhatHelped;
import org.spasmdiary.charts.ChartKind;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Times what the Treatments screen works out and draws, on ten years of 40,000 entries and 40,000 treatments. */
public final class TreatmentsBench {
    private static final int RUNS = 41;
    private static final Instant END = Instant.parse("2026-03-12T11:40:00Z");

    private TreatmentsBench() {}

    public static void main(String[] args) {
        Words words = Words.of(Locale.UK);
        for (int n : new int[] {10_000, 20_000, 40_000}) {
            Diary diary = diary(n, new Random(n));
            time(n + " what helped", () -> WhatHelped.of(diary, END));
            time(n + " medicines", () -> MedicineNow.all(diary, END));
            time(n + " worked out and drawn", () -> {
                Picture picture = ChartKind.TREATMENTS.picture(
                        diary, Optional.empty(), END, Look.LIGHT, ChartOptions.ALL, words);
                Pictures.pixels(picture, 630, 700, 1);
            });
        }
    }

    private static void time(String what, Runnable work) {
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long from = System.nanoTime();
            work.run();
            times[run] = (System.nanoTime() - from) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "%s: first %.0f ms, then median %.1f ms (best %.1f)%n", what, first, times[RUNS / 2], times[0]);
    }

    private static Diary diary(int n, Random random) {
        List<Entry> entries = new ArrayList<>();
        TreatmentKind[] kinds = TreatmentKind.values();
        for (int i = 0; i < n; i++) {
            Instant at = END.minusSeconds((n - i) * 3650L * 86_400 / n);
            When when = When.of(at, ZoneOffset.UTC);
            entries.add(Reading.empty(EntryId.random(), when, at).withPain(Pain.now(random.nextInt(11))));
            Treatment one = Treatment.of(EntryId.random(), kinds[random.nextInt(kinds.length)], when, at);
            entries.add(one.kind().takesDose() ? one.withDose(Dose.of("1", "200")) : one);
        }
        return Diary.of(Profile.UNKNOWN, entries, true);
    }
}
