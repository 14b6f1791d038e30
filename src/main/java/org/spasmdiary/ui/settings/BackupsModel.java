package org.spasmdiary.ui.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Checked;
import org.spasmdiary.words.Words;

/**
 * The backups as they are listed.
 *
 * @param newest when the last one was made, and how many there are
 * @param old that the last one is older than a week and the diary has changed since; empty when not so
 * @param place where they lie; empty when there is none
 */
record BackupsModel(String newest, Optional<String> old, Optional<String> place, List<Row> rows) {
    /** From this age on, a backup that lacks something is remarked on (reliability G26). */
    private static final Duration OLD = Duration.ofDays(7);

    private static final long KIB = 1024;

    /** One backup. What is not known yet is said so. */
    record Row(Backup backup, String when, String reason, String size, String entries, String checked) {
        /** What a screen reader says of it. */
        String spoken() {
            return String.join(", ", when, reason, entries, size, checked);
        }
    }

    BackupsModel {
        rows = List.copyOf(rows);
    }

    /** @param checks what reading those that were read so far has shown */
    static BackupsModel of(
            List<Backup> backups, Map<Path, Checked> checks, Diary diary, Instant now, ZoneId zone, Words words) {
        Optional<Backup> last =
                backups.stream().filter(backup -> !backup.at().isAfter(now)).findFirst();
        return new BackupsModel(
                newest(last, backups.size(), diary.sample(), zone, words),
                last.filter(backup -> !now.isBefore(backup.at().plus(OLD)) && isChangedSince(diary, backup.at()))
                        .map(backup -> words.count(
                                "ui.settings.backup.old",
                                Duration.between(backup.at(), now).toDays())),
                backups.stream()
                        .findFirst()
                        .map(backup -> words.text(
                                "ui.settings.backup.place",
                                "folder",
                                String.valueOf(backup.file().getParent()))),
                backups.stream()
                        .map(backup -> row(backup, Optional.ofNullable(checks.get(backup.file())), zone, words))
                        .toList());
    }

    private static String newest(Optional<Backup> last, int all, boolean sample, ZoneId zone, Words words) {
        return last.map(backup -> words.count("ui.settings.backup.newest", all, "time", time(backup, zone, words)))
                .orElseGet(() -> words.text(sample ? "ui.settings.backup.noneOfSample" : "ui.settings.backup.none"));
    }

    private static boolean isChangedSince(Diary diary, Instant time) {
        return diary.entries().map(Entry::recorded).anyMatch(recorded -> recorded.isAfter(time));
    }

    private static String time(Backup backup, ZoneId zone, Words words) {
        return words.format().any(When.of(backup.at(), zone));
    }

    private static Row row(Backup backup, Optional<Checked> check, ZoneId zone, Words words) {
        boolean sound = check.filter(BackupsModel::isSound).isPresent();
        String state = check.isEmpty() ? "notYet" : sound ? "sound" : "unsound";
        String key = "ui.settings.backup.reason." + backup.reason().code();
        return new Row(
                backup,
                time(backup, zone, words),
                words.has(key) ? words.text(key) : words.text("ui.settings.backup.reason.other"),
                words.text("ui.settings.backup.size", "kib", words.format().number(Math.ceilDiv(backup.bytes(), KIB))),
                check.filter(_ -> sound)
                        .map(found -> words.count("ui.settings.backup.entries", ((Checked.Done) found).entries()))
                        .orElseGet(() -> words.text("ui.settings.backup.entriesNotKnown")),
                words.text("ui.settings.backup." + (backup.encrypted() ? "locked" : state)));
    }

    private static boolean isSound(Checked checked) {
        return checked instanceof Checked.Done(int _, var flaws) && flaws.isEmpty();
    }
}
