package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.session;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;

/** What the day-by-day pages and the foot of page 1 say of each kind of entry. */
class EntryWordsTest {
    private static final String AT = "2026-03-11T08:00:00Z";

    private static ReportContent with(Supplier<? extends Entry> entry) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(spasm("2026-03-10T06:40:00Z")));
        entries.add(entry);
        return content(of(entries), full(false));
    }

    /** Time, pain and words of the entry of 11 March. */
    private static List<String> row(Supplier<? extends Entry> entry) {
        return with(entry).later().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(ReportContent.Block.Table.class::isInstance)
                .map(ReportContent.Block.Table.class::cast)
                .filter(table -> table.style().contains("entries"))
                .flatMap(table -> table.rows().stream())
                .filter(cells -> cells.getFirst().contains("11 Mar"))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Supplier<? extends Entry> entry) {
        return row(entry).getLast();
    }

    @Test
    void aTreatmentNamesItsLengthOrDoseAndNothingItWasNotTold() {
        assertThat(words(treatment(AT, TreatmentKind.WALK))).isEqualTo("Walk");
        assertThat(words(session(AT, TreatmentKind.WALK, "25"))).isEqualTo("Walk. 25 min");
        assertThat(words(dose(AT, TreatmentKind.IBUPROFEN, "2", "200"))).contains("400 mg");
        assertThat(words(treatment(AT, TreatmentKind.IBUPROFEN))).contains("amount not known");
    }

    @ParameterizedTest
    @EnumSource(TreatmentKind.class)
    void everyKindOfTreatmentHasWords(TreatmentKind kind) {
        assertThat(words(treatment(AT, kind))).isNotBlank().doesNotContain("_", "name.");
    }

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    void everyKindOfContactHasWords(ContactKind kind) {
        assertThat(words(contact(AT, kind))).isNotBlank().doesNotContain(kind.name());
    }

    @Test
    void aYesStandsByNameAndTheNoesTogether() {
        assertThat(words(reading(AT).yes(SafetyQuestion.CHEST_PAIN).no(SafetyQuestion.FEVER_UNEXPLAINED)))
                .contains("Chest pain: YES", "Asked, answered no: Fever");
        assertThat(words(reading(AT).notSure(SafetyQuestion.CHEST_PAIN))).contains("Chest pain: YES (not sure)");
    }

    @ParameterizedTest
    @EnumSource(SafetyQuestion.class)
    void everyWarningSignIsPrintedWithAnAnswer(SafetyQuestion question) {
        assertThat(words(reading(AT).yes(question))).contains(": YES").doesNotContain(question.name());
        assertThat(words(reading(AT).no(question))).startsWith("Asked, answered no: ");
    }

    @ParameterizedTest
    @CsvSource({"YES,Still there: yes", "NO,Still there: no"})
    void stillThereIsSaidWhenItWasAsked(Tri answer, String said) {
        assertThat(words(reading(AT).pain(3).stillThere(answer))).contains(said);
    }

    @Test
    void whatWasNotAskedIsNotSaid() {
        List<String> row = row(reading(AT).pain(0));
        assertThat(row.get(1)).as("no pain is a number").isEqualTo("0");
        assertThat(row.getLast()).isEmpty();
    }

    @Test
    void theDailyQuestionsAreSaidInBothDirections() {
        Supplier<Reading> both = () -> reading(AT).get().withEveryday(new Everyday(Tri.NO, Tri.YES, Tri.NOT_ASKED));
        assertThat(words(both)).contains("Stops the normal day: no", "Back stuck: yes");
    }

    @Test
    void theFootSaysWhatCouldBeDoneOnTheLastDayThatWasAsked() {
        Supplier<Reading> ticked = () -> reading(AT)
                .get()
                .withFunction(new Function(Map.of(FunctionTick.SIT, Ease.HARD, FunctionTick.WORK, Ease.CANNOT)));
        var able = content(of(List.of(spasm("2026-03-10T06:40:00Z"), ticked)), one(Paper.A4))
                .closing()
                .getFirst();
        assertThat(able.lead()).contains("11 Mar").endsWith("I could.");
        assertThat(able.text())
                .contains("Sit: hard.", "Work: no.", "Not asked: ")
                .doesNotContain("Walk: ");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12T08:00:00Z,None was recalled", "2026-03-12T08:00:01Z,1 was recalled"})
    void recalledMeansWrittenDownMoreThanADayLater(String recorded, String said) {
        var closing = with(reading(AT).pain(4).recorded(recorded)).closing();
        assertThat(closing).extracting(ReportContent.Said::text).anyMatch(text -> text.contains(said));
    }

    @Test
    void daysWithoutAnEntryAreCountedAndNeverCalledMissed() {
        var complete = content(
                        of(List.of(
                                spasm("2026-03-09T06:40:00Z"),
                                reading("2026-03-10T08:00:00Z").pain(4))),
                        one(Paper.A4))
                .closing()
                .get(1);
        assertThat(complete.text()).startsWith("1 of 4 days of this spasm have an entry. 1 entry in all.");
        assertThat(complete.text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("missed", "failed", "overdue");
    }
}
