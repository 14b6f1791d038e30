package org.spasmdiary.journal;

import java.util.List;

/** What a full check of a diary file found. */
public sealed interface Checked {
    /**
     * It was read to the end.
     *
     * @param entries how many there are, the bin not counted
     * @param flaws empty when everything holds
     */
    record Done(int entries, List<Flaw> flaws) implements Checked {
        public Done {
            flaws = List.copyOf(flaws);
        }
    }

    /** It is nothing that could be checked. */
    record Unreadable(Opening why) implements Checked {}
}
