package org.spasmdiary.ui.spasm;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Joining;

/**
 * Two spasms that are open at once, as an import may bring.
 *
 * @param shown the one that began last, which the clock shows
 * @param other the one before it
 */
record TwoOpen(Bout other, Bout shown) {
    static Optional<TwoOpen> of(Diary diary) {
        List<Bout> open = diary.bouts().open();
        return open.size() < 2 ? Optional.empty() : Optional.of(new TwoOpen(open.get(open.size() - 2), open.getLast()));
    }

    /** The later one is joined to the earlier one and keeps what it says. */
    Change join() {
        return Joining.of(other, shown);
    }
}
