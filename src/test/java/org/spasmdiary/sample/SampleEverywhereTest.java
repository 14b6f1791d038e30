package org.spasmdiary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.exchange.ReadResult;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.journal.Peek;

/** The sample is a diary like any other: wherever and whenever it is made, in the file and in the document. */
class SampleEverywhereTest {
    private static final Instant END = Instant.parse("2026-03-12T10:40:00Z");

    @TempDir
    Path dir;

    /** Ends at a leap day, at both changes of the clock, at midnight, across the date line, at a new year. */
    @ParameterizedTest
    @CsvSource({
        "2028-02-29T12:00:00Z, Europe/Berlin",
        "2026-03-29T00:59:59Z, Europe/Berlin",
        "2026-03-29T01:00:00Z, Europe/Berlin",
        "2026-10-25T00:30:00Z, Europe/Berlin",
        "2026-10-25T01:30:00Z, Europe/Berlin",
        "2026-03-12T10:00:00Z, Pacific/Kiritimati",
        "2026-03-12T10:00:00Z, Etc/GMT+12",
        "2026-03-12T18:15:00Z, Asia/Kathmandu",
        "2026-10-04T15:30:00Z, Australia/Lord_Howe",
        "2026-01-01T00:00:00Z, Z",
        "2012-01-05T10:00:00Z, Pacific/Apia",
    })
    void anywhereAndAtAnyMomentItIsADiaryThatCouldHaveBeenTyped(String end, String zone) {
        Instant now = Instant.parse(end);
        Diary diary = SampleDiary.make(2, 5, now, ZoneId.of(zone));
        assertThat(diary.entries()).allSatisfy(entry -> {
            assertThat(entry.at().instant()).isBefore(now);
            assertThat(new Change.Put(entry).problems(diary, now)).allMatch(Problem::asks);
            if (!(entry instanceof org.spasmdiary.diary.Period))
                assertThat(entry.at()).isEqualTo(When.of(entry.at().instant(), ZoneId.of(zone)));
        });
        assertThat(diary.bouts().open()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1, 99, Long.MAX_VALUE})
    void anySeedGoesThroughTheDocumentAndBack(long seed) {
        Diary diary = SampleDiary.make(1, seed, END, ZoneId.of("Europe/Berlin"));
        String text = DiaryJson.write(diary, List.of(), "Spasm Diary", END);
        var read = ((ReadResult.Ok) DiaryJson.read(text)).imported();
        assertThat(read.problems()).isEmpty();
        assertThat(read.sample()).isTrue();
        assertThat(read.toDiary()).isEqualTo(diary);
    }

    @Test
    void itGoesThroughTheFileAndBackAndUndoTakesItOut() {
        Diary diary = SampleDiary.make(2, 3, END, ZoneId.of("Europe/Berlin"));
        Path file = dir.resolve("s.db");
        var home = new JournalHome(dir);
        try (Journal journal = ((Opening.Ready) Journal.create(file, home, () -> END, true)).journal()) {
            journal.save(new Change.Import("sample", diary.entries().toList(), Optional.of(diary.profile()), List.of()))
                    .join();
            assertThat(((Peek.Facts) Journal.peek(file, home)).diary()).isEqualTo(diary);
            assertThat(journal.check().join()).isEmpty();
            assertThat(journal.undo().join())
                    .isInstanceOfSatisfying(
                            Outcome.Saved.class,
                            saved -> assertThat(saved.diary().isEmpty()).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20, 100})
    void itGoesBackAsFarAsItWasAskedAndNoFurther(int years) {
        Diary diary = SampleDiary.make(years, 1, END, ZoneId.of("UTC"));
        LocalDate first = diary.episodes().getFirst().at().day();
        LocalDate begin = LocalDate.parse("2026-03-12").minusYears(years);
        assertThat(first).isBetween(begin.plusDays(12), begin.plusDays(60));
        assertThat(diary.entries().map(entry -> entry.at().day())).noneMatch(day -> day.isBefore(begin));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyIdIsARandomOneOfVersion4AndNoneStandsTwice(long seed) {
        Set<String> seen = new HashSet<>();
        SampleDiary.make(2, seed, END, ZoneId.of("UTC"))
                .entries()
                .filter(entry -> !(entry instanceof org.spasmdiary.diary.Movement))
                .map(entry -> entry.id().toString())
                .forEach(id -> {
                    assertThat(id).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
                    assertThat(seen.add(id)).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSpasmThatEasedEndsWithAGoodReadingShortlyBeforeItsEnd(long seed) {
        Diary diary = SampleDiary.make(3, seed, END, ZoneId.of("Europe/Berlin"));
        List<Episode> eased = diary.episodes().stream()
                .filter(spasm -> spasm.end()
                        .filter(end -> end.reason() == EndReason.EASED)
                        .isPresent())
                .toList();
        assertThat(eased).isNotEmpty();
        for (Episode spasm : eased) {
            Instant end = spasm.end().orElseThrow().at().instant();
            Reading last = diary.readings().stream()
                    .filter(reading -> !reading.at().instant().isAfter(end))
                    .reduce((_, later) -> later)
                    .orElseThrow();
            assertThat(Duration.between(last.at().instant(), end)).isEqualTo(Duration.ofMinutes(20));
            assertThat(last.pain().now().orElseThrow().value()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void whatIsWrittenDownIsWrittenDownAfterItHappened() {
        assertThat(SampleDiary.make(3, 6, END, ZoneId.of("Europe/Berlin"))
                        .entries()
                        .filter(entry -> !(entry instanceof org.spasmdiary.diary.Movement)))
                .allSatisfy((Entry entry) ->
                        assertThat(entry.recorded()).isAfter(entry.at().instant()));
    }

    @Test
    void noRealNumberOrPersonIsInIt() {
        var profile = SampleDiary.make(1, 1, END, ZoneId.of("UTC")).profile();
        assertThat(profile.displayName()).isEqualTo("Sample person");
        assertThat(profile.numbers().emergency()).isEmpty();
        assertThat(profile.birthYear()).contains(1984);
    }
}
