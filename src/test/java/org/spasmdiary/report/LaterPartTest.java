package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.open;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;

/** The later pages: every entry in order and in full, the sources of every rule, and nothing that was not asked for. */
class LaterPartTest {
    private static ReportContent.Part part(ReportContent content, String heading) {
        return content.later().stream()
                .filter(part -> part.heading().startsWith(heading))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(ReportContent content, String heading) {
        return part(content, heading).blocks().stream()
                .flatMap(
                        block -> block instanceof ReportContent.Block.Table table ? table.rows().stream() : Stream.of())
                .toList();
    }

    private static ReportContent appendix(Supplier<? extends Entry> more) {
        var entries = open();
        entries.add(more);
        return content(of(entries), full(false));
    }

    @Test
    void withoutAppendixThereAreNone() {
        assertThat(content(of(open()), one(Paper.A4)).later()).isEmpty();
    }

    @Test
    void partsComeInTheirOrder() {
        assertThat(content(of(open()), full(false)).later())
                .extracting(ReportContent.Part::heading)
                .containsExactly(
                        "Each spasm, in full",
                        "Every entry, day by day",
                        "Alerts shown",
                        "Sources",
                        "Rules of the diary, version " + Rules.VERSION);
    }

    @Test
    void everyEntryStandsThereOnceAndInOrder() {
        var rows = rows(content(of(open()), full(false)), "Every entry");
        assertThat(rows).hasSize(open().size());
        assertThat(rows.getFirst()).startsWith("Tue 10 Mar 2026, 06:40");
        assertThat(rows.getLast()).isEqualTo(List.of("Thu 12 Mar 2026, 10:00", "5", ""));
        assertThat(rows).anySatisfy(row -> assertThat(row.get(2)).isEqualTo("Ibuprofen. 800 mg"));
        assertThat(rows).anySatisfy(row -> assertThat(row.get(2)).isEqualTo("Moist heat. 20 min"));
        assertThat(rows).anySatisfy(row -> assertThat(row.get(2)).isEqualTo("Doctor"));
    }

    @Test
    void readingTellsItsAnswersAndItsNoteWhole() {
        String note = "It grabbed. ".repeat(200).strip();
        var content = appendix(reading("2026-03-12T10:20:00Z")
                .stillThere(Tri.YES)
                .yes(SafetyQuestion.CHEST_PAIN)
                .no(SafetyQuestion.FEVER_UNEXPLAINED)
                .note(note));
        assertThat(rows(content, "Every entry").getLast())
                .containsExactly(
                        "Thu 12 Mar 2026, 10:20",
                        "not said",
                        "Still there: yes. Chest pain: YES. Asked, answered no: Fever. Note: " + note);
    }

    @Test
    void doseWithoutAmountIsNotZero() {
        var content = appendix(org.spasmdiary.Samples.treatment("2026-03-12T10:20:00Z", TreatmentKind.IBUPROFEN));
        assertThat(rows(content, "Every entry").getLast().get(2)).isEqualTo("Ibuprofen. amount not known");
    }

    @Test
    void noEntryIsSaid() {
        assertThat(part(content(Diary.EMPTY, full(false)), "Every entry").blocks())
                .containsExactly(
                        new ReportContent.Block.Paragraph(new ReportContent.Said("", "No entry in these days.")));
    }

    @Test
    void everyRuleNamesWhatItRestsOn() {
        var rows = rows(content(Diary.EMPTY, full(false)), "Rules of the diary");
        assertThat(rows).hasSameSizeAs(Rules.ALL);
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
        assertThat(rows.getFirst().get(3)).contains("F096, source 1: Bladder or bowel changes", "X01: other published");
    }

    @Test
    void everyFactThatARuleCitesIsKnown() {
        var cited = Rules.ALL.stream()
                .flatMap(rule -> rule.about().sources().stream())
                .filter(id -> id.startsWith("F"))
                .distinct()
                .toList();
        assertThat(FactSources.ALL.facts().keySet()).containsAll(cited);
        assertThat(FactSources.ALL.facts().values())
                .allSatisfy(fact -> assertThat(fact.sources()).matches("[1-5](,[1-5])*"));
    }

    @Test
    void sourcesAreNamedByTheirNumbers() {
        var words = ReportSamples.WORDS;
        assertThat(FactSources.ALL.text(List.of("F080"), words)).isEqualTo("source 1");
        assertThat(FactSources.ALL.text(List.of("X01"), words)).isEqualTo("other published advice");
        assertThat(FactSources.ALL.text(List.of("choice: 36 h"), words)).isEqualTo("the diary's own choice");
    }

    @Test
    void manyDosesOverALimitAreAllListed() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(spasm("2026-03-01T08:00:00Z")));
        for (int day = 2; day <= 8; day++)
            entries.add(dose("2026-03-0" + day + "T08:00:00Z", TreatmentKind.IBUPROFEN, "4", "400"));
        var content = content(of(entries), one(Paper.A4));
        assertThat(content.medicines().notes().toString())
                .contains("Ibuprofen over the limit 7 times: 8 Mar, 08:00 (1,600 mg)", "and 4 more on page 2");
        assertThat(part(content, "Doses over a limit").blocks().toString())
                .contains("2 Mar, 08:00 (1,600 mg)", "8 Mar, 08:00 (1,600 mg)");
    }

    @Test
    void requestRefusesAFourthQuestionAndDropsEmptyOnes() {
        assertThat(new ReportRequest(
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                Paper.A4,
                                true,
                                false,
                                false,
                                List.of(" why? ", " ", "", "when?"),
                                " A ")
                        .questions())
                .containsExactly("why?", "when?");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new ReportRequest(
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        Paper.A4,
                        true,
                        false,
                        false,
                        List.of("1", "2", "3", "4"),
                        ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
