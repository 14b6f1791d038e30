package org.spasmdiary.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.OtherMedicine;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Tri;

/**
 * A label says to ask first where the profile holds this; a line of {@code cautions.tsv} (R53).
 *
 * @param key the profile key, such as {@code asthma} or {@code age-60-plus}
 * @param part the part of the profile it looks at
 * @param action what the label says to do
 */
public record Caution(Item item, String key, Part part, String action) {
    /** The cautions of every label the diary knows. */
    public static final List<Caution> ALL = Table.read(Caution.class, "cautions.tsv").stream()
            .map(row -> new Caution(
                    Item.find(row.getOrDefault("item", "")).orElseThrow(),
                    row.getOrDefault("profile_key", ""),
                    Part.valueOf(row.getOrDefault("where", "").toUpperCase(Locale.ROOT)),
                    row.getOrDefault("action", "")))
            .toList();

    /** Under this age the limits of adult labels do not hold (R56), years. */
    public static final int ADULT = 18;

    /** From here on a label speaks of 20 weeks of pregnancy, days (R50, X08). */
    public static final int WEEKS_20 = 140;

    /** The part of the profile that a caution needs filled in. */
    public enum Part {
        CONDITION,
        MEDICINE,
        HABIT,
        AGE,
        PREGNANCY;

        /** Whether this part has been filled in; an empty list means "asked, none". */
        public boolean isKnown(Profile profile) {
            return switch (this) {
                case CONDITION -> profile.conditions().isPresent();
                case MEDICINE -> profile.medicines().isPresent();
                case HABIT -> profile.alcohol3plus() != Tri.NOT_ASKED;
                case AGE -> profile.age().isPresent() || profile.birthYear().isPresent();
                case PREGNANCY -> profile.pregnant() != Tri.NOT_ASKED;
            };
        }
    }

    /** The cautions of this item's label. */
    public static List<Caution> of(Item item) {
        return ALL.stream().filter(caution -> caution.item() == item).toList();
    }

    /** Whether it turns on the day of the dose, and not only on the profile. */
    public boolean dependsOnDay() {
        return key.equals("pregnant-under-20-weeks");
    }

    /** As an outcome on R53 names it: {@code item:profile_key}. */
    public String pair() {
        return item.code() + ":" + key;
    }

    /**
     * Whether the profile matches.
     *
     * @param day the local date of the dose, for weeks of pregnancy
     * @param now for an age from a year of birth
     */
    public boolean matches(Profile profile, LocalDate day, Instant now) {
        return switch (part) {
            case CONDITION ->
                Codes.find(Condition.class, key)
                        .filter(condition -> profile.conditions()
                                .filter(set -> set.contains(condition))
                                .isPresent())
                        .isPresent();
            case MEDICINE ->
                Codes.find(OtherMedicine.class, key)
                        .filter(medicine -> profile.medicines()
                                .filter(set -> set.contains(medicine))
                                .isPresent())
                        .isPresent();
            case HABIT -> profile.alcohol3plus() == Tri.YES;
            case AGE -> matchesAge(profile, now);
            case PREGNANCY ->
                profile.pregnant() == Tri.YES && (key.equals("pregnant") || isBefore20Weeks(profile, day));
        };
    }

    private boolean matchesAge(Profile profile, Instant now) {
        if (key.equals("under-18"))
            return lowestAge(profile, now).filter(age -> age < ADULT).isPresent();
        int from = Integer.parseInt(key.replaceAll("\\D", ""));
        return highestAge(profile, now).filter(age -> age >= from).isPresent();
    }

    /** Under 20 weeks and known to be; with the weeks not recorded, R50 takes the more careful reading. */
    private static boolean isBefore20Weeks(Profile profile, LocalDate day) {
        Optional<Pregnancy> known = profile.pregnancy();
        return known.isPresent() && known.get().daysOn(day) < WEEKS_20;
    }

    /** The lowest age the profile allows, years: as given, or one less than the years since the year of birth. */
    public static Optional<Integer> lowestAge(Profile profile, Instant now) {
        return profile.age().or(() -> profile.birthYear().map(year -> year(now) - year - 1));
    }

    private static Optional<Integer> highestAge(Profile profile, Instant now) {
        return profile.age().or(() -> profile.birthYear().map(year -> year(now) - year));
    }

    private static int year(Instant now) {
        return now.atOffset(ZoneOffset.UTC).getYear();
    }

    /** What the labels of these items look at in the profile, each part once. */
    public static List<Part> partsOf(Item item) {
        return Arrays.stream(Part.values())
                .filter(part -> of(item).stream().anyMatch(caution -> caution.part() == part))
                .toList();
    }
}
