package org.spasmdiary.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.BackHistory;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.DailyLoad;
import org.spasmdiary.diary.HelpNumbers;
import org.spasmdiary.diary.OtherMedicine;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.TemperatureUnit;

/** The profile: one row and its sets. A set that was asked and is empty is told apart from one never asked. */
final class ProfileTable {
    static final List<String> COLUMNS = List.of(
            "display_name",
            "birth_year",
            "age",
            "country",
            "language",
            "temperature_unit",
            "pregnant",
            "pregnancy_weeks",
            "pregnancy_days",
            "pregnancy_as_of",
            "due_date",
            "conditions_asked",
            "medicines_asked",
            "other_medicine",
            "alcohol3plus",
            "daily_load_asked",
            "history_asked",
            "allergies",
            "emergency_number",
            "urgent_line",
            "poison_line");

    private ProfileTable() {}

    static void put(Session session, Profile profile) throws SQLException {
        Sheet sheet = sheet(profile);
        session.update("DELETE FROM profile");
        session.update("DELETE FROM profile_tag");
        List<@Nullable Object> values = sheet.values(COLUMNS);
        List<@Nullable Object> row = new ArrayList<>(values);
        row.add(EntryTable.crc(new RowCrc(), List.of("profile"), values, sheet.children()));
        session.update(
                "INSERT INTO profile (one, " + String.join(", ", COLUMNS) + ", crc) VALUES (1"
                        + ", ?".repeat(row.size()) + ")",
                row.toArray());
        for (Child tag : sheet.children())
            session.update("INSERT INTO profile_tag (kind, value) VALUES (?, ?)", tag.text(0), tag.text(1));
    }

    private static Sheet sheet(Profile profile) {
        Sheet sheet = new Sheet()
                .text("display_name", profile.displayName())
                .number("birth_year", profile.birthYear())
                .number("age", profile.age())
                .text("country", profile.country())
                .text("language", profile.language())
                .word("temperature_unit", profile.temperatureUnit())
                .tri("pregnant", profile.pregnant())
                .text("other_medicine", profile.otherMedicine())
                .tri("alcohol3plus", profile.alcohol3plus())
                .text("allergies", profile.allergies())
                .text("emergency_number", profile.numbers().emergency())
                .text("urgent_line", profile.numbers().urgentLine())
                .text("poison_line", profile.numbers().poisonLine());
        asked(sheet, "conditions_asked", "condition", profile.conditions());
        asked(sheet, "medicines_asked", "medicine", profile.medicines());
        asked(sheet, "daily_load_asked", "daily_load", profile.dailyLoad());
        asked(sheet, "history_asked", "history", profile.history());
        profile.pregnancy().ifPresent(pregnancy -> pregnancy(sheet, pregnancy));
        return sheet;
    }

    private static void asked(Sheet sheet, String column, String kind, Optional<? extends Set<? extends Coded>> set) {
        sheet.flag(column, set.isPresent());
        set.ifPresent(words -> sheet.tags(kind, words));
    }

    private static void pregnancy(Sheet sheet, Pregnancy pregnancy) {
        switch (pregnancy) {
            case Pregnancy.Weeks(int weeks, int days, var asOf) ->
                sheet.put("pregnancy_weeks", weeks).put("pregnancy_days", days).put("pregnancy_as_of", asOf.toString());
            case Pregnancy.DueDate(var due) -> sheet.put("due_date", due.toString());
        }
    }

    static Profile load(Session session, Vocabulary vocabulary, List<Finding> findings) throws SQLException {
        List<Child> tags = new ArrayList<>();
        session.query(
                "SELECT kind, value FROM profile_tag",
                row -> tags.add(new Child(ChildTable.TAG, Arrays.asList(row.getString(1), row.getString(2)))));
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) places.put(COLUMNS.get(i), i);
        List<Profile> found = new ArrayList<>();
        session.query("SELECT " + String.join(", ", COLUMNS) + ", crc FROM profile", result -> {
            @Nullable Object[] values = new @Nullable Object[COLUMNS.size()];
            for (int i = 0; i < values.length; i++) values[i] = result.getObject(i + 1);
            Row row = new Row(places, Arrays.asList(values), tags, vocabulary);
            if (EntryTable.crc(new RowCrc(), List.of("profile"), row.values(), tags)
                    == result.getLong(COLUMNS.size() + 1)) found.add(read(row, findings));
        });
        if (!found.isEmpty()) return found.getFirst();
        findings.add(new Finding(Finding.Kind.CHECKSUM, "profile", "checksum"));
        return Profile.UNKNOWN;
    }

    private static Profile read(Row row, List<Finding> findings) {
        try {
            return new Profile(
                    row.text("display_name"),
                    row.number("birth_year"),
                    row.number("age"),
                    row.text("country"),
                    row.text("language"),
                    row.word(TemperatureUnit.class, "temperature_unit"),
                    row.tri("pregnant"),
                    pregnancy(row),
                    set(row, Condition.class, "conditions_asked", "condition"),
                    set(row, OtherMedicine.class, "medicines_asked", "medicine"),
                    row.text("other_medicine"),
                    row.tri("alcohol3plus"),
                    set(row, DailyLoad.class, "daily_load_asked", "daily_load"),
                    set(row, BackHistory.class, "history_asked", "history"),
                    row.text("allergies"),
                    new HelpNumbers(row.text("emergency_number"), row.text("urgent_line"), row.text("poison_line")));
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add(new Finding(Finding.Kind.VALUE, "profile", e.getClass().getSimpleName()));
            return Profile.UNKNOWN;
        }
    }

    private static <E extends Enum<E> & Coded> Optional<Set<E>> set(
            Row row, Class<E> kind, String column, String name) {
        return row.flag(column) ? Optional.of(row.tags(kind, name)) : Optional.empty();
    }

    private static Optional<Pregnancy> pregnancy(Row row) {
        return row.day("due_date")
                .<Pregnancy>map(Pregnancy.DueDate::new)
                .or(() -> row.day("pregnancy_as_of")
                        .map(asOf -> new Pregnancy.Weeks(
                                (int) row.whole("pregnancy_weeks"), (int) row.whole("pregnancy_days"), asOf)));
    }
}
