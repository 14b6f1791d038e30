package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.Samples.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/** Which records are one product, and what happens to the others when one is corrected. */
class CombinedProductTest {
    private static final String EIGHT = "2026-03-12T08:00:00Z";

    private final Treatment ibuprofen =
            dose(EIGHT, TreatmentKind.IBUPROFEN, "2", "200").get().withProduct("Both");
    private final Treatment paracetamol =
            linked(dose(EIGHT, TreatmentKind.ACETAMINOPHEN, "2", "500").get());

    private Treatment linked(Treatment dose) {
        return dose.withProduct("Both").withLinkedTo(Optional.of(ibuprofen.id()));
    }

    private Diary both() {
        return diary(() -> paracetamol, () -> ibuprofen);
    }

    @Test
    void fromEachRecordTheWholeProductIsFoundTheFirstOneFirst() {
        assertThat(CombinedProduct.parts(both(), ibuprofen)).containsExactly(ibuprofen, paracetamol);
        assertThat(CombinedProduct.parts(both(), paracetamol)).containsExactly(ibuprofen, paracetamol);
    }

    @Test
    void twoDosesOfOneTimeWithoutALinkAreTwoProducts() {
        Treatment alone = paracetamol.withLinkedTo(Optional.empty());
        assertThat(CombinedProduct.parts(diary(() -> alone, () -> ibuprofen), ibuprofen))
                .containsExactly(ibuprofen);
    }

    @Test
    void aSecondApartTheyAreTwoDoses() {
        Treatment later = paracetamol.withAt(when("2026-03-12T08:00:01Z"));
        Diary diary = diary(() -> later, () -> ibuprofen);
        assertThat(CombinedProduct.parts(diary, ibuprofen)).containsExactly(ibuprofen);
        assertThat(CombinedProduct.parts(diary, later)).containsExactly(later);
    }

    @Test
    void exerciseAfterHeatIsNoProduct() {
        Treatment heat = treatment(EIGHT, TreatmentKind.HEAT_DRY).get();
        Treatment walk = treatment(EIGHT, TreatmentKind.WALK).get().withLinkedTo(Optional.of(heat.id()));
        assertThat(CombinedProduct.parts(diary(() -> heat, () -> walk), walk)).containsExactly(walk);
    }

    @Test
    void aPartThatWasAMistakeIsNotInIt() {
        Diary diary = diary(() -> ibuprofen, () -> paracetamol.withMistake(true));
        assertThat(CombinedProduct.parts(diary, ibuprofen)).containsExactly(ibuprofen);
    }

    @Test
    void theOthersFollowToAnotherTimeNameAndNumberOfUnitsAndKeepTheirStrength() {
        Treatment after = ibuprofen
                .withAt(when("2026-03-12T09:00:00Z"))
                .withProduct("Both Forte")
                .withDose(Dose.of("1", "200"));
        List<Treatment> rest = CombinedProduct.rest(both(), ibuprofen, after);
        assertThat(rest)
                .containsExactly(
                        paracetamol.withAt(after.at()).withProduct("Both Forte").withDose(Dose.of("1", "500")));
    }

    @Test
    void whatTheyDidNotSayAlikeStaysAsItWas() {
        Treatment other = paracetamol.withProduct("Another name").withDose(Dose.of("3", "500"));
        Diary diary = diary(() -> ibuprofen, () -> other);
        Treatment after = ibuprofen.withProduct("New").withDose(Dose.of("1", "200"));
        assertThat(CombinedProduct.rest(diary, ibuprofen, after)).containsExactly(other);
    }

    @Test
    void anAmountAboveThreeTimesTheDayIsAskedAboutAndTheThirdFoldItselfIsNot() {
        assertThat(LargeAmount.of(
                        dose(EIGHT, TreatmentKind.IBUPROFEN, "18", "200").get()))
                .isEmpty();
        var asked = LargeAmount.of(
                dose(EIGHT, TreatmentKind.IBUPROFEN, "18.25", "200").get());
        assertThat(asked.orElseThrow().asks()).isTrue();
        assertThat(asked.orElseThrow().args()).containsExactly(new BigDecimal("3650"));
    }

    @Test
    void anAmountWithoutALimitOrWithoutANumberIsNotAskedAbout() {
        assertThat(LargeAmount.of(
                        dose(EIGHT, TreatmentKind.NSAID_OTHER, "20", "5000").get()))
                .isEmpty();
        assertThat(LargeAmount.of(treatment(EIGHT, TreatmentKind.IBUPROFEN).get()))
                .isEmpty();
    }
}
