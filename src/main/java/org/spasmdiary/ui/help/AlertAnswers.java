package org.spasmdiary.ui.help;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.When;

/** What each answer to an alert writes. Only outcomes clear one; a contact and "seen" never do. */
final class AlertAnswers {
    private AlertAnswers() {}

    /** A contact, and with it the check by a clinician of each alert it covers; one step of undo. */
    static Change checked(Contact contact, List<Alert> covered, Instant now) {
        List<Change> steps = new ArrayList<>();
        steps.add(new Change.Put(contact));
        for (Alert alert : covered)
            steps.add(new Change.Put(outcome(
                    id(contact.id(), alert),
                    alert,
                    OutcomeKind.CLINICIAN_CHECKED,
                    contact.at(),
                    now,
                    Optional.of(contact.id()))));
        return new Change.Batch(steps);
    }

    /** The same contact and alert always give the same id, so that trying again never makes a second one. */
    private static EntryId id(EntryId contact, Alert alert) {
        return EntryId.ofContent("checked|" + contact + "|" + alert.rule() + "|" + alert.episode());
    }

    /** Entered by mistake, or gone and not checked; an alert of a spasm names it. */
    static Change outcome(EntryId id, Alert alert, OutcomeKind kind, When at, Instant now) {
        return new Change.Put(outcome(id, alert, kind, at, now, Optional.empty()));
    }

    private static AlertOutcome outcome(
            EntryId id, Alert alert, OutcomeKind kind, When at, Instant now, Optional<EntryId> contact) {
        boolean checked = kind == OutcomeKind.CLINICIAN_CHECKED;
        Set<String> covers = checked ? alert.cautionPairs() : Set.of();
        return new AlertOutcome(id, at, now, false, alert.rule(), alert.episode(), kind, contact, covers);
    }

    /** "I have seen this" on the newest open record of the alert; empty until it has been written down. */
    static Optional<Change> seen(Alert alert, Diary diary, Instant now) {
        return diary.alertRecords().stream()
                .filter(record -> !record.mistake()
                        && record.outcome() == RecordOutcome.NONE
                        && record.rule().equals(alert.rule())
                        && spasm(record, diary).equals(alert.episode()))
                .max(Entry.ORDER)
                .map(record -> new Change.Put(withSeen(record, now)));
    }

    private static Optional<EntryId> spasm(AlertRecord record, Diary diary) {
        return record.episode()
                .map(id -> diary.bouts().of(id).map(bout -> bout.id()).orElse(id));
    }

    private static AlertRecord withSeen(AlertRecord record, Instant now) {
        return new AlertRecord(
                record.id(),
                record.at(),
                record.recorded(),
                false,
                record.rule(),
                record.episode(),
                record.lastTrueAt(),
                record.inputs(),
                Optional.of(now),
                record.outcome(),
                record.outcomeAt(),
                record.contact(),
                record.ruleSetVersion());
    }
}
