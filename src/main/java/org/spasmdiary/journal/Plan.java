package org.spasmdiary.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.form.EntryForm;
import org.spasmdiary.store.Save;

/**
 * What a change comes to: the facts after it, and what must be written for that. An entry that is equal to what is
 * there already is not written.
 */
final class Plan {
    private final Facts before;
    private final Diary next;
    private final Instant now;
    private final Map<EntryId, Binned> bin;
    private final List<Save.Put> puts = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final Set<Step> told = new HashSet<>();
    private final Optional<Save.Batch> batch;

    /** A change of one field, whenever it was made. */
    private record Step(EntryId entry, String field, Optional<String> oldText, Optional<String> newText) {
        static Step of(Revision revision) {
            return new Step(revision.entry(), revision.field(), revision.oldText(), revision.newText());
        }
    }

    Plan(Facts before, Change change, Instant clock) {
        this.before = before;
        this.now = clock.truncatedTo(ChronoUnit.SECONDS);
        this.next = change.applyTo(before.diary());
        Set<EntryId> touched = touched(change);
        this.bin = touched.isEmpty() ? before.bin() : new HashMap<>(before.bin());
        this.batch = change instanceof Change.Import imported
                ? Optional.of(new Save.Batch(imported.name(), now))
                : Optional.empty();
        if (change instanceof Change.Import imported) bringHistory(imported);
        touched.forEach(this::consider);
    }

    /** The ids a change is about, in its order. */
    static Set<EntryId> touched(Change change) {
        Set<EntryId> ids = new LinkedHashSet<>();
        collect(change, ids);
        return ids;
    }

    private static void collect(Change change, Collection<EntryId> ids) {
        switch (change) {
            case Change.Put(Entry entry) -> ids.add(entry.id());
            case Change.Remove(EntryId id) -> ids.add(id);
            case Change.SetProfile _ -> {}
            case Change.Batch(List<Change> changes) -> changes.forEach(one -> collect(one, ids));
            case Change.Import imported -> imported.entries().forEach(entry -> ids.add(entry.id()));
        }
    }

    /** History that came along is kept with its own times; what is known already is not written again. */
    private void bringHistory(Change.Import imported) {
        Set<Revision> known = new HashSet<>(before.revisions());
        imported.revisions().stream().filter(known::add).forEach(revisions::add);
        imported.revisions().forEach(revision -> told.add(Step.of(revision)));
    }

    private void consider(EntryId id) {
        @Nullable Entry old = before.diary().find(id).orElse(null);
        @Nullable Binned binned = before.bin().get(id);
        @Nullable Entry now = next.find(id).orElse(null);
        if (now == null) {
            if (old != null) remove(old);
        } else if (binned != null || !now.equals(old)) {
            bin.remove(id);
            puts.add(new Save.Put(now, Optional.empty()));
            @Nullable Entry earlier = old != null ? old : binned == null ? null : binned.entry();
            if (earlier != null) noteChanges(earlier, now);
        }
    }

    private void remove(Entry entry) {
        bin.put(entry.id(), new Binned(entry, now));
        puts.add(new Save.Put(entry, Optional.of(now)));
    }

    private void noteChanges(Entry earlier, Entry later) {
        for (Revision revision : EntryForm.revisions(earlier, later, now))
            if (!told.contains(Step.of(revision))) revisions.add(revision);
    }

    Facts after() {
        return before.with(next, bin, revisions);
    }

    /**
     * @param id names this save
     * @param drafts what becomes of drafts in the same transaction
     */
    Save save(String id, String owner, Map<String, Map<String, String>> drafts) {
        Profile profile = next.profile();
        return new Save(
                id,
                owner,
                puts,
                Set.of(),
                profile.equals(before.diary().profile()) ? Optional.empty() : Optional.of(profile),
                revisions,
                puts.isEmpty() && revisions.isEmpty() ? Optional.empty() : batch,
                drafts);
    }
}
