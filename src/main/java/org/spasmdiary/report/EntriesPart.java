package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;

/** Every entry of the days told about, in order of time; notes in full, private ones only when asked for. */
final class EntriesPart {
    private final Scope scope;

    EntriesPart(Scope scope) {
        this.scope = scope;
    }

    List<ReportContent.Part> dayByDay() {
        List<String> header =
                List.of(scope.text("entries.when"), scope.text("entries.pain"), scope.text("entries.what"));
        List<List<String>> rows = covered().map(this::row).toList();
        ReportContent.Block block = rows.isEmpty()
                ? new ReportContent.Block.Paragraph(new ReportContent.Said("", scope.text("entries.none")))
                : new ReportContent.Block.Table("entries", header, rows);
        return List.of(new ReportContent.Part(scope.text("entries"), true, List.of(block)));
    }

    /** Each private note under its own heading. */
    Optional<ReportContent.Part> privateNotes() {
        if (!scope.request().privateNotes()) return Optional.empty();
        List<ReportContent.Block> notes = new ArrayList<>();
        covered().forEach(entry -> {
            String note = privateNote(entry);
            if (!note.isBlank())
                notes.add(new ReportContent.Block.Paragraph(
                        new ReportContent.Said(scope.text("privateNote.of", "time", time(entry)), note)));
        });
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportContent.Part(scope.text("privateNotes"), false, notes));
    }

    /** Alerts that were shown have a part of their own. */
    private Stream<Entry> covered() {
        return scope.diary()
                .entries()
                .filter(this::isCovered)
                .filter(entry -> !(entry instanceof AlertRecord))
                .sorted(Entry.ORDER);
    }

    /** Days marked as not typical count from their first to their last. */
    private boolean isCovered(Entry entry) {
        return entry instanceof Period period
                ? !period.mistake()
                        && !period.span().first().isAfter(scope.days().last())
                        && !period.span().last().isBefore(scope.days().first())
                : scope.covers(entry);
    }

    private static String privateNote(Entry entry) {
        return switch (entry) {
            case Reading reading -> reading.notes().privateNote();
            case Episode episode -> episode.notes().privateNote();
            default -> "";
        };
    }

    private List<String> row(Entry entry) {
        var text = new EntryText(scope);
        String pain = entry instanceof Reading reading ? text.pain(reading) : "";
        String what = switch (entry) {
            case Reading reading -> text.of(reading);
            case Treatment treatment -> text.of(treatment);
            case Contact contact -> text.of(contact);
            case Episode episode -> text.of(episode);
            case AlertOutcome outcome -> text.of(outcome);
            case Movement movement -> text.of(movement);
            case Period period -> text.of(period);
            case AlertRecord record -> text.rule(record.rule());
        };
        return List.of(time(entry), pain, what);
    }

    /** Days that are not typical have no time. */
    private String time(Entry entry) {
        if (entry instanceof Period period)
            return scope.format().shortDay(period.span().first());
        return scope.format().dayTime(entry.at().local());
    }
}
