package org.spasmdiary.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/**
 * Times the whole alert board on diaries of one to ten years, 4,000 readings and 4,000 treatments a year: once on a
 * diary as it comes from a save, with nothing worked out yet, and once again at the next tick of the minute.
 */
public final class BoardBench {
    private static final Instant END = Instant.parse("2026-03-12T10:00:00Z");
    private static final int PER_YEAR = 4_000;
    private static final int RUNS = 41;
    private static final List<TreatmentKind> KINDS = List.of(
            TreatmentKind.IBUPROFEN,
            TreatmentKind.ACETAMINOPHEN,
            TreatmentKind.HEAT_MOIST,
            TreatmentKind.COLD_PACK,
            TreatmentKind.HEAT_WRAP,
            TreatmentKind.TOPICAL_MENTHOL_CAMPHOR);

    private BoardBench() {}

    public static void main(String[] args) {
        for (int warm = 0; warm < 3; warm++) {
            for (int years : new int[] {1, 2, 5, 10}) {
                List<Entry> entries = entries(years, new Random(years));
                double[] fresh = new double[RUNS];
                double[] again = new double[RUNS];
                int shown = 0;
                for (int run = 0; run < RUNS; run++) {
                    Diary diary = Diary.of(Profile.UNKNOWN, entries, true);
                    Supplier<AlertBoard> board = () -> Alerts.check(diary, END);
                    fresh[run] = millis(board);
                    again[run] = millis(board);
                    shown = board.get().alerts().size();
                }
                Arrays.sort(fresh);
                Arrays.sort(again);
                if (warm == 2)
                    System.out.printf(
                            "%2d years, %,7d entries: after a save %.2f ms (best %.2f), next minute %.2f ms (best %.2f), %d alerts%n",
                            years, entries.size(), fresh[RUNS / 2], fresh[0], again[RUNS / 2], again[0], shown);
            }
        }
    }

    private static double millis(Supplier<AlertBoard> board) {
        var thread = ManagementFactory.getThreadMXBean(); // time of this thread alone: a busy machine does not count
        long start = thread.getCurrentThreadCpuTime();
        board.get();
        return (thread.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** A spasm a month, each ten days long, the last one open; every hundredth reading holds a warning sign. */
    private static List<Entry> entries(int years, Random random) {
        List<Entry> all = new ArrayList<>();
        Duration span = Duration.ofDays(365L * years);
        Instant begin = END.minus(span);
        int spasms = 12 * years;
        for (int i = 0; i < spasms; i++) {
            When onset = when(begin.plus(span.multipliedBy(i + 1).dividedBy(spasms)).minus(Duration.ofDays(10)));
            Episode episode = Episode.begun(id(random), onset, onset.instant());
            boolean open = i == spasms - 1;
            all.add(
                    open
                            ? episode
                            : episode.withEnd(Optional.of(new End(
                                    when(onset.instant().plus(Duration.ofDays(10))), EndReason.EASED))));
        }
        for (int i = 0; i < PER_YEAR * years; i++) {
            When at = when(begin.plusSeconds(random.nextLong(span.toSeconds())));
            Reading reading = Reading.empty(id(random), at, at.instant()).withPain(Pain.now(random.nextInt(11)));
            if (i % 4 == 0)
                reading = reading.withSafety(
                        SafetyAnswers.noneOf(List.of(SafetyQuestion.values()), at.instant()));
            if (i % 100 == 1)
                reading = reading.withSafety(new SafetyAnswers(
                        java.util.Map.of(
                                SafetyQuestion.NUMB_TINGLE_WEAK, org.spasmdiary.diary.Answer.yes(at.instant())),
                        org.spasmdiary.diary.ChestPainKind.NOT_ASKED));
            all.add(reading);
            When taken = when(begin.plusSeconds(random.nextLong(span.toSeconds())));
            TreatmentKind kind = KINDS.get(i % KINDS.size());
            Treatment treatment = Treatment.of(id(random), kind, taken, taken.instant());
            all.add(
                    kind.takesDose()
                            ? treatment.withDose(Dose.of("2", "200"))
                            : treatment.withLength(Length.minutes("25")));
        }
        return all;
    }

    private static EntryId id(Random random) {
        return new EntryId(new java.util.UUID(random.nextLong(), random.nextLong()));
    }

    private static When when(Instant at) {
        return When.of(at, ZoneOffset.UTC);
    }
}
