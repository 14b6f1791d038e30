package org.spasmdiary.ui.settings;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.BackHistory;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.DailyLoad;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.HelpNumbers;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.OtherMedicine;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.TemperatureUnit;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.ui.history.form.Draft;
import org.spasmdiary.ui.history.form.Input;
import org.spasmdiary.ui.history.form.Options;
import org.spasmdiary.ui.history.form.Typing;
import org.spasmdiary.words.Words;

/**
 * The profile as a form, and back. Every line may stay empty, which is "not recorded"; an answer of "none of these"
 * is an empty set, which is not the same. What the form does not ask for stays as it was.
 */
final class ProfileSheet {
    /** A due date is never further ahead than this. */
    private static final int DAYS_OF_PREGNANCY = 280;

    private final Words words;

    ProfileSheet(Words words) {
        this.words = words;
    }

    /** The cards of the form, in their order. */
    enum Part {
        PLACE,
        PERSON,
        HEALTH,
        PREGNANCY
    }

    List<Input> inputs(Part part) {
        return switch (part) {
            case PLACE ->
                List.of(
                        line(Field.COUNTRY),
                        line(Field.EMERGENCY_NUMBER),
                        line(Field.URGENT_LINE),
                        line(Field.POISON_LINE));
            case PERSON ->
                List.of(
                        line(Field.DISPLAY_NAME),
                        new Input.Number(Field.AGE),
                        new Input.Number(Field.BIRTH_YEAR),
                        new Input.One(Field.TEMPERATURE_UNIT, Options.of(TemperatureUnit.class, words)),
                        many(Field.DAILY_LOAD, DailyLoad.class),
                        many(Field.HISTORY, BackHistory.class));
            case PREGNANCY ->
                List.of(
                        yesNo(Field.PREGNANT),
                        new Input.Number(Field.WEEKS),
                        new Input.Number(Field.DAYS),
                        line(Field.AS_OF),
                        line(Field.DUE_DATE));
            case HEALTH ->
                List.of(
                        many(Field.CONDITIONS, Condition.class),
                        many(Field.MEDICINES, OtherMedicine.class),
                        line(Field.OTHER_MEDICINE),
                        yesNo(Field.ALCOHOL_3PLUS),
                        new Input.Words(Field.ALLERGIES, 2));
        };
    }

    private static Input line(Field field) {
        return new Input.Words(field, 1);
    }

    private Input yesNo(Field field) {
        return new Input.One(field, Options.of(Tri.class, words, Tri::isAsked));
    }

    private <E extends Enum<E> & Coded> Input many(Field field, Class<E> kind) {
        List<Input.Option> options = new ArrayList<>(Options.of(kind, words));
        options.add(new Input.Option(Input.Option.NONE, words.text("ui.settings.none")));
        return new Input.Many(field, options);
    }

    Draft write(Profile profile) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.put(Field.COUNTRY, Countries.name(profile.country(), words.locale()));
        all.put(Field.EMERGENCY_NUMBER, profile.numbers().emergency());
        all.put(Field.URGENT_LINE, profile.numbers().urgentLine());
        all.put(Field.POISON_LINE, profile.numbers().poisonLine());
        all.put(Field.DISPLAY_NAME, profile.displayName());
        profile.age().ifPresent(n -> all.put(Field.AGE, n.toString()));
        profile.birthYear().ifPresent(n -> all.put(Field.BIRTH_YEAR, n.toString()));
        profile.temperatureUnit().ifPresent(unit -> all.put(Field.TEMPERATURE_UNIT, unit.code()));
        profile.dailyLoad().ifPresent(set -> all.put(Field.DAILY_LOAD, codes(set)));
        profile.history().ifPresent(set -> all.put(Field.HISTORY, codes(set)));
        if (profile.pregnant().isAsked())
            all.put(Field.PREGNANT, profile.pregnant().code());
        profile.pregnancy().ifPresent(pregnancy -> write(pregnancy, all));
        profile.conditions().ifPresent(set -> all.put(Field.CONDITIONS, codes(set)));
        profile.medicines().ifPresent(set -> all.put(Field.MEDICINES, codes(set)));
        all.put(Field.OTHER_MEDICINE, profile.otherMedicine());
        if (profile.alcohol3plus().isAsked())
            all.put(Field.ALCOHOL_3PLUS, profile.alcohol3plus().code());
        all.put(Field.ALLERGIES, profile.allergies());
        return new Draft(all);
    }

    private static String codes(Set<? extends Coded> set) {
        return set.isEmpty() ? Input.Option.NONE : Typing.codes(set);
    }

    private void write(Pregnancy pregnancy, Map<Field, String> all) {
        switch (pregnancy) {
            case Pregnancy.Weeks(int weeks, int days, LocalDate asOf) -> {
                all.put(Field.WEEKS, Integer.toString(weeks));
                all.put(Field.DAYS, Integer.toString(days));
                all.put(Field.AS_OF, words.format().shortDay(asOf));
            }
            case Pregnancy.DueDate(LocalDate due) ->
                all.put(Field.DUE_DATE, words.format().shortDay(due));
        }
    }

    /**
     * What the form makes of a profile.
     *
     * @param profile while there are problems, with their parts left out
     */
    record Filled(Profile profile, List<Problem> problems) {
        Filled {
            problems = List.copyOf(problems);
        }
    }

    Filled read(Profile base, Draft draft, LocalDate today) {
        var typing = new Typing(draft, ZoneOffset.UTC);
        Tri pregnant = typing.one(Field.PREGNANT, Tri.class, Tri.NOT_ASKED);
        var profile = new Profile(
                typing.words(Field.DISPLAY_NAME, TextLimit.NAME).strip(),
                birthYear(typing, today),
                typing.whole(Field.AGE, Measure.AGE),
                country(base, typing, draft),
                base.language(),
                typing.one(Field.TEMPERATURE_UNIT, TemperatureUnit.class),
                pregnant,
                pregnancy(typing, draft, pregnant, today),
                set(typing, draft, Field.CONDITIONS, Condition.class),
                set(typing, draft, Field.MEDICINES, OtherMedicine.class),
                typing.words(Field.OTHER_MEDICINE, TextLimit.WHY).strip(),
                typing.one(Field.ALCOHOL_3PLUS, Tri.class, Tri.NOT_ASKED),
                set(typing, draft, Field.DAILY_LOAD, DailyLoad.class),
                set(typing, draft, Field.HISTORY, BackHistory.class),
                typing.words(Field.ALLERGIES, TextLimit.NOTE),
                new HelpNumbers(
                        typing.words(Field.EMERGENCY_NUMBER, TextLimit.PHONE).strip(),
                        typing.words(Field.URGENT_LINE, TextLimit.PHONE).strip(),
                        typing.words(Field.POISON_LINE, TextLimit.PHONE).strip()));
        return new Filled(profile, typing.problems());
    }

    private Optional<Integer> birthYear(Typing typing, LocalDate today) {
        Optional<Integer> year = typing.whole(Field.BIRTH_YEAR, Measure.BIRTH_YEAR);
        if (year.filter(y -> y > today.getYear()).isEmpty()) return year;
        typing.add(
                Problem.of(Field.BIRTH_YEAR, "whole", year.get().toString(), "1900", String.valueOf(today.getYear())));
        return Optional.empty();
    }

    /** What was not touched stays, also letters that no list of today has. */
    private String country(Profile base, Typing typing, Draft draft) {
        String text = draft.text(Field.COUNTRY).strip();
        if (text.isEmpty()) return "";
        if (text.equals(Countries.name(base.country(), words.locale()))) return base.country();
        Optional<String> code = Countries.code(text, words.locale());
        if (code.isEmpty()) typing.add(Problem.of(Field.COUNTRY, "country", text));
        return code.orElse(base.country());
    }

    private static <E extends Enum<E> & Coded> Optional<Set<E>> set(
            Typing typing, Draft draft, Field field, Class<E> kind) {
        return draft.text(field).isEmpty() ? Optional.empty() : Optional.of(typing.many(field, kind));
    }

    /** Weeks with the day they were true on, or the due date; a no takes both away. */
    private Optional<Pregnancy> pregnancy(Typing typing, Draft draft, Tri pregnant, LocalDate today) {
        Optional<Integer> weeks = typing.whole(Field.WEEKS, Measure.PREGNANCY_WEEKS);
        Optional<Integer> days = typing.whole(Field.DAYS, Measure.PREGNANCY_DAYS);
        Optional<LocalDate> asOf = day(typing, draft, Field.AS_OF);
        Optional<LocalDate> due = day(typing, draft, Field.DUE_DATE);
        boolean hasWeeks = said(draft, Field.WEEKS);
        boolean hasAny = hasWeeks || said(draft, Field.DAYS) || said(draft, Field.AS_OF);
        if (pregnant == Tri.NOT_ASKED && (hasAny || said(draft, Field.DUE_DATE)))
            typing.add(Problem.of(Field.PREGNANT, "missing"));
        if (hasAny && !hasWeeks) typing.add(Problem.of(Field.WEEKS, "missing"));
        if (hasWeeks && !said(draft, Field.AS_OF)) typing.add(Problem.of(Field.AS_OF, "missing"));
        if (hasAny && said(draft, Field.DUE_DATE)) typing.add(Problem.of(Field.DUE_DATE, "weeksToo"));
        asOf.filter(today::isBefore).ifPresent(day -> late(typing, draft, Field.AS_OF, today));
        due.filter(today.plusDays(DAYS_OF_PREGNANCY)::isBefore)
                .ifPresent(day -> late(typing, draft, Field.DUE_DATE, today.plusDays(DAYS_OF_PREGNANCY)));
        if (pregnant == Tri.NO) return Optional.empty();
        Optional<Pregnancy> byWeeks = weeks.flatMap(w -> asOf.map(day -> new Pregnancy.Weeks(w, days.orElse(0), day)));
        return byWeeks.or(() -> due.map(Pregnancy.DueDate::new));
    }

    private static boolean said(Draft draft, Field field) {
        return !draft.text(field).isBlank();
    }

    private void late(Typing typing, Draft draft, Field field, LocalDate latest) {
        typing.add(Problem.of(
                field, "latestDay", draft.text(field).strip(), words.format().shortDay(latest)));
    }

    private Optional<LocalDate> day(Typing typing, Draft draft, Field field) {
        if (!said(draft, field)) return Optional.empty();
        Optional<LocalDate> day = words.format().readDay(draft.text(field));
        if (day.isEmpty()) typing.add(Problem.of(field, "day", draft.text(field).strip()));
        return day;
    }
}
