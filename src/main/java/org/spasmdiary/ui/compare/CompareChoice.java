package org.spasmdiary.ui.compare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.analysis.SpasmFilter;
import org.spasmdiary.charts.CompareOptions;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Region;

/**
 * What the person has chosen on this screen.
 *
 * @param sideBySide a small picture each, in place of all lines in one
 * @param untypical whether those that began in days marked as not typical are drawn
 * @param drawn which lines are drawn; empty for all, or for the newest of many
 * @param lit the row and line that is pointed at; empty: the current spasm
 * @param table whether the numbers stand in place of the picture
 */
record CompareChoice(
        boolean sideBySide,
        ComparePeriod period,
        Optional<Region> region,
        boolean untypical,
        Optional<Set<EntryId>> drawn,
        Optional<EntryId> lit,
        boolean table,
        SortBy sort,
        boolean descending) {
    static final CompareChoice START = new CompareChoice(
            false,
            new ComparePeriod.All(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            false,
            SortBy.NUMBER,
            true);

    CompareChoice withSideBySide(boolean aside) {
        return new CompareChoice(aside, period, region, untypical, drawn, lit, table, sort, descending);
    }

    CompareChoice withPeriod(ComparePeriod other) {
        return new CompareChoice(sideBySide, other, region, untypical, drawn, lit, table, sort, descending);
    }

    CompareChoice withRegion(Optional<Region> other) {
        return new CompareChoice(sideBySide, period, other, untypical, drawn, lit, table, sort, descending);
    }

    CompareChoice withUntypical(boolean shown) {
        return new CompareChoice(sideBySide, period, region, shown, drawn, lit, table, sort, descending);
    }

    CompareChoice withDrawn(Optional<Set<EntryId>> others) {
        return new CompareChoice(sideBySide, period, region, untypical, others, lit, table, sort, descending);
    }

    CompareChoice withLit(Optional<EntryId> spasm) {
        return new CompareChoice(sideBySide, period, region, untypical, drawn, spasm, table, sort, descending);
    }

    CompareChoice withTable(boolean shown) {
        return new CompareChoice(sideBySide, period, region, untypical, drawn, lit, shown, sort, descending);
    }

    /** The largest and newest first; the same column again turns it round. */
    CompareChoice sorted(SortBy column) {
        boolean down = column != sort || !descending;
        return new CompareChoice(sideBySide, period, region, untypical, drawn, lit, table, column, down);
    }

    SpasmFilter filter(LocalDate today) {
        return new SpasmFilter(region, period.days(today), untypical);
    }

    CompareOptions options(LocalDate today) {
        return new CompareOptions(sideBySide, filter(today), drawn, Optional.empty(), lit, 1);
    }
}
