package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.treatment;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

class DoseTotalTest {
    private static final String NOW = "2026-05-02T08:00:00Z";

    private static DoseTotal total(Diary diary) {
        return DoseTotal.of(diary, Ingredient.IBUPROFEN, at(NOW));
    }

    private static Supplier<Treatment> ibuprofen(String at, String units) {
        return dose(at, TreatmentKind.IBUPROFEN, units, "200");
    }

    private static Supplier<Treatment> prescribed(String at, TreatmentKind kind, String max) {
        return () -> treatment(at, kind)
                .get()
                .withDose(new Dose(
                        Optional.empty(),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.TEN),
                        Optional.of(new Prescription(
                                Optional.of(max).filter(m -> !m.isEmpty()).map(BigDecimal::new), Optional.empty()))));
    }

    @Test
    void aDoseExactlyADayOldIsOutsideAndOneAtTheMomentInside() {
        Diary diary = diary(
                ibuprofen("2026-05-01T08:00:00Z", "1"),
                ibuprofen("2026-05-01T08:00:01Z", "2"),
                ibuprofen(NOW, "0.25"),
                ibuprofen("2026-05-02T08:00:01Z", "4"));
        assertThat(total(diary).mg()).isEqualByComparingTo("450");
        assertThat(total(diary).doses()).hasSize(2);
    }

    @Test
    void exactlyTheLimitIsNotOver() {
        Diary diary = diary(ibuprofen("2026-05-01T20:00:00Z", "6"));
        assertThat(total(diary).isOver()).isFalse();
        assertThat(total(diary).room())
                .hasValueSatisfying(room -> assertThat(room).isEqualByComparingTo("0"));
        assertThat(total(diary).with(ibuprofen(NOW, "0.25").get()).isOver()).isTrue();
    }

    @Test
    void anUnknownAmountCountsApartNeverAsZero() {
        DoseTotal total = total(diary(treatment("2026-05-02T07:00:00Z", TreatmentKind.IBUPROFEN), ibuprofen(NOW, "1")));
        assertThat(total.unknownAmounts()).isEqualTo(1);
        assertThat(total.mg()).isEqualByComparingTo("200");
        assertThat(total.usualDose()).hasValueSatisfying(mg -> assertThat(mg).isEqualByComparingTo("200"));
    }

    @Test
    void aGeneralProductThatNamesItCountsAndAMistakeDoesNot() {
        Supplier<Treatment> general = () -> treatment("2026-05-02T06:00:00Z", TreatmentKind.OTHER_PRODUCT)
                .get()
                .withDose(new Dose(
                        Optional.of(Ingredient.IBUPROFEN),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.TEN),
                        Optional.empty()));
        Supplier<Treatment> mistake =
                () -> ibuprofen("2026-05-02T05:00:00Z", "6").get().withMistake(true);
        assertThat(total(diary(general, mistake)).mg()).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource({
        "IBUPROFEN, 2400, 2400, PRESCRIBER",
        "IBUPROFEN, 800, 800, PRESCRIBER",
        "IBUPROFEN, '', 1200, LABEL",
        "ACETAMINOPHEN, 6000, 4000, LABEL",
        "ACETAMINOPHEN, 2000, 2000, PRESCRIBER",
        "CYCLOBENZAPRINE, 40, 30, LABEL",
        "CYCLOBENZAPRINE, 15, 15, PRESCRIBER"
    })
    void thePrescribersLimitReplacesTheLabelsWhereItMay(
            Ingredient ingredient, String own, String mg, DoseLimit.Owner owner) {
        TreatmentKind kind = TreatmentKind.valueOf(ingredient.name());
        DoseLimit limit = DoseTotal.of(diary(prescribed("2026-05-02T07:00:00Z", kind, own)), ingredient, at(NOW))
                .limit()
                .orElseThrow();
        assertThat(limit.mg()).isEqualByComparingTo(mg);
        assertThat(limit.owner()).isEqualTo(owner);
    }

    @Test
    void theNewestDoseThatCarriesALimitDecides() {
        Diary diary = diary(
                prescribed("2026-05-02T05:00:00Z", TreatmentKind.IBUPROFEN, "800"),
                prescribed("2026-05-02T06:00:00Z", TreatmentKind.IBUPROFEN, "1600"),
                ibuprofen("2026-05-02T07:00:00Z", "1"));
        assertThat(total(diary).limit().orElseThrow().mg()).isEqualByComparingTo("1600");
    }

    @Test
    void roomComesAgainWhenEnoughIsADayOld() {
        DoseTotal total = total(diary(
                ibuprofen("2026-05-01T14:10:00Z", "2"), ibuprofen("2026-05-01T20:00:00Z", "2"), ibuprofen(NOW, "2")));
        assertThat(total.roomFor(new BigDecimal("400"))).contains(at("2026-05-02T14:10:00Z"));
        assertThat(total.roomFor(new BigDecimal("401"))).contains(at("2026-05-02T20:00:00Z"));
        assertThat(total.roomFor(new BigDecimal("1201"))).isEmpty();
        assertThat(total(diary()).roomFor(new BigDecimal("1200"))).contains(at(NOW));
    }

    @Test
    void editingADoseCountsItOnce() {
        var dose = ibuprofen("2026-05-02T07:00:00Z", "2");
        DoseTotal edited = total(diary(dose)).with(dose.get().withDose(Dose.of("3", "200")));
        assertThat(edited.mg()).isEqualByComparingTo("600");
    }

    @Test
    void theLabelsAreThoseOfTheClinicalTable() throws Exception {
        List<String> clinical = Files.readAllLines(Path.of("src/test/resources/clinical/medicine-limits.tsv"));
        List<String> shipped = new ArrayList<>(
                Files.readAllLines(Path.of("src/main/resources/org/spasmdiary/analysis/medicine-limits.tsv")));
        shipped.replaceAll(line -> line.substring(0, line.lastIndexOf('\t')));
        assertThat(shipped).isEqualTo(clinical);
        assertThat(MedicineLimits.of(Ingredient.UNKNOWN)).isEmpty();
        assertThat(MedicineLimits.of(Ingredient.NAPROXEN_SODIUM).orElseThrow().minGapHours())
                .contains(8);
        assertThat(MedicineLimits.of(Ingredient.ACETAMINOPHEN).orElseThrow().country())
                .isEqualTo("US");
    }
}
