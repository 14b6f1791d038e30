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
 * @param other another that is open too, after an import
 * @param clock "2 d 4 h", empty when none is open
 * @param line when it began, where, and what set it off; or that nothing is going on
 * @param otherLine says that another is open
 */
record ClockModel(Optional<Bout> spasm, Optional<Bout> other, String clock, String line, String otherLine) {

    static ClockModel of(Diary diary, Instant now, Words words) {
        List<Bout> open = diary.bouts().open();
        if (open.isEmpty())
            return new ClockModel(Optional.empty(), Optional.empty(), "", words.text("ui.today.noSpasmLine"), "");
        Bout spasm = open.getLast();
        Optional<Bout> other = open.size() > 1 ? Optional.of(open.get(open.size() - 2)) : Optional.empty();
        String otherLine = other.map(bout -> words.text("ui.today.twoOpen", "day", day(bout, now, words.format())))
                .orElse("");
        Duration since =
                Duration.between(EpisodeLength.of(diary, spasm, now).onset().instant(), now);
        String clock = words.format().length(since.isNegative() ? Duration.ZERO : since);
        return new ClockModel(Optional.of(spasm), other, clock, line(spasm, now, words), otherLine);
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
