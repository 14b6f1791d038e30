package org.spasmdiary.ui.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Side;
import org.spasmdiary.words.Format;
import org.spasmdiary.words.Words;

/**
 * The onset clock: how long the open spasm has been going on.
 *
 * @param spasm the open one, of several the one that began last
 * @param clock "2 d 4 h", or that none is going on
 * @param spoken the same to be read out
 * @param line when it began, where, and what set it off
 */
record ClockModel(Optional<Bout> spasm, String clock, String spoken, String line) {

    static ClockModel of(Diary diary, Instant now, Words words) {
        Optional<Bout> spasm = diary.bouts().latestOpen();
        if (spasm.isEmpty()) {
            String none = words.text("ui.today.noSpasm");
            return new ClockModel(spasm, none, none, words.text("ui.today.noSpasmLine"));
        }
        Instant onset = EpisodeLength.of(diary, spasm.get(), now).onset().instant();
        Duration since = Duration.between(onset, now);
        if (since.isNegative()) since = Duration.ZERO; // a clock a little behind
        Format format = words.format();
        String spoken = words.text("ui.today.clockSpoken", "length", format.spoken(since));
        return new ClockModel(spasm, format.length(since), spoken, line(spasm.get(), now, words));
    }

    private static String line(Bout spasm, Instant now, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text(
                "ui.today.began",
                "day",
                day(spasm, now, words.format()),
                "time",
                words.format().clock(spasm.onset().local())));
        Episode first = spasm.parts().getFirst();
        parts.add(place(first, words));
        cause(first, words).ifPresent(parts::add);
        return String.join(words.text("ui.today.dot"), parts);
    }

    /** With the year only when it is another one. */
    private static String day(Bout spasm, Instant now, Format format) {
        boolean sameYear = spasm.onset().day().getYear()
                == now.atZone(spasm.onset().zone()).getYear();
        return sameYear
                ? format.day(spasm.onset().day())
                : format.dayYear(spasm.onset().day());
    }

    private static String place(Episode episode, Words words) {
        if (episode.place().regions().isEmpty()) return words.text("ui.today.noPlace");
        Format format = words.format();
        List<String> parts = new ArrayList<>(episode.place().regions().stream()
                .sorted(Comparator.naturalOrder())
                .map(region -> format.inSentence(words.name(region)))
                .toList());
        if (episode.place().side() != Side.NOT_ASKED)
            parts.add(format.inSentence(words.name(episode.place().side())));
        return String.join(words.text("ui.today.comma"), parts);
    }

    private static Optional<String> cause(Episode episode, Words words) {
        if (!episode.cause().detail().isEmpty())
            return Optional.of(episode.cause().detail());
        List<String> names = episode.cause().triggers().stream()
                .sorted(Comparator.naturalOrder())
                .map(trigger -> words.format().inSentence(words.name(trigger)))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(words.text("ui.today.comma"), names));
    }
}
