package org.spasmdiary.diary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several steps at once, without building every diary in between: an import and its way back are thousands. */
final class Steps {
    /** Up to so many, one diary after the other is cheaper than sorting all entries again. */
    private static final int FEW = 16;

    private final Map<EntryId, Entry> entries = new HashMap<>();
    private Profile profile;

    private Steps(Diary diary) {
        diary.entries().forEach(entry -> entries.put(entry.id(), entry));
        profile = diary.profile();
    }

    static Diary apply(List<Change> changes, Diary diary) {
        if (changes.size() <= FEW && changes.stream().noneMatch(Change.Import.class::isInstance)) {
            Diary at = diary;
            for (Change change : changes) at = change.applyTo(at);
            return at;
        }
        var steps = new Steps(diary);
        changes.forEach(steps::take);
        return Diary.of(steps.profile, steps.entries.values(), diary.sample());
    }

    private void take(Change change) {
        switch (change) {
            case Change.Put(Entry entry) -> entries.put(entry.id(), entry);
            case Change.Remove(EntryId id) -> entries.remove(id);
            case Change.SetProfile(Profile newProfile) -> profile = newProfile;
            case Change.Batch(List<Change> changes) -> changes.forEach(this::take);
            case Change.Import imported -> {
                imported.entries().forEach(entry -> entries.put(entry.id(), entry));
                profile = imported.profile().orElse(profile);
            }
        }
    }

    /** Back to {@code before}: what was touched last is put back first. */
    static Change inverse(List<Change> changes, Diary before) {
        Set<EntryId> ids = new LinkedHashSet<>();
        boolean profile = false;
        for (Change change : changes) profile |= touch(change, ids);
        List<Change> back = new ArrayList<>();
        ids.forEach(id -> back.add(Change.back(id, before)));
        if (profile) back.add(new Change.SetProfile(before.profile()));
        Collections.reverse(back);
        return new Change.Batch(back);
    }

    /** @return whether it touches the profile */
    private static boolean touch(Change change, Set<EntryId> ids) {
        return switch (change) {
            case Change.Put(Entry entry) -> {
                ids.add(entry.id());
                yield false;
            }
            case Change.Remove(EntryId id) -> {
                ids.add(id);
                yield false;
            }
            case Change.SetProfile _ -> true;
            case Change.Batch(List<Change> changes) -> {
                boolean profile = false;
                for (Change one : changes) profile |= touch(one, ids);
                yield profile;
            }
            case Change.Import imported -> {
                imported.entries().forEach(entry -> ids.add(entry.id()));
                yield imported.profile().isPresent();
            }
        };
    }
}
