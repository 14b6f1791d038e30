package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;

/** What must hold for any diary; random ones with fixed seeds. */
class BoardPropertiesTest {
    private static final int SEEDS = 600;
    private static final Set<String> LATCHED =
            Set.of("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10");

    @Test
    void theBoardIsThatOfThePlainReadingOfTheRules() {
        agreesWithThePlainReading(BoardSource.REAL, SEEDS);
    }

    @Test
    void everyWrongVariantDisagreesSomewhere() {
        for (BoardSource wrong : List.of(
                WrongBoards.Strictness.AT_LEAST,
                WrongBoards.Strictness.TOO_LATE,
                WrongBoards.NO_CONFIRMATION,
                WrongBoards.NO_REPLACES,
                WrongBoards.NOT_ASKED_IS_NO))
            assertThatThrownBy(() -> agreesWithThePlainReading(wrong, SEEDS)).isInstanceOf(AssertionError.class);
    }

    private static void agreesWithThePlainReading(BoardSource source, int seeds) {
        for (int seed = 0; seed < seeds; seed++) {
            RandomDiary random = new RandomDiary(seed);
            Diary diary = random.diary();
            for (Instant now : random.moments()) {
                AlertBoard board = source.board(diary, now);
                PlainBoard plain = new PlainBoard(diary, now);
                String where = "seed " + seed + " at " + now;
                assertThat(board.broken()).as(where).isEmpty();
                assertThat(board.alerts().stream().map(BoardPropertiesTest::line))
                        .as(where)
                        .containsExactlyInAnyOrderElementsOf(plain.alerts);
                assertThat(board.unknown().stream().map(one -> one.rule() + " " + episode(one)))
                        .as(where)
                        .containsExactlyInAnyOrderElementsOf(plain.unknown);
                assertThat(board.lastSafetyCheck()).as(where).isEqualTo(plain.lastCheck);
                assertThat(board.replaced().stream().map(pair -> pair.rule().value()))
                        .as(where)
                        .containsExactlyElementsOf(plain.replaced.stream()
                                .map(pair -> pair.substring(0, 3))
                                .distinct()
                                .toList());
                assertThat(plain.replaced).as(where).containsAll(BoardSource.replaced(board));
            }
        }
    }

    private static String line(Alert alert) {
        return alert.rule() + " " + episode(alert) + " " + alert.since();
    }

    private static String episode(Finding finding) {
        return finding.episode().map(EntryId::toString).orElse("");
    }

    @Test
    void theOrderOfEntriesDoesNotMatter() {
        for (int seed = 0; seed < 200; seed++) {
            RandomDiary random = new RandomDiary(seed);
            Diary diary = random.diary();
            Diary shuffled = random.shuffled();
            for (Instant now : random.moments())
                assertThat(Alerts.check(shuffled, now)).as("seed %d", seed).isEqualTo(Alerts.check(diary, now));
        }
    }

    @Test
    void anUnrelatedSpasmChangesNothing() {
        var unrelated = Samples.spasm("2020-01-01T00:00:00Z").eased("2020-01-20T00:00:00Z");
        for (int seed = 0; seed < 200; seed++) {
            RandomDiary random = new RandomDiary(seed);
            List<Entry> more = new ArrayList<>(random.entries());
            more.add(unrelated.get());
            Diary with = Diary.of(Profile.UNKNOWN, more, false);
            for (Instant now : random.moments())
                assertThat(Alerts.check(with, now)).as("seed %d", seed).isEqualTo(Alerts.check(random.diary(), now));
        }
    }

    @Test
    void timeAloneNeverClearsALatchedAlert() {
        Instant all = RandomDiary.BEGIN.plus(Duration.ofDays(70));
        for (int seed = 0; seed < 300; seed++) {
            Diary diary = new RandomDiary(seed).diary();
            Set<String> before = latched(diary, all);
            for (int days : new int[] {1, 30, 365, 3_650})
                assertThat(latched(diary, all.plus(Duration.ofDays(days))))
                        .as("seed %d", seed)
                        .isEqualTo(before);
        }
    }

    private static Set<String> latched(Diary diary, Instant now) {
        return Alerts.check(diary, now).alerts().stream()
                .map(BoardPropertiesTest::line)
                .filter(line -> LATCHED.contains(line.substring(0, 3)))
                .collect(Collectors.toSet());
    }

    @Test
    void markingTheEvidenceAsAMistakeAlwaysClears() {
        for (int seed = 0; seed < 200; seed++) {
            RandomDiary random = new RandomDiary(seed);
            for (Instant now : random.moments())
                for (Alert alert : Alerts.check(random.diary(), now).alerts()) {
                    Diary without = Diary.of(
                            Profile.UNKNOWN,
                            random.entries().stream()
                                    .map(entry ->
                                            alert.evidence().contains(entry.id()) ? entry.withMistake(true) : entry)
                                    .toList(),
                            false);
                    assertThat(Alerts.check(without, now).alerts())
                            .as("seed %d, %s", seed, alert.rule())
                            .noneMatch(other -> line(other).equals(line(alert)));
                }
        }
    }

    @Test
    void anOutcomeOnOneRuleNeverAddsAnAlertButTheWeakerOne() {
        for (int seed = 0; seed < 200; seed++) {
            RandomDiary random = new RandomDiary(seed);
            Instant now = RandomDiary.BEGIN.plus(Duration.ofDays(70));
            List<Entry> without = random.entries().stream()
                    .filter(entry -> !(entry instanceof AlertOutcome))
                    .toList();
            Set<String> raw = Stream.concat(
                            rules(Diary.of(Profile.UNKNOWN, without, false), now), Stream.of("R07", "R06", "R08"))
                    .collect(Collectors.toSet());
            raw.addAll(BoardSource.replaced(Alerts.check(Diary.of(Profile.UNKNOWN, without, false), now)).stream()
                    .map(pair -> pair.substring(0, 3))
                    .toList());
            assertThat(rules(random.diary(), now)).as("seed %d", seed).isSubsetOf(raw);
        }
    }

    private static Stream<String> rules(Diary diary, Instant now) {
        return BoardSource.all(Alerts.check(diary, now)).stream();
    }
}
