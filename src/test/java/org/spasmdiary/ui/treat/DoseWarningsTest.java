package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.treatment;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** What is asked, and what is told, before a dose is saved. */
class DoseWarningsTest {
    private static final Words WORDS = Words.of(Locale.UK);
    private static final String NOW = "2026-05-12T12:00:00Z";

    private static Optional<String> asked(Diary diary, Supplier<Treatment> treatment) {
        return DoseWarnings.of(diary, Alerts.check(diary, at(NOW)), List.of(treatment.get()), at(NOW), WORDS);
    }

    private static Supplier<Treatment> ibuprofen(String at, String units) {
        return dose(at, TreatmentKind.IBUPROFEN, units, "200");
    }

    private static Profile asthma() {
        Profile none = Profile.UNKNOWN;
        return new Profile(
                "",
                none.birthYear(),
                none.age(),
                "",
                "",
                none.temperatureUnit(),
                none.pregnant(),
                none.pregnancy(),
                Optional.of(Set.of(Condition.ASTHMA)),
                none.medicines(),
                "",
                none.alcohol3plus(),
                none.dailyLoad(),
                none.history(),
                "",
                none.numbers());
    }

    @Test
    void anOrdinaryDoseIsNotAskedAbout() {
        assertThat(asked(diary(ibuprofen("2026-05-12T07:00:00Z", "2")), ibuprofen(NOW, "2")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-12T08:00:00Z, false", "2026-05-12T08:00:01Z, true"})
    void aDoseSoonerThanTheLabelSaysIsAskedAbout(String before, boolean early) {
        Optional<String> said = asked(diary(ibuprofen(before, "1")), ibuprofen(NOW, "1"));
        assertThat(said.isPresent()).isEqualTo(early);
        if (early)
            assertThat(said.get())
                    .isEqualTo("Dose a bit early: That dose of ibuprofen was 3 h 59 min after the one before."
                            + " The label gap is 4 h. The next can be from Tue 12 May 2026, 16:00.");
    }

    @Test
    void theEleventhDayOfACourseIsAskedAboutOnceAndNotAgain() {
        List<Supplier<? extends Entry>> course = new ArrayList<>();
        for (int day = 2; day <= 11; day++) course.add(ibuprofen("2026-05-%02dT12:00:00Z".formatted(day), "1"));
        assertThat(asked(diary(course), ibuprofen(NOW, "1")).orElseThrow())
                .startsWith("More than 10 days of ibuprofen: This is day 11 of ibuprofen.");
        course.addFirst(ibuprofen("2026-05-01T12:00:00Z", "1"));
        assertThat(asked(diary(course), ibuprofen(NOW, "1"))).isEmpty();
    }

    @Test
    void twoOfTheSameKindAreNamedBeforeTheSecondIsSaved() {
        var naproxen = dose("2026-05-12T06:00:00Z", TreatmentKind.NAPROXEN_SODIUM, "1", "220");
        assertThat(asked(diary(naproxen), ibuprofen(NOW, "1")).orElseThrow())
                .startsWith("Two of the same kind: You logged naproxen sodium and ibuprofen within a day.");
    }

    @Test
    void aConditionOfTheProfileIsMatchedWithTheLabel() {
        Profile profile = asthma();
        assertThat(asked(diary(profile, List.of()), ibuprofen(NOW, "1")).orElseThrow())
                .isEqualTo("Ask before the next dose: Your profile lists asthma. The label for ibuprofen says to ask a"
                        + " doctor or pharmacist first.");
    }

    @Test
    void totalsAndRulesAreSaidTogether() {
        var said = asked(diary(ibuprofen("2026-05-12T10:00:00Z", "6")), ibuprofen(NOW, "1"));
        assertThat(said.orElseThrow().split("\n\n"))
                .satisfiesExactly(
                        total -> assertThat(total)
                                .isEqualTo("This makes 1,400 mg in 24 hours. The US shop-label limit is 1,200 mg."),
                        early -> assertThat(early).startsWith("Dose a bit early:"));
    }

    @Test
    void heatOverARubIsAskedAboutToo() {
        var rub = treatment("2026-05-12T08:00:00Z", TreatmentKind.TOPICAL_MENTHOL_CAMPHOR);
        assertThat(asked(diary(rub), treatment(NOW, TreatmentKind.HEAT_MOIST)).orElseThrow())
                .startsWith("No heat over a rub or patch:");
    }

    @Test
    void theOutlookNamesTotalLimitRoomAndDayOfTheCourse() {
        Diary diary = diary(ibuprofen("2026-05-11T14:10:00Z", "3"), ibuprofen("2026-05-12T07:00:00Z", "2"));
        assertThat(DoseOutlook.of(diary, ibuprofen(NOW, "1").get(), ZoneOffset.UTC, WORDS))
                .isEqualTo("1,200 of 1,200 mg in 24 hours with this dose (US shop label)."
                        + " Room for another such dose from 14:10. Day 1 of this course.");
    }

    @Test
    void aDoseWhoseAmountIsNotTypedYetIsNoOtherDoseWithoutOne() {
        Treatment open = treatment(NOW, TreatmentKind.IBUPROFEN).get();
        assertThat(DoseOutlook.of(diary(), open, ZoneOffset.UTC, WORDS))
                .isEqualTo("Without number and strength this dose cannot be added up. Day 1 of this course.");
        var other = treatment("2026-05-12T08:00:00Z", TreatmentKind.IBUPROFEN);
        assertThat(DoseOutlook.of(diary(other), open, ZoneOffset.UTC, WORDS)).contains("1 other dose in that time");
    }

    @Test
    void theOutlookSaysWhoseLimitItIsAndWhatIsNotKnown() {
        Treatment own = ibuprofen(NOW, "1").get();
        own = own.withDose(new Dose(
                Optional.empty(),
                own.dose().units(),
                own.dose().strengthMg(),
                Optional.of(new org.spasmdiary.diary.Prescription(
                        Optional.of(new java.math.BigDecimal("2400")), Optional.empty()))));
        Diary diary = diary(treatment("2026-05-12T07:00:00Z", TreatmentKind.IBUPROFEN));
        assertThat(DoseOutlook.of(diary, own, ZoneOffset.UTC, WORDS))
                .startsWith("200 of 2,400 mg in 24 hours with this dose (your prescriber's limit).")
                .contains("1 ");
        assertThat(DoseOutlook.of(
                        diary, treatment(NOW, TreatmentKind.NSAID_OTHER).get(), ZoneOffset.UTC, WORDS))
                .isEqualTo("Without its ingredient the diary cannot check a limit.");
        assertThat(DoseOutlook.of(diary, treatment(NOW, TreatmentKind.WALK).get(), ZoneOffset.UTC, WORDS))
                .isEmpty();
    }
}
