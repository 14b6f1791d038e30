package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.mistaken;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.Samples.wentAway;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.alerts.BoardSource.find;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** Amounts of a day: R40 to R44, R51 and R54. */
class DoseRulesTest {
    private static final String FIRST = "2026-05-01T08:00:00Z";
    private static final String SECOND = "2026-05-01T20:00:00Z";
    private static final String NOW = "2026-05-01T21:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "R40, IBUPROFEN, 200, 6, 1",
        "R41, NAPROXEN_SODIUM, 220, 3, 1",
        "R42, ACETAMINOPHEN, 500, 8, 0.25",
        "R43, ACETAMINOPHEN, 500, 6, 0.25",
        "R44, CYCLOBENZAPRINE, 10, 3, 0.5"
    })
    void theLimitItselfIsFineAndAnyMoreIsOver(String rule, TreatmentKind kind, String mg, String units, String more) {
        var limit = dose(FIRST, kind, units, mg);
        assertThat(find(at(NOW, limit), rule)).isEmpty();
        var over = dose(SECOND, kind, more, mg);
        Alert alert = alert(at(NOW, limit, over), rule);
        assertThat(alert.since()).isEqualTo(Samples.at(SECOND));
        assertThat(alert.evidence())
                .containsExactlyInAnyOrder(limit.get().id(), over.get().id());
        assertThat(find(at(NOW, limit, () -> over.get().withMistake(true)), rule))
                .isEmpty();
        assertThat(find(at("2026-05-02T08:00:00Z", limit, over), rule).isPresent())
                .as("the first dose has left the day; only harm to the liver can come late")
                .isEqualTo(rule.equals("R42"));
        assertThat(find(at(NOW, limit, over, wentAway(rule, NOW), contact(NOW, ContactKind.POISON_LINE, rule)), rule))
                .isPresent();
        assertThat(find(at(NOW, limit, over, mistaken(rule, NOW)), rule).isEmpty())
                .as("only R42 is latched")
                .isEqualTo(rule.equals("R42"));
        assertThat(find(at(NOW, limit, over, checked(rule, SECOND)), rule).isEmpty())
                .as("a check")
                .isEqualTo(rule.equals("R42") || rule.equals("R44"));
        assertThat(find(at(NOW, limit, over, checked(rule, "2026-05-01T19:59:59Z")), rule))
                .as("a check before the last dose")
                .isPresent();
    }

    @Test
    void anOverdoseIsRememberedForFourteenDays() {
        var over = dose(FIRST, TreatmentKind.ACETAMINOPHEN, "9", "500");
        assertThat(find(at("2026-05-15T07:59:59Z", over), "R42")).isPresent();
        assertThat(find(at("2026-05-15T08:00:00Z", over), "R42")).isEmpty();
    }

    @Test
    void overTheSafeLimitTheNoticeIsNotShownAndACheckKeepsItQuiet() {
        var over = dose(FIRST, TreatmentKind.ACETAMINOPHEN, "9", "500");
        var less = dose("2026-05-03T08:00:00Z", TreatmentKind.ACETAMINOPHEN, "7", "500");
        AlertBoard board = at("2026-05-03T09:00:00Z", over, less);
        assertThat(BoardSource.replaced(board)).containsExactly("R43 by R42");
        AlertBoard checked = at("2026-05-03T09:00:00Z", over, less, checked("R42", FIRST));
        assertThat(BoardSource.all(checked)).doesNotContain("R42", "R43");
        AlertBoard mistaken = at("2026-05-03T09:00:00Z", over, less, mistaken("R42", FIRST));
        assertThat(BoardSource.all(mistaken)).contains("R43").doesNotContain("R42");
    }

    @Test
    void theWordsOfAnOverdoseNameTheTotalTheTimeAndWhomToCall() {
        AlertBoard board = at(NOW, dose("2026-05-01T10:00:00+02:00", TreatmentKind.ACETAMINOPHEN, "9", "500"));
        AlertText text = AlertText.of(alert(board, "R42"), Profile.UNKNOWN.withCountry("US"), Words.of(Locale.ENGLISH));
        assertThat(text.title()).isEqualTo("Over the safe limit: acetaminophen");
        assertThat(text.text())
                .startsWith("You logged 4,500 mg of acetaminophen (paracetamol) in 24 hours, up to Fri 1 May 2026,"
                        + " 10:00. The limit is 4,000 mg.");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02T07:59:59Z, true", "2026-05-02T08:00:00Z, false"})
    void twoOfTheSameKindMeetWithinADay(String second, boolean meet) {
        var first = dose(FIRST, TreatmentKind.IBUPROFEN, "1", "200");
        for (TreatmentKind other : new TreatmentKind[] {TreatmentKind.NAPROXEN_SODIUM, TreatmentKind.NSAID_OTHER}) {
            var later = dose(second, other, "1", "220");
            assertThat(find(at(second, first, later), "R51").isPresent())
                    .as("%s", other)
                    .isEqualTo(meet);
            assertThat(find(at(second, first, later, checked("R51", second)), "R51"))
                    .isEmpty();
        }
        assertThat(find(at(second, first, dose(second, TreatmentKind.ACETAMINOPHEN, "1", "500")), "R51"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IBUPROFEN, true",
        "RELAXANT_OTHER, true",
        "NSAID_OTHER, true",
        "OTHER_PRODUCT, false",
        "TOPICAL_MENTHOL_CAMPHOR, false"
    })
    void aMissingAmountIsSaidForADayOfWhateverIsLimited(TreatmentKind kind, boolean said) {
        var missing = treatment(FIRST, kind);
        assertThat(find(at("2026-05-02T07:59:59Z", missing), "R54").isPresent()).isEqualTo(said);
        assertThat(find(at("2026-05-02T08:00:00Z", missing), "R54")).isEmpty();
        assertThat(find(at(NOW, dose(FIRST, kind, "1", "200")), "R54").isPresent())
                .as("an amount of no known ingredient")
                .isEqualTo(said && kind != TreatmentKind.IBUPROFEN);
    }
}
