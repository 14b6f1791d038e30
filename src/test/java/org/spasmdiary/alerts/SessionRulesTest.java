package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.session;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.alerts.BoardSource.find;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** Heat, cold, rubs and wraps: R28 to R33 and R55. */
class SessionRulesTest {
    private static final String START = "2026-05-01T08:00:00Z";
    private static final String NOW = "2026-05-01T20:00:00Z";

    private static Supplier<Treatment> until(String start, TreatmentKind kind, String end) {
        return () -> treatment(start, kind).get().withLength(new Length.Until(Samples.when(end)));
    }

    private static Supplier<Treatment> on(Region area, Supplier<Treatment> treatment) {
        return () -> treatment.get().withAreas(Set.of(area));
    }

    @ParameterizedTest
    @CsvSource({"R28, HEAT_MOIST", "R28, HEAT_DRY", "R30, COLD_PACK"})
    void twentyMinutesAreFineAndASecondMoreIsNot(String rule, TreatmentKind kind) {
        assertThat(find(at(NOW, until(START, kind, "2026-05-01T08:20:00Z")), rule))
                .isEmpty();
        Supplier<Treatment> over = until(START, kind, "2026-05-01T08:20:01Z");
        Alert alert = alert(at(NOW, over), rule);
        assertThat(alert.since()).isEqualTo(Samples.at(START));
        assertThat(alert.evidence()).containsExactly(over.get().id());
        assertThat(find(at("2026-05-02T07:59:59Z", over), rule)).isPresent();
        assertThat(find(at("2026-05-02T08:00:00Z", over), rule)).isEmpty();
        assertThat(find(at(NOW, treatment(START, kind)), rule))
                .as("no known end")
                .isEmpty();
        assertThat(find(at(NOW, over, checked(rule, NOW)), rule))
                .as("a check clears nothing")
                .isPresent();
    }

    @Test
    void aLaterShorterSessionClearsOneTooLong() {
        var over = session(START, TreatmentKind.HEAT_DRY, "30");
        assertThat(find(at(NOW, over, session("2026-05-01T12:00:00Z", TreatmentKind.HEAT_MOIST, "20")), "R28"))
                .isEmpty();
        assertThat(find(at(NOW, over, treatment("2026-05-01T12:00:00Z", TreatmentKind.HEAT_MOIST)), "R28"))
                .as("a later one of unknown length says nothing")
                .isPresent();
        assertThat(find(at(NOW, over, session("2026-05-01T07:00:00Z", TreatmentKind.HEAT_MOIST, "20")), "R28"))
                .isPresent();
        assertThat(find(at(NOW, over, session("2026-05-01T12:00:00Z", TreatmentKind.COLD_PACK, "20")), "R28"))
                .isPresent();
    }

    @Test
    void oneThatBeganAtTheSameTimeIsNoLaterOne() {
        AlertBoard board =
                at(NOW, session(START, TreatmentKind.HEAT_DRY, "30"), session(START, TreatmentKind.HEAT_MOIST, "20"));
        assertThat(find(board, "R28")).isPresent();
    }

    @Test
    void aWrapIsNoHeatSession() {
        AlertBoard board = at(
                NOW,
                session(START, TreatmentKind.HEAT_WRAP, "60"),
                session("2026-05-01T08:30:00Z", TreatmentKind.HEAT_WRAP, "60"));
        assertThat(BoardSource.all(board)).doesNotContain("R28", "R29");
    }

    @ParameterizedTest
    @CsvSource({
        "R29, HEAT_DRY, 2026-05-01T09:59:59Z, 2026-05-01T10:00:00Z",
        "R31, COLD_PACK, 2026-05-01T10:14:59Z, 2026-05-01T10:15:00Z"
    })
    void theNextSessionWaitsTwoHours(String rule, TreatmentKind kind, String tooSoon, String enough) {
        var first = session(START, kind, "15");
        Alert alert = alert(at(NOW, first, session(tooSoon, kind, "15")), rule);
        assertThat(alert.since()).isEqualTo(Samples.at(tooSoon));
        assertThat(alert.evidence()).hasSize(2);
        assertThat(find(at(NOW, first, session(enough, kind, "15")), rule)).isEmpty();
    }

    @Test
    void coldWithoutAnEndIsTakenForTwentyMinutes() {
        var first = treatment(START, TreatmentKind.COLD_PACK);
        assertThat(find(at(NOW, first, treatment("2026-05-01T10:19:59Z", TreatmentKind.COLD_PACK)), "R31"))
                .isPresent();
        assertThat(find(at(NOW, first, treatment("2026-05-01T10:20:00Z", TreatmentKind.COLD_PACK)), "R31"))
                .isEmpty();
    }

    @Test
    void theWordsSayWhenTheNextIsBest() {
        AlertBoard board = at(
                "2026-05-01T10:00:00+02:00",
                session("2026-05-01T08:00:00+02:00", TreatmentKind.HEAT_DRY, "20"),
                session("2026-05-01T09:00:00+02:00", TreatmentKind.HEAT_DRY, "20"));
        assertThat(AlertText.of(alert(board, "R29"), Profile.UNKNOWN, Words.of(Locale.ENGLISH))
                        .text())
                .isEqualTo("The advice is heat for 15 to 20 minutes every 2 to 3 hours. Your next session is best from"
                        + " Fri 1 May 2026, 11:00.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03T07:59:59Z, HEAT_MOIST, true",
        "2026-05-03T07:59:59Z, HEAT_WRAP, true",
        "2026-05-03T08:00:00Z, HEAT_DRY, false",
        "2026-05-01T08:00:00Z, HEAT_DRY, true",
        "2026-05-01T09:00:00Z, COLD_PACK, false"
    })
    void heatOnAFreshInjuryIsSaidForTheFirstTwoDays(String start, TreatmentKind kind, boolean shows) {
        var spasm = spasm(START).injury(true);
        AlertBoard board = at(start, spasm, session(start, kind, "15"));
        assertThat(find(board, "R32").isPresent()).isEqualTo(shows);
        find(board, "R32")
                .ifPresent(alert ->
                        assertThat(alert.episode()).contains(spasm.get().id()));
        assertThat(find(at(start, spasm(START), session(start, kind, "15")), "R32"))
                .as("not asked")
                .isEmpty();
    }

    @Test
    void heatOnAFreshInjuryShowsADayEvenWhenTheSpasmEnds() {
        var spasm = spasm(START).injuryNotSure().eased("2026-05-01T10:00:00Z");
        var heat = session("2026-05-01T09:00:00Z", TreatmentKind.HEAT_DRY, "15");
        assertThat(find(at("2026-05-02T08:59:59Z", spasm, heat), "R32")).isPresent();
        assertThat(find(at("2026-05-02T09:00:00Z", spasm, heat), "R32")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T16:00:00Z, true", "2026-05-01T16:00:01Z, false",
        "2026-05-01T07:40:01Z, true", "2026-05-01T07:40:00Z, false"
    })
    void heatAndARubMeetWithinEightHoursOrInsideTheSession(String heat, boolean meet) {
        var rub = treatment(START, TreatmentKind.TOPICAL_MENTHOL_CAMPHOR);
        AlertBoard board = at(NOW, rub, treatment(heat, TreatmentKind.HEAT_DRY));
        assertThat(find(board, "R33").isPresent()).isEqualTo(meet);
    }

    @Test
    void heatElsewhereDoesNotMeetARubButHeatAnywhereMayDo() {
        var rub = on(Region.LOWER_BACK, treatment(START, TreatmentKind.TOPICAL_MENTHOL_CAMPHOR));
        var heat = session("2026-05-01T09:00:00Z", TreatmentKind.HEAT_WRAP, "60");
        assertThat(find(at(NOW, rub, on(Region.UPPER_BACK, heat)), "R33")).isEmpty();
        assertThat(find(at(NOW, rub, on(Region.LOWER_BACK, heat)), "R33")).isPresent();
        assertThat(find(at(NOW, rub, heat), "R33")).isPresent();
        assertThat(find(at("2026-05-02T08:59:59Z", rub, heat), "R33"))
                .as("24 h after the later start")
                .isPresent();
        assertThat(find(at("2026-05-02T09:00:00Z", rub, heat), "R33")).isEmpty();
    }

    @Test
    void aWrapWornForMoreThanEightHoursInADayIsSaidFromThatSecond() {
        var morning = session("2026-05-01T08:00:00Z", TreatmentKind.HEAT_WRAP, "240");
        assertThat(find(
                        at(
                                NOW,
                                morning,
                                until("2026-05-01T14:00:00Z", TreatmentKind.HEAT_WRAP, "2026-05-01T18:00:00Z")),
                        "R55"))
                .isEmpty();
        var longer = until("2026-05-01T14:00:00Z", TreatmentKind.HEAT_WRAP, "2026-05-01T18:00:01Z");
        assertThat(alert(at(NOW, morning, longer), "R55").since()).isEqualTo(Samples.at("2026-05-01T18:00:01Z"));
        assertThat(find(at("2026-05-02T08:00:00Z", morning, longer), "R55")).isPresent();
        assertThat(find(at("2026-05-02T08:00:01Z", morning, longer), "R55"))
                .as("the first second has left the day")
                .isEmpty();
        assertThat(find(at(NOW, morning, treatment("2026-05-01T10:00:00Z", TreatmentKind.HEAT_WRAP)), "R55"))
                .as("no known end")
                .isEmpty();
    }
}
