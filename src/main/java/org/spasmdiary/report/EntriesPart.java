package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
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
        List<List<String>> rows = new ArrayList<>();
        covered().forEach(entry -> rows.addAll(rows(entry)));
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

    private Stream<Entry> covered() {
        return scope.diary()
                .entries()
                .filter(scope::covers)
                .filter(entry -> entry instanceof Episode
                        || entry instanceof Reading
                        || entry instanceof Treatment
                        || entry instanceof Contact)
                .sorted(Entry.ORDER);
    }

    private static String privateNote(Entry entry) {
        return switch (entry) {
            case Reading reading -> reading.notes().privateNote();
            case Episode episode -> episode.notes().privateNote();
            default -> "";
        };
    }

    private List<List<String>> rows(Entry entry) {
        var text = new EntryText(scope);
        return switch (entry) {
            case Reading reading -> List.of(row(entry, text.pain(reading), text.of(reading)));
            case Treatment treatment -> List.of(row(entry, "", text.of(treatment)));
            case Contact contact -> List.of(row(entry, "", text.of(contact)));
            case Episode episode -> List.of(row(entry, "", text.of(episode)));
            default -> List.of();
        };
    }

    private List<String> row(Entry entry, String pain, String what) {
        return List.of(time(entry), pain, what);
    }

    private String time(Entry entry) {
        return scope.format().dayTime(entry.at().local());
    }
}
