package org.spasmdiary.analysis;

import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.When;

/** The days the person marked as not typical: spasms that began in them are left out of figures, and that is said. */
public final class NotTypical {
    private NotTypical() {}

    /** Whether the onset lies on one of those days, both ends of each period included. */
    public static boolean began(Diary diary, When onset) {
        return diary.periods().stream()
                .filter(period -> !period.mistake())
                .map(Period::span)
                .anyMatch(span -> span.contains(onset.day()));
    }
}
