package org.spasmdiary.charts;

import java.util.List;
import org.spasmdiary.diary.EntryId;

/**
 * Where a mark of the rows under the pain line lies on a drawn chart.
 *
 * @param x from the left of the picture, in its units
 * @param y from its top
 * @param all what it stands for: one, or several that would touch
 */
public record RowMark(double x, double y, List<Said> all) {
    /** One treatment, note, alert or contact in words. */
    public record Said(EntryId entry, String text) {}

    public RowMark {
        all = List.copyOf(all);
    }
}
