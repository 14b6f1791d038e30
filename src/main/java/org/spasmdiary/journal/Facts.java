package org.spasmdiary.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.store.Loaded;

/** All that is committed, as one immutable value: readers take it whole. */
record Facts(
        Diary diary, Map<EntryId, Binned> bin, List<Revision> revisions, Map<DraftId, Map<String, String>> drafts) {

    static Facts of(Loaded loaded) {
        Map<EntryId, Binned> bin = new HashMap<>();
        loaded.bin().forEach(b -> bin.put(b.entry().id(), new Binned(b.entry(), b.removed())));
        Map<DraftId, Map<String, String>> drafts = new HashMap<>();
        loaded.drafts().forEach((form, text) -> drafts.put(new DraftId(form), Map.copyOf(text)));
        return new Facts(loaded.diary(), bin, List.copyOf(loaded.revisions()), drafts);
    }

    List<Revision> history(EntryId id) {
        return revisions.stream()
                .filter(revision -> revision.entry().equals(id))
                .toList();
    }

    Facts withDraft(DraftId form, Map<String, String> text) {
        Map<DraftId, Map<String, String>> all = new HashMap<>(drafts);
        if (text.isEmpty()) all.remove(form);
        else all.put(form, Map.copyOf(text));
        return new Facts(diary, bin, revisions, all);
    }

    /** @param more revisions that were written too */
    Facts with(Diary newDiary, Map<EntryId, Binned> newBin, List<Revision> more) {
        List<Revision> all = revisions;
        if (!more.isEmpty()) {
            all = new ArrayList<>(revisions);
            all.addAll(more);
        }
        return new Facts(newDiary, newBin, all, drafts);
    }

    /** Without these entries, wherever they are, and without their history. */
    Facts without(java.util.Set<EntryId> erased, Diary newDiary) {
        Map<EntryId, Binned> left = new TreeMap<>(bin);
        left.keySet().removeAll(erased);
        List<Revision> kept =
                revisions.stream().filter(r -> !erased.contains(r.entry())).toList();
        return new Facts(newDiary, left, kept, drafts);
    }
}
