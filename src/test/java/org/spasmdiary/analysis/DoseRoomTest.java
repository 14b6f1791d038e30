package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.treatment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/** How much room a limit leaves, now and with one more dose. The shop label of ibuprofen: 1,200 mg in 24 h. */
class DoseRoomTest {
    private static final String NOW = "2026-05-02T08:00:00Z";

    @SafeVarargs
    private static DoseTotal total(Supplier<? extends Entry>... doses) {
        return DoseTotal.of(diary(doses), Ingredient.IBUPROFEN, at(NOW));
    }

    private static Supplier<Treatment> took(String at, String mg) {
        return dose(at, TreatmentKind.IBUPROFEN, "1", mg);
    }

    private static Supplier<Treatment> prescribed(String at, String mg, String most) {
        return () -> treatment(at, TreatmentKind.IBUPROFEN)
                .get()
                .withDose(new Dose(
                        Optional.empty(),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(new BigDecimal(mg)),
                        Optional.of(new Prescription(Optional.of(new BigDecimal(most)), Optional.empty()))));
    }

    @Test
    void nothingTakenLeavesAllOfTheLabelsRoom() {
        DoseTotal none = total();
        assertThat(none.mg()).isEqualByComparingTo("0");
        assertThat(none.room().orElseThrow()).isEqualByComparingTo("1200");
        assertThat(none.roomFor(new BigDecimal("400"))).contains(at(NOW));
        assertThat(none.usualDose()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"800,400,2026-05-02T08:00:00Z", "801,400,2026-05-02T20:00:00Z", "1200,1,2026-05-02T20:00:00Z"})
    void oneMoreFitsUpToTheLimitAndElseWhenADoseIsADayOld(String taken, String more, String when) {
        assertThat(total(took("2026-05-01T20:00:00Z", taken)).roomFor(new BigDecimal(more)))
                .contains(at(when));
    }

    @Test
    void asManyOldDosesMustPassAsTheRoomNeeds() {
        DoseTotal full = total(
                took("2026-05-01T12:00:00Z", "400"),
                took("2026-05-01T18:00:00Z", "400"),
                took("2026-05-02T00:00:00Z", "400"));
        assertThat(full.roomFor(new BigDecimal("400"))).contains(at("2026-05-02T12:00:00Z"));
        assertThat(full.roomFor(new BigDecimal("600"))).contains(at("2026-05-02T18:00:00Z"));
        assertThat(full.roomFor(new BigDecimal("1200"))).contains(at("2026-05-03T00:00:00Z"));
    }

    @Test
    void aDoseAboveTheWholeLimitNeverFits() {
        assertThat(total().roomFor(new BigDecimal("1200"))).isPresent();
        assertThat(total().roomFor(new BigDecimal("1200.1"))).isEmpty();
    }

    @Test
    void roomIsNeverBelowNothing() {
        DoseTotal over = total(took("2026-05-02T07:00:00Z", "1201"));
        assertThat(over.isOver()).isTrue();
        assertThat(over.room().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void oneMoreDoseCountsOnlyInsideTheTwentyFourHours() {
        DoseTotal total = total(took("2026-05-02T07:00:00Z", "400"));
        assertThat(total.with(took(NOW, "200").get()).mg()).isEqualByComparingTo("600");
        assertThat(total.with(took("2026-05-01T08:00:00Z", "200").get()).mg())
                .as("exactly a day old")
                .isEqualByComparingTo("400");
        assertThat(total.with(took("2026-05-01T08:00:01Z", "200").get()).mg()).isEqualByComparingTo("600");
        assertThat(total.with(took("2026-05-02T08:00:01Z", "200").get()).mg())
                .as("still ahead")
                .isEqualByComparingTo("400");
    }

    @Test
    void oneMoreDoseOfUnknownAmountIsCountedApart() {
        DoseTotal total = total(took("2026-05-02T07:00:00Z", "400"))
                .with(treatment(NOW, TreatmentKind.IBUPROFEN).get());
        assertThat(total.mg()).isEqualByComparingTo("400");
        assertThat(total.unknownAmounts()).isEqualTo(1);
        assertThat(total.isOver()).isFalse();
        assertThat(total.usualDose().orElseThrow())
                .as("the newest that is known")
                .isEqualByComparingTo("400");
    }

    @Test
    void thePrescribersLimitMakesRoomWithItsFirstDose() {
        DoseTotal total = total(took("2026-05-01T20:00:00Z", "1200"))
                .with(prescribed(NOW, "600", "2400").get());
        assertThat(total.limit()).contains(new DoseLimit(new BigDecimal("2400"), DoseLimit.Owner.PRESCRIBER));
        assertThat(total.isOver()).isFalse();
        assertThat(total.room().orElseThrow()).isEqualByComparingTo("600");
    }

    @Test
    void aLimitThatWasPrescribedOverADayAgoDoesNotLastOn() {
        DoseTotal total = total(prescribed("2026-05-01T08:00:00Z", "600", "2400"), took(NOW, "400"));
        assertThat(total.limit().orElseThrow().owner()).isEqualTo(DoseLimit.Owner.LABEL);
    }

    @Test
    void anIngredientWithoutALabelHasATotalAndNoLimit() {
        for (Ingredient ingredient : Ingredient.values()) {
            DoseTotal total = DoseTotal.of(Diary.EMPTY, ingredient, at(NOW));
            assertThat(total.limit().isPresent())
                    .isEqualTo(MedicineLimits.of(ingredient).isPresent());
            assertThat(total.room().isPresent()).isEqualTo(total.limit().isPresent());
            assertThat(total.roomFor(BigDecimal.ONE).isPresent())
                    .isEqualTo(total.limit().isPresent());
            assertThat(total.isOver()).isFalse();
        }
    }
}
