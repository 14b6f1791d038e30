package org.spasmdiary.ui.treatments;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.MedicineNow.State;

/**
 * One medicine, in words.
 *
 * @param total "1,200"
 * @param of "of 1,200 mg", or what stands there without a limit
 * @param segments share of the bar that each dose fills, oldest first; they come to 1 at most
 * @param mark share of the bar at which the limit lies, where it is passed; empty otherwise
 * @param bar whether there is a bar: none without a limit
 * @param times when the doses were, and the day of the course
 * @param state where it stands; empty when it is not in use
 * @param stateText the same in words
 * @param aside "Room again from 14:10", else whose limit it is; empty text without one
 * @param notes whose limit it is, doses without an amount, advice; one line each
 * @param spoken for a screen reader
 */
record MedicineRow(
        String name,
        String total,
        String of,
        List<Double> segments,
        Optional<Double> mark,
        boolean bar,
        String times,
        Optional<State> state,
        String stateText,
        String aside,
        List<String> notes,
        String spoken) {
    MedicineRow {
        segments = List.copyOf(segments);
        notes = List.copyOf(notes);
    }
}
