package org.spasmdiary.charts;

import org.spasmdiary.diary.EntryId;

/**
 * Where one entry lies on a drawn chart, for the pointer and the keyboard.
 *
 * @param x from the left of the picture, in its units
 * @param y from its top
 * @param spoken what a screen reader says: day, time, pain and how far in
 */
public record PointMark(double x, double y, EntryId entry, String spoken) {}
