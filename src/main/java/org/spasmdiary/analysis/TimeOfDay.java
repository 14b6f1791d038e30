package org.spasmdiary.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.spasmdiary.diary.Reading;

/**
 * Pain by the time of day, in slots of three hours of the clock that hung on the wall where each entry was written: an
 * hour that a clock change gives twice counts twice, and after a journey the new clock counts. People write more at
 * some times than at others, so each slot says how many scores it rests on.
 *
 * @param slots eight of them, from midnight on
 */
public record TimeOfDay(List<Slot> slots) {
    public static final int SLOT_HOURS = 3;

    /** Fewer scores than this are too few to say anything, as with treatments (ux.md, 2.6). */
    public static final int ENOUGH = 5;

    /**
     * The scores of one slot.
     *
     * @param fromHour 0, 3, ... 21; the slot ends before the next
     * @param scores 0 to 10, lowest first
     */
    public record Slot(int fromHour, List<Integer> scores) {
        public Slot {
            scores = scores.stream().sorted().toList();
        }

        public int count() {
            return scores.size();
        }

        public boolean isTooFew() {
            return scores.size() < ENOUGH;
        }

        public OptionalDouble median() {
            return quantile(0.5);
        }

        /** A quarter of the scores lie at or below it. */
        public OptionalDouble lowerQuarter() {
            return quantile(0.25);
        }

        public OptionalDouble upperQuarter() {
            return quantile(0.75);
        }

        /** In between two scores by straight line, as spreadsheets do it (Hyndman and Fan, 7). */
        private OptionalDouble quantile(double share) {
            if (scores.isEmpty()) return OptionalDouble.empty();
            double place = share * (scores.size() - 1);
            int below = (int) place;
            int above = Math.min(below + 1, scores.size() - 1);
            return OptionalDouble.of(scores.get(below) + (place - below) * (scores.get(above) - scores.get(below)));
        }
    }

    public TimeOfDay {
        slots = List.copyOf(slots);
    }

    /** Of the pain scores among these; entries without one are passed over. */
    public static TimeOfDay of(List<Reading> readings) {
        List<List<Integer>> scores = new ArrayList<>();
        for (int i = 0; i < 24 / SLOT_HOURS; i++) scores.add(new ArrayList<>());
        for (Reading one : readings)
            one.pain()
                    .now()
                    .ifPresent(pain -> scores.get(one.at().clockTime().getHour() / SLOT_HOURS)
                            .add(pain.value()));
        return new TimeOfDay(IntStream.range(0, scores.size())
                .mapToObj(i -> new Slot(i * SLOT_HOURS, scores.get(i)))
                .toList());
    }

    /** All scores together. */
    public int count() {
        return slots.stream().mapToInt(Slot::count).sum();
    }
}
