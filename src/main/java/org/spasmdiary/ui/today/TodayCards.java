package org.spasmdiary.ui.today;

import java.util.List;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.SidePanel;
import org.spasmdiary.ui.Slot;
import org.spasmdiary.ui.treat.FunctionCard;
import org.spasmdiary.ui.treat.MoreCard;
import org.spasmdiary.ui.treat.TilesCard;
import org.spasmdiary.ui.treat.TimerCard;

/** Which card stands where on Today. */
final class TodayCards {
    final EntryInHand entry;
    final Card firstRun;
    final Card clock;
    final Card rail;
    final Card pain;
    final Card more;
    final Card timer;
    final Card tiles;
    final Card function;
    final Card note;
    final Card saved;
    final SidePanel help;

    TodayCards(Desk desk) {
        entry = new EntryInHand(desk);
        firstRun = new Slot();
        clock = new Slot();
        rail = new Slot();
        pain = new Slot();
        more = new MoreCard(desk, entry);
        timer = new TimerCard(desk);
        tiles = new TilesCard(desk);
        function = new FunctionCard(desk, entry);
        note = new Slot();
        saved = new Slot();
        help = new Slot();
    }

    /** In the order of Tab. */
    List<Card> all() {
        return List.of(firstRun, clock, rail, pain, more, timer, tiles, function, note, saved, help);
    }
}
