package org.spasmdiary.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
                List<Change> waiting = new ArrayList<>(); // taking back an import removes thousands at once
                for (Change change : changes) {
                    if (!(change instanceof Remove)) {
                        at = Steps.apply(waiting, at);
                        waiting.clear();
                        all.addAll(change.problems(at, now));
                    }
                    waiting.add(change);
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
            case Batch(List<Change> changes) -> Steps.apply(changes, diary);
            case Import _ -> Steps.apply(List.of(this), diary);
        };
    }

    /** The step that takes the next diary back to {@code before}. */
    default Change inverse(Diary before) {
        return switch (this) {
            case Put(Entry entry) -> back(entry.id(), before);
            case Remove(EntryId id) -> back(id, before);
            case SetProfile _ -> new SetProfile(before.profile());
            case Batch(List<Change> changes) -> Steps.inverse(changes, before);
            case Import _ -> Steps.inverse(List.of(this), before);
        };
    }

    /** What puts the entry of this id back to what it was. */
    static Change back(EntryId id, Diary before) {
        return before.find(id).<Change>map(Put::new).orElseGet(() -> new Remove(id));
    }
}
