package org.spasmdiary.ui.help;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Diaries for the panel, at one fixed moment. */
final class HelpSamples {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Instant NOW = Instant.parse("2026-03-12T11:40:00Z");
    static final Words WORDS = Words.of(Locale.UK);

    private HelpSamples() {}

    static When hoursAgo(long hours) {
        return When.of(NOW.minusSeconds(hours * 3600), ZONE);
    }

    static Episode spasm(long hours) {
        return Episode.begun(EntryId.random(), hoursAgo(hours), hoursAgo(hours).instant());
    }

    /** All seven answered with no, but for these answers. */
    static Reading asked(long hours, SafetyQuestion... yes) {
        When at = hoursAgo(hours);
        var answers = new EnumMap<SafetyQuestion, Answer>(SafetyQuestion.class);
        Arrays.stream(SafetyQuestion.values())
                .filter(SafetyQuestion::isDaily)
                .forEach(question -> answers.put(question, Answer.no(at.instant())));
        for (SafetyQuestion question : yes) answers.put(question, Answer.yes(at.instant()));
        return Reading.empty(EntryId.random(), at, at.instant())
                .withPain(Pain.now(6))
                .withSafety(new SafetyAnswers(answers, ChestPainKind.NOT_ASKED));
    }

    static Diary diary(String country, Entry... entries) {
        return Diary.of(Profile.UNKNOWN.withCountry(country), List.of(entries), false);
    }

    static HelpModel model(Diary diary) {
        return HelpModel.of(Alerts.check(diary, NOW), diary, NOW, ZONE, WORDS);
    }
}
