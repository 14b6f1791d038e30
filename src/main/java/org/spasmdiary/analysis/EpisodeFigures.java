package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;

/**
 * Every figure of one spasm that screens, report and commands show.
 *
 * @param number its place among all spasms in the order of their onsets, from 1
 * @param length onset, end, what is confirmed, and whether it is "at least"
 * @param readings how many entries it has from its onset on
 * @param peak highest pain now, 0 to 10
 * @param median middle value of the daily middle values (data dictionary, 9)
 * @param first24hHighest highest pain now in {@code [onset, onset+24h)}
 * @param last newest pain now
 * @param gaps stretches over 36 h without an entry
 * @param contacts contacts that name it, or that name none and lie inside it
 * @param daysSincePrevious whole days from the end of the spasm before to this onset; empty for the first, and
 *     where the one before had not ended by then
 */
public record EpisodeFigures(
        EntryId id,
        int number,
        EpisodeLength length,
        int readings,
        OptionalInt peak,
        OptionalDouble median,
        OptionalInt first24hHighest,
        OptionalInt last,
        List<Gap> gaps,
        Recovery recovery,
        List<Contact> contacts,
        OptionalLong daysSincePrevious) {

    public static EpisodeFigures of(Diary diary, Bout bout, Instant now) {
        BoutAt spasm = BoutAt.of(diary, bout, now);
        List<Bout> all = diary.bouts().all();
        int place = all.indexOf(bout);
        Instant onset = spasm.onset().instant();
        List<Reading> scored = scored(spasm.entries());
        return new EpisodeFigures(
                bout.id(),
                place + 1,
                EpisodeLength.of(spasm),
                spasm.entries().size(),
                highest(scored),
                PainDay.average(PainDay.of(scored)),
                highest(scored.stream()
                        .filter(reading -> reading.at().instant().isBefore(onset.plus(Marks.DAY)))
                        .toList()),
                scored.isEmpty() ? OptionalInt.empty() : OptionalInt.of(pain(scored.getLast())),
                Gap.of(spasm),
                Recovery.of(diary, bout, Recovery.LOW, now),
                contacts(diary, bout, now),
                place > 0 ? daysSince(BoutAt.of(diary, all.get(place - 1), now), onset) : OptionalLong.empty());
    }

    /** All spasms in the order of their onsets, those still ahead left out. */
    public static List<EpisodeFigures> all(Diary diary, Instant now) {
        return diary.bouts().all().stream()
                .filter(bout -> !bout.onset().instant().isAfter(now))
                .map(bout -> of(diary, bout, now))
                .toList();
    }

    /** Whether it lasted past the mark, strictly, in three values. */
    public Over reached(Duration mark) {
        return length.over(mark);
    }

    private static List<Reading> scored(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> !reading.mistake() && reading.pain().now().isPresent())
                .toList();
    }

    private static int pain(Reading reading) {
        return reading.pain().now().map(PainScore::value).orElseThrow();
    }

    private static OptionalInt highest(List<Reading> scored) {
        return scored.stream().mapToInt(EpisodeFigures::pain).max();
    }

    private static List<Contact> contacts(Diary diary, Bout bout, Instant now) {
        return diary.contacts().stream()
                .filter(contact -> !contact.mistake()
                        && !contact.at().instant().isAfter(now)
                        && contact.episode()
                                .flatMap(diary.bouts()::of)
                                .or(() -> diary.bouts().at(contact.at().instant()))
                                .filter(bout::equals)
                                .isPresent())
                .toList();
    }

    private static OptionalLong daysSince(BoutAt before, Instant onset) {
        return before.bout()
                .end()
                .map(end -> Duration.between(end.at().instant(), onset))
                .filter(clear -> !clear.isNegative())
                .map(clear -> OptionalLong.of(clear.toDays()))
                .orElse(OptionalLong.empty());
    }
}
