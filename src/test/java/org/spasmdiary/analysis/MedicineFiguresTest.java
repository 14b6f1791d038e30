package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.treatment;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.TreatmentKind;

class MedicineFiguresTest {
    private static final TreatmentKind IBUPROFEN = TreatmentKind.IBUPROFEN;

    private static MedicineFigures only(Diary diary, String now) {
        List<MedicineFigures> all = MedicineFigures.all(diary, at(now), LocalDate.parse(now.substring(0, 10)));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void theHighestDayIsFoundLongAfterIt() {
        var found = only(
                diary(
                        dose("2026-03-01T08:00:00Z", IBUPROFEN, "3", "400"),
                        dose("2026-03-01T20:00:00Z", IBUPROFEN, "1", "400"),
                        dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "200")),
                "2026-05-01T09:00:00Z");
        assertThat(found.ingredient()).isEqualTo(Ingredient.IBUPROFEN);
        assertThat(found.total().mg()).isEqualByComparingTo("200");
        assertThat(found.highest().mg()).isEqualByComparingTo("1600");
        assertThat(found.highest().at()).isEqualTo(at("2026-03-01T20:00:00Z"));
    }

    @Test
    void theCourseIsOverAfterFortyEightHoursAndASecond() {
        var diary = diary(
                dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "200"),
                dose("2026-05-03T08:00:00Z", IBUPROFEN, "1", "200"));
        assertThat(only(diary, "2026-05-05T08:00:00Z").course().orElseThrow().day())
                .isEqualTo(3);
        assertThat(only(diary, "2026-05-05T08:00:01Z").course()).isEmpty();
    }

    @Test
    void aGapOfMoreThanFortyEightHoursBeginsANewCourse() {
        var diary = diary(
                dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "200"),
                dose("2026-05-03T08:00:01Z", IBUPROFEN, "1", "200"));
        assertThat(only(diary, "2026-05-03T09:00:00Z").course().orElseThrow().day())
                .isEqualTo(1);
    }

    @Test
    void daysOfUseAreThoseOfTheLastThirty() {
        var found = only(
                diary(
                        dose("2026-04-01T08:00:00Z", IBUPROFEN, "1", "200"),
                        dose("2026-04-02T08:00:00Z", IBUPROFEN, "1", "200"),
                        dose("2026-05-01T08:00:00Z", IBUPROFEN, "1", "200"),
                        dose("2026-05-01T20:00:00Z", IBUPROFEN, "1", "200")),
                "2026-05-01T21:00:00Z");
        assertThat(found.daysUsedLast30()).isEqualTo(2);
    }

    @Test
    void theNextUsualDoseFitsWhenEnoughIsADayOld() {
        var diary = diary(
                dose("2026-05-01T08:00:00Z", IBUPROFEN, "4", "200"),
                dose("2026-05-01T14:00:00Z", IBUPROFEN, "2", "200"));
        assertThat(only(diary, "2026-05-01T15:00:00Z").nextUsualDose()).contains(at("2026-05-02T08:00:00Z"));
        assertThat(only(diary, "2026-05-02T08:00:00Z").nextUsualDose()).contains(at("2026-05-02T08:00:00Z"));
    }

    @Test
    void anAmountThatIsNotKnownIsCountedApart() {
        var found = only(diary(treatment("2026-05-01T08:00:00Z", IBUPROFEN)), "2026-05-01T09:00:00Z");
        assertThat(found.total().unknownAmounts()).isEqualTo(1);
        assertThat(found.nextUsualDose()).isEmpty();
        assertThat(found.course()).isPresent();
    }

    @Test
    void otherMedicinesAreNotListed() {
        assertThat(MedicineFigures.all(
                        diary(treatment("2026-05-01T08:00:00Z", TreatmentKind.NSAID_OTHER)),
                        at("2026-05-01T09:00:00Z"),
                        LocalDate.of(2026, 5, 1)))
                .isEmpty();
    }
}
