package org.spasmdiary.charts;

import java.util.Optional;
import java.util.Set;
import org.spasmdiary.analysis.SpasmFilter;
import org.spasmdiary.diary.EntryId;

/**
 * How spasms are put beside each other.
 *
 * @param sideBySide a small picture each, in place of all lines in one
 * @param filter which may be drawn
 * @param chosen which of those are drawn; empty for all, of more than {@value #ALL_UP_TO} the newest {@value #NEWEST}
 * @param current the one that stands out, drawn whatever the filter says; empty for the open one, else the newest
 * @param lit the line that is pointed at
 * @param textScale 1.0 to 2.0 times the usual text size
 */
public record CompareOptions(
        boolean sideBySide,
        SpasmFilter filter,
        Optional<Set<EntryId>> chosen,
        Optional<EntryId> current,
        Optional<EntryId> lit,
        double textScale) {
    /** With more of them only some are drawn at first. */
    public static final int ALL_UP_TO = 12;

    public static final int NEWEST = 8;

    /** All in one, those of not typical days left out. */
    public static final CompareOptions USUAL =
            new CompareOptions(false, SpasmFilter.USUAL, Optional.empty(), Optional.empty(), Optional.empty(), 1);

    public CompareOptions {
        if (!(textScale >= 1 && textScale <= 2)) throw new IllegalArgumentException("text scale " + textScale);
        chosen = chosen.map(Set::copyOf);
    }

    public CompareOptions withSideBySide(boolean aside) {
        return new CompareOptions(aside, filter, chosen, current, lit, textScale);
    }

    public CompareOptions withFilter(SpasmFilter other) {
        return new CompareOptions(sideBySide, other, chosen, current, lit, textScale);
    }

    public CompareOptions withChosen(Optional<Set<EntryId>> others) {
        return new CompareOptions(sideBySide, filter, others, current, lit, textScale);
    }

    public CompareOptions withCurrent(Optional<EntryId> spasm) {
        return new CompareOptions(sideBySide, filter, chosen, spasm, lit, textScale);
    }

    public CompareOptions withLit(Optional<EntryId> spasm) {
        return new CompareOptions(sideBySide, filter, chosen, current, spasm, textScale);
    }

    public CompareOptions withTextScale(double scale) {
        return new CompareOptions(sideBySide, filter, chosen, current, lit, scale);
    }
}
