package org.spasmdiary.ui.history.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.ZONE;
import static org.spasmdiary.ui.history.Days.pain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.Daily;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.OtherAche;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Spread;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;
import org.spasmdiary.diary.WorseWith;
import org.spasmdiary.ui.history.Days;

class ReadingSheetTest {
    private final Reading plain = pain("11 06:30", 7);

    /** Everything said that can be said. */
    private static Reading full() {
        Reading said = pain("11 06:30", 6, 8, 5)
                .withStillThere(Tri.YES)
                .withComplaints(new Complaints(
                        Set.of(Symptom.SHARP, Symptom.STIFF),
                        Set.of(WorseWith.BENDING),
                        Set.of(Spread.HIP),
                        Set.of(OtherAche.NECK)))
                .withFunction(new Function(Map.of(FunctionTick.WALK, Ease.HARD)))
                .withEveryday(new Everyday(Tri.YES, Tri.NO, Tri.NOT_ASKED))
                .withSafety(new SafetyAnswers(
                        Map.of(SafetyQuestion.SADDLE_NUMB, Answer.notSure(NOW)), ChestPainKind.NOT_ASKED))
                .withSleep(new Sleep(Optional.of(new BigDecimal("6.5")), Optional.of(3), Tri.YES))
                .withTemperatureC(Optional.of(new BigDecimal("37.4")))
                .withNotes(new Notes("stiff", "a secret"));
        return new Reading(
                said.id(),
                said.at(),
                said.recorded(),
                said.mistake(),
                new Pain(said.pain().now(), said.pain().worst24h(), said.pain().average24h(), PainPattern.CONSTANT),
                said.stillThere(),
                said.complaints(),
                said.function(),
                said.everyday(),
                said.safety(),
                said.sleep(),
                said.temperatureC(),
                new Daily(Optional.of(4), Optional.of(6), Tri.YES, Optional.of(new BigDecimal("7.5"))),
                Optional.of(3),
                Optional.of(EntryId.random()),
                said.notes());
    }

    @Test
    void whatTheFormShowsIsWhatWasSaid() {
        assertThat(Sheet.draftOf(full()).typed())
                .containsEntry(Field.OBSERVED_AT, "2026-03-11T06:30")
                .containsEntry(Field.PAIN_NOW, "6")
                .containsEntry(Field.PAIN_WORST_24H, "8")
                .containsEntry(Field.PAIN_AVERAGE_24H, "5")
                .containsEntry(Field.STILL_THERE, "YES")
                .containsEntry(Field.NOTE, "stiff")
                .containsEntry(Field.PRIVATE_NOTE, "a secret")
                .containsEntry(Field.SLEEP_HOURS, "6.5")
                .containsEntry(Field.TIMES_WOKEN, "3")
                .containsEntry(Field.TEMPERATURE_C, "37.4");
        assertThat(Sheet.draftOf(full()).text(Field.SYMPTOMS).split(",")).containsExactlyInAnyOrder("sharp", "stiff");
    }

    @Test
    void nothingSaidIsAnEmptyLineAndNeverANumber() {
        Draft draft = Sheet.draftOf(Reading.empty(EntryId.random(), Days.at("11 06:30"), NOW));
        assertThat(draft.typed()).containsOnlyKeys(Field.OBSERVED_AT);
    }

    @Test
    void anUntouchedFormLosesNothingOfAFullEntry() {
        Reading full = full();
        assertThat(Sheets.made(full, Sheet.draftOf(full))).isEqualTo(full);
    }

    @Test
    void whatTheFormDoesNotAskForSurvivesEveryOtherChange() {
        Reading full = full();
        Reading made = Sheets.with(full, Field.PAIN_NOW, "2");
        assertThat(made.pain().now()).contains(new PainScore(2));
        assertThat(made.pain().pattern()).isEqualTo(PainPattern.CONSTANT);
        assertThat(made.complaints().worseWith()).isEqualTo(full.complaints().worseWith());
        assertThat(made.complaints().spread()).isEqualTo(full.complaints().spread());
        assertThat(made.complaints().otherAches()).isEqualTo(full.complaints().otherAches());
        assertThat(made.function()).isEqualTo(full.function());
        assertThat(made.everyday()).isEqualTo(full.everyday());
        assertThat(made.safety()).isEqualTo(full.safety());
        assertThat(made.sleep().wokenByPain()).isEqualTo(Tri.YES);
        assertThat(made.daily()).isEqualTo(full.daily());
        assertThat(made.pgic()).isEqualTo(full.pgic());
        assertThat(made.episode()).isEqualTo(full.episode());
        assertThat(made.id()).isEqualTo(full.id());
        assertThat(made.recorded()).isEqualTo(full.recorded());
    }

    @Test
    void eachLineThatIsEmptiedIsNotSaidAgain() {
        Reading full = full();
        assertThat(Sheets.with(full, Field.PAIN_NOW, "").pain().now()).isEmpty();
        assertThat(Sheets.with(full, Field.PAIN_WORST_24H, "").pain().worst24h())
                .isEmpty();
        assertThat(Sheets.with(full, Field.PAIN_AVERAGE_24H, "").pain().average24h())
                .isEmpty();
        assertThat(Sheets.with(full, Field.STILL_THERE, "").stillThere()).isEqualTo(Tri.NOT_ASKED);
        assertThat(Sheets.with(full, Field.NOTE, "").notes().note()).isEmpty();
        assertThat(Sheets.with(full, Field.PRIVATE_NOTE, "").notes().privateNote())
                .isEmpty();
        assertThat(Sheets.with(full, Field.SYMPTOMS, "").complaints().symptoms())
                .isEmpty();
        assertThat(Sheets.with(full, Field.SLEEP_HOURS, "").sleep().hours()).isEmpty();
        assertThat(Sheets.with(full, Field.TIMES_WOKEN, "").sleep().timesWoken())
                .isEmpty();
        assertThat(Sheets.with(full, Field.TEMPERATURE_C, "").temperatureC()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Symptom.class)
    void everyWayItCanFeelCanBeChosen(Symptom symptom) {
        assertThat(Sheets.with(plain, Field.SYMPTOMS, symptom.code())
                        .complaints()
                        .symptoms())
                .containsExactly(symptom);
    }

    @ParameterizedTest
    @CsvSource({"NO,NO", "YES,YES", "NOT_ASKED,NOT_ASKED"})
    void stillThereIsWhatWasPressed(String code, Tri answer) {
        assertThat(Sheets.with(plain, Field.STILL_THERE, code).stillThere()).isEqualTo(answer);
    }

    @Test
    void notAskedIsNoButtonToPress() {
        assertThat(Sheet.inputsOf(plain, WORDS))
                .filteredOn(input -> input.field() == Field.STILL_THERE)
                .singleElement()
                .isInstanceOfSatisfying(
                        Input.One.class,
                        one -> assertThat(one.options())
                                .extracting(Input.Option::code)
                                .containsExactly("YES", "NO"));
    }

    @ParameterizedTest
    @CsvSource({
        "PAIN_NOW, 0, 10, -1, 11",
        "PAIN_WORST_24H, 0, 10, -1, 11",
        "PAIN_AVERAGE_24H, 0, 10, -1, 11",
        "SLEEP_HOURS, 0, 24, -0.5, 24.5",
        "TIMES_WOKEN, 0, 20, -1, 21",
        "TEMPERATURE_C, 34.0, 43.0, 33.9, 43.1"
    })
    void bothEndsOfEveryRangeAreTakenAndTheNextValuesAreNot(
            Field field, String low, String high, String under, String over) {
        assertThat(Sheets.wrong(plain, field, low)).isEmpty();
        assertThat(Sheets.wrong(plain, field, high)).isEmpty();
        assertThat(Sheets.said(plain, field, under)).contains("\"" + under + "\"");
        assertThat(Sheets.said(plain, field, over)).contains("\"" + over + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "PAIN_NOW, 7.5, Pain is a whole number from 0 to 10. You gave \"7.5\".",
        "PAIN_WORST_24H, five, Worst is a whole number from 0 to 10. You gave \"five\".",
        "PAIN_AVERAGE_24H, 1e1, Average is a whole number from 0 to 10. You gave \"1e1\".",
        "TIMES_WOKEN, 2.5, Times woken is a whole number from 0 to 20. You gave \"2.5\".",
        "SLEEP_HOURS, 6.4, Hours of sleep is a number from 0 to 24. You gave \"6.4\".",
        "TEMPERATURE_C, warm, Temperature is a number from 34 to 43. You gave \"warm\"."
    })
    void whatCannotBeIsSaidWithFieldValueAndRange(Field field, String typed, String says) {
        assertThat(Sheets.said(plain, field, typed)).isEqualTo(says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7,5", " 7.5 ", "7.50"})
    void aNumberIsReadAsPeopleWriteIt(String typed) {
        assertThat(Sheets.with(plain, Field.SLEEP_HOURS, typed).sleep().hours().orElseThrow())
                .isEqualByComparingTo("7.5");
    }

    @Test
    void theScaleIsNotNarrowedByTheOtherScores() {
        // worst below now is asked about when saving, and not refused by the form
        assertThat(Sheets.wrong(plain, Field.PAIN_WORST_24H, "3")).isEmpty();
    }

    @Test
    void bothNotesHaveTheSameLimitAndItIsNamed() {
        for (Field field : new Field[] {Field.NOTE, Field.PRIVATE_NOTE}) {
            assertThat(Sheets.wrong(plain, field, "x".repeat(20_000))).isEmpty();
            assertThat(Sheets.said(plain, field, "x".repeat(20_001)))
                    .endsWith("may have 20,000 characters. This has 20,001.");
            assertThat(Sheets.wrong(plain, field, "🌻".repeat(20_000))).isEmpty();
        }
    }

    @Test
    void theLastLineEndOfANoteIsTheKeyboardsAndTheOthersAreThePersons() {
        assertThat(Sheets.with(plain, Field.NOTE, "  first\n\nsecond \n\n")
                        .notes()
                        .note())
                .isEqualTo("  first\n\nsecond");
    }

    @Test
    void aTimeThatWasNotTouchedKeepsItsSecondsAndItsZone() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Reading abroad = plain.withAt(When.of(Instant.parse("2026-03-10T21:30:42Z"), tokyo));
        assertThat(Sheet.draftOf(abroad).text(Field.OBSERVED_AT)).isEqualTo("2026-03-11T06:30");
        assertThat(Sheets.with(abroad, Field.PAIN_NOW, "3").at()).isEqualTo(abroad.at());
    }

    @Test
    void aTimeThatWasChangedIsReadWhereTheEntryWasWritten() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Reading abroad = plain.withAt(When.of(Instant.parse("2026-03-10T21:30:42Z"), tokyo));
        When moved = Sheets.with(abroad, Field.OBSERVED_AT, "2026-03-11T07:00").at();
        assertThat(moved.zone()).isEqualTo(tokyo);
        assertThat(moved.instant()).isEqualTo(Instant.parse("2026-03-10T22:00:00Z"));
    }

    @Test
    void aTimeThatTheClocksSkipIsRefusedWithBothWaysOut() {
        assertThat(Sheets.said(plain, Field.OBSERVED_AT, "2026-03-29T02:30"))
                .contains("does not exist, because the clocks go forward")
                .contains("01:30")
                .contains("03:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-11T", "2026-03-11T25:00", "2026-02-30T08:00", "yesterdayT08:00", "T08:00"})
    void aTimeThatIsNoneIsNamedAsItWasTyped(String typed) {
        assertThat(Sheets.said(plain, Field.OBSERVED_AT, typed)).contains("\"" + typed + "\" is not a time");
    }

    @Test
    void severalWrongLinesAreNamedInTheOrderTheyAreRead() {
        Draft draft = Sheet.draftOf(plain)
                .with(Field.TEMPERATURE_C, "hot")
                .with(Field.PAIN_NOW, "11")
                .with(Field.TIMES_WOKEN, "-1");
        assertThat(Sheets.wrong(plain, draft))
                .extracting(problem -> problem.field())
                .containsExactly(Field.PAIN_NOW, Field.TIMES_WOKEN, Field.TEMPERATURE_C);
    }

    @Test
    void aMistakeStaysAMistakeWhenItIsCorrected() {
        assertThat(Sheets.with(plain.withMistake(true), Field.PAIN_NOW, "3").mistake())
                .isTrue();
    }

    @Test
    void theZoneOfTheComputerIsUsedOnlyForANewTime() {
        assertThat(Sheets.with(plain, Field.OBSERVED_AT, "2026-03-10T09:00")
                        .at()
                        .zone())
                .isEqualTo(ZONE);
    }
}
