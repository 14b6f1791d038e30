package org.spasmdiary.ui.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.session;
import static org.spasmdiary.Samples.treatment;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spasmdiary.analysis.MedicineNow.State;
import org.spasmdiary.charts.Look;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

class MedicineModelTest {
    private static final Words ENGLISH = Words.of(Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final TreatmentKind IBUPROFEN = TreatmentKind.IBUPROFEN;
    private static final String NOW = "2026-03-12T11:40:00Z";

    private static MedicineModel of(Diary diary) {
        return MedicineModel.of(diary, at(NOW), LONDON, ENGLISH);
    }

    private static MedicineRow first(Diary diary) {
        return of(diary).rows().getFirst();
    }

    @Test
    void atTheLimitItSaysWhenThereIsRoomAgain() {
        MedicineRow row = first(diary(
                dose("2026-03-11T14:10:00Z", IBUPROFEN, "2", "200"),
                dose("2026-03-11T20:30:00Z", IBUPROFEN, "2", "200"),
                dose("2026-03-12T08:15:00Z", IBUPROFEN, "2", "200")));
        assertThat(row.total()).isEqualTo("1,200");
        assertThat(row.of()).isEqualTo("of 1,200 mg");
        assertThat(row.segments()).containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0);
        assertThat(row.times()).isEqualTo("Wed 14:10, Wed 20:30, today 08:15. Day 1 of this course, 10 at most.");
        assertThat(row.stateText()).isEqualTo("At the shop-label limit");
        assertThat(row.aside()).isEqualTo("Room again from 14:10 (400 mg)");
        assertThat(row.notes()).containsExactly("US shop label (X02)");
        assertThat(row.mark()).isEmpty();
        assertThat(row.spoken())
                .isEqualTo("Ibuprofen, 1,200 of 1,200 milligrams in 24 hours, at the shop-label limit, day 1 of this"
                        + " course, room again from 14:10 (400 mg)");
    }

    @Test
    void overTheLimitTheBarIsTheTotalAndAMarkShowsTheLimit() {
        MedicineRow row = first(diary(
                dose("2026-03-12T08:00:00Z", IBUPROFEN, "1", "800"),
                dose("2026-03-12T10:00:00Z", IBUPROFEN, "1", "800")));
        assertThat(row.state()).contains(State.OVER);
        assertThat(row.stateText()).isEqualTo("Over the shop-label limit");
        assertThat(row.mark()).contains(0.75);
        assertThat(row.segments()).containsExactly(0.5, 0.5);
        assertThat(row.aside()).isEqualTo("Room again from Fri 10:00 (800 mg)");
    }

    @Test
    void aDoseWithoutAnAmountMakesItAtLeastAndNoRoomIsPromised() {
        MedicineRow row = first(diary(
                dose("2026-03-12T08:00:00Z", IBUPROFEN, "1", "800"), treatment("2026-03-12T09:00:00Z", IBUPROFEN)));
        assertThat(row.total()).isEqualTo("at least 800");
        assertThat(row.stateText()).isEqualTo("Can’t tell: an amount is not known");
        assertThat(row.aside()).isEqualTo("US shop label (X02)");
        assertThat(row.notes()).containsExactly("1 dose has no amount and is not in this sum.");
        assertThat(row.spoken()).contains("can’t tell: an amount is not known", "1 dose without an amount");
    }

    @Test
    void zeroIsZero() {
        MedicineRow row = first(diary(dose("2026-03-05T08:00:00Z", TreatmentKind.ACETAMINOPHEN, "1", "500")));
        assertThat(row.total()).isEqualTo("0");
        assertThat(row.of()).isEqualTo("of 4,000 mg");
        assertThat(row.times()).isEqualTo("None in 24 hours. 0 days in a row.");
        assertThat(row.segments()).isEmpty();
        assertThat(row.bar()).isTrue();
    }

    @Test
    void anUnknownProductHasNoLimitAndNoBarUntilItIsGivenOne() {
        Supplier<Treatment> plain = () -> dose("2026-03-12T08:00:00Z", TreatmentKind.NSAID_OTHER, "1", "50")
                .get()
                .withProduct("Volta");
        MedicineRow without = first(diary(plain));
        assertThat(without.name()).isEqualTo("Volta");
        assertThat(without.bar()).isFalse();
        assertThat(without.stateText()).isEqualTo("No limit set");
        assertThat(without.aside()).isEmpty();
        assertThat(without.spoken()).isEqualTo("Volta, 50 milligrams in 24 hours, no limit set");
        Supplier<Treatment> own = () -> plain.get()
                .withDose(new Dose(
                        Optional.empty(),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(new BigDecimal("50")),
                        Optional.of(new Prescription(Optional.of(new BigDecimal("150")), Optional.empty()))));
        MedicineRow with = first(diary(own));
        assertThat(with.of()).isEqualTo("of 150 mg");
        assertThat(with.stateText()).isEqualTo("Under your limit");
        assertThat(with.aside()).isEqualTo("your limit, as you wrote it");
    }

    @Test
    void aMuscleRelaxantHasItsAdviceAlsoWhenItIsNotInUse() {
        String start = "2026-02-10T11:40:00Z";
        MedicineRow inUse = first(diary(dose(start, TreatmentKind.CYCLOBENZAPRINE, "1", "5")));
        assertThat(inUse.of()).isEqualTo("of 30 mg");
        MedicineRow before = first(diary(
                dose("2026-02-09T11:40:00Z", TreatmentKind.CYCLOBENZAPRINE, "1", "5"),
                dose("2026-02-10T11:39:59Z", TreatmentKind.CYCLOBENZAPRINE, "1", "5")));
        assertThat(before.of()).isEqualTo("not in use");
        assertThat(before.times()).isEqualTo("Last: 10 Feb 2026, 2 doses.");
        assertThat(before.notes()).containsExactly("Advice: no longer than two to three weeks. Source 4.");
        assertThat(before.bar()).isFalse();
        assertThat(inUse.notes()).contains("Advice: no longer than two to three weeks. Source 4.");
    }

    @Test
    void withoutAMedicineThereIsNoRowAndNoDays() {
        MedicineModel none = of(diary(session(NOW, TreatmentKind.WALK, "5")));
        assertThat(none.rows()).isEmpty();
        assertThat(none.at()).isEqualTo("at 11:40");
        assertThat(DaysModel.of(none, Optional.empty(), at(NOW), LONDON, ENGLISH))
                .isEmpty();
    }

    @Test
    void theDaysAreOfTheMedicineThatWasChosenElseTheOneTakenLast() {
        MedicineModel two = of(diary(
                dose("2026-03-12T08:00:00Z", IBUPROFEN, "1", "400"),
                dose("2026-03-10T08:00:00Z", TreatmentKind.NAPROXEN_SODIUM, "1", "220")));
        DaysModel last =
                DaysModel.of(two, Optional.empty(), at(NOW), LONDON, ENGLISH).orElseThrow();
        assertThat(last.title()).isEqualTo("Ibuprofen each day");
        DaysModel chosen = DaysModel.of(two, Optional.of("Naproxen sodium"), at(NOW), LONDON, ENGLISH)
                .orElseThrow();
        assertThat(chosen.at()).isEqualTo(1);
        var picture = chosen.picture().picture(Look.LIGHT, 1);
        assertThat(picture.table().rows()).hasSize(14);
        assertThat(picture.table().rows().get(11)).isEqualTo(List.of("2026-03-10", "220", "1", "0"));
        assertThat(picture.table().rows().get(13)).isEqualTo(List.of("2026-03-12", "0", "0", "0"));
        assertThat(picture.spoken()).contains("Tue 10 Mar: 220 mg.").endsWith("0 days in a row. The limit is 660 mg.");
        assertThat(DaysModel.of(two, Optional.of("gone"), at(NOW), LONDON, ENGLISH)
                        .orElseThrow()
                        .at())
                .isZero();
    }

    /** Heat again 2 h after its start, cold 2 h after its end (R29, R31). */
    @Test
    void heatCountsFromItsStartAndColdFromItsEnd() {
        HeatModel model = HeatModel.of(
                diary(
                        session("2026-03-11T23:50:00Z", TreatmentKind.HEAT_DRY, "15"),
                        session("2026-03-12T10:00:00Z", TreatmentKind.HEAT_DRY, "15"),
                        session("2026-03-12T10:30:00Z", TreatmentKind.COLD_PACK, "15"),
                        session("2026-03-12T09:00:00Z", TreatmentKind.HEAT_WRAP, "60")),
                at(NOW),
                LONDON,
                ENGLISH);
        assertThat(model.heat()).isEqualTo(new HeatModel.Line("Heat", "1", "12:00"));
        assertThat(model.cold()).isEqualTo(new HeatModel.Line("Cold", "1", "12:45"));
        assertThat(HeatModel.of(diary(), at(NOW), LONDON, ENGLISH).heat())
                .isEqualTo(new HeatModel.Line("Heat", "0", "any time"));
    }
}
