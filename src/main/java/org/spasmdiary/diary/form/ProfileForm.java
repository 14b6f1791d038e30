package org.spasmdiary.diary.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.spasmdiary.diary.BackHistory;
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

/** The profile as the fields of its JSON form, and back. An empty list means "asked, none" and is kept. */
public final class ProfileForm {
    private ProfileForm() {}

    public static LinkedHashMap<String, Object> write(Profile profile) {
        var fields = new Fields()
                .text(Field.DISPLAY_NAME, profile.displayName())
                .whole(Field.BIRTH_YEAR, profile.birthYear())
                .whole(Field.AGE, profile.age())
                .text(Field.COUNTRY, profile.country())
                .text(Field.LANGUAGE, profile.language());
        profile.temperatureUnit().ifPresent(unit -> fields.code(Field.TEMPERATURE_UNIT, unit));
        fields.tri(Field.PREGNANT, profile.pregnant());
        profile.pregnancy().ifPresent(pregnancy -> fields.nested(Field.PREGNANCY, pregnancy(pregnancy)));
        profile.conditions().ifPresent(set -> fields.all(Field.CONDITIONS, set));
        profile.medicines().ifPresent(set -> fields.all(Field.MEDICINES, set));
        fields.text(Field.OTHER_MEDICINE, profile.otherMedicine()).tri(Field.ALCOHOL_3PLUS, profile.alcohol3plus());
        profile.dailyLoad().ifPresent(set -> fields.all(Field.DAILY_LOAD, set));
        profile.history().ifPresent(set -> fields.all(Field.HISTORY, set));
        return fields.text(Field.ALLERGIES, profile.allergies())
                .text(Field.EMERGENCY_NUMBER, profile.numbers().emergency())
                .text(Field.URGENT_LINE, profile.numbers().urgentLine())
                .text(Field.POISON_LINE, profile.numbers().poisonLine())
                .map();
    }

    private static Fields pregnancy(Pregnancy pregnancy) {
        return switch (pregnancy) {
            case Pregnancy.Weeks(int weeks, int days, var asOf) ->
                new Fields()
                        .put(Field.WEEKS.code(), weeks)
                        .put(Field.DAYS.code(), days)
                        .date(Field.AS_OF, asOf);
            case Pregnancy.DueDate(var due) -> new Fields().date(Field.DUE_DATE, due);
        };
    }

    /** A wrong value leaves that part unknown, and is told; a profile is never lost as a whole. */
    public static Profile read(Map<String, ?> fields, Consumer<Problem> problems) {
        var form = new Form(fields, problems);
        var profile = new Profile(
                form.text(Field.DISPLAY_NAME, TextLimit.NAME),
                form.whole(Field.BIRTH_YEAR, Measure.BIRTH_YEAR),
                form.whole(Field.AGE, Measure.AGE),
                form.text(Field.COUNTRY, TextLimit.PHONE),
                form.text(Field.LANGUAGE, TextLimit.PHONE),
                form.code(Field.TEMPERATURE_UNIT, TemperatureUnit.class),
                form.tri(Field.PREGNANT),
                pregnancy(form.nested(Field.PREGNANCY)),
                form.answeredSet(Field.CONDITIONS, Condition.class),
                form.answeredSet(Field.MEDICINES, OtherMedicine.class),
                form.text(Field.OTHER_MEDICINE, TextLimit.WHY),
                form.tri(Field.ALCOHOL_3PLUS),
                form.answeredSet(Field.DAILY_LOAD, DailyLoad.class),
                form.answeredSet(Field.HISTORY, BackHistory.class),
                form.text(Field.ALLERGIES, TextLimit.NOTE),
                new HelpNumbers(
                        form.text(Field.EMERGENCY_NUMBER, TextLimit.PHONE),
                        form.text(Field.URGENT_LINE, TextLimit.PHONE),
                        form.text(Field.POISON_LINE, TextLimit.PHONE)));
        form.noteUnknown();
        return profile;
    }

    /** Weeks win over a due date; weeks without the day they were true on say nothing. */
    private static Optional<Pregnancy> pregnancy(Form form) {
        var weeks = form.whole(Field.WEEKS, Measure.PREGNANCY_WEEKS);
        int days = form.whole(Field.DAYS, Measure.PREGNANCY_DAYS).orElse(0);
        var asOf = form.date(Field.AS_OF);
        Optional<Pregnancy> due = form.date(Field.DUE_DATE).map(Pregnancy.DueDate::new);
        form.noteUnknown();
        if (weeks.isEmpty()) return due;
        if (asOf.isPresent()) return Optional.of(new Pregnancy.Weeks(weeks.get(), days, asOf.get()));
        if (!form.has(Field.AS_OF)) form.note(Problem.of(Field.AS_OF, "missing"));
        return due;
    }
}
