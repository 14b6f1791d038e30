package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.When;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.exchange.Imported;
import org.spasmdiary.exchange.ReadResult;
import org.spasmdiary.words.Words;

/** What must leave every board as it is: the way through a file, a step and its undo, where the program runs. */
class BoardKeepsTest {
    private static final int SEEDS = 150;
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final Instant EXPORTED = Samples.at("2026-06-01T00:00:00Z");

    private static Imported exportedAndImported(Diary diary) {
        String text = DiaryJson.write(diary, List.of(), "test", EXPORTED);
        return ((ReadResult.Ok) DiaryJson.read(text)).imported();
    }

    /** All that a board says but the times in its words: a random diary has zones that never had its offsets. */
    private static List<String> lines(Diary diary, Instant now) {
        AlertBoard board = Alerts.check(diary, now);
        List<String> all = new ArrayList<>();
        for (Alert alert : board.alerts())
            all.add(alert.rule() + " " + alert.episode() + " " + alert.since() + " " + alert.evidence() + " "
                    + AlertText.of(alert, diary.profile(), WORDS).title());
        board.unknown().forEach(one -> all.add(one.episode() + AlertText.of(one, WORDS)));
        board.notChecked().forEach(one -> all.add(one.episode() + AlertText.of(one, WORDS)));
        all.add(board.replaced() + " " + board.broken() + " " + board.lastSafetyCheck());
        return all;
    }

    @Test
    void exportAndImportLeaveTheBoardEqualAtEveryInstantTried() {
        int whole = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomDiary random = new RandomDiary(seed);
            Imported imported = exportedAndImported(random.diary());
            if (!imported.problems().isEmpty()) continue; // holds what no diary may, such as an entry without a field
            whole++;
            Diary back = imported.toDiary();
            for (Instant now : random.moments())
                assertThat(lines(back, now)).as("seed %d at %s", seed, now).isEqualTo(lines(random.diary(), now));
        }
    }

    @Test
    void anExportThatForgetsAnAnswerIsNoticed() {
        var sure = Samples.diary(Samples.spasm("2026-05-01T08:00:00Z").injury(true));
        var forgotten = Samples.diary(Samples.spasm("2026-05-01T08:00:00Z"));
        Instant now = Samples.at("2026-05-01T09:00:00Z");
        assertThat(lines(exportedAndImported(sure).toDiary(), now)).isNotEqualTo(lines(forgotten, now));
    }

    @Test
    void undoRestoresTheBoard() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomDiary random = new RandomDiary(seed);
            Diary before = random.diary();
            for (Change change : changes(before)) {
                Diary back = change.inverse(before).applyTo(change.applyTo(before));
                for (Instant now : random.moments())
                    assertThat(Alerts.check(back, now)).as("seed %d", seed).isEqualTo(Alerts.check(before, now));
            }
        }
    }

    /** One of the entries taken out, one marked as a mistake, and a spasm begun. */
    private static List<Change> changes(Diary diary) {
        List<Entry> all = diary.entries().toList();
        Entry first = all.getFirst();
        Entry last = all.getLast();
        return List.of(
                new Change.Remove(first.id()),
                new Change.Put(last.withMistake(!last.mistake())),
                new Change.Put(
                        Samples.spasm("2026-03-20T00:00:00Z").named("one more").get()));
    }

    /** The same moments lived elsewhere; weeks of pregnancy alone go by the local date (R50, R53). */
    @ParameterizedTest
    @CsvSource({"America/Los_Angeles", "Pacific/Kiritimati", "Europe/London"})
    void aJourneyAcrossZonesAndClockChangesMovesNoAlert(String zone) {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomDiary random = new RandomDiary(seed);
            Diary elsewhere = Diary.of(
                    random.diary().profile(),
                    random.diary()
                            .entries()
                            .map(entry -> lived(entry, ZoneId.of(zone)))
                            .toList(),
                    false);
            for (Instant now : random.moments())
                assertThat(rules(elsewhere, now)).as("seed %d at %s", seed, now).isEqualTo(rules(random.diary(), now));
        }
    }

    private static Entry lived(Entry entry, ZoneId zone) {
        When there = When.of(entry.at().instant(), zone);
        return switch (entry) {
            case Reading reading -> reading.withAt(there);
            case Treatment treatment -> treatment.withAt(there);
            case Episode episode -> episode.withOnset(there, episode.certainty());
            default -> entry;
        };
    }

    private static List<String> rules(Diary diary, Instant now) {
        return Alerts.check(diary, now).alerts().stream()
                .filter(alert -> !List.of("R50", "R53").contains(alert.rule().value()))
                .map(alert -> alert.rule() + " " + alert.episode() + " " + alert.since() + " " + alert.evidence())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Apia, tr-TR", "America/New_York, ar-EG", "Asia/Kathmandu, de-DE"})
    void whereTheProgramRunsDoesNotMatter(String zone, String language) {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        List<AlertBoard> here = boards();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(boards()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    private static List<AlertBoard> boards() {
        return IntStream.range(0, 60)
                .mapToObj(RandomDiary::new)
                .flatMap(random -> random.moments().stream().map(now -> Alerts.check(random.diary(), now)))
                .toList();
    }

    @Test
    void theSameFactsGiveTheSameAlertTwice() {
        for (int seed = 0; seed < 40; seed++) {
            RandomDiary random = new RandomDiary(seed);
            for (Instant now : random.moments())
                for (Alert alert : Alerts.check(random.diary(), now).alerts())
                    assertThat(alert.evidence())
                            .as("seed %d, %s", seed, alert.rule())
                            .isSorted()
                            .doesNotHaveDuplicates();
        }
    }
}
