package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;

/** What must hold for any diary; random ones with fixed seeds. */
class BoardPropertiesTest {
    private static final int SEEDS = 600;
    private static final Set<String> LATCHED =
            Set.of("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R14", "R34", "R35");

    /** Evidence of the latest yes alone, or of none: an earlier entry, the clock or the profile may raise them again. */
    private static final Set<String> NOT_OF_ENTRIES = Set.of("R15", "R20", "R23", "R27", "R36", "R56");

    /** A diary at a moment, with the plain reading of the rules of it. */
    private record Case(String where, Diary diary, Instant now, PlainBoard plain) {}

    private static final List<Case> CASES = cases();

    private static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomDiary random = new RandomDiary(seed);
            Diary diary = random.diary();
            for (Instant now : random.moments())
                all.add(new Case("seed " + seed + " at " + now, diary, now, new PlainBoard(diary, now)));
        }
        return all;
    }

    @Test
    void theBoardIsThatOfThePlainReadingOfTheRules() {
        CASES.forEach(one -> agrees(BoardSource.REAL, one));
    }

    static Stream<Arguments> wrongVariants() {
        return Stream.of(WrongBoards.all(), WrongDiaries.all())
                .flatMap(all -> all.entrySet().stream())
                .map(wrong -> Arguments.of(Named.of(wrong.getKey(), wrong.getValue())));
    }

    @ParameterizedTest
    @MethodSource("wrongVariants")
    void everyWrongVariantDisagreesSomewhere(BoardSource wrong) {
        assertThatThrownBy(() -> CASES.forEach(one -> agrees(wrong, one))).isInstanceOf(AssertionError.class);
    }

    private static void agrees(BoardSource source, Case one) {
        AlertBoard board = source.board(one.diary(), one.now());
        PlainBoard plain = one.plain();
        String where = one.where();
        assertThat(board.broken()).as(where).isEmpty();
        Map<String, String> alerts = new TreeMap<>();
        for (Alert alert : board.alerts()) {
            String pinned = plain.found.alerts.get(line(alert));
            alerts.put(line(alert), "".equals(pinned) ? "" : alert.since().toString());
        }
        assertThat(alerts).as(where).isEqualTo(plain.found.alerts);
        assertThat(board.alerts()).as(where).hasSameSizeAs(alerts.keySet());
        assertThat(board.unknown().stream().map(BoardPropertiesTest::line))
                .as(where)
                .containsExactlyInAnyOrderElementsOf(plain.found.unknown);
        assertThat(board.notChecked().stream().map(lack -> lack.rule().value()).collect(Collectors.toSet()))
                .as(where)
                .isEqualTo(plain.found.notChecked);
        assertThat(board.lastSafetyCheck()).as(where).isEqualTo(plain.lastCheck);
        assertThat(board.replaced().stream().map(pair -> pair.rule().value()))
                .as(where)
                .containsExactlyElementsOf(plain.found.replaced.stream()
                        .map(pair -> pair.substring(0, 3))
                        .distinct()
                        .toList());
        assertThat(plain.found.replaced).as(where).containsAll(BoardSource.replaced(board));
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.episode().map(EntryId::toString).orElse("");
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
            Diary with = Diary.of(random.profile(), more, false);
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
            for (Instant now : random.moments()) {
                List<Alert> alerts = Alerts.check(random.diary(), now).alerts();
                boolean wrongClock =
                        alerts.stream().anyMatch(alert -> alert.rule().value().equals("R36"));
                for (Alert alert : wrongClock ? List.<Alert>of() : alerts) {
                    if (NOT_OF_ENTRIES.contains(alert.rule().value())) continue;
                    Diary without = Diary.of(
                            random.profile(),
                            random.entries().stream()
                                    .map(entry ->
                                            alert.evidence().contains(entry.id()) ? entry.withMistake(true) : entry)
                                    .toList(),
                            false);
                    assertThat(Alerts.check(without, now).alerts())
                            .as("seed %d, %s", seed, alert.rule())
                            .noneMatch(other -> line(other).equals(line(alert))
                                    && other.since().equals(alert.since()));
                }
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
                            rules(Diary.of(random.profile(), without, false), now),
                            Stream.of("R07", "R06", "R08", "R34"))
                    .collect(Collectors.toSet());
            raw.addAll(BoardSource.replaced(Alerts.check(Diary.of(random.profile(), without, false), now)).stream()
                    .map(pair -> pair.substring(0, 3))
                    .toList());
            assertThat(rules(random.diary(), now)).as("seed %d", seed).isSubsetOf(raw);
        }
    }

    private static Stream<String> rules(Diary diary, Instant now) {
        return BoardSource.all(Alerts.check(diary, now)).stream();
    }
}
