package org.spasmdiary.ui.history.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.at;
import static org.spasmdiary.ui.history.Days.took;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.SideEffect;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

class TreatmentSheetTest {
    private final Treatment walk = took("11 08:00", TreatmentKind.WALK);
    private final Treatment tablets = took("11 08:00", TreatmentKind.IBUPROFEN).withDose(Dose.of("2", "200"));
    private final Treatment other = took("11 08:00", TreatmentKind.NSAID_OTHER);

    private static List<Field> lines(Treatment treatment) {
        return Sheet.inputsOf(treatment, WORDS).stream().map(Input::field).toList();
    }

    @ParameterizedTest
    @EnumSource(TreatmentKind.class)
    void eachKindAsksForADoseOrForALengthAndNeverForBoth(TreatmentKind kind) {
        List<Field> lines = lines(took("11 08:00", kind));
        assertThat(lines.contains(Field.UNITS)).isEqualTo(kind.takesDose());
        assertThat(lines.contains(Field.STRENGTH_MG)).isEqualTo(kind.takesDose());
        assertThat(lines.contains(Field.MINUTES)).isNotEqualTo(kind.takesDose());
        assertThat(lines.contains(Field.END)).isNotEqualTo(kind.takesDose());
        assertThat(lines.contains(Field.INGREDIENT)).isEqualTo(kind.namesIngredient());
        assertThat(lines).contains(Field.KIND, Field.START, Field.PAIN_BEFORE, Field.PAIN_AFTER, Field.NOTE);
    }

    @ParameterizedTest
    @EnumSource(TreatmentKind.class)
    void aKindCanBecomeAnyOtherOfItsGroupAndNoneOfAnother(TreatmentKind kind) {
        var choice = (Input.One) Sheet.inputsOf(took("11 08:00", kind), WORDS).getFirst();
        assertThat(choice.options())
                .allSatisfy(option -> assertThat(org.spasmdiary.diary.Codes.find(TreatmentKind.class, option.code())
                                .orElseThrow()
                                .group())
                        .isEqualTo(kind.group()))
                .extracting(Input.Option::code)
                .contains(kind.code());
    }

    @ParameterizedTest
    @EnumSource(TreatmentKind.class)
    void anUntouchedFormOfEveryKindGivesTheSameEntryBack(TreatmentKind kind) {
        Treatment bare = took("11 08:00", kind);
        assertThat(Sheets.made(bare, Sheet.draftOf(bare))).isEqualTo(bare);
    }

    @Test
    void whatTheFormDoesNotAskForStays() {
        var effect = new Effect(
                Optional.of(new PainScore(6)),
                Optional.of(new PainScore(4)),
                Optional.of(90),
                Optional.of(2),
                Set.of(SideEffect.SLEEPY));
        EntryId spasm = EntryId.random();
        EntryId linked = EntryId.random();
        Treatment full = tablets.withEffect(effect)
                .withAreas(Set.of(Region.LOWER_BACK))
                .withLinkedTo(Optional.of(linked))
                .withEpisode(Optional.of(spasm));
        Treatment made = Sheets.with(full, Field.PAIN_AFTER, "3");
        assertThat(made.effect().painAfter()).contains(new PainScore(3));
        assertThat(made.effect().afterMinutes()).contains(90);
        assertThat(made.effect().helped()).contains(2);
        assertThat(made.effect().sideEffects()).containsExactly(SideEffect.SLEEPY);
        assertThat(made.areas()).containsExactly(Region.LOWER_BACK);
        assertThat(made.linkedTo()).contains(linked);
        assertThat(made.episode()).contains(spasm);
        assertThat(made.dose()).isEqualTo(full.dose());
    }

    @ParameterizedTest
    @CsvSource({
        "UNITS, 0.25, 20, 0, 20.5",
        "STRENGTH_MG, 0.1, 5000, 0, 5001",
        "PAIN_BEFORE, 0, 10, -1, 11",
        "PAIN_AFTER, 0, 10, -1, 11"
    })
    void theRangesOfADoseHoldAtBothEnds(Field field, String low, String high, String under, String over) {
        assertThat(Sheets.wrong(tablets, field, low)).isEmpty();
        assertThat(Sheets.wrong(tablets, field, high)).isEmpty();
        assertThat(Sheets.said(tablets, field, under)).contains("\"" + under + "\"");
        assertThat(Sheets.said(tablets, field, over)).contains("\"" + over + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "UNITS, -2, 'Tablets or units is a number above 0, at most 20. You gave \"-2\".'",
        "STRENGTH_MG, strong, 'Strength in mg is a number above 0, at most 5,000. You gave \"strong\".'"
    })
    void aDoseThatCannotBeIsSaidWithFieldValueAndRange(Field field, String typed, String says) {
        assertThat(Sheets.said(tablets, field, typed)).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({"0.5, ", "1440, ", "0.4, MINUTES", "1441, MINUTES", "0, MINUTES", "long, MINUTES"})
    void minutesGoFromHalfAMinuteToADay(String typed, Field wrong) {
        List<Problem> problems = Sheets.wrong(walk, Field.MINUTES, typed);
        if (wrong == null) assertThat(problems).isEmpty();
        else assertThat(problems).extracting(Problem::field).containsExactly(wrong);
    }

    @Test
    void aLengthIsTheMinutesOrTheEndAndTheEndWins() {
        assertThat(Sheets.with(walk, Field.MINUTES, "20").length()).isEqualTo(new Length.Minutes(new BigDecimal("20")));
        Draft both = Sheet.draftOf(walk).with(Field.MINUTES, "20").with(Field.END, "2026-03-11T08:10");
        assertThat(Sheets.made(walk, both).length()).isEqualTo(new Length.Until(at("11 08:10")));
    }

    @Test
    void aLengthThatIsTakenOutIsNotKnownAgain() {
        Treatment timed = walk.withLength(new Length.Until(at("11 08:20")));
        assertThat(Sheets.with(timed, Field.END, "").length()).isEqualTo(Length.NOT_SAID);
        Treatment minutes = walk.withLength(Length.minutes("20"));
        assertThat(Sheets.with(minutes, Field.MINUTES, "").length()).isEqualTo(Length.NOT_SAID);
    }

    @Test
    void anEndBeforeTheStartIsSaidWithBothTimesAndStandsAtTheEnd() {
        assertThat(Sheets.said(walk, Field.END, "2026-03-11T07:59"))
                .isEqualTo("The end: the end, Wed 11 Mar 2026, 07:59, is before the start, Wed 11 Mar 2026, 08:00."
                        + " The end must come after the start.");
    }

    @Test
    void movingTheStartBehindTheEndIsCaughtToo() {
        Treatment timed = walk.withLength(new Length.Until(at("11 08:20")));
        assertThat(Sheets.wrong(timed, Field.START, "2026-03-11T08:20"))
                .extracting(Problem::field)
                .containsExactly(Field.END);
        assertThat(Sheets.wrong(timed, Field.START, "2026-03-11T08:19")).isEmpty();
    }

    @Test
    void timesThatWereNotTouchedKeepTheirSecondsAndZone() {
        ZoneId lisbon = ZoneId.of("Europe/Lisbon");
        When start = When.of(Instant.parse("2026-03-11T08:00:13Z"), lisbon);
        When end = When.of(Instant.parse("2026-03-11T08:20:47Z"), lisbon);
        Treatment timed = walk.withAt(start).withLength(new Length.Until(end));
        Treatment made = Sheets.with(timed, Field.NOTE, "by the river");
        assertThat(made.at()).isEqualTo(start);
        assertThat(made.length()).isEqualTo(new Length.Until(end));
        assertThat(made.note()).isEqualTo("by the river");
    }

    @Test
    void aCoolPackThatWasAHeatPackKeepsItsLength() {
        Treatment heat = took("11 08:00", TreatmentKind.HEAT_MOIST).withLength(Length.minutes("18"));
        Treatment made = Sheets.with(heat, Field.KIND, "cold-pack");
        assertThat(made.kind()).isEqualTo(TreatmentKind.COLD_PACK);
        assertThat(made.length()).isEqualTo(heat.length());
    }

    @Test
    void aProductThatNamedItsIngredientDoesNotKeepItAsAKindWithItsOwn() {
        Treatment named = other.withDose(
                new Dose(Optional.of(Ingredient.UNKNOWN), Optional.empty(), Optional.empty(), Optional.empty()));
        Treatment made = Sheets.with(named, Field.KIND, "ibuprofen");
        assertThat(made.dose().named()).isEmpty();
        assertThat(made.ingredient()).contains(Ingredient.IBUPROFEN);
    }

    @ParameterizedTest
    @EnumSource(Ingredient.class)
    void everyIngredientCanBeNamed(Ingredient ingredient) {
        assertThat(Sheets.with(other, Field.INGREDIENT, ingredient.code())
                        .dose()
                        .named())
                .contains(ingredient);
    }

    @Test
    void aKindIsNeededAndTheSentenceNamesIt() {
        assertThat(Sheets.said(walk, Field.KIND, "")).isEqualTo("Kind is needed and is not there.");
    }

    @Test
    void aProductMayHaveAHundredAndTwentyCharacters() {
        assertThat(Sheets.with(other, Field.PRODUCT, "p".repeat(120)).product()).hasSize(120);
        assertThat(Sheets.said(other, Field.PRODUCT, "p".repeat(121)))
                .isEqualTo("Product may have 120 characters. This has 121.");
    }

    @Test
    void aStartIsNeeded() {
        assertThat(Sheets.wrong(walk, Field.START, "")).extracting(Problem::key).containsExactly("missing");
    }

    @Test
    void aNewTreatmentThatSaysNothingHasNoNumbersInItsForm() {
        assertThat(Sheet.draftOf(Treatment.of(EntryId.random(), TreatmentKind.IBUPROFEN, at("11 08:00"), NOW))
                        .typed())
                .containsOnlyKeys(Field.KIND, Field.START);
    }
}
