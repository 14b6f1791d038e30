package org.spasmdiary.store;

import java.util.Arrays;
import java.util.List;

/**
 * What the file knows about itself, in its one row of {@code meta}.
 *
 * @param entries rows of {@code entry}, the bin included
 * @param revisions rows of {@code change_log}
 * @param imports rows of {@code import_batch}
 * @param owner the installation that has it open, or had when it crashed; empty when closed properly
 * @param lastSave id of the last committed save
 * @param confirmed a counter that confirming commits move on
 * @param sample whether it is made-up data
 */
public record Meta(
        long entries, long revisions, long imports, String owner, String lastSave, long confirmed, boolean sample) {
    static final Meta EMPTY = new Meta(0, 0, 0, "", "", 0, false);

    Meta withOwner(String newOwner) {
        return new Meta(entries, revisions, imports, newOwner, lastSave, confirmed, sample);
    }

    Meta confirmedOnceMore() {
        return new Meta(entries, revisions, imports, owner, lastSave, confirmed + 1, sample);
    }

    List<Object> values() {
        return Arrays.asList(entries, revisions, imports, owner, lastSave, confirmed, sample ? 1 : 0);
    }
}
