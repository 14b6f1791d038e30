package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.charts.EpisodeSeries.Event;
import org.spasmdiary.charts.EpisodeSeries.Lane;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.TreatmentKind;

class LanesTest {
    private static List<Lane> lanes(ChartDiary diary) {
        return diary.series().lanes();
    }

    @Test
    void rowsHideWhenEmpty() {
        assertThat(lanes(ChartDiary.began().pain(0, 5))).isEmpty();
        assertThat(lanes(ChartDiary.began().treated(TreatmentKind.COLD_PACK, 1)))
                .singleElement()
                .satisfies(lane -> {
                    assertThat(lane.name()).isEqualTo("Cold");
                    assertThat(lane.symbol()).isEqualTo(Symbol.DIAMOND);
                });
    }

    @ParameterizedTest
    @EnumSource(TreatmentKind.class)
    void everyKindHasARowWithAName(TreatmentKind kind) {
        assertThat(lanes(ChartDiary.began().treated(kind, 1))).singleElement().satisfies(lane -> {
            assertThat(lane.name()).isNotBlank().doesNotContain("{");
            assertThat(lane.events()).hasSize(1);
        });
    }

    @Test
    void rowsStandInTheirOrderAndMedicinesTakeTurns() {
        List<Lane> lanes = lanes(ChartDiary.began()
                .treated(TreatmentKind.MASSAGE, 1)
                .treated(TreatmentKind.WALK, 2)
                .took(TreatmentKind.IBUPROFEN, "1", "200", 3)
                .took(TreatmentKind.ACETAMINOPHEN, "2", "500", 4)
                .treated(TreatmentKind.HEAT_WRAP, 5));
        assertThat(lanes)
                .extracting(Lane::symbol)
                .containsExactly(Symbol.SQUARE, Symbol.DOT, Symbol.RING, Symbol.TRIANGLE, Symbol.PLUS);
        assertThat(lanes)
                .extracting(Lane::name)
                .containsExactly(
                        "Heat", "Ibuprofen 200 mg", "Paracetamol 1,000 mg", "Walk or stretch", "Physio or massage");
    }

    @Test
    void dosesThatDifferNameNoAmount() {
        List<Lane> lanes = lanes(ChartDiary.began()
                .took(TreatmentKind.IBUPROFEN, "1", "200", 1)
                .took(TreatmentKind.IBUPROFEN, "2", "200", 9));
        assertThat(lanes).singleElement().extracting(Lane::name).isEqualTo("Ibuprofen");
        assertThat(lanes.getFirst().events())
                .extracting(Event::said)
                .containsExactly("Ibuprofen 200 mg", "Ibuprofen 400 mg");
    }

    @Test
    void anUnknownAmountIsNotMixedWithAKnownOne() {
        List<Lane> lanes = lanes(
                ChartDiary.began().took(TreatmentKind.IBUPROFEN, "1", "200", 1).treated(TreatmentKind.IBUPROFEN, 9));
        assertThat(lanes).singleElement().extracting(Lane::name).isEqualTo("Ibuprofen");
    }

    @Test
    void aSessionIsAsLongAsIsKnown() {
        List<Event> events = lanes(ChartDiary.began()
                        .session(TreatmentKind.HEAT_DRY, 2, "30")
                        .treated(TreatmentKind.HEAT_MOIST, 8))
                .getFirst()
                .events();
        assertThat(events).extracting(Event::until).containsExactly(Optional.of(2.5), Optional.empty());
    }

    private static ChartDiary manyKinds() {
        return ChartDiary.began()
                .treated(TreatmentKind.HEAT_DRY, 1, 2, 3)
                .treated(TreatmentKind.COLD_PACK, 4)
                .took(TreatmentKind.IBUPROFEN, "1", "200", 5, 6)
                .took(TreatmentKind.NAPROXEN_SODIUM, "1", "220", 7, 8)
                .treated(TreatmentKind.WALK, 9, 10)
                .treated(TreatmentKind.MASSAGE, 11, 12);
    }

    @Test
    void sixRowsStayAndMoreFoldTheLeastUsedIntoOther() {
        assertThat(lanes(manyKinds()))
                .hasSize(6)
                .extracting(Lane::name)
                .contains("Cold")
                .doesNotContain("Other");
        List<Lane> folded = lanes(manyKinds().treated(TreatmentKind.BREATHING, 3.5));
        assertThat(folded)
                .hasSize(6)
                .extracting(Lane::name)
                .doesNotContain("Cold")
                .endsWith("Other");
        assertThat(folded.getLast().events()).extracting(Event::hour).containsExactly(3.5, 4.0);
        assertThat(folded.getLast().symbol()).isEqualTo(Symbol.BAR);
    }

    @Test
    void nothingIsLostByFolding() {
        ChartDiary all = ChartDiary.began();
        Arrays.stream(TreatmentKind.values()).forEach(kind -> all.treated(kind, kind.ordinal() + 1.0));
        assertThat(lanes(all).stream().mapToInt(lane -> lane.events().size()).sum())
                .isEqualTo(TreatmentKind.values().length);
    }

    @Test
    void marksCloserThanSixPixelsBecomeOneWithTheirNumber() {
        EpisodeLayout at = layout();
        double six = 6 / at.pixelsAnHour();
        assertThat(sizes(at, 0, six * 0.99)).containsExactly(2);
        assertThat(sizes(at, 0, six * 1.01)).containsExactly(1, 1);
    }

    @Test
    void aNumberIsNeverCoveredByTheNextMark() {
        EpisodeLayout at = layout();
        double pixel = 1 / at.pixelsAnHour();
        assertThat(sizes(at, 0, 2 * pixel, 14 * pixel)).containsExactly(3);
        assertThat(sizes(at, 0, 2 * pixel, 40 * pixel)).containsExactly(2, 1);
    }

    private static EpisodeLayout layout() {
        return EpisodeLayout.of(
                ChartDiary.began().pain(0, 5).series(), Look.LIGHT, ChartOptions.ALL, ChartDiary.ENGLISH, 1000, 500, 0);
    }

    private static List<Integer> sizes(EpisodeLayout at, double... hours) {
        List<Event> events = Arrays.stream(hours)
                .mapToObj(hour -> new Event(hour, Symbol.DOT, org.spasmdiary.diary.EntryId.ofContent("" + hour), ""))
                .toList();
        return LaneMarks.clusters(events, at, Look.LIGHT, ChartDiary.ENGLISH).stream()
                .map(cluster -> cluster.events().size())
                .toList();
    }

    @Test
    void aProductWithoutAKnownIngredientKeepsItsName() {
        ChartDiary diary = ChartDiary.began();
        var rub = org.spasmdiary.diary.Treatment.of(
                        org.spasmdiary.diary.EntryId.ofContent("rub"),
                        TreatmentKind.OTHER_PRODUCT,
                        diary.at(1),
                        diary.at(1).instant())
                .withProduct("Green rub")
                .withDose(Dose.NOT_SAID);
        var lanes = new Lanes(diary.at(0), ChartDiary.ENGLISH).of(List.of(rub));
        assertThat(lanes).singleElement().extracting(Lane::name).isEqualTo("Green rub");
    }
}
