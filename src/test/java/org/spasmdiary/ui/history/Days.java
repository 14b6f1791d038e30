package org.spasmdiary.ui.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** The few days that the tests of this screen are made of; today is Thu 12 Mar 2026, 11:40 in Berlin. */
public final class Days {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");
    public static final Words WORDS = Words.of(Locale.ENGLISH);

    private Days() {}

    /** Such as "11 07:40": a day of this month and a time. */
    public static When at(String dayAndTime) {
        String[] parts = dayAndTime.split(" ", 2);
        var local = LocalDateTime.parse("2026-03-%02dT%s".formatted(Integer.parseInt(parts[0]), parts[1]));
        return When.of(local.atZone(ZONE).toInstant(), ZONE);
    }

    public static Reading pain(String dayAndTime, int score) {
        return Reading.empty(EntryId.random(), at(dayAndTime), NOW).withPain(Pain.now(score));
    }

    public static Reading pain(String dayAndTime, int score, int worst, int average) {
        return Reading.empty(EntryId.random(), at(dayAndTime), NOW)
                .withPain(new Pain(
                        Optional.of(new PainScore(score)),
                        Optional.of(new PainScore(worst)),
                        Optional.of(new PainScore(average)),
                        PainPattern.NOT_ASKED));
    }

    public static Treatment took(String dayAndTime, TreatmentKind kind) {
        return Treatment.of(EntryId.random(), kind, at(dayAndTime), NOW);
    }

    public static Episode spasm(String began) {
        return Episode.begun(EntryId.random(), at(began), NOW);
    }

    public static Episode spasm(String began, String ended) {
        return spasm(began).withEnd(Optional.of(new End(at(ended), EndReason.EASED)));
    }

    public static Diary diary(Entry... entries) {
        return diary(Arrays.asList(entries));
    }

    public static Diary diary(List<? extends Entry> entries) {
        return Diary.of(Profile.UNKNOWN, entries, false);
    }
}
