package org.spasmdiary.diary;

import java.util.Optional;
import java.util.Set;

/**
 * About the person. Each part may be unknown, and unknown is not "no": an empty set means "asked, none", an
 * empty Optional means "not filled in".
 *
 * @param displayName at most 80 characters, empty when not given
 * @param birthYear used only where the age is not given
 * @param country two-letter code, empty when not given
 * @param alcohol3plus three or more alcoholic drinks a day
 */
public record Profile(
        String displayName,
        Optional<Integer> birthYear,
        Optional<Integer> age,
        String country,
        String language,
        Optional<TemperatureUnit> temperatureUnit,
        Tri pregnant,
        Optional<Pregnancy> pregnancy,
        Optional<Set<Condition>> conditions,
        Optional<Set<OtherMedicine>> medicines,
        String otherMedicine,
        Tri alcohol3plus,
        Optional<Set<DailyLoad>> dailyLoad,
        Optional<Set<BackHistory>> history,
        String allergies,
        HelpNumbers numbers) {
    public static final Profile UNKNOWN = new Profile(
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            Tri.NOT_ASKED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Tri.NOT_ASKED,
            Optional.empty(),
            Optional.empty(),
            "",
            HelpNumbers.NONE);

    public Profile {
        TextLimit.NAME.require(displayName);
        TextLimit.NOTE.require(allergies);
        TextLimit.WHY.require(otherMedicine);
        birthYear.ifPresent(Measure.BIRTH_YEAR::require);
        age.ifPresent(Measure.AGE::require);
        conditions = conditions.map(set -> Sets.of(Condition.class, set));
        medicines = medicines.map(set -> Sets.of(OtherMedicine.class, set));
        dailyLoad = dailyLoad.map(set -> Sets.of(DailyLoad.class, set));
        history = history.map(set -> Sets.of(BackHistory.class, set));
    }

    /** With another country, and the numbers as they were. */
    public Profile withCountry(String newCountry) {
        return new Profile(
                displayName,
                birthYear,
                age,
                newCountry,
                language,
                temperatureUnit,
                pregnant,
                pregnancy,
                conditions,
                medicines,
                otherMedicine,
                alcohol3plus,
                dailyLoad,
                history,
                allergies,
                numbers);
    }
}
