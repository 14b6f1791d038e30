package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.session;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.diary.TreatmentKind.ACETAMINOPHEN;
import static org.spasmdiary.diary.TreatmentKind.COLD_PACK;
import static org.spasmdiary.diary.TreatmentKind.HEAT_DRY;
import static org.spasmdiary.diary.TreatmentKind.HEAT_MOIST;
import static org.spasmdiary.diary.TreatmentKind.HEAT_WRAP;
import static org.spasmdiary.diary.TreatmentKind.IBUPROFEN;
import static org.spasmdiary.diary.TreatmentKind.WALK;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** The line under each quick tile; it is 11:40 on Thursday 12 March. */
class TilesModelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String NOW = "2026-03-12T11:40Z[Europe/London]";
    private static final Words WORDS = Words.of(Locale.UK);

    @SafeVarargs
    private static TilesModel.Tile tile(QuickTile which, Supplier<Treatment>... treatments) {
        return TilesModel.of(diary(List.of(treatments)), at(NOW), ZONE, WORDS).tile(which);
    }

    @SafeVarargs
    private static String sub(QuickTile which, Supplier<Treatment>... treatments) {
        return tile(which, treatments).sub();
    }

    private static String on(String dayAndTime) {
        return "2026-03-" + dayAndTime + "Z[Europe/London]";
    }

    @ParameterizedTest
    @CsvSource({
        "12T11:40, last 11:40",
        "12T00:00, last 00:00",
        "11T23:59, last yesterday",
        "11T00:00, last yesterday",
        "10T23:59, last Tue 10 Mar",
    })
    void theLastUseIsATimeTodayThenYesterdayThenADay(String used, String says) {
        assertThat(sub(QuickTile.WALK, treatment(on(used), WALK))).isEqualTo(says);
    }

    @Test
    void everyTileSaysSomethingInAnEmptyDiary() {
        assertThat(TilesModel.of(diary(), at(NOW), ZONE, WORDS).tiles())
                .extracting(TilesModel.Tile::spoken)
                .containsExactly(
                        "Heat, not yet",
                        "Cold, not yet",
                        "Ibuprofen, none in 24 h",
                        "Paracetamol, none in 24 h",
                        "Walk, not yet",
                        "Stretch, not yet",
                        "Massage, not yet",
                        "Rest, not yet");
    }

    @Test
    void theNewestOfAnyHeatStandsOnTheHeatTile() {
        Treatment moist = session(on("12T06:00"), HEAT_MOIST, "15").get();
        Treatment dry = session(on("12T08:00"), HEAT_DRY, "15").get();
        assertThat(tile(QuickTile.HEAT, () -> dry, () -> moist).newest()).contains(dry);
    }

    @Test
    void aMistakeIsNotTheNewestUse() {
        Treatment right = treatment(on("12T06:00"), WALK).get();
        Treatment wrong = treatment(on("12T08:00"), WALK).get().withMistake(true);
        assertThat(tile(QuickTile.WALK, () -> wrong, () -> right).newest()).contains(right);
        assertThat(sub(QuickTile.WALK, () -> wrong)).isEqualTo("not yet");
    }

    @ParameterizedTest
    @CsvSource({"HEAT_MOIST, heat is on", "HEAT_DRY, heat is on", "HEAT_WRAP, heat is on", "COLD_PACK, cold is on"})
    void bothTilesSayWhatIsOn(TreatmentKind kind, String says) {
        Supplier<Treatment> running = treatment(on("12T11:30"), kind);
        assertThat(sub(QuickTile.HEAT, running)).isEqualTo(says);
        assertThat(sub(QuickTile.COLD, running)).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({
        "09:41, next from 11:41", // of its start
        "09:40, last 09:40"
    })
    void heatFitsAgainTwoHoursAfterItsStart(String start, String says) {
        assertThat(sub(QuickTile.HEAT, session(on("12T" + start), HEAT_DRY, "90")))
                .isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({
        "09:30, next from 11:45", // 09:30, 15 minutes, two hours
        "09:25, last 09:25"
    })
    void coldFitsAgainTwoHoursAfterItsEnd(String start, String says) {
        assertThat(sub(QuickTile.COLD, session(on("12T" + start), COLD_PACK, "15")))
                .isEqualTo(says);
    }

    @Test
    void coldWhoseEndIsNotKnownIsTakenForTwentyMinutes() {
        assertThat(sub(QuickTile.COLD, treatment(on("12T09:30"), COLD_PACK))).isEqualTo("next from 11:50");
    }

    @Test
    void aWrapDoesNotKeepTheNextHeatWaiting() {
        assertThat(sub(QuickTile.HEAT, session(on("12T10:00"), HEAT_WRAP, "60")))
                .doesNotContain("next from");
    }

    @Test
    void heatAndColdDoNotKeepEachOtherWaiting() {
        assertThat(sub(QuickTile.COLD, session(on("12T11:00"), HEAT_DRY, "15"))).isEqualTo("not yet");
        assertThat(sub(QuickTile.HEAT, session(on("12T11:00"), COLD_PACK, "15")))
                .isEqualTo("not yet");
    }

    @Test
    void theSumOfADayLeavesOutWhatIsExactlyADayOld() {
        assertThat(sub(QuickTile.IBUPROFEN, dose(on("11T11:40"), IBUPROFEN, "2", "200")))
                .isEqualTo("none in 24 h");
        assertThat(sub(
                        QuickTile.IBUPROFEN,
                        dose(on("11T11:41"), IBUPROFEN, "2", "200"),
                        dose(on("12T11:40"), IBUPROFEN, "1", "200")))
                .isEqualTo("600 mg in 24 h");
    }

    @Test
    void underTheLimitTheSumStandsWithItsThousands() {
        assertThat(sub(QuickTile.PARACETAMOL, dose(on("12T08:00"), ACETAMINOPHEN, "5", "500")))
                .isEqualTo("2,500 mg in 24 h");
    }

    @Test
    void atTheLimitAndOverItTheTileSaysUntilWhen() {
        Supplier<Treatment> first = dose(on("11T14:10"), IBUPROFEN, "2", "200");
        Supplier<Treatment> second = dose(on("12T02:00"), IBUPROFEN, "2", "200");
        Supplier<Treatment> third = dose(on("12T08:00"), IBUPROFEN, "2", "200");
        Supplier<Treatment> fourth = dose(on("12T10:00"), IBUPROFEN, "2", "200");
        assertThat(sub(QuickTile.IBUPROFEN, first, second)).isEqualTo("800 mg in 24 h");
        assertThat(sub(QuickTile.IBUPROFEN, first, second, third)).isEqualTo("at limit till 14:10");
        assertThat(sub(QuickTile.IBUPROFEN, first, second, third, fourth)).startsWith("over limit till 02:00");
    }

    @Test
    void oneDoseWithoutAnAmountMakesTheSumUnknown() {
        assertThat(sub(
                        QuickTile.IBUPROFEN,
                        dose(on("12T08:00"), IBUPROFEN, "2", "200"),
                        treatment(on("12T09:00"), IBUPROFEN)))
                .isEqualTo("amount missing");
    }

    @Test
    void theDayOfATileIsTheOwnersDayOverAClockChange() {
        Supplier<Treatment> walk = treatment("2026-03-28T23:30Z[Europe/London]", WALK);
        var model = TilesModel.of(diary(walk), at("2026-03-29T23:40+01:00[Europe/London]"), ZONE, WORDS);
        assertThat(model.tile(QuickTile.WALK).sub()).isEqualTo("last yesterday");
    }

    @Test
    void eachTileCoversItsOwnKindsAndNoOther() {
        for (TreatmentKind kind : TreatmentKind.values())
            assertThat(QuickTile.all().stream()
                            .filter(tile -> tile.covers(kind))
                            .count())
                    .as(kind.code())
                    .isLessThanOrEqualTo(1);
        assertThat(QuickTile.HEAT.covers(HEAT_WRAP)).isEqualTo(HEAT_WRAP.isHeat());
    }
}
