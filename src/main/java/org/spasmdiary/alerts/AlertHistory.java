package org.spasmdiary.alerts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.When;

/**
 * Keeps what was shown: a record when an alert is first shown, and its end when it has gone. Nothing is written
 * while it just goes on, and no record ever changes the board but for the time it was seen.
 */
public final class AlertHistory {
    private AlertHistory() {}

    /**
     * The records to write now that this board is shown: new ones for alerts that have none, and ended ones for
     * those that have gone. Empty when nothing has changed.
     *
     * @param now what the clock says; {@code zone} where it says so
     */
    public static List<AlertRecord> news(AlertBoard board, Diary diary, Instant now, ZoneId zone) {
        List<AlertRecord> news = new ArrayList<>();
        List<AlertRecord> open = diary.alertRecords().stream()
                .filter(record -> !record.mistake() && record.outcome() == RecordOutcome.NONE)
                .toList();
        for (Alert alert : board.alerts())
            if (open.stream().noneMatch(record -> isOf(record, alert, diary))) news.add(shown(alert, diary, now, zone));
        for (AlertRecord record : open) if (hasGone(record, board, diary)) news.add(ended(record, diary, now, zone));
        return List.copyOf(news);
    }

    /** When the alert that still shows was seen, by its newest open record. */
    static Optional<Instant> seenAt(Alert alert, Moment moment) {
        List<AlertRecord> records = moment.diary().alertRecords();
        for (int i = records.size() - 1; i >= 0; i--) {
            AlertRecord record = records.get(i);
            if (!record.mistake()
                    && record.outcome() == RecordOutcome.NONE
                    && !record.at().instant().isAfter(moment.now())
                    && isOf(record, alert, moment.diary())) return record.seenAt();
        }
        return Optional.empty();
    }

    private static boolean isOf(AlertRecord record, Alert alert, Diary diary) {
        return record.rule().equals(alert.rule())
                && spasm(record.episode(), diary).equals(alert.episode());
    }

    /** By the id the spasm goes by now, whichever joined part was named. */
    private static Optional<EntryId> spasm(Optional<EntryId> named, Diary diary) {
        return named.map(id -> diary.bouts().of(id).map(Bout::id).orElse(id));
    }

    private static AlertRecord shown(Alert alert, Diary diary, Instant now, ZoneId zone) {
        When first = When.of(alert.since(), zone);
        String content = "alert|" + alert.rule() + "|" + alert.episode() + "|" + alert.since() + "|" + now;
        return new AlertRecord(
                EntryId.ofContent(content),
                first,
                now,
                false,
                alert.rule(),
                alert.episode(),
                When.of(now.isBefore(alert.since()) ? alert.since() : now, zone),
                alert.evidence().stream()
                        .flatMap(id -> diary.find(id).stream())
                        .map(Evidence::freeze)
                        .toList(),
                Optional.empty(),
                RecordOutcome.NONE,
                Optional.empty(),
                Optional.empty(),
                Rules.VERSION);
    }

    private static boolean hasGone(AlertRecord record, AlertBoard board, Diary diary) {
        RuleId rule = record.rule();
        return Rules.about(rule).isPresent()
                && board.alerts().stream().noneMatch(alert -> isOf(record, alert, diary))
                && board.unknown().stream().noneMatch(unknown -> unknown.rule().equals(rule))
                && board.replaced().stream().noneMatch(pair -> pair.rule().equals(rule))
                && board.broken().stream().noneMatch(one -> one.rule().equals(rule));
    }

    private static AlertRecord ended(AlertRecord record, Diary diary, Instant now, ZoneId zone) {
        Optional<AlertOutcome> said = diary.alertOutcomes().stream()
                .filter(outcome -> !outcome.mistake()
                        && outcome.rule().equals(record.rule())
                        && !outcome.at().instant().isAfter(now)
                        && !outcome.recorded().isBefore(record.recorded())
                        && (record.episode().isEmpty()
                                || spasm(outcome.episode(), diary).equals(spasm(record.episode(), diary))))
                .max(Entry.ORDER);
        When last = said.map(Entry::at).orElse(When.of(now, zone));
        return new AlertRecord(
                record.id(),
                record.at(),
                record.recorded(),
                false,
                record.rule(),
                record.episode(),
                last.isBefore(record.at()) ? record.at() : last,
                record.inputs(),
                record.seenAt(),
                said.map(outcome -> switch (outcome.outcome()) {
                            case CLINICIAN_CHECKED -> RecordOutcome.CLINICIAN_CHECKED;
                            case MISTAKE -> RecordOutcome.MISTAKE;
                            case WENT_AWAY_NOT_CHECKED -> RecordOutcome.WENT_AWAY_NOT_CHECKED;
                        })
                        .orElse(RecordOutcome.CLEARED_BY_DATA),
                Optional.of(last),
                said.flatMap(AlertOutcome::contact),
                record.ruleSetVersion());
    }
}
