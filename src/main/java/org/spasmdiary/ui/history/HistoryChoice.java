package org.spasmdiary.ui.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What the person has chosen on this screen.
 *
 * @param search words an entry must have, all of them; empty: no search
 * @param privateNotes whether private notes are searched as well
 * @param day the day whose entries stand beside the calendar; empty: today
 */
public record HistoryChoice(HistoryPart part, String search, boolean privateNotes, Optional<LocalDate> day) {
    public static final HistoryChoice START = new HistoryChoice(HistoryPart.CALENDAR, "", false, Optional.empty());

    public HistoryChoice withPart(HistoryPart other) {
        return new HistoryChoice(other, search, privateNotes, day);
    }

    public HistoryChoice withSearch(String words, boolean alsoPrivate) {
        return new HistoryChoice(part, words, alsoPrivate, day);
    }

    public HistoryChoice withDay(LocalDate other) {
        return new HistoryChoice(part, search, privateNotes, Optional.of(other));
    }

    /** The month on the page. */
    YearMonth month(LocalDate today) {
        return YearMonth.from(day.orElse(today));
    }

    boolean searching() {
        return !search.isBlank();
    }
}
