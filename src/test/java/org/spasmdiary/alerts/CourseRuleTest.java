package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.mistaken;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.Samples.wentAway;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.find;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** Days in a row: R45 to R49. */
class CourseRuleTest {
    private static final Instant FIRST = Samples.at("2026-05-01T08:00:00Z");
    private final List<Supplier<? extends Entry>> entries = new ArrayList<>();

    private static TreatmentKind kind(String code) {
        return Codes.find(TreatmentKind.class, code).orElseThrow();
    }

    private Supplier<Treatment> use(TreatmentKind kind, Instant at) {
        Supplier<Treatment> use = treatment(at.toString(), kind);
        entries.add(use);
        return use;
    }

    /** One each 48 h, the longest gap a course allows, and the last one then. */
    private Instant course(TreatmentKind kind, Duration last) {
        for (Duration at = Duration.ZERO; at.compareTo(last) < 0; at = at.plusHours(48)) use(kind, FIRST.plus(at));
        use(kind, FIRST.plus(last));
        return FIRST.plus(last);
    }

    private AlertBoard board(Instant now) {
        return BoardSource.REAL.at(now.toString(), entries);
    }

    private boolean shows(String rule, Instant now) {
        return find(board(now), rule).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "R45, ibuprofen, 240",
        "R45, naproxen-sodium, 240",
        "R46, acetaminophen, 240",
        "R47, cyclobenzaprine, 336",
        "R48, cyclobenzaprine, 504",
        "R49, topical-menthol-camphor, 168",
        "R49, heat-wrap, 168"
    })
    void theDayAfterTheLastAllowedOneBeginsToTheSecond(String rule, String item, int hours) {
        Instant before = course(kind(item), Duration.ofHours(hours).minusSeconds(1));
        assertThat(shows(rule, before)).isFalse();
        Instant over = before.plusSeconds(1);
        use(kind(item), over);
        Alert alert = alert(board(over), rule);
        assertThat(alert.since()).isEqualTo(over);
        assertThat(alert.evidence()).hasSize(entries.size());
    }

    @Test
    void aCourseIsOverAfterMoreThanTwoDaysWithoutADose() {
        Instant last = course(TreatmentKind.ACETAMINOPHEN, Duration.ofDays(10));
        assertThat(shows("R46", last.plus(Duration.ofHours(48)))).isTrue();
        assertThat(shows("R46", last.plus(Duration.ofHours(48)).plusSeconds(1))).isFalse();
    }

    @Test
    void aLongerGapBeginsANewCourse() {
        use(TreatmentKind.ACETAMINOPHEN, FIRST);
        use(TreatmentKind.ACETAMINOPHEN, FIRST.plus(Duration.ofHours(48)).plusSeconds(1));
        for (int day = 3; day <= 11; day++) use(TreatmentKind.ACETAMINOPHEN, FIRST.plus(Duration.ofDays(day)));
        assertThat(shows("R46", FIRST.plus(Duration.ofDays(11)))).isFalse();
        use(TreatmentKind.ACETAMINOPHEN, FIRST.plus(Duration.ofDays(12)).plusSeconds(1));
        assertThat(shows("R46", FIRST.plus(Duration.ofDays(12)).plusSeconds(1))).isTrue();
    }

    @Test
    void eachMedicineHasACourseOfItsOwn() {
        course(TreatmentKind.IBUPROFEN, Duration.ofDays(5));
        for (int day = 6; day <= 11; day++) use(TreatmentKind.NAPROXEN_SODIUM, FIRST.plus(Duration.ofDays(day)));
        assertThat(shows("R45", FIRST.plus(Duration.ofDays(11)))).isFalse();
    }

    @Test
    void overThreeWeeksStandsInPlaceOfOverTwo() {
        Instant last = course(TreatmentKind.CYCLOBENZAPRINE, Duration.ofHours(504));
        assertThat(shows("R48", last)).isTrue();
        assertThat(shows("R47", last)).isFalse();
    }

    private void prescribed(TreatmentKind kind, Instant at, int days) {
        entries.add(() -> Treatment.of(Samples.id("prescribed"), kind, Samples.when(at.toString()), at)
                .withDose(new Dose(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Prescription(Optional.empty(), Optional.of(days))))));
    }

    @ParameterizedTest
    @CsvSource({"3, 72, false", "3, 73, true", "20, 241, false"})
    void aPrescribersDaysStandInForTheLabels(int days, int hours, boolean over) {
        prescribed(TreatmentKind.IBUPROFEN, FIRST, days);
        Instant last = course(TreatmentKind.IBUPROFEN, Duration.ofHours(hours - 1L));
        assertThat(shows("R45", last)).isEqualTo(over);
    }

    @Test
    void aPrescribersDaysCountFromTheDoseThatCarriesThem() {
        for (int day = 0; day < 6; day++) use(TreatmentKind.IBUPROFEN, FIRST.plus(Duration.ofDays(day)));
        Instant shorter = FIRST.plus(Duration.ofDays(6));
        prescribed(TreatmentKind.IBUPROFEN, shorter, 3);
        assertThat(alert(board(shorter), "R45").since()).isEqualTo(shorter);
    }

    @Test
    void aPrescribersDaysDoNotHoldForARelaxant() {
        prescribed(TreatmentKind.CYCLOBENZAPRINE, FIRST, 30);
        assertThat(shows("R47", course(TreatmentKind.CYCLOBENZAPRINE, Duration.ofHours(337))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R45", "R46", "R47", "R48", "R49"})
    void onlyACheckNotBeforeTheFirstDoseOverClears(String rule) {
        int days = rule.equals("R49") ? 7 : rule.equals("R48") ? 21 : rule.equals("R47") ? 14 : 10;
        TreatmentKind kind = switch (rule) {
            case "R45" -> TreatmentKind.NAPROXEN_SODIUM;
            case "R46" -> TreatmentKind.ACETAMINOPHEN;
            case "R49" -> TreatmentKind.HEAT_WRAP;
            default -> TreatmentKind.CYCLOBENZAPRINE;
        };
        for (int day = 0; day <= days; day++) use(kind, FIRST.plus(Duration.ofDays(day)));
        Instant over = FIRST.plus(Duration.ofDays(days));
        use(kind, over.plusSeconds(3_600));
        Instant now = over.plusSeconds(7_200);
        entries.add(checked(rule, over.minusSeconds(1).toString()));
        entries.add(mistaken(rule, now.toString()));
        entries.add(wentAway(rule, now.toString()));
        entries.add(contact(now.toString(), ContactKind.PHARMACIST, rule));
        assertThat(shows(rule, now)).isTrue();
        entries.add(checked(rule, over.toString()));
        assertThat(shows(rule, now)).isFalse();
    }

    @Test
    void theWordsNameTheDayAndTheMedicine() {
        Instant last = course(TreatmentKind.NAPROXEN_SODIUM, Duration.ofDays(11));
        AlertText text = AlertText.of(alert(board(last), "R45"), Profile.UNKNOWN, Words.of(Locale.ENGLISH));
        assertThat(text.title()).isEqualTo("More than 10 days of naproxen sodium");
        assertThat(text.text())
                .isEqualTo("This is day 12 of naproxen sodium. The label says not to use it for pain for more than 10"
                        + " days unless a doctor tells you to. Ask a pharmacist or doctor.");
    }
}
