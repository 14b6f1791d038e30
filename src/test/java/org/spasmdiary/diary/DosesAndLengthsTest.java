package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.Samples.when;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a treatment kind may carry, what a dose comes to, and how long a session lasted. */
class DosesAndLengthsTest {
    private static final String START = "2026-03-12T08:00:00Z";

    @ParameterizedTest
    @EnumSource
    void onlyMedicinesTakeADose(TreatmentKind kind) {
        var one = treatment(START, kind).get();
        if (kind.group() == TreatmentKind.Group.MEDICINE)
            assertThatCode(() -> one.withDose(Dose.of("1", "100"))).doesNotThrowAnyException();
        else assertThatThrownBy(() -> one.withDose(Dose.of("1", "100"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheThreeGeneralProductsNameTheirIngredient(TreatmentKind kind) {
        boolean general =
                Set.of("nsaid-other", "relaxant-other", "other-product").contains(kind.code());
        assertThat(kind.namesIngredient()).isEqualTo(general);
        if (general) assertThat(kind.ingredient()).isEmpty();
    }

    @Test
    void theFourMedicinesOfOneIngredientStandForThemselves() {
        assertThat(Arrays.stream(TreatmentKind.values())
                        .filter(kind -> kind.ingredient().isPresent())
                        .map(kind -> kind.code() + "=" + kind.ingredient().get().code()))
                .containsExactly(
                        "ibuprofen=ibuprofen",
                        "naproxen-sodium=naproxen-sodium",
                        "acetaminophen=acetaminophen",
                        "cyclobenzaprine=cyclobenzaprine");
    }

    @Test
    void theHeatWithA20MinuteAdviceIsMoistOrDry() {
        assertThat(Arrays.stream(TreatmentKind.values()).filter(TreatmentKind::isHeat))
                .containsExactly(TreatmentKind.HEAT_MOIST, TreatmentKind.HEAT_DRY);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 200, 400",
        "0.25, 500, 125",
        "1.5, 0.1, 0.15",
        "20, 5000, 100000",
        "0.1, 0.1, 0.01",
        "3, 33.333, 99.999",
    })
    void anAmountIsUnitsTimesStrengthToTheLastDigit(String units, String strength, BigDecimal mg) {
        var taken = dose(START, TreatmentKind.IBUPROFEN, units, strength).get();
        assertThat(taken.amountMg()).contains(mg);
    }

    @Test
    void halfAnAmountIsNoAmount() {
        var units = new Dose(Optional.empty(), Optional.of(BigDecimal.ONE), Optional.empty(), Optional.empty());
        var strength = new Dose(Optional.empty(), Optional.empty(), Optional.of(BigDecimal.TEN), Optional.empty());
        assertThat(units.amountMg()).isEmpty();
        assertThat(strength.amountMg()).isEmpty();
        assertThat(treatment(START, TreatmentKind.IBUPROFEN).get().amountMg()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5, PT30S", "15, PT15M", "20.5, PT20M30S", "1440, PT24H", "0.75, PT45S"})
    void minutesAreALength(String minutes, Duration length) {
        var session = treatment(START, TreatmentKind.HEAT_DRY).get().withLength(Length.minutes(minutes));
        assertThat(session.duration()).contains(length);
        assertThat(session.end()).contains(Instant.parse(START).plus(length));
    }

    @Test
    void aSessionThatIsNotSaidToBeOverHasNeitherEndNorLength() {
        var running = treatment(START, TreatmentKind.HEAT_DRY).get();
        assertThat(running.end()).isEmpty();
        assertThat(running.duration()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:50:00+01:00[Europe/Berlin], 2026-03-29T03:10:00+02:00[Europe/Berlin], PT20M",
        "2026-10-25T02:50:00+02:00[Europe/Berlin], 2026-10-25T02:10:00+01:00[Europe/Berlin], PT20M",
        "2026-03-12T23:50:00+09:00[Asia/Tokyo], 2026-03-12T16:10:00+01:00[Europe/Berlin], PT20M",
    })
    void aLengthIsTimeThatPassedWhateverTheClocksDid(String start, String end, Duration length) {
        var heat = treatment(start, TreatmentKind.HEAT_MOIST).get();
        assertThat(heat.until(when(end)).ok().orElseThrow().duration()).contains(length);
    }

    @Test
    void anEndThatIsNotAfterTheStartIsThePersonsToCorrect() {
        var heat = treatment(START, TreatmentKind.HEAT_MOIST).get();
        for (String end : new String[] {START, "2026-03-12T07:59:59Z"}) {
            Problem problem = heat.until(when(end)).bad().orElseThrow();
            assertThat(problem).isEqualTo(Problem.of(Field.END, "endBeforeStart", when(end), heat.at()));
        }
        assertThat(heat.until(when("2026-03-12T08:00:01Z")).ok()).isPresent();
    }

    @Test
    void anEpisodeMayEndInItsFirstSecondAndNotBefore() {
        Episode open = Episode.begun(EntryId.random(), when(START), Some.NOW);
        assertThat(open.endedAt(new End(when(START), EndReason.EASED)).ok()).isPresent();
        When before = when("2026-03-12T07:59:59Z");
        assertThat(open.endedAt(new End(before, EndReason.EASED)).bad())
                .contains(Problem.of(Field.END, "endBeforeStart", before, open.at()));
        Episode ended = open.endedAt(new End(when("2026-03-12T09:00:00Z"), EndReason.EASED))
                .ok()
                .orElseThrow();
        assertThat(ended.begunAt(when("2026-03-12T09:00:00Z"), OnsetCertainty.EXACT)
                        .ok())
                .isPresent();
        assertThat(ended.begunAt(when("2026-03-12T09:00:01Z"), OnsetCertainty.EXACT)
                        .bad()
                        .orElseThrow()
                        .field())
                .isEqualTo(Field.ONSET);
    }

    @Test
    void aPrescriptionMayBeKnownWithoutItsLimits() {
        var taken = Dose.of("1", "600");
        var prescribed = new Dose(
                taken.named(),
                taken.units(),
                taken.strengthMg(),
                Optional.of(new Prescription(Optional.empty(), Optional.empty())));
        assertThat(prescribed.amountMg()).contains(new BigDecimal("600"));
        assertThat(prescribed).isNotEqualTo(taken);
    }
}
