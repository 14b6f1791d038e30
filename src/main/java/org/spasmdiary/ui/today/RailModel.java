package org.spasmdiary.ui.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/**
 * The recovery rail: a straight line from the onset with the marks of published advice. It ends at 14 days; once
 * those are over, at 28; then at the next whole week.
 *
 * @param now where we are, 0 at the onset to 1 at the end
 * @param marks upright lines, the one at the end last
 * @param phases blocks in order
 * @param spoken all of it in words
 */
record RailModel(double now, List<Mark> marks, List<Phase> phases, String spoken) {
    /** Where the numbers come from stands with {@link Marks}. */
    private static final List<Step> STEPS = List.of(
            new Step("24h", Marks.DAY),
            new Step("72h", Marks.HOURS_72),
            new Step("7d", Marks.DAYS_7),
            new Step("14d", Marks.DAYS_14));

    private static final Duration FIRST_END = Marks.DAYS_14;
    private static final Duration SECOND_END = Marks.DAYS_28;
    private static final Duration WEEK = Duration.ofDays(7);

    private record Step(String name, Duration at) {}

    /**
     * A mark.
     *
     * @param name style and key: 24h, 72h, 7d, 14d, end
     * @param at 0 to 1
     */
    record Mark(String name, double at, String label) {}

    /**
     * A block of the advice.
     *
     * @param number 0 first 48 hours, 1 to 7 days, 2 to 4 weeks, 3 after
     * @param from 0 to 1
     * @param to 0 to 1
     */
    record Phase(int number, double from, double to, String label) {}

    RailModel {
        marks = List.copyOf(marks);
        phases = List.copyOf(phases);
    }

    static Optional<RailModel> of(Diary diary, Instant now, Words words) {
        return diary.bouts()
                .latestOpen()
                .map(spasm -> of(EpisodeLength.of(diary, spasm, now).onset().instant(), now, words));
    }

    static RailModel of(Instant onset, Instant now, Words words) {
        Duration since = Duration.between(onset, now);
        if (since.isNegative()) since = Duration.ZERO;
        Duration end = end(since);
        return new RailModel(part(since, end), marks(end, words), phases(end, words), spoken(since, words));
    }

    /** The first end that is not behind us. */
    static Duration end(Duration since) {
        if (since.compareTo(FIRST_END) <= 0) return FIRST_END;
        if (since.compareTo(SECOND_END) <= 0) return SECOND_END;
        long weeks = (since.toSeconds() + WEEK.toSeconds() - 1) / WEEK.toSeconds();
        return WEEK.multipliedBy(weeks);
    }

    private static double part(Duration of, Duration end) {
        return (double) of.toSeconds() / end.toSeconds();
    }

    private static List<Mark> marks(Duration end, Words words) {
        List<Mark> marks = new ArrayList<>();
        for (Step step : STEPS)
            marks.add(new Mark(step.name(), part(step.at(), end), words.text("ui.today.mark." + step.name())));
        if (end.compareTo(FIRST_END) > 0)
            marks.add(new Mark("end", 1, words.format().length(end)));
        return marks;
    }

    private static List<Phase> phases(Duration end, Words words) {
        List<Duration> edges = List.of(Duration.ZERO, Duration.ofHours(48), Marks.DAYS_7, Marks.DAYS_28);
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < edges.size() && edges.get(i).compareTo(end) < 0; i++) {
            boolean last = i + 1 == edges.size() || edges.get(i + 1).compareTo(end) > 0;
            phases.add(new Phase(
                    i,
                    part(edges.get(i), end),
                    last ? 1 : part(edges.get(i + 1), end),
                    words.text("ui.today.phase." + i)));
        }
        return phases;
    }

    private static String spoken(Duration since, Words words) {
        String length = words.format().spoken(since);
        for (Step step : STEPS) {
            if (since.compareTo(step.at()) >= 0) continue;
            return words.text(
                    "ui.today.railNext",
                    "length",
                    length,
                    "mark",
                    words.text("ui.today.spokenMark." + step.name()),
                    "left",
                    words.format().spoken(step.at().minus(since)));
        }
        return words.text("ui.today.railAll", "length", length);
    }
}
