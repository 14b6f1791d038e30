package org.spasmdiary.store;

import java.util.List;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.RuleId;

/** What became of alerts. */
final class AlertOutcomeRows implements Rows<AlertOutcome> {
    @Override
    public Class<AlertOutcome> kind() {
        return AlertOutcome.class;
    }

    @Override
    public String table() {
        return "alert_outcome";
    }

    @Override
    public List<String> columns() {
        return List.of("rule", "episode", "outcome", "contact");
    }

    @Override
    public void write(AlertOutcome outcome, Sheet sheet) {
        sheet.put("rule", outcome.rule().value())
                .id("episode", outcome.episode())
                .word("outcome", outcome.outcome())
                .id("contact", outcome.contact());
        outcome.covers().forEach(pair -> sheet.child(ChildTable.TAG, "covers", pair));
    }

    @Override
    public AlertOutcome read(Common common, Row row) {
        return new AlertOutcome(
                common.id(),
                common.at(),
                common.recorded(),
                common.mistake(),
                new RuleId(row.text("rule")),
                row.id("episode"),
                row.wordOf(OutcomeKind.class, "outcome"),
                row.id("contact"),
                row.texts("covers"));
    }
}
