package org.spasmdiary.ui.history.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;

class ContactSheetTest {
    private final Contact contact = SheetTest.contact();

    @Test
    void whatTheFormShowsIsWhatWasSaid() {
        assertThat(Sheet.draftOf(contact).typed())
                .containsEntry(Field.AT, "2026-03-11T09:00")
                .containsEntry(Field.KIND, "DOCTOR")
                .containsEntry(Field.HOW, "visit")
                .containsEntry(Field.SAID, "Keep moving")
                .containsEntry(Field.PLAN, "Come back in a week")
                .containsEntry(Field.NEXT_VISIT, "2026-03-20")
                .doesNotContainKey(Field.DIAGNOSIS_AS_TOLD_TO_ME);
    }

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    void everyoneWhoCanBeAskedCanBeChosen(ContactKind kind) {
        assertThat(Sheets.with(contact, Field.KIND, kind.code()).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(ContactHow.class)
    void everyWayOfAskingCanBeChosen(ContactHow how) {
        assertThat(Sheets.with(contact, Field.HOW, how.code()).how()).contains(how);
    }

    @Test
    void howAndNextVisitMayBeLeftOutAndWhoMayNot() {
        assertThat(Sheets.with(contact, Field.HOW, "").how()).isEmpty();
        assertThat(Sheets.with(contact, Field.NEXT_VISIT, "").nextVisit()).isEmpty();
        assertThat(Sheets.said(contact, Field.KIND, "")).isEqualTo("Kind is needed and is not there.");
    }

    @Test
    void theThreeTextsAreReadIntoTheirOwnPlaces() {
        Draft draft = Sheet.draftOf(contact)
                .with(Field.SAID, "walk daily")
                .with(Field.DIAGNOSIS_AS_TOLD_TO_ME, "a pulled muscle")
                .with(Field.PLAN, "physio");
        Contact made = Sheets.made(contact, draft);
        assertThat(made.said()).isEqualTo("walk daily");
        assertThat(made.diagnosisAsToldToMe()).isEqualTo("a pulled muscle");
        assertThat(made.plan()).isEqualTo("physio");
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"SAID", "DIAGNOSIS_AS_TOLD_TO_ME", "PLAN"})
    void eachTextHasItsLimit(Field field) {
        assertThat(Sheets.wrong(contact, field, "x".repeat(20_000))).isEmpty();
        assertThat(Sheets.wrong(contact, field, "x".repeat(20_001)))
                .extracting(Problem::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-02-30", "20.3.2026", "2026-3-20"})
    void aNextVisitThatIsNoDateIsNamedAsItWasTyped(String typed) {
        assertThat(Sheets.said(contact, Field.NEXT_VISIT, typed))
                .isEqualTo("Next visit: \"" + typed + "\" is not a date. Write it like 2026-03-10.");
    }

    @Test
    void aNextVisitMayLieInTheFuture() {
        assertThat(Sheets.with(contact, Field.NEXT_VISIT, " 2027-01-02 ").nextVisit())
                .contains(LocalDate.of(2027, 1, 2));
    }

    @Test
    void aTimeIsReadWhereTheContactWasWritten() {
        assertThat(Sheets.with(contact, Field.AT, "2026-03-10T15:00").at()).isEqualTo(at("10 15:00"));
        assertThat(Sheets.wrong(contact, Field.AT, "")).extracting(Problem::key).containsExactly("missing");
    }
}
