package org.spasmdiary.ui.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.journal.Binned;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Desk;

/** What can be done with what lies in the bin. */
final class Bin {
    private final Desk desk;
    private final EditForm saves;
    private final Runnable changed;

    /** @param changed called when entries are gone for good */
    Bin(Desk desk, EditForm saves, Runnable changed) {
        this.desk = desk;
        this.saves = saves;
        this.changed = changed;
    }

    void putBack(Binned binned) {
        String what = EntryRow.what(binned.entry(), desk.words());
        saves.save(Together.back(desk.bin(), binned.entry()), desk.words().text("ui.history.back", "what", what));
    }

    /** Empties it, once the person has said yes. */
    void empty() {
        List<Binned> all = desk.bin();
        var words = desk.words();
        desk.ask()
                .yesNo(
                        words.text("ui.history.emptyBin.title"),
                        words.count("ui.history.emptyBin.text", all.size()),
                        words.text("ui.history.emptyBin.yes"),
                        words.text("ui.history.emptyBin.no"),
                        yes -> {
                            if (yes) erase(all);
                        });
    }

    private void erase(List<Binned> all) {
        Set<EntryId> ids = all.stream().map(binned -> binned.entry().id()).collect(Collectors.toSet());
        desk.erase(ids, outcome -> {
            if (outcome instanceof Outcome.Failed failed) desk.failed(failed, () -> erase(all));
            else desk.notice(desk.words().text("ui.history.binEmptied"));
            changed.run();
        });
    }
}
