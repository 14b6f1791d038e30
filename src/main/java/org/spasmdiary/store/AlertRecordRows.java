package org.spasmdiary.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.RuleId;

/** Alerts as they were shown, with their frozen evidence. */
final class AlertRecordRows implements Rows<AlertRecord> {
    @Override
    public Class<AlertRecord> kind() {
        return AlertRecord.class;
    }

    @Override
    public String table() {
        return "alert_record";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "rule",
                "episode",
                "last_true_s",
                "last_true_zone",
                "last_true_offset_s",
                "seen_s",
                "outcome",
                "outcome_s",
                "outcome_zone",
                "outcome_offset_s",
                "contact",
                "rule_set_version");
    }

    @Override
    public void write(AlertRecord alert, Sheet sheet) {
        sheet.put("rule", alert.rule().value())
                .id("episode", alert.episode())
                .when("last_true", Optional.of(alert.lastTrueAt()))
                .instant("seen_s", alert.seenAt())
                .word("outcome", alert.outcome())
                .when("outcome", alert.outcomeAt())
                .id("contact", alert.contact())
                .text("rule_set_version", alert.ruleSetVersion());
        for (int position = 0; position < alert.inputs().size(); position++)
            input(sheet, position, alert.inputs().get(position));
    }

    private static void input(Sheet sheet, int position, AlertRecord.Input input) {
        String about = input.entry().toString();
        if (input.values().isEmpty()) sheet.child(ChildTable.INPUT, position, about, "", "");
        input.values().forEach((field, value) -> sheet.child(ChildTable.INPUT, position, about, field, value));
    }

    @Override
    public AlertRecord read(Common common, Row row) {
        return new AlertRecord(
                common.id(),
                common.at(),
                common.recorded(),
                common.mistake(),
                new RuleId(row.text("rule")),
                row.id("episode"),
                row.when("last_true").orElseThrow(IllegalArgumentException::new),
                inputs(row),
                row.instant("seen_s"),
                row.wordOf(RecordOutcome.class, "outcome"),
                row.when("outcome"),
                row.id("contact"),
                row.text("rule_set_version"));
    }

    private static List<AlertRecord.Input> inputs(Row row) {
        Map<Long, EntryId> about = new TreeMap<>();
        Map<Long, Map<String, String>> values = new TreeMap<>();
        for (Child child : row.children(ChildTable.INPUT)) {
            about.put(child.number(0), EntryId.parse(child.text(1)));
            var own = values.computeIfAbsent(child.number(0), _ -> new TreeMap<>());
            if (!child.text(2).isEmpty()) own.put(child.text(2), child.text(3));
        }
        List<AlertRecord.Input> inputs = new ArrayList<>();
        about.forEach((position, id) -> inputs.add(new AlertRecord.Input(id, values.getOrDefault(position, Map.of()))));
        return inputs;
    }
}
