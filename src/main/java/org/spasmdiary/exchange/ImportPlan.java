package org.spasmdiary.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.form.EntryForm;

/**
 * What an import would do to a diary, counted and ready to be saved as one step.
 *
 * @param added records the diary does not have
 * @param same records it has with the same content
 * @param replaced records it has with other content, where the one in the file was changed last
 * @param kept records it has with other content, where its own was changed last and stays
 * @param refused records left out because something is wrong with them
 * @param problems what is wrong, and where
 * @param change the step to save; empty when nothing would change
 */
public record ImportPlan(
        int added,
        int same,
        int replaced,
        int kept,
        int refused,
        List<Found> problems,
        Optional<Change.Import> change) {
    public ImportPlan {
        problems = List.copyOf(problems);
    }

    /** Records with the same id and other content, whichever of the two stays. */
    public int changed() {
        return replaced + kept;
    }

    /**
     * Why nothing of the file may go into this diary: made-up and real entries never mix, and the mark of a sample
     * is set when its file is made. A new file is made with the mark of what goes into it.
     *
     * @return empty when it may
     */
    public static Optional<Problem> barred(Diary diary, Imported imported) {
        if (imported.sample() == diary.sample()) return Optional.empty();
        return Optional.of(Problem.of(Field.FILE, imported.sample() ? "sampleIntoOwn" : "ownIntoSample"));
    }

    /**
     * @param known the change history the diary has
     * @param name what the person will know the import by
     */
    public static ImportPlan of(Diary diary, List<Revision> known, Imported imported, String name) {
        return new Draft(diary, known, imported).plan(name);
    }

    /** Goes through the records of the file one by one. */
    private static final class Draft {
        private final Diary diary;
        private final Imported imported;
        private final Set<Revision> known;
        private final Map<EntryId, Entry> own = new HashMap<>();
        private final Map<EntryId, Instant> ownChange = new HashMap<>();
        private final Map<EntryId, List<Revision>> incoming = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
        private final List<Revision> revisions = new ArrayList<>();
        private final List<Found> problems;
        private int added;
        private int same;
        private int replaced;
        private int kept;
        private int refused;

        Draft(Diary diary, List<Revision> known, Imported imported) {
            this.diary = diary;
            this.imported = imported;
            this.known = new HashSet<>(known);
            this.problems = new ArrayList<>(imported.problems());
            this.refused = imported.refused();
            diary.entries().forEach(entry -> own.put(contentId(entry), entry));
            known.forEach(r -> ownChange.merge(r.entry(), r.at(), (a, b) -> a.isAfter(b) ? a : b));
            imported.revisions()
                    .forEach(r -> incoming.computeIfAbsent(r.entry(), _ -> new ArrayList<>())
                            .add(r));
        }

        ImportPlan plan(String name) {
            imported.entries().forEach(this::consider);
            Optional<Profile> profile = ProfileFill.of(diary.profile(), imported.profile());
            boolean nothing = entries.isEmpty() && revisions.isEmpty() && profile.isEmpty();
            Optional<Change.Import> change =
                    nothing ? Optional.empty() : Optional.of(new Change.Import(name, entries, profile, revisions));
            return new ImportPlan(added, same, replaced, kept, refused, problems, change);
        }

        private void consider(Entry entry) {
            Entry mine = own.get(entry.id());
            if (mine == null) {
                added++;
                entries.add(entry);
                takeHistory(entry);
            } else if (mine.getClass() != entry.getClass()) {
                refused++;
                problems.add(new Found(entry.id().toString(), Problem.of(Field.ID, "idTwice", entry.id())));
            } else if (EntryForm.write(mine).equals(EntryForm.write(entry))) {
                same++;
                takeHistory(entry);
            } else if (lastChange(entry).isAfter(ownLastChange(mine))) {
                replaced++;
                entries.add(entry);
                takeHistory(entry);
                keepReplaced(mine, entry);
            } else {
                kept++;
            }
        }

        private void takeHistory(Entry entry) {
            for (Revision revision : incoming.getOrDefault(entry.id(), List.of()))
                if (known.add(revision)) revisions.add(revision);
        }

        /** The replaced version stays in the history, unless the file's own history tells the step already. */
        private void keepReplaced(Entry mine, Entry entry) {
            List<Revision> told = incoming.getOrDefault(entry.id(), List.of());
            for (Revision step : EntryForm.revisions(mine, entry, lastChange(entry))) {
                boolean isTold = told.stream()
                        .anyMatch(r -> r.field().equals(step.field())
                                && r.oldText().equals(step.oldText())
                                && r.newText().equals(step.newText()));
                if (!isTold && known.add(step)) revisions.add(step);
            }
        }

        private Instant lastChange(Entry entry) {
            return incoming.getOrDefault(entry.id(), List.of()).stream()
                    .map(Revision::at)
                    .max(Instant::compareTo)
                    .orElse(entry.recorded());
        }

        private Instant ownLastChange(Entry entry) {
            return ownChange.getOrDefault(entry.id(), entry.recorded());
        }

        /** Movement marks have no id in the file, so they are known by their content. */
        private static EntryId contentId(Entry entry) {
            return entry instanceof org.spasmdiary.diary.Movement movement
                    ? org.spasmdiary.diary.Movement.of(movement.at(), movement.what())
                            .id()
                    : entry.id();
        }
    }
}
