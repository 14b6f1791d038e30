package org.spasmdiary.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;

/**
 * What was written about one day as it was lived, mistakes left out; each list in the order of its times.
 *
 * @param day the local date by the stored offset of each entry
 * @param pain empty on a day without a score: that is a gap, never zero
 */
public record DaySummary(
        LocalDate day,
        Optional<PainDay> pain,
        List<Reading> readings,
        List<Treatment> treatments,
        List<Contact> contacts) {

    private static final class Build {
        final List<Reading> readings = new ArrayList<>();
        final List<Treatment> treatments = new ArrayList<>();
        final List<Contact> contacts = new ArrayList<>();
    }

    /** One for each day with an entry, oldest first. */
    public static List<DaySummary> all(Diary diary) {
        TreeMap<LocalDate, Build> days = new TreeMap<>();
        diary.readings().forEach(one -> add(days, one));
        diary.treatments().forEach(one -> add(days, one));
        diary.contacts().forEach(one -> add(days, one));
        return days.entrySet().stream()
                .map(day -> of(day.getKey(), day.getValue()))
                .toList();
    }

    /** That day; with nothing in it where nothing was written. */
    public static DaySummary of(Diary diary, LocalDate day) {
        return all(diary).stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElseGet(() -> of(day, new Build()));
    }

    private static void add(TreeMap<LocalDate, Build> days, Entry entry) {
        if (entry.mistake()) return;
        Build day = days.computeIfAbsent(entry.at().day(), _ -> new Build());
        switch (entry) {
            case Reading reading -> day.readings.add(reading);
            case Treatment treatment -> day.treatments.add(treatment);
            case Contact contact -> day.contacts.add(contact);
            default -> throw new IllegalArgumentException("no part of a day: " + entry.getClass());
        }
    }

    private static DaySummary of(LocalDate day, Build build) {
        return new DaySummary(
                day,
                PainDay.of(build.readings).stream().findFirst(),
                List.copyOf(build.readings),
                List.copyOf(build.treatments),
                List.copyOf(build.contacts));
    }
}
