package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.id;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.when;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.RuleId;

/** What the program showed: each alert with when, whether it was seen and what became of it. */
class AlertsShownTest {
    private static Supplier<Entry> shown(
            String rule, String first, Optional<String> seen, RecordOutcome outcome, boolean mistake) {
        return () -> new AlertRecord(
                id("shown" + rule + first),
                when(first),
                at(first),
                mistake,
                new RuleId(rule),
                Optional.empty(),
                when(first),
                List.of(),
                seen.map(org.spasmdiary.Samples::at),
                outcome,
                outcome == RecordOutcome.NONE ? Optional.empty() : Optional.of(when(first)),
                Optional.empty(),
                "1");
    }

    private static Supplier<Entry> shown(String rule, String first, RecordOutcome outcome) {
        return shown(rule, first, Optional.empty(), outcome, false);
    }

    private static ReportContent with(Supplier<Entry> record, ReportRequest request) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(
                spasm("2026-03-11T06:00:00Z").injury(false),
                reading("2026-03-12T08:00:00Z").noneOfThese().pain(4),
                record));
        return content(of(entries), request);
    }

    private static List<List<String>> table(ReportContent content) {
        return content.later().stream()
                .filter(part -> part.heading().equals("Alerts shown"))
                .flatMap(part -> part.blocks().stream())
                .filter(ReportContent.Block.Table.class::isInstance)
                .flatMap(block -> ((ReportContent.Block.Table) block).rows().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(RecordOutcome.class)
    void everyOutcomeHasItsWords(RecordOutcome outcome) {
        var row = table(with(shown("R09", "2026-03-11T10:00:00Z", outcome), full(false)))
                .getFirst();
        assertThat(row.getFirst()).isEqualTo("R09 fever that is not explained");
        assertThat(row.get(1)).isEqualTo("Wed 11 Mar 2026, 10:00");
        String day = outcome == RecordOutcome.NONE ? "" : ", 11 Mar 2026";
        assertThat(row.get(5))
                .isEqualTo(ReportSamples.WORDS.name(outcome) + day)
                .doesNotContain("_");
    }

    @Test
    void seenIsWhenAndNotSeenIsSaid() {
        var seen = shown("R09", "2026-03-11T10:00:00Z", Optional.of("2026-03-11T10:07:00Z"), RecordOutcome.NONE, false);
        assertThat(table(with(seen, full(false))).getFirst().get(4)).isEqualTo("Wed 11 Mar 2026, 10:07");
        assertThat(table(with(shown("R09", "2026-03-11T10:00:00Z", RecordOutcome.NONE), full(false)))
                        .getFirst()
                        .get(4))
                .isEqualTo("not seen");
    }

    @Test
    void oneOfAnotherRuleSetIsListedByItsNumber() {
        assertThat(table(with(shown("R99", "2026-03-11T10:00:00Z", RecordOutcome.NONE), full(false)))
                        .getFirst()
                        .getFirst())
                .isEqualTo("R99");
    }

    @Test
    void page1NamesWhatWasShownEarlierWithDayAndOutcome() {
        var content = with(shown("R09", "2026-03-11T10:00:00Z", RecordOutcome.CLINICIAN_CHECKED), one(Paper.A4));
        var last = content.advice().shown().getLast();
        assertThat(last.lead()).isEqualTo("Shown earlier:");
        assertThat(last.text())
                .isEqualTo("fever that is not explained on Wed 11 Mar ("
                        + ReportSamples.WORDS
                                .name(RecordOutcome.CLINICIAN_CHECKED)
                                .toLowerCase(java.util.Locale.ROOT)
                        + ").");
    }

    @Test
    void informationAlertsMistakesOtherDaysAndUnknownRulesAreNotOnPage1() {
        for (var record : List.of(
                shown("R24", "2026-03-11T10:00:00Z", RecordOutcome.NONE),
                shown("R99", "2026-03-11T10:00:00Z", RecordOutcome.NONE),
                shown("R09", "2026-03-10T10:00:00Z", RecordOutcome.NONE),
                shown("R09", "2026-03-11T10:00:00Z", Optional.empty(), RecordOutcome.NONE, true)))
            assertThat(with(record, one(Paper.A4)).advice().shown())
                    .extracting(ReportContent.Said::lead)
                    .doesNotContain("Shown earlier:");
    }

    @Test
    void oneThatStillShowsIsNotAlsoShownEarlier() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(
                spasm("2026-03-11T06:00:00Z").injury(false),
                reading("2026-03-12T08:00:00Z").yes(org.spasmdiary.diary.SafetyQuestion.FEVER_UNEXPLAINED),
                shown("R09", "2026-03-12T08:00:00Z", RecordOutcome.NONE)));
        var advice = content(of(entries), one(Paper.A4)).advice().shown();
        assertThat(advice.getFirst().lead()).isEqualTo("Urgent:");
        assertThat(advice).extracting(ReportContent.Said::lead).doesNotContain("Shown earlier:");
    }

    @Test
    void withoutAnyTheLaterPagesSayThat() {
        var content = content(of(List.of(spasm("2026-03-11T06:00:00Z"))), full(false));
        assertThat(content.later())
                .filteredOn(part -> part.heading().equals("Alerts shown"))
                .singleElement()
                .satisfies(part -> assertThat(part.blocks().toString()).contains("No alert was shown in these days."));
    }
}
