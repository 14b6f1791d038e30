package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.Samples.when;
import static org.spasmdiary.diary.TreatmentKind.IBUPROFEN;
import static org.spasmdiary.diary.TreatmentKind.OTHER_PRODUCT;
import static org.spasmdiary.diary.TreatmentKind.WALK;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** What the form of a treatment makes of what is typed, and what is said before a dose is saved. */
class DoseDraftTest {
    private static final Words WORDS = Words.of(Locale.UK);
    private static final When NOW = when("2026-03-12T11:40:00Z");

    private static DoseDraft draft(TreatmentKind kind) {
        return DoseDraft.like(kind, Optional.empty());
    }

    private static DoseDraft amounts(String units, String strength) {
        return new DoseDraft(IBUPROFEN, "", units, strength, Optional.empty(), Optional.empty(), "", "");
    }

    private static Typed<Treatment> typed(DoseDraft draft) {
        return draft.treatment(EntryId.random(), NOW, NOW.instant());
    }

    private static Treatment ok(DoseDraft draft) {
        return typed(draft).ok().orElseThrow();
    }

    private static String said(DoseDraft draft) {
        return typed(draft).bad().map(WORDS::problem).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"0.25, 200, 50", "20, 5000, 100000", "1.5, 400, 600", "' 2 ', 200, 400"})
    void amountsInsideTheirRangeAreMultiplied(String units, String strength, String mg) {
        assertThat(ok(amounts(units, strength)).amountMg().orElseThrow()).isEqualByComparingTo(mg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20.01 | 200     | Tablets or units is a number above 0, at most 20. You gave "20.01".
            0     | 200     | Tablets or units is a number above 0, at most 20. You gave "0".
            two   | 200     | Tablets or units is a number above 0, at most 20. You gave "two".
            2     | 0       | Strength in mg is a number above 0, at most 5,000. You gave "0".
            2     | 5000.1  | Strength in mg is a number above 0, at most 5,000. You gave "5000.1".
            2     | 200mg   | Strength in mg is a number above 0, at most 5,000. You gave "200mg".
            """)
    void anAmountOutsideIsNamedWithWhatIsAllowed(String units, String strength, String says) {
        assertThat(said(amounts(units, strength))).isEqualTo(says);
    }

    @Test
    void ofTwoMistakesTheFirstInTheFormIsNamed() {
        assertThat(said(amounts("-1", "-1"))).startsWith("Tablets or units");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1440"})
    void aLengthMayBeHalfAMinuteToADay(String minutes) {
        var walk = new DoseDraft(WALK, "", "", "", Optional.empty(), Optional.empty(), minutes, "");
        assertThat(ok(walk).length()).isEqualTo(Length.minutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.4", "0", "1440.1", "an hour"})
    void anyOtherLengthIsNamed(String minutes) {
        var walk = new DoseDraft(WALK, "", "", "", Optional.empty(), Optional.empty(), minutes, "");
        assertThat(said(walk)).isEqualTo("Minutes is a number from 0.5 to 1,440. You gave \"%s\".".formatted(minutes));
    }

    @Test
    void halfOfAnAmountIsNoAmount() {
        assertThat(ok(amounts("2", "")).amountMg()).isEmpty();
        assertThat(ok(amounts("", "200")).amountMg()).isEmpty();
    }

    @Test
    void aTreatmentThatTakesNoDoseGetsNone() {
        var walk = new DoseDraft(WALK, "", "2", "200", Optional.empty(), Optional.empty(), "", "slow");
        assertThat(ok(walk).dose()).isEqualTo(Dose.NOT_SAID);
        assertThat(ok(walk).note()).isEqualTo("slow");
    }

    @Test
    void anIngredientIsKeptOnlyWhereTheKindNamesOne() {
        Optional<Ingredient> named = Optional.of(Ingredient.IBUPROFEN);
        var other = new DoseDraft(OTHER_PRODUCT, "Mix", "1", "200", named, Optional.empty(), "", "");
        assertThat(ok(other).dose().named()).isEqualTo(OTHER_PRODUCT.namesIngredient() ? named : Optional.empty());
        var own = new DoseDraft(IBUPROFEN, "", "1", "200", named, Optional.empty(), "", "");
        assertThat(ok(own).dose().named()).isEmpty();
    }

    @Test
    void theNextOneTakesOverTheProductAndThePrescriptionButNotNoteOrLength() {
        var prescribed = Optional.of(new Prescription(Optional.of(new BigDecimal("1600")), Optional.empty()));
        Treatment last = dose("2026-03-12T08:00:00Z", IBUPROFEN, "1", "400")
                .get()
                .withProduct("Brand")
                .withNote("with food")
                .withDose(new Dose(
                        Optional.empty(),
                        Optional.of(new BigDecimal("1")),
                        Optional.of(new BigDecimal("400")),
                        prescribed));
        DoseDraft next = DoseDraft.like(IBUPROFEN, Optional.of(last));
        assertThat(next.product()).isEqualTo("Brand");
        assertThat(next.prescription()).isEqualTo(prescribed);
        assertThat(next.note()).isEmpty();
        assertThat(next.minutes()).isEmpty();
        assertThat(ok(next).dose()).isEqualTo(last.dose());
    }

    @Test
    void aDraftOfAnotherKindStartsEmpty() {
        Treatment last = dose("2026-03-12T08:00:00Z", IBUPROFEN, "1", "400").get();
        assertThat(DoseDraft.like(WALK, Optional.of(last))).isEqualTo(draft(WALK));
    }

    @Test
    void theTextOfAProductIsKeptWithoutSpacesRoundIt() {
        var spaced = new DoseDraft(IBUPROFEN, "  Brand ", "", "", Optional.empty(), Optional.empty(), "", "");
        assertThat(ok(spaced).product()).isEqualTo("Brand");
    }

    @ParameterizedTest
    @CsvSource({
        "1, ''",
        "2, 'This makes 1,200 mg in 24 hours: that reaches the US shop-label limit of 1,200 mg.'",
        "3, 'This makes 1,400 mg in 24 hours. The US shop-label limit is 1,200 mg.'"
    })
    void belowTheLimitNothingIsSaidAtItThatItIsReachedAboveItBothNumbers(String units, String says) {
        var taken = dose("2026-03-12T08:00:00Z", IBUPROFEN, "4", "200");
        Treatment next = dose("2026-03-12T11:40:00Z", IBUPROFEN, units, "200").get();
        assertThat(DoseAdvice.of(diary(taken), next, WORDS).orElse("")).isEqualTo(says);
    }

    @Test
    void nothingIsSaidWithoutAnAmountOrAnIngredient() {
        var taken = dose("2026-03-12T08:00:00Z", IBUPROFEN, "6", "200");
        assertThat(DoseAdvice.of(
                        diary(taken),
                        treatment("2026-03-12T11:40:00Z", IBUPROFEN).get(),
                        WORDS))
                .isEmpty();
        assertThat(DoseAdvice.of(
                        diary(taken), treatment("2026-03-12T11:40:00Z", WALK).get(), WORDS))
                .isEmpty();
    }

    @Test
    void aMistakeCountsNowhereNotEvenInAWindowAfterIt() {
        Treatment wrong =
                dose("2026-03-12T08:00:00Z", IBUPROFEN, "6", "200").get().withMistake(true);
        Treatment next = dose("2026-03-12T07:00:00Z", IBUPROFEN, "2", "200").get();
        assertThat(DoseAdvice.of(diary(() -> wrong), next, WORDS)).isEmpty();
    }

    @Test
    void severalDosesWithoutAnAmountAreCounted() {
        var taken = dose("2026-03-12T08:00:00Z", IBUPROFEN, "6", "200");
        var one = treatment("2026-03-12T09:00:00Z", IBUPROFEN);
        var two = treatment("2026-03-12T10:00:00Z", IBUPROFEN);
        Treatment next = dose("2026-03-12T11:40:00Z", IBUPROFEN, "1", "200").get();
        assertThat(DoseAdvice.of(diary(taken, one, two), next, WORDS).orElseThrow())
                .isEqualTo("This makes 1,400 mg in 24 hours. The US shop-label limit is 1,200 mg."
                        + " 2 other doses in that time have no amount and are not in this sum.");
    }
}
