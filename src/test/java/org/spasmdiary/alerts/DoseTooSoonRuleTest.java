package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.alerts.BoardSource.find;

import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** R52. */
class DoseTooSoonRuleTest {
    private static final String NOW = "2026-05-02T06:00:00Z";

    private static Supplier<Treatment> tablet(TreatmentKind kind, String at) {
        return dose(at, kind, "1", kind == TreatmentKind.NAPROXEN_SODIUM ? "220" : "200");
    }

    @ParameterizedTest
    @CsvSource({
        "IBUPROFEN, 2026-05-01T11:59:59Z, 2026-05-01T12:00:00Z",
        "ACETAMINOPHEN, 2026-05-01T11:59:59Z, 2026-05-01T12:00:00Z",
        "NAPROXEN_SODIUM, 2026-05-01T15:59:59Z, 2026-05-01T16:00:00Z"
    })
    void theLabelsGapIsEnoughAndASecondLessIsNot(TreatmentKind kind, String tooSoon, String enough) {
        var first = tablet(kind, "2026-05-01T08:00:00Z");
        var second = tablet(kind, tooSoon);
        Alert alert = alert(at(NOW, first, second), "R52");
        assertThat(alert.since()).isEqualTo(Samples.at(tooSoon));
        assertThat(alert.evidence())
                .containsExactlyInAnyOrder(first.get().id(), second.get().id());
        assertThat(find(at(NOW, first, tablet(kind, enough)), "R52")).isEmpty();
        assertThat(find(at(NOW, first, second, checked("R52", NOW)), "R52"))
                .as("a check clears nothing")
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01T09:00:00Z, 220, false", "2026-05-01T09:00:01Z, 220, true", "2026-05-01T09:00:00Z, 440, true"
    })
    void theSecondTabletOfANaproxenCourseMayFollowWithinAnHour(String second, String mg, boolean tooSoon) {
        AlertBoard board = at(
                NOW,
                tablet(TreatmentKind.NAPROXEN_SODIUM, "2026-05-01T08:00:00Z"),
                dose(second, TreatmentKind.NAPROXEN_SODIUM, "1", mg));
        assertThat(find(board, "R52").isPresent()).isEqualTo(tooSoon);
    }

    @Test
    void theSecondTabletMayFollowOnlyAtTheBeginningOfACourse() {
        AlertBoard board = at(
                NOW,
                tablet(TreatmentKind.NAPROXEN_SODIUM, "2026-04-29T08:00:00Z"),
                tablet(TreatmentKind.NAPROXEN_SODIUM, "2026-05-01T08:00:00Z"),
                tablet(TreatmentKind.NAPROXEN_SODIUM, "2026-05-01T08:30:00Z"));
        assertThat(find(board, "R52")).isPresent();
    }

    @Test
    void whatIsTakenAtTheSameInstantIsOneDose() {
        AlertBoard board = at(
                NOW,
                tablet(TreatmentKind.IBUPROFEN, "2026-05-01T08:00:00Z"),
                () -> Treatment.of(
                        Samples.id("same"),
                        TreatmentKind.IBUPROFEN,
                        Samples.when("2026-05-01T08:00:00Z"),
                        Samples.at("2026-05-01T08:00:00Z")));
        assertThat(find(board, "R52")).isEmpty();
    }

    @Test
    void otherMedicinesDoNotCountTogether() {
        AlertBoard board = at(
                NOW,
                tablet(TreatmentKind.IBUPROFEN, "2026-05-01T08:00:00Z"),
                tablet(TreatmentKind.ACETAMINOPHEN, "2026-05-01T09:00:00Z"),
                tablet(TreatmentKind.CYCLOBENZAPRINE, "2026-05-01T09:00:00Z"),
                tablet(TreatmentKind.CYCLOBENZAPRINE, "2026-05-01T09:01:00Z"));
        assertThat(find(board, "R52")).isEmpty();
    }

    @Test
    void itSpeaksOfTheDosesOfTheLastDayAndNotOfThoseBefore() {
        AlertBoard board = at(
                "2026-05-03T07:00:00Z",
                tablet(TreatmentKind.IBUPROFEN, "2026-05-01T08:00:00Z"),
                tablet(TreatmentKind.IBUPROFEN, "2026-05-01T09:00:00Z"),
                tablet(TreatmentKind.ACETAMINOPHEN, "2026-05-02T07:30:00Z"),
                tablet(TreatmentKind.ACETAMINOPHEN, "2026-05-02T08:30:00Z"));
        assertThat(alert(board, "R52").since()).isEqualTo(Samples.at("2026-05-02T08:30:00Z"));
    }

    @Test
    void theWordsGiveTheGapAndTheNextTime() {
        AlertBoard board = at(
                NOW,
                tablet(TreatmentKind.IBUPROFEN, "2026-05-01T08:00:00+02:00"),
                tablet(TreatmentKind.IBUPROFEN, "2026-05-01T10:30:00+02:00"));
        assertThat(AlertText.of(alert(board, "R52"), Profile.UNKNOWN, Words.of(Locale.ENGLISH))
                        .text())
                .isEqualTo("That dose of ibuprofen was 2 h 30 min after the one before. The label gap is 4 h. The next"
                        + " can be from Fri 1 May 2026, 14:30.");
    }
}
