package org.spasmdiary.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.BackHistory;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.DailyLoad;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.HelpNumbers;
import org.spasmdiary.diary.OtherMedicine;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.TemperatureUnit;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.ui.history.form.Draft;
import org.spasmdiary.words.Words;

class ProfileSheetTest {
    private static final Words WORDS = Words.of(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private final ProfileSheet sheet = new ProfileSheet(WORDS);

    private ProfileSheet.Filled read(Map<Field, String> typed) {
        return sheet.read(Profile.UNKNOWN, new Draft(typed), TODAY);
    }

    private String said(Map<Field, String> typed) {
        var filled = read(typed);
        assertThat(filled.problems()).hasSize(1);
        return WORDS.problem(filled.problems().getFirst());
    }

    private static Profile full(Optional<Pregnancy> pregnancy) {
        return new Profile(
                "Sam",
                Optional.of(1980),
                Optional.of(45),
                "NZ",
                "en",
                Optional.of(TemperatureUnit.CELSIUS),
                Tri.YES,
                pregnancy,
                Optional.of(Set.of(Condition.KIDNEY, Condition.ASTHMA)),
                Optional.of(Set.of()),
                "herbs",
                Tri.NO,
                Optional.of(Set.of(DailyLoad.DESK)),
                Optional.of(Set.of(BackHistory.WEAK_CORE)),
                "nuts,\npollen",
                new HelpNumbers("111", "0800 1", "0800 2"));
    }

    @Test
    void everyPartOfAProfileGoesIntoTheFormAndBack() {
        for (Pregnancy pregnancy : List.of(
                new Pregnancy.Weeks(20, 3, LocalDate.of(2026, 3, 10)),
                new Pregnancy.DueDate(LocalDate.of(2026, 9, 10)))) {
            Profile profile = full(Optional.of(pregnancy));
            var back = sheet.read(profile, sheet.write(profile), TODAY);
            assertThat(back.problems()).isEmpty();
            assertThat(back.profile()).isEqualTo(profile);
        }
    }

    @Test
    void everyLineSaysWhyItIsAsked() {
        for (ProfileSheet.Part part : ProfileSheet.Part.values())
            for (var line : sheet.inputs(part)) {
                String code = line.field().code();
                assertThat(WORDS.has("ui.settings.name." + code)).as(code).isTrue();
                assertThat(WORDS.text("ui.settings.why." + code)).as(code).isNotBlank();
            }
    }

    @Test
    void theUnitOfTheTemperatureIsChosenAndLetGoAgain() {
        assertThat(read(Map.of(Field.TEMPERATURE_UNIT, "F")).profile().temperatureUnit())
                .contains(TemperatureUnit.FAHRENHEIT);
        Profile fahrenheit = read(Map.of(Field.TEMPERATURE_UNIT, "F")).profile();
        assertThat(sheet.read(fahrenheit, Draft.EMPTY, TODAY).profile().temperatureUnit())
                .isEmpty();
    }

    @Test
    void anEmptyFormIsAProfileOfWhichNothingIsKnown() {
        assertThat(sheet.write(Profile.UNKNOWN)).isEqualTo(Draft.EMPTY);
        assertThat(read(Map.of()).profile()).isEqualTo(Profile.UNKNOWN);
    }

    @Test
    void noneOfTheseIsNotTheSameAsNotRecorded() {
        var filled = read(Map.of(Field.CONDITIONS, "none"));
        assertThat(filled.profile().conditions()).contains(Set.of());
        assertThat(filled.profile().medicines()).isEmpty();
        assertThat(sheet.write(filled.profile()).text(Field.CONDITIONS)).isEqualTo("none");
    }

    @Test
    void everyConditionAndMedicineCanBeChosen() {
        var options = sheet.inputs(ProfileSheet.Part.HEALTH);
        assertThat(options.toString())
                .contains(List.of(Condition.values()).stream()
                        .map(Condition::code)
                        .toList())
                .contains(List.of(OtherMedicine.values()).stream()
                        .map(OtherMedicine::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"Ireland, IE", "ireland, IE", "ie, IE", " GB , GB", "UK, GB", "usa, US", "United Kingdom, GB"})
    void aCountryIsKnownByNameAndByItsLetters(String typed, String code) {
        assertThat(read(Map.of(Field.COUNTRY, typed)).profile().country()).isEqualTo(code);
    }

    @Test
    void aCountryThatIsNoneIsNamedWithWhatIsAllowed() {
        assertThat(said(Map.of(Field.COUNTRY, "Narnia")))
                .isEqualTo("Country: \"Narnia\" is not a country this program knows."
                        + " Write its name or its two letters, such as Ireland or IE.");
    }

    @Test
    void lettersThatCameFromElsewhereStayWhileNobodyTouchesThem() {
        Profile odd = Profile.UNKNOWN.withCountry("XQ");
        assertThat(sheet.read(odd, sheet.write(odd), TODAY).profile().country()).isEqualTo("XQ");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "120, true", "0, false", "121, false", "17.5, false", "old, false"})
    void anAgeIsAWholeNumberFrom1To120(String typed, boolean right) {
        assertThat(read(Map.of(Field.AGE, typed)).problems().isEmpty()).isEqualTo(right);
        if (!right)
            assertThat(said(Map.of(Field.AGE, typed)))
                    .isEqualTo("Age is a whole number from 1 to 120. You gave \"" + typed + "\".");
    }

    @ParameterizedTest
    @CsvSource({"1900, true", "2026, true", "1899, false", "2027, false"})
    void aBirthYearIsNotStillToCome(String typed, boolean right) {
        assertThat(read(Map.of(Field.BIRTH_YEAR, typed)).problems().isEmpty()).isEqualTo(right);
    }

    @Test
    void aBirthYearStillToComeSaysTheLatestThereCanBe() {
        assertThat(said(Map.of(Field.BIRTH_YEAR, "2027")))
                .isEqualTo("Birth year is a whole number from 1900 to 2026. You gave \"2027\".");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "42, 6, true", "43, 0, false", "20, 7, false", "-1, 0, false"})
    void weeksAndDaysHaveTheirRanges(String weeks, String days, boolean right) {
        var filled =
                read(Map.of(Field.PREGNANT, "YES", Field.WEEKS, weeks, Field.DAYS, days, Field.AS_OF, "10 Mar 2026"));
        assertThat(filled.problems().isEmpty()).isEqualTo(right);
    }

    @Test
    void weeksWithoutDaysAreWholeWeeks() {
        var filled = read(Map.of(Field.PREGNANT, "YES", Field.WEEKS, "20", Field.AS_OF, "2026-03-10"));
        assertThat(filled.profile().pregnancy()).contains(new Pregnancy.Weeks(20, 0, LocalDate.of(2026, 3, 10)));
    }

    @Test
    void weeksNeedTheDayTheyWereTrueOnAndDaysNeedWeeks() {
        assertThat(said(Map.of(Field.PREGNANT, "YES", Field.WEEKS, "20")))
                .isEqualTo("True on is needed and is not there.");
        assertThat(said(Map.of(Field.PREGNANT, "YES", Field.DAYS, "3"))).isEqualTo("Weeks is needed and is not there.");
    }

    @Test
    void weeksAndDueDateTogetherAreOneTooMany() {
        assertThat(said(Map.of(
                        Field.PREGNANT,
                        "YES",
                        Field.WEEKS,
                        "20",
                        Field.AS_OF,
                        "1 Mar 2026",
                        Field.DUE_DATE,
                        "1 Jul 2026")))
                .isEqualTo("Due date: write either the weeks or the due date, not both.");
    }

    @ParameterizedTest
    @CsvSource({
        "AS_OF, 12 Mar 2026, true",
        "AS_OF, 13 Mar 2026, false",
        "DUE_DATE, 17 Dec 2026, true",
        "DUE_DATE, 18 Dec 2026, false"
    })
    void aDayThatCannotBeYetIsNamedWithTheLatest(Field field, String day, boolean right) {
        Map<Field, String> typed = field == Field.AS_OF
                ? Map.of(Field.PREGNANT, "YES", Field.WEEKS, "20", field, day)
                : Map.of(Field.PREGNANT, "YES", field, day);
        assertThat(read(typed).problems().isEmpty()).isEqualTo(right);
        if (!right) assertThat(said(typed)).contains(day + " is too late. The latest day allowed is ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb 2026", "soon", "10/03/2026"})
    void aDayThatIsNoneIsNamedWithWhatWasTyped(String day) {
        assertThat(said(Map.of(Field.PREGNANT, "YES", Field.DUE_DATE, day)))
                .isEqualTo("Due date: \"" + day + "\" is not a day. Write it like 10 Mar 2026 or 2026-03-10.");
    }

    @Test
    void weeksWithoutAYesAskForItAndANoTakesThemAway() {
        assertThat(said(Map.of(Field.WEEKS, "20", Field.AS_OF, "10 Mar 2026")))
                .isEqualTo("Pregnant is needed and is not there.");
        var no = sheet.read(
                full(Optional.of(new Pregnancy.Weeks(20, 0, TODAY))),
                new Draft(Map.of(Field.PREGNANT, "NO", Field.WEEKS, "20", Field.AS_OF, "10 Mar 2026")),
                TODAY);
        assertThat(no.problems()).isEmpty();
        assertThat(no.profile().pregnancy()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsNamedWithBothLengths() {
        assertThat(read(Map.of(Field.DISPLAY_NAME, "n".repeat(80))).problems()).isEmpty();
        assertThat(said(Map.of(Field.DISPLAY_NAME, "n".repeat(81))))
                .isEqualTo("Name may have 80 characters. This has 81.");
        assertThat(said(Map.of(Field.EMERGENCY_NUMBER, "1".repeat(61))))
                .isEqualTo("Emergency number may have 60 characters. This has 61.");
    }

    @Test
    void whatTheFormDoesNotAskForStays() {
        Profile profile = full(Optional.empty());
        var back = sheet.read(profile, Draft.EMPTY, TODAY).profile();
        assertThat(back.language()).isEqualTo("en");
        assertThat(back.temperatureUnit()).as("now asked, and let go").isEmpty();
        assertThat(back.conditions()).isEmpty();
    }
}
