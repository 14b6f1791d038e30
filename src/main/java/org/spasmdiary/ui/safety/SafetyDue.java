package org.spasmdiary.ui.safety;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;

/** Whether the check comes up by itself: at the first opening of each day while a spasm is open. */
public final class SafetyDue {
    private SafetyDue() {}

    /** A spasm is open and no warning sign was answered on this calendar day. */
    public static boolean today(Diary diary, Instant now, ZoneId zone) {
        if (diary.bouts().latestOpen().isEmpty()) return false;
        var day = now.atZone(zone).toLocalDate();
        return lastAsked(diary, now)
                .map(at -> !at.atZone(zone).toLocalDate().equals(day))
                .orElse(true);
    }

    /** The newest answer to one of the seven daily questions up to now. */
    public static Optional<Instant> lastAsked(Diary diary, Instant now) {
        return diary.readings().stream()
                .filter(reading -> !reading.mistake())
                .flatMap(SafetyDue::times)
                .filter(at -> !at.isAfter(now))
                .max(Instant::compareTo);
    }

    private static java.util.stream.Stream<Instant> times(Reading reading) {
        return Arrays.stream(SafetyQuestion.values())
                .filter(SafetyQuestion::isDaily)
                .flatMap(question -> reading.safety().answer(question).stream())
                .map(Answer::askedAt);
    }
}
