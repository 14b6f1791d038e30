package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.treatment;

import java.math.BigDecimal;
import java.time.LocalDate;
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

class MedicineNowTest {
    private static final TreatmentKind IBUPROFEN = TreatmentKind.IBUPROFEN;
    private static final TreatmentKind RELAXANT = TreatmentKind.RELAXANT_OTHER;

    private static MedicineNow only(Diary diary, String now) {
        List<MedicineNow> all = MedicineNow.all(diary, at(now));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static Supplier<Treatment> own(String at, TreatmentKind kind, String mg, int most, int days) {
        return () -> treatment(at, kind)
                .get()
                .withDose(new Dose(
                        Optional.empty(),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(new BigDecimal(mg)),
                        Optional.of(new Prescription(Optional.of(BigDecimal.valueOf(most)), Optional.of(days)))));
    }

    /** 800 mg and one more dose. */
    @ParameterizedTest
    @CsvSource({"399, UNDER", "400, AT", "401, OVER"})
    void theTotalIsUnderAtOrOverTheLabel(String mg, MedicineNow.State state) {
        var diary = diary(
                dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "800"), dose("2026-05-01T09:00:00Z", IBUPROFEN, "1", mg));
        assertThat(only(diary, "2026-05-01T10:00:00Z").state()).isEqualTo(state);
    }

    @Test
    void aDoseExactly24HoursOldIsOutside() {
        var diary = diary(dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "800"));
        assertThat(only(diary, "2026-05-02T07:59:59Z").total().mg()).isEqualByComparingTo("800");
        assertThat(only(diary, "2026-05-02T08:00:00Z").total().mg()).isEqualByComparingTo("0");
    }

    /** In the night of 29 March 2026 an hour is left out in London: 24 h are 24 h. */
    @Test
    void theWindowIs24RealHoursAcrossAClockChange() {
        var diary = diary(dose("2026-03-28T12:00:00+00:00[Europe/London]", IBUPROFEN, "1", "800"));
        assertThat(only(diary, "2026-03-29T12:59:59+01:00[Europe/London]")
                        .total()
                        .mg())
                .isEqualByComparingTo("800");
        assertThat(only(diary, "2026-03-29T13:00:00+01:00[Europe/London]")
                        .total()
                        .mg())
                .isEqualByComparingTo("0");
    }

    @Test
    void withAnAmountMissingUnderCannotBeToldButOverCan() {
        var under = diary(
                dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "800"), treatment("2026-05-01T09:00:00Z", IBUPROFEN));
        var over = diary(
                dose("2026-05-01T08:00:00Z", IBUPROFEN, "2", "800"), treatment("2026-05-01T09:00:00Z", IBUPROFEN));
        assertThat(only(under, "2026-05-01T10:00:00Z").state()).isEqualTo(MedicineNow.State.CANNOT_TELL);
        assertThat(only(under, "2026-05-01T10:00:00Z").roomAgain()).isEmpty();
        assertThat(only(over, "2026-05-01T10:00:00Z").state()).isEqualTo(MedicineNow.State.OVER);
    }

    @Test
    void roomForADoseLikeTheNewestComesWhenTheOldestIsADayOld() {
        var diary = diary(
                dose("2026-05-01T14:10:00Z", IBUPROFEN, "1", "400"),
                dose("2026-05-01T20:30:00Z", IBUPROFEN, "1", "400"),
                dose("2026-05-02T08:15:00Z", IBUPROFEN, "1", "400"));
        assertThat(only(diary, "2026-05-02T11:40:00Z").roomAgain()).contains(at("2026-05-02T14:10:00Z"));
        assertThat(only(diary, "2026-05-02T14:10:00Z").roomAgain()).isEmpty();
    }

    /** The next dose starts with what the newest carries, so that number is shown also when it is a day old. */
    @Test
    void thePrescribersNumberOfTheNewestDoseStaysTheLimit() {
        var diary = diary(
                dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "400"),
                own("2026-05-02T08:00:00Z", IBUPROFEN, "600", 2400, 14));
        MedicineNow later = only(diary, "2026-05-09T08:00:00Z");
        assertThat(later.total().doses()).isEmpty();
        assertThat(later.limit()).contains(new DoseLimit(new BigDecimal("2400"), DoseLimit.Owner.PRESCRIBER));
        assertThat(later.state()).isEqualTo(MedicineNow.State.UNDER);
        assertThat(later.course()).isEmpty();
        assertThat(later.mostDays()).contains(10);
        assertThat(only(diary, "2026-05-02T09:00:00Z").mostDays()).contains(14);
    }

    @Test
    void productsOfOneIngredientAreOneMedicineAndUnknownOnesStandAlone() {
        Supplier<Treatment> mixed = () -> treatment("2026-05-01T09:00:00Z", TreatmentKind.OTHER_PRODUCT)
                .get()
                .withDose(new Dose(
                        Optional.of(Ingredient.IBUPROFEN),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(new BigDecimal("200")),
                        Optional.empty()));
        Supplier<Treatment> a =
                () -> dose("2026-05-01T10:00:00Z", RELAXANT, "1", "5").get().withProduct("Relaxa ");
        Supplier<Treatment> b =
                () -> dose("2026-05-01T11:00:00Z", RELAXANT, "2", "5").get().withProduct("relaxa");
        Supplier<Treatment> c =
                () -> dose("2026-05-01T08:30:00Z", RELAXANT, "1", "7").get().withProduct("Other");
        List<MedicineNow> all = MedicineNow.all(
                diary(
                        dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "400"),
                        mixed,
                        a,
                        b,
                        c,
                        treatment("2026-05-01T11:30:00Z", TreatmentKind.TOPICAL_MENTHOL_CAMPHOR),
                        treatment("2026-05-01T11:30:00Z", TreatmentKind.INJECTION)),
                at("2026-05-01T12:00:00Z"));
        assertThat(all).extracting(one -> one.total().mg().intValue()).containsExactly(15, 600, 7);
        assertThat(all)
                .extracting(MedicineNow::state)
                .containsExactly(MedicineNow.State.NO_LIMIT, MedicineNow.State.UNDER, MedicineNow.State.NO_LIMIT);
        assertThat(all).extracting(MedicineNow::isRelaxant).containsExactly(true, false, true);
    }

    @Test
    void anUnknownProductHasTheLimitItWasGiven() {
        var found = only(diary(own("2026-05-01T08:00:00Z", RELAXANT, "5", 5, 7)), "2026-05-01T09:00:00Z");
        assertThat(found.state()).isEqualTo(MedicineNow.State.AT);
    }

    @Test
    void theLastRunGoesBackOverGapsOf48HoursAndNoMore() {
        var diary = diary(
                dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "200"),
                dose("2026-05-03T08:00:01Z", IBUPROFEN, "1", "200"),
                dose("2026-05-05T08:00:01Z", IBUPROFEN, "1", "200"));
        assertThat(only(diary, "2026-06-05T08:00:00Z").lastRun()).hasSize(2);
    }

    @Test
    void daysInARowAreCalendarDaysUpToTodayOrYesterday() {
        var diary = diary(
                dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "200"),
                dose("2026-05-03T23:00:00Z", IBUPROFEN, "1", "200"),
                dose("2026-05-04T01:00:00Z", IBUPROFEN, "1", "200"),
                dose("2026-05-04T02:00:00Z", IBUPROFEN, "1", "200"));
        MedicineNow found = only(diary, "2026-05-30T08:00:00Z");
        assertThat(found.daysInARow(LocalDate.of(2026, 5, 4))).isEqualTo(2);
        assertThat(found.daysInARow(LocalDate.of(2026, 5, 5))).isEqualTo(2);
        assertThat(found.daysInARow(LocalDate.of(2026, 5, 6))).isZero();
    }

    @Test
    void withoutAnyDoseThereIsNone() {
        assertThat(MedicineNow.all(diary(), at("2026-05-01T09:00:00Z"))).isEmpty();
        assertThat(MedicineNow.all(
                        diary(dose("2026-05-01T09:00:01Z", IBUPROFEN, "1", "200")), at("2026-05-01T09:00:00Z")))
                .isEmpty();
    }

    @Test
    void everyDayIsThereAndOneWithoutADoseIsZero() {
        List<Treatment> doses = List.of(
                dose("2026-05-01T23:30:00+02:00", IBUPROFEN, "1", "200").get(),
                dose("2026-05-02T00:30:00+02:00", IBUPROFEN, "1", "400").get(),
                treatment("2026-05-02T08:00:00+02:00", IBUPROFEN).get(),
                dose("2026-04-29T08:00:00+02:00", IBUPROFEN, "1", "400").get());
        List<DayOfDoses> days = DayOfDoses.upTo(LocalDate.of(2026, 5, 2), 3, doses);
        assertThat(days)
                .extracting(DayOfDoses::day)
                .containsExactly(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2));
        assertThat(days).extracting(day -> day.mg().intValue()).containsExactly(0, 200, 400);
        assertThat(days).extracting(DayOfDoses::doses).containsExactly(0, 1, 2);
        assertThat(days).extracting(DayOfDoses::unknownAmounts).containsExactly(0, 0, 1);
    }
}
