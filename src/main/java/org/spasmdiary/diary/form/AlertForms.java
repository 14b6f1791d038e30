package org.spasmdiary.diary.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.When;

/** What was done about an alert, and the record of its being shown. */
final class AlertForms {
    private AlertForms() {}

    static void write(AlertOutcome outcome, Fields fields) {
        fields.put(Field.RULE.code(), outcome.rule().value())
                .id(Field.EPISODE, outcome.episode())
                .code(Field.OUTCOME, outcome.outcome())
                .time(Field.AT, outcome.at())
                .id(Field.CONTACT, outcome.contact())
                .texts(Field.COVERS, outcome.covers());
    }

    static Optional<AlertOutcome> readOutcome(Form form, Head head) {
        var rule = form.need(Field.RULE, form.rule(Field.RULE));
        var episode = form.id(Field.EPISODE);
        var outcome = form.need(Field.OUTCOME, form.code(Field.OUTCOME, OutcomeKind.class));
        var contact = form.id(Field.CONTACT);
        var covers = form.texts(Field.COVERS, TextLimit.WHY);
        if (form.isBroken() || rule.isEmpty() || outcome.isEmpty()) return Optional.empty();
        return Optional.of(new AlertOutcome(
                head.id(),
                head.at(),
                head.recorded(),
                head.mistake(),
                rule.get(),
                episode,
                outcome.get(),
                contact,
                covers));
    }

    static void write(AlertRecord record, Fields fields) {
        fields.put(Field.RULE.code(), record.rule().value())
                .id(Field.EPISODE, record.episode())
                .time(Field.FIRST_TRUE_AT, record.at())
                .time(Field.LAST_TRUE_AT, record.lastTrueAt());
        List<Object> inputs = new ArrayList<>();
        for (AlertRecord.Input input : record.inputs()) {
            var one = new Fields().put("entry", input.entry().toString());
            if (!input.values().isEmpty()) one.put("values", new java.util.LinkedHashMap<>(input.values()));
            inputs.add(one.map());
        }
        if (!inputs.isEmpty()) fields.put(Field.INPUTS.code(), inputs);
        record.seenAt().ifPresent(seen -> fields.utc(Field.SEEN_AT, seen));
        fields.code(Field.OUTCOME, record.outcome());
        record.outcomeAt().ifPresent(at -> fields.time(Field.OUTCOME_AT, at));
        fields.id(Field.CONTACT, record.contact()).text(Field.RULE_SET_VERSION, record.ruleSetVersion());
    }

    static Optional<AlertRecord> readRecord(Form form, Head head) {
        var rule = form.need(Field.RULE, form.rule(Field.RULE));
        var episode = form.id(Field.EPISODE);
        When last = form.when(Field.LAST_TRUE_AT).orElse(head.at());
        if (last.isBefore(head.at())) form.bad(Problem.of(Field.LAST_TRUE_AT, "endBeforeStart", last, head.at()));
        List<AlertRecord.Input> inputs = new ArrayList<>();
        for (Form one : form.forms(Field.INPUTS)) input(one).ifPresent(inputs::add);
        var seen = form.instant(Field.SEEN_AT);
        var outcome = form.code(Field.OUTCOME, RecordOutcome.class).orElse(RecordOutcome.NONE);
        var outcomeAt = form.when(Field.OUTCOME_AT);
        var contact = form.id(Field.CONTACT);
        String version = form.text(Field.RULE_SET_VERSION, TextLimit.WHY);
        if (form.isBroken() || rule.isEmpty()) return Optional.empty();
        return Optional.of(new AlertRecord(
                head.id(),
                head.at(),
                head.recorded(),
                head.mistake(),
                rule.get(),
                episode,
                last,
                inputs,
                seen,
                outcome,
                outcomeAt,
                contact,
                version));
    }

    private static Optional<AlertRecord.Input> input(Form form) {
        Optional<EntryId> entry = form.id(Field.INPUTS, "entry");
        if (entry.isEmpty() && !form.isBroken()) form.bad(Problem.of(Field.INPUTS, "missing"));
        var values = form.nested(Field.INPUTS, "values").freeTexts(Field.INPUTS);
        form.noteUnknown();
        return entry.map(id -> new AlertRecord.Input(id, values));
    }
}
