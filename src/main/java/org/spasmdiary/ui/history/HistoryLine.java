package org.spasmdiary.ui.history;

import java.time.LocalDate;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;

/** One line of the list. Words are found only for the lines that are on the screen. */
public sealed interface HistoryLine {
    /** The day the lines under it belong to; for several days without an entry, the first of them. */
    LocalDate day();

    /** The head of a day. */
    record Head(LocalDate day) implements HistoryLine {}

    /** An entry; a spasm has a second line where it ends. */
    record Item(Entry entry, boolean end) implements HistoryLine {
        static Item of(Entry entry) {
            return new Item(entry, false);
        }

        @Override
        public LocalDate day() {
            return moment().day();
        }

        org.spasmdiary.diary.When moment() {
            return end && entry instanceof Episode episode
                    ? episode.end().orElseThrow().at()
                    : entry.at();
        }
    }

    /** Days inside a spasm on which nothing was written, both included. */
    record Quiet(LocalDate first, LocalDate last) implements HistoryLine {
        @Override
        public LocalDate day() {
            return first;
        }
    }
}
