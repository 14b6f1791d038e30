package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;
import static org.spasmdiary.diary.Some.took;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each number and each text of the data dictionary is held to its range by the record that carries it. */
class RecordRangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static Arguments number(
            String name, Consumer<BigDecimal> record, String below, String first, String last, String above) {
        return Arguments.of(name, record, below, first, last, above);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                number("hours of sleep", n -> sleep(n, null), "-0.5", "0", "24", "24.5"),
                number("times woken", n -> sleep(null, n.intValueExact()), "-1", "0", "20", "21"),
                number("stress", n -> day(n.intValueExact(), null, null), "-1", "0", "10", "11"),
                number("glasses", n -> day(null, n.intValueExact(), null), "-1", "0", "40", "41"),
                number("hours sat", n -> day(null, null, n), "-0.01", "0", "24", "24.01"),
                number("temperature", n -> pain(1, 1).withTemperatureC(Optional.of(n)), "33.9", "34", "43", "43.1"),
                number("impression of change", RecordRangesTest::pgic, "0", "1", "7", "8"),
                number("tablets", n -> Dose.of(n.toString(), "200"), "0", "0.01", "20", "20.01"),
                number("strength", n -> Dose.of("1", n.toString()), "0", "0.01", "5000", "5000.01"),
                number("prescribed most", n -> prescribed(n, null), "0", "0.01", "1000000", "1000001"),
                number("prescribed days", n -> prescribed(null, n.intValueExact()), "0", "1", "365", "366"),
                number("minutes", n -> Length.minutes(n.toString()), "0.4", "0.5", "1440", "1440.1"),
                number("minutes after", n -> effect(n.intValueExact(), null), "-1", "0", "1440", "1441"),
                number("how much it helped", n -> effect(null, n.intValueExact()), "0", "1", "7", "8"),
                number("weeks", n -> new Pregnancy.Weeks(n.intValueExact(), 0, DAY), "-1", "0", "42", "43"),
                number("days", n -> new Pregnancy.Weeks(20, n.intValueExact(), DAY), "-1", "0", "6", "7"),
                number("age", n -> person(null, n.intValueExact()), "0", "1", "120", "121"),
                number("birth year", n -> person(n.intValueExact(), null), "1899", "1900", "2200", "2201"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void aNumberIsHeldToBothEndsOfItsRange(
            String name,
            Consumer<BigDecimal> record,
            BigDecimal below,
            BigDecimal first,
            BigDecimal last,
            BigDecimal above) {
        assertThatCode(() -> record.accept(first)).doesNotThrowAnyException();
        assertThatCode(() -> record.accept(last)).doesNotThrowAnyException();
        assertThatThrownBy(() -> record.accept(below)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record.accept(above)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Arguments text(String name, int limit, Consumer<String> record) {
        return Arguments.of(name, limit, record);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("title", 80, text -> spasm(9).withNotes(text, Notes.NONE)),
                text("note", 20_000, text -> new Notes(text, "")),
                text("private note", 20_000, text -> new Notes("", text)),
                text("what set it off", 500, text -> new Cause(Set.of(), text)),
                text("product", 120, text -> took(1, TreatmentKind.IBUPROFEN).withProduct(text)),
                text(
                        "note of a treatment",
                        20_000,
                        text -> took(1, TreatmentKind.WALK).withNote(text)),
                text("what was said", 20_000, text -> contact(text, "", "")),
                text("what I was told it is", 20_000, text -> contact("", text, "")),
                text("plan", 20_000, text -> contact("", "", text)),
                text("why", 200, RecordRangesTest::period),
                text("name", 80, text -> person(text, "", "")),
                text("allergies", 20_000, text -> person("", text, "")),
                text("other medicine", 200, text -> person("", "", text)),
                text("emergency number", 60, text -> new HelpNumbers(text, "", "")),
                text("urgent line", 60, text -> new HelpNumbers("", text, "")),
                text("poison line", 60, text -> new HelpNumbers("", "", text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextIsHeldToItsLimitInWholeCharacters(String name, int limit, Consumer<String> record) {
        assertThatCode(() -> record.accept("")).doesNotThrowAnyException();
        assertThatCode(() -> record.accept("\uD83D\uDE42".repeat(limit))).doesNotThrowAnyException();
        assertThatThrownBy(() -> record.accept("x".repeat(limit + 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sleepIsKeptInHalfHoursOnly() {
        assertThatCode(() -> sleep(new BigDecimal("7.50"), null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> sleep(new BigDecimal("7.25"), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTreatmentLastsAtLeastASecond() {
        Treatment heat = took(2, TreatmentKind.HEAT_DRY);
        When start = heat.at();
        assertThatCode(() -> heat.withLength(
                        new Length.Until(start.at(start.instant().plusSeconds(1)))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> heat.withLength(new Length.Until(start))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> heat.withLength(new Length.Until(hoursAgo(2.1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAlertIsLastTrueNoEarlierThanItIsFirstTrue() {
        assertThatCode(() -> shown(hoursAgo(3), hoursAgo(3))).doesNotThrowAnyException();
        assertThatThrownBy(() -> shown(hoursAgo(3), hoursAgo(3.01))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R1", "R111", "r11", "R1x", " R11"})
    void aRuleIsNamedByRAndTwoDigits(String text) {
        assertThatThrownBy(() -> new RuleId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void sleep(BigDecimal hours, Integer woken) {
        new Sleep(Optional.ofNullable(hours), Optional.ofNullable(woken), Tri.NOT_ASKED);
    }

    private static void day(Integer stress, Integer glasses, BigDecimal sat) {
        new Daily(Optional.ofNullable(stress), Optional.ofNullable(glasses), Tri.NOT_ASKED, Optional.ofNullable(sat));
    }

    private static void pgic(BigDecimal value) {
        Reading one = pain(1, 1);
        new Reading(
                one.id(),
                one.at(),
                one.recorded(),
                false,
                one.pain(),
                one.stillThere(),
                one.complaints(),
                one.function(),
                one.everyday(),
                one.safety(),
                one.sleep(),
                Optional.empty(),
                Daily.NOT_SAID,
                Optional.of(value.intValueExact()),
                Optional.empty(),
                Notes.NONE);
    }

    private static void prescribed(BigDecimal most, Integer days) {
        new Prescription(Optional.ofNullable(most), Optional.ofNullable(days));
    }

    private static void effect(Integer after, Integer helped) {
        new Effect(
                Optional.empty(), Optional.empty(), Optional.ofNullable(after), Optional.ofNullable(helped), Set.of());
    }

    private static void person(Integer birthYear, Integer age) {
        person("", Optional.ofNullable(birthYear), Optional.ofNullable(age), "", "");
    }

    private static void person(String name, String allergies, String otherMedicine) {
        person(name, Optional.empty(), Optional.empty(), allergies, otherMedicine);
    }

    private static void person(
            String name, Optional<Integer> birthYear, Optional<Integer> age, String allergies, String otherMedicine) {
        new Profile(
                name,
                birthYear,
                age,
                "",
                "",
                Optional.empty(),
                Tri.NOT_ASKED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                otherMedicine,
                Tri.NOT_ASKED,
                Optional.empty(),
                Optional.empty(),
                allergies,
                HelpNumbers.NONE);
    }

    private static void contact(String said, String diagnosis, String plan) {
        new Contact(
                EntryId.random(),
                hoursAgo(1),
                Some.NOW,
                false,
                ContactKind.DOCTOR,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                said,
                diagnosis,
                plan,
                Optional.empty());
    }

    private static void period(String why) {
        new Period(EntryId.random(), Some.NOW, false, new Span(DAY, DAY), why);
    }

    private static void shown(When first, When last) {
        new AlertRecord(
                EntryId.random(),
                first,
                Some.NOW,
                false,
                new RuleId("R11"),
                Optional.empty(),
                last,
                java.util.List.of(),
                Optional.empty(),
                RecordOutcome.NONE,
                Optional.empty(),
                Optional.empty(),
                "1");
    }
}
