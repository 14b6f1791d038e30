package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** G26: backups go back years without filling the disk, whatever the clock does. */
class ThinningTest {
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    private static Backup backup(Instant at, BackupReason reason) {
        return new Backup(Path.of(Backup.name(at, reason, 1)), at, reason, 1, false);
    }

    private final List<Backup> there = new ArrayList<>();

    private void make(Instant at, BackupReason reason) {
        there.add(backup(at, reason));
        there.removeAll(Thinning.due(there, at));
    }

    @Test
    void tenYearsOfDaysLeaveAFewDozen() {
        for (int day = 0; day < 3653; day++) {
            make(START.plus(Duration.ofDays(day)), BackupReason.DAILY);
            make(START.plus(Duration.ofDays(day)).plusSeconds(3600), BackupReason.EXIT);
            assertThat(there).as("day %d", day).hasSizeLessThanOrEqualTo(60).isNotEmpty();
        }
        assertThat(there).extracting(backup -> Thinning.day(backup).getYear()).contains(2026, 2030, 2035);
        Instant last = START.plus(Duration.ofDays(3652));
        assertThat(there.stream()
                        .filter(backup -> backup.at().isAfter(last.minus(Duration.ofDays(12))))
                        .map(Thinning::day)
                        .distinct())
                .as("each of the last 12 days")
                .hasSize(12);
    }

    @Test
    void nothingOf48HoursGoesAndWhatIsOlderLeavesOneADay() {
        Instant now = START.plus(Duration.ofDays(5));
        for (int hour = 0; hour <= 5 * 24; hour++)
            there.add(backup(START.plus(Duration.ofHours(hour)), BackupReason.EXIT));
        List<Backup> due = Thinning.due(there, now);
        assertThat(due).noneMatch(backup -> backup.at().isAfter(now.minus(Duration.ofHours(48))));
        assertThat(there.stream()
                        .filter(backup ->
                                !due.contains(backup) && !backup.at().isAfter(now.minus(Duration.ofHours(48)))))
                .extracting(Thinning::day)
                .doesNotHaveDuplicates();
    }

    @Test
    void exactly48HoursIsOldAndOneSecondLessIsNot() {
        Backup old = backup(START, BackupReason.EXIT);
        Backup newerThatDay = backup(START.plusSeconds(60), BackupReason.EXIT);
        there.addAll(List.of(old, newerThatDay));
        assertThat(Thinning.due(there, START.plus(Duration.ofHours(48)).minusSeconds(1)))
                .isEmpty();
        assertThat(Thinning.due(there, START.plus(Duration.ofHours(48)))).containsExactly(old);
    }

    @Test
    void whatSomebodyAskedForAndWhatCameBeforeALargeChangeStaysForEver() {
        var kept = List.of(
                BackupReason.MANUAL,
                BackupReason.BEFORE_IMPORT,
                BackupReason.BEFORE_RESTORE,
                BackupReason.BEFORE_DELETE,
                BackupReason.beforeVersion(2));
        kept.forEach(reason -> there.add(backup(START, reason)));
        for (int day = 1; day < 4000; day++) make(START.plus(Duration.ofDays(day)), BackupReason.DAILY);
        assertThat(there).extracting(Backup::reason).containsAll(kept);
    }

    @Test
    void aClockThatWasYearsAheadForOnceTakesNothingAway() {
        for (int day = 0; day < 40; day++) make(START.plus(Duration.ofDays(day)), BackupReason.DAILY);
        var before = List.copyOf(there);
        make(START.plus(Duration.ofDays(50 * 365)), BackupReason.DAILY);
        assertThat(there).as("one more day takes one place").hasSizeGreaterThanOrEqualTo(before.size() - 1);
        Instant back = START.plus(Duration.ofDays(40));
        make(back, BackupReason.DAILY);
        assertThat(there).as("the one dated ahead is kept and does not count").anyMatch(b -> b.at().isAfter(back));
        assertThat(there).anyMatch(b -> b.at().equals(back));
    }

    @Test
    void aClockSetBackYearsNeverLeavesNone() {
        for (int day = 0; day < 40; day++) make(START.plus(Duration.ofDays(day)), BackupReason.DAILY);
        int before = there.size();
        for (int day = 0; day < 40; day++) make(START.minus(Duration.ofDays(7000 - day)), BackupReason.DAILY);
        assertThat(there.stream().filter(b -> !b.at().isBefore(START))).hasSize(before);
    }
}
