package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/** The table of medicines in every case a reader must be able to tell apart. */
class MedicinesOfReportTest {
    private static List<Supplier<? extends Entry>> spasmWith(List<? extends Supplier<? extends Entry>> more) {
        List<Supplier<? extends Entry>> all = new ArrayList<>();
        all.add(spasm("2026-03-10T06:40:00Z"));
        all.add(reading("2026-03-10T06:40:00Z").pain(8));
        all.addAll(more);
        return all;
    }

    @SafeVarargs
    private static ReportContent.Medicines medicines(Supplier<? extends Entry>... doses) {
        return content(of(spasmWith(List.of(doses))), one(Paper.A4)).medicines();
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

    @ParameterizedTest
    @CsvSource({"2026-03-11T10:40:00Z,0", "2026-03-11T10:40:01Z,400"})
    void theLast24HoursEndAtThePrintedMoment(String at, String mg) {
        var row =
                medicines(dose(at, TreatmentKind.IBUPROFEN, "2", "200")).rows().getFirst();
        assertThat(row.last24h()).isEqualTo(mg);
        assertThat(row.most24h()).isEqualTo("400");
    }

    @ParameterizedTest
    @CsvSource({"2,false", "3,false", "4,true"})
    void underAndAtTheLimitAreNotOverIt(String units, boolean over) {
        var medicines = medicines(dose("2026-03-11T09:00:00Z", TreatmentKind.IBUPROFEN, units, "400"));
        assertThat(medicines.notes().stream().anyMatch(note -> note.contains("over the limit")))
                .isEqualTo(over);
    }

    @Test
    void theLabelsLimitNamesItsCountry() {
        assertThat(medicines(dose("2026-03-11T09:00:00Z", TreatmentKind.IBUPROFEN, "1", "400"))
                        .notes())
                .containsExactly("Limits: Ibuprofen 1,200 mg, US shop label.");
    }

    @Test
    void aPrescribedLimitIsCalledThatAndHoldsInsteadOfTheLabels() {
        var medicines = medicines(
                prescribed("2026-03-11T09:00:00Z", "800", "2400"), prescribed("2026-03-11T17:00:00Z", "800", "2400"));
        assertThat(medicines.rows().getFirst().limit()).isEqualTo("2,400");
        assertThat(medicines.notes().getFirst()).contains("2,400 mg").containsIgnoringCase("prescribed");
        assertThat(medicines.notes()).noneMatch(note -> note.contains("over the limit"));
    }

    @Test
    void noMedicineIsSaidAndIsNoEmptyTable() {
        var medicines = medicines(treatment("2026-03-11T09:00:00Z", TreatmentKind.WALK));
        assertThat(medicines.rows()).isEmpty();
        assertThat(medicines.notes()).hasSize(1).allMatch(note -> !note.isBlank());
    }

    @Test
    void daysInARowEndAtADayWithoutADose() {
        var row = medicines(
                        dose("2026-03-10T09:00:00Z", TreatmentKind.IBUPROFEN, "1", "200"),
                        dose("2026-03-12T08:00:00Z", TreatmentKind.IBUPROFEN, "1", "200"),
                        dose("2026-03-12T09:00:00Z", TreatmentKind.IBUPROFEN, "1", "200"))
                .rows()
                .getFirst();
        assertThat(row.days()).isEqualTo("1");
    }

    @Test
    void aCourseThatIsOverSaysWhichDayWasItsLast() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>();
        entries.add(spasm("2026-01-10T08:00:00Z").eased("2026-01-14T08:00:00Z"));
        for (int day = 10; day <= 12; day++)
            entries.add(dose("2026-01-%dT09:00:00Z".formatted(day), TreatmentKind.IBUPROFEN, "1", "200"));
        var row = content(of(entries), year(Paper.A4)).medicines().rows().getFirst();
        assertThat(row.days()).isEqualTo("3, to 12\u00a0Jan");
        assertThat(row.last24h()).isEqualTo("0");
    }

    @Test
    void whatWasTakenOutsideTheSpasmIsNotInItsTable() {
        var medicines = medicines(dose("2026-03-09T09:00:00Z", TreatmentKind.IBUPROFEN, "1", "200"));
        assertThat(medicines.rows()).isEmpty();
    }

    @Test
    void aDoseBeforeTheSpasmStillCountsInItsFirst24Hours() {
        var row = medicines(
                        dose("2026-03-09T20:00:00Z", TreatmentKind.IBUPROFEN, "2", "400"),
                        dose("2026-03-10T09:00:00Z", TreatmentKind.IBUPROFEN, "2", "400"))
                .rows()
                .getFirst();
        assertThat(row.most24h()).isEqualTo("1,600");
    }

    @Test
    void eachIngredientHasItsRow() {
        var medicines = medicines(
                dose("2026-03-11T09:00:00Z", TreatmentKind.IBUPROFEN, "1", "200"),
                dose("2026-03-11T09:00:00Z", TreatmentKind.ACETAMINOPHEN, "2", "500"));
        assertThat(medicines.rows())
                .extracting(ReportContent.Medicine::name)
                .containsExactlyInAnyOrder("Ibuprofen", "Paracetamol");
        assertThat(medicines.rows())
                .allMatch(row -> row.cells().size() == medicines.header().size());
    }
}
