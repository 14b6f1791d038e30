package org.spasmdiary.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step from one diary to the next: the only way anything is altered. Pure values; undo is the inverse step,
 * saved like any other.
 */
public sealed interface Change {
    /** Adds the entry, or puts it in place of the one with its id. */
    record Put(Entry entry) implements Change {}

    /** Moves an entry to the bin. */
    record Remove(EntryId id) implements Change {}

    record SetProfile(Profile profile) implements Change {}

    /** Several steps saved together or not at all. */
    record Batch(List<Change> changes) implements Change {
        public Batch {
            changes = List.copyOf(changes);
        }

        public static Batch of(Change... changes) {
            return new Batch(List.of(changes));
        }
    }

    /**
     * What came from a file, as one step.
     *
     * @param name what the person will know it by
     * @param entries new ones, and newer versions of known ones
     * @param profile the profile with its gaps filled, when anything was filled
     * @param revisions change history that came along
     */
    record Import(String name, List<Entry> entries, Optional<Profile> profile, List<Revision> revisions)
            implements Change {
        public Import {
            entries = List.copyOf(entries);
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * What a person would have to correct, or be asked, before this can be saved.
     *
     * @param now the clock, for times in the future
     */
    default List<Problem> problems(Diary diary, Instant now) {
        return switch (this) {
            case Put(Entry entry) -> EntryCheck.problems(entry, diary, now);
            case Remove _, SetProfile _, Import _ -> List.of();
            case Batch(List<Change> changes) -> {
                List<Problem> all = new ArrayList<>();
                Diary at = diary;
                for (Change change : changes) {
                    all.addAll(change.problems(at, now));
                    at = change.applyTo(at);
                }
                yield List.copyOf(all);
            }
        };
    }

    /** The next diary; removing what is not there changes nothing. */
    default Diary applyTo(Diary diary) {
        return switch (this) {
            case Put(Entry entry) -> diary.with(entry);
            case Remove(EntryId id) -> diary.without(id);
            case SetProfile(Profile profile) -> diary.withProfile(profile);
            case Batch(List<Change> changes) -> {
                Diary at = diary;
                for (Change change : changes) at = change.applyTo(at);
                yield at;
            }
            case Import imported -> {
                Map<EntryId, Entry> all = new HashMap<>();
                diary.entries().forEach(entry -> all.put(entry.id(), entry));
                imported.entries().forEach(entry -> all.put(entry.id(), entry));
                yield Diary.of(imported.profile().orElse(diary.profile()), all.values(), diary.sample());
            }
        };
    }

    /** The step that takes the next diary back to {@code before}. */
    default Change inverse(Diary before) {
        return switch (this) {
            case Put(Entry entry) -> back(entry.id(), before);
            case Remove(EntryId id) -> back(id, before);
            case SetProfile _ -> new SetProfile(before.profile());
            case Batch(List<Change> changes) -> {
                List<Change> steps = new ArrayList<>();
                Diary at = before;
                for (Change change : changes) {
                    steps.add(change.inverse(at));
                    at = change.applyTo(at);
                }
                Collections.reverse(steps);
                yield new Batch(steps);
            }
            case Import imported -> {
                List<Change> steps = new ArrayList<>();
                imported.entries().forEach(entry -> steps.add(back(entry.id(), before)));
                if (imported.profile().isPresent()) steps.add(new SetProfile(before.profile()));
                yield new Batch(steps);
            }
        };
    }

    private static Change back(EntryId id, Diary before) {
        return before.find(id).<Change>map(Put::new).orElseGet(() -> new Remove(id));
    }
}
