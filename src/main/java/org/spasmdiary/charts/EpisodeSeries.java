package org.spasmdiary.charts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/**
 * What the chart of one spasm shows, decided before anything is drawn. Every {@code hour} is real elapsed hours
 * since onset, so a clock change bends nothing.
 *
 * @param onset empty when there is no spasm to show
 * @param certainty where it is unknown the first entry stands in for the onset (rules.md, 6)
 * @param points entries with a pain score from the onset on, in order
 * @param stretches average up to worst
 * @param blanks where no line is drawn
 * @param start from onset to the first entry, where that is later
 * @param entries how many there are from the onset on, with or without a score
 * @param contacted how often each kind of person was contacted
 * @param days local days from the onset to the end of the view
 * @param earlier the spasms before it, oldest first, for those who asked to see them behind it
 */
record EpisodeSeries(
        Optional<When> onset,
        OnsetCertainty certainty,
        List<Point> points,
        List<Stretch> stretches,
        List<Blank> blanks,
        Optional<Blank> start,
        int entries,
        List<Lane> lanes,
        List<Event> notes,
        List<Event> alerts,
        List<Event> contacts,
        Map<ContactKind, Integer> contacted,
        Ending ending,
        List<DayTick> days,
        List<Earlier> earlier,
        View view,
        boolean sample) {

    /** An entry with a pain score; {@code recalled} when written down more than 24 h after its time. */
    record Point(double hour, int pain, boolean recalled, Reading reading) {}

    /** What one entry says of the 24 h before it; either may be missing, not both. */
    record Stretch(double from, double to, Optional<Integer> average, Optional<Integer> worst) {}

    /** More than 36 h without an entry, or without a score although there are entries. */
    record Blank(double from, double to, boolean hasEntries) {}

    /** One row of treatments. */
    record Lane(String name, Symbol symbol, List<Event> events) {}

    /**
     * A mark at its hour; {@code until} is empty when its length is not known or it has none, and {@code tier} for all
     * but alerts of a rule this program has.
     */
    record Event(double hour, Optional<Double> until, Symbol symbol, EntryId entry, String said, Optional<Tier> tier) {
        Event(double hour, Optional<Double> until, Symbol symbol, EntryId entry, String said) {
            this(hour, until, symbol, entry, said, Optional.empty());
        }

        Event(double hour, Symbol symbol, EntryId entry, String said) {
            this(hour, Optional.empty(), symbol, entry, said);
        }
    }

    /** How the spasm stands at its last known hour. */
    sealed interface Ending {
        double hour();

        /** No spasm to show. */
        record None() implements Ending {
            @Override
            public double hour() {
                return 0;
            }
        }

        /** Open, and known to be there still; {@code hour} is now. */
        record Going(double hour) implements Ending {}

        /** Open, but last known to be there at {@code confirmed}; {@code hour} is now. */
        record Open(double hour, double confirmed) implements Ending {}

        record Over(double hour) implements Ending {}

        /** The person stopped writing: it lasted at least to {@code confirmed}. */
        record NotKnown(double hour, double confirmed) implements Ending {}
    }

    static EpisodeSeries of(Diary diary, Optional<Bout> bout, Instant now, ChartOptions options, Words words) {
        return bout.map(b -> new SeriesBuilder(diary, b, now, options, words).build())
                .orElseGet(() -> new EpisodeSeries(
                        Optional.empty(),
                        OnsetCertainty.EXACT,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        new Ending.None(),
                        List.of(),
                        List.of(),
                        options.zoom().orElse(View.of(0)),
                        diary.sample()));
    }

    /** False where nobody knows when it began: lengths are then "at least" (rules.md, 6). */
    boolean onsetSure() {
        return certainty != OnsetCertainty.UNKNOWN;
    }

    /** How many points there are whose score was written down more than a day later. */
    long recalled() {
        return points.stream().filter(Point::recalled).count();
    }
}
