package org.spasmdiary.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.TreatmentKind;

/** Every alert that was shown in these days: when, what it rested on then, whether it was seen, what came of it. */
final class AlertHistoryPart {
    /** When the entry was; its time stands before the values. */
    private static final Set<String> TIMES = Set.of("at", "start", "end", "observedAt", "onset");

    private final Scope scope;

    AlertHistoryPart(Scope scope) {
        this.scope = scope;
    }

    ReportContent.Part part() {
        List<List<String>> rows = scope.diary().alertRecords().stream()
                .filter(scope::covers)
                .map(this::row)
                .toList();
        List<String> header = List.of(
                scope.text("shown.rule"),
                scope.text("shown.first"),
                scope.text("shown.last"),
                scope.text("shown.rests"),
                scope.text("shown.seen"),
                scope.text("shown.outcome"));
        ReportContent.Block block = rows.isEmpty()
                ? new ReportContent.Block.Paragraph(new ReportContent.Said("", scope.text("shown.none")))
                : new ReportContent.Block.Table("shown", header, rows);
        return new ReportContent.Part(scope.text("shown"), false, List.of(block));
    }

    private List<String> row(AlertRecord record) {
        return List.of(
                new EntryText(scope).rule(record.rule()),
                scope.format().dayTime(record.at().local()),
                scope.format().dayTime(record.lastTrueAt().local()),
                record.inputs().stream().map(this::input).distinct().collect(Collectors.joining("; ")),
                record.seenAt()
                        .map(seen -> scope.format().dayTime(record.at().at(seen).local()))
                        .orElse(scope.text("shown.notSeen")),
                outcome(record));
    }

    /** The values as they were when the alert came; the time is that of the entry, where it is still there. */
    private String input(AlertRecord.Input input) {
        String values = input.values().entrySet().stream()
                .filter(value -> !TIMES.contains(value.getKey()))
                .map(this::value)
                .collect(Collectors.joining(", "));
        String time = scope.diary()
                .find(input.entry())
                .map(entry -> scope.format().dayTime(entry.at().local()))
                .orElse("");
        return values.isEmpty() ? time : time.isEmpty() ? values : time + ": " + values;
    }

    private String value(Map.Entry<String, String> value) {
        String key = "field." + value.getKey();
        String question = "question.short." + value.getKey();
        String name = scope.words().has(key)
                ? scope.words().text(key)
                : scope.words().has(question) ? scope.words().text(question) : value.getKey();
        return scope.text("entry.field", "what", name, "value", said(value));
    }

    private String said(Map.Entry<String, String> value) {
        return switch (value.getValue()) {
            case "YES" -> scope.text("yes");
            case "NO" -> scope.text("no");
            case String code
            when value.getKey().equals("kind") ->
                Arrays.stream(TreatmentKind.values())
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .map(scope.words()::name)
                        .orElse(code);
            case String other -> other;
        };
    }

    private String outcome(AlertRecord record) {
        String outcome = scope.words().name(record.outcome());
        String day = record.outcomeAt()
                .map(at -> outcome + ", " + scope.format().shortDay(at.day()))
                .orElse(outcome);
        return record.contact()
                .flatMap(this::contact)
                .map(who -> day + "; " + who)
                .orElse(day);
    }

    private Optional<String> contact(EntryId id) {
        return scope.diary()
                .find(id)
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .map(contact -> scope.text(
                        "advice.contacted",
                        "who",
                        scope.text("who." + contact.kind().code()),
                        "day",
                        scope.format().day(contact.at().day())));
    }
}
