package org.spasmdiary.charts;

import java.util.function.Supplier;
import org.spasmdiary.diary.EntryId;

/**
 * Where one entry lies on a drawn chart, for the pointer and the keyboard.
 *
 * @param x from the left of the picture, in its units; beyond its plot where the view leaves the entry out
 * @param y from its top
 * @param hour since onset
 * @param words made when they are asked for: a chart may have thousands of points
 */
public record PointMark(double x, double y, double hour, EntryId entry, Supplier<String> words) {
    /** What a screen reader says: day, time, pain and how far in. */
    public String spoken() {
        return words.get();
    }
}
