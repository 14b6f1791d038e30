package org.spasmdiary.diary;

import java.time.Instant;
import java.util.Comparator;

/**
 * Any record of the diary.
 *
 * <p>{@link #at()} is when it happened, {@link #recorded()} when it was typed; both are kept, so what was
 * recalled later can be told apart. An entry marked as a mistake stays in the history and out of every figure.
 */
public sealed interface Entry
        permits Episode, Reading, Treatment, Contact, AlertOutcome, AlertRecord, Movement, Period {

    /** The one order of entries: own time, then when recorded, then id as text. Wrong clocks cannot disturb it. */
    Comparator<Entry> ORDER = Comparator.comparing((Entry e) -> e.at().instant())
            .thenComparing(Entry::recorded)
            .thenComparing(Entry::id);

    EntryId id();

    /** When it happened: onset of an episode, start of a treatment, moment of a reading. */
    When at();

    /** When it was first typed, from the computer's clock, in whole seconds. */
    Instant recorded();

    /** Entered by mistake: shown greyed in the history, out of every figure and rule. */
    boolean mistake();

    /** The same entry, marked or unmarked as a mistake. */
    Entry withMistake(boolean mistake);
}
