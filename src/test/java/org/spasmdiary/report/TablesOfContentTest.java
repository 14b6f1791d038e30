package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.open;
import static org.spasmdiary.report.ReportSamples.openDiary;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.TreatmentKind;

/** Signs, advice, medicines and the small print: nothing unsaid is printed as no. */
class TablesOfContentTest {
    @SafeVarargs
    private static ReportContent with(Supplier<? extends Entry>... more) {
        var entries = open();
        entries.addAll(java.util.List.of(more));
        return content(of(entries), one(Paper.A4));
    }

    private static String answers(ReportContent content, String sign) {
        return content.signs().rows().stream()
                .filter(row -> row.name().equals(sign))
                .map(row -> String.join(
                        "|",
                        row.answers().stream().map(ReportContent.Answered::text).toList()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void signsPrintTheNoesAndWhatWasNotAsked() {
        var content = with(
                reading("2026-03-11T10:00:00Z").noneOfThese(),
                reading("2026-03-12T08:00:00Z").no(SafetyQuestion.FEVER_UNEXPLAINED));
        assertThat(content.signs().days()).containsExactly("11 Mar", "12 Mar");
        assertThat(answers(content, "Bladder or bowel change")).isEqualTo("no|not asked");
        assertThat(answers(content, "Fever, not explained")).isEqualTo("no|no");
        assertThat(answers(content, "Stops my normal day")).isEqualTo("not asked|not asked");
        assertThat(answers(content, "Began with a fall or accident")).isEqualTo("not asked");
    }

    @Test
    void aYesStaysWhenANoFollowsOnTheSameDayAndWhenItsDayHasNoColumn() {
        var content = with(
                reading("2026-03-10T07:00:00Z").yes(SafetyQuestion.CHEST_PAIN),
                reading("2026-03-10T09:00:00Z").no(SafetyQuestion.CHEST_PAIN));
        assertThat(answers(content, "Chest pain")).isEqualTo("YES|not asked");
        var long_ = content(
                of(java.util.List.of(
                        spasm("2026-03-01T08:00:00Z"),
                        reading("2026-03-02T08:00:00Z").notSure(SafetyQuestion.CHEST_PAIN),
                        reading("2026-03-05T08:00:00Z").noneOfThese(),
                        reading("2026-03-06T08:00:00Z").noneOfThese(),
                        reading("2026-03-07T08:00:00Z").noneOfThese())),
                one(Paper.A4));
        assertThat(long_.signs().days()).containsExactly("6 Mar", "7 Mar", "12 Mar");
        assertThat(long_.signs().notes()).containsExactly("Answered YES earlier in this spasm: Chest pain (2 Mar).");
    }

    @Test
    void neverAskedIsSaidAndIsNotNo() {
        var ended = content(
                of(java.util.List.of(spasm("2026-03-01T08:00:00Z").eased("2026-03-02T08:00:00Z"))), one(Paper.A4));
        assertThat(ended.signs().notes()).containsExactly("None of the warning signs has been asked about.");
        assertThat(ended.advice().shown().toString()).contains("No alerts now").doesNotContain("asked");
        var open = content(of(java.util.List.of(spasm("2026-03-12T10:00:00Z").injury(false))), one(Paper.A4));
        assertThat(open.signs().days()).containsExactly("12 Mar");
        assertThat(open.advice().shown().toString()).contains("warning signs not all asked about yet");
    }

    @Test
    void injuryIsPrintedWithTheDayItWasAsked() {
        var content = content(
                of(java.util.List.of(
                        spasm("2026-03-11T08:00:00Z").injury(false),
                        reading("2026-03-11T09:00:00Z").pain(1))),
                one(Paper.A4));
        assertThat(answers(content, "Began with a fall or accident")).isEqualTo("asked 11 Mar: no");
    }

    @Test
    void adviceNamesSourceAndWhatWasDone() {
        var content = with(reading("2026-03-11T06:50:00Z").yes(SafetyQuestion.FEVER_UNEXPLAINED));
        assertThat(content.advice().shown().getFirst())
                .isEqualTo(new ReportContent.Said(
                        "Urgent:",
                        "fever that is not explained, since Wed 11 Mar (source 1, other published advice). doctor contacted Wed"
                                + " 11 Mar."));
        assertThat(content.advice().disclaimer()).contains("It does not diagnose.");
    }

    @Test
    void adviceWithoutContactSaysSoAndACheckedOneIsGone() {
        var open = content(
                of(java.util.List.of(
                        spasm("2026-03-11T06:00:00Z"),
                        reading("2026-03-11T06:50:00Z").yes(SafetyQuestion.BLADDER_BOWEL))),
                one(Paper.A4));
        assertThat(open.advice().shown().getFirst().text()).endsWith("No contact written down yet.");
        var checked = content(
                of(java.util.List.of(
                        spasm("2026-03-11T06:00:00Z"),
                        reading("2026-03-11T06:50:00Z").yes(SafetyQuestion.BLADDER_BOWEL),
                        contact("2026-03-11T12:00:00Z", ContactKind.DOCTOR, "R01"),
                        checked("R01", "2026-03-11T12:00:00Z"))),
                one(Paper.A4));
        assertThat(checked.advice().shown().toString()).doesNotContain("bladder");
    }

    @Test
    void medicinesGiveSumsLimitsAndEveryDoseOverIt() {
        var medicines = content(openDiary(), one(Paper.A4)).medicines();
        assertThat(medicines.rows())
                .containsExactly(new ReportContent.Medicine("Ibuprofen", "800", "1,600", "1,200", "1"));
        assertThat(medicines.notes())
                .containsExactly(
                        "Limits: Ibuprofen 1,200 mg, US shop label.",
                        "Ibuprofen over the limit 1 time: 11 Mar, 14:00 (1,600 mg).");
    }

    @Test
    void doseAtTheLimitIsNotOverItAndUnknownAmountsAreSaidApart() {
        var medicines = content(
                        of(java.util.List.of(
                                spasm("2026-03-11T06:00:00Z"),
                                dose("2026-03-12T06:00:00Z", TreatmentKind.IBUPROFEN, "3", "400"),
                                org.spasmdiary.Samples.treatment("2026-03-12T07:00:00Z", TreatmentKind.IBUPROFEN))),
                        one(Paper.A4))
                .medicines();
        assertThat(medicines.rows().getFirst().last24h()).isEqualTo("1,200");
        assertThat(medicines.notes())
                .containsExactly(
                        "Limits: Ibuprofen 1,200 mg, US shop label.",
                        "Ibuprofen: 1 dose without an amount is not in the sums.");
    }

    @Test
    void treatmentsAreCountedMostOftenFirst() {
        var treatments = content(openDiary(), one(Paper.A4)).treatments();
        assertThat(treatments.rows().getFirst()).startsWith("Ibuprofen", "2", "1");
        assertThat(treatments.brief()).contains("walk 1 time");
    }

    @Test
    void completenessCountsDaysAndWhatWasRecalled() {
        var content = with(
                reading("2026-03-10T12:00:00Z").recorded("2026-03-11T12:00:01Z").pain(7));
        assertThat(content.closing().get(1).text())
                .isEqualTo(
                        "3 of 3 days of this spasm have an entry. 4 entries in all. 1 was recalled more than 24 h later.");
    }

    @Test
    void mistakesAreNowhere() {
        var content = with(
                reading("2026-03-11T11:00:00Z").pain(10).note("KANARI").byMistake(),
                reading("2026-03-11T11:30:00Z").yes(SafetyQuestion.SADDLE_NUMB).byMistake());
        assertThat(content.story()).contains("8 at worst");
        assertThat(content.toString()).doesNotContain("KANARI");
        assertThat(content.advice().shown().toString()).doesNotContain("Emergency");
    }
}
