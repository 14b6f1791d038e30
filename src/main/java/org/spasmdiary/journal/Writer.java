package org.spasmdiary.journal;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.NewFile;
import org.spasmdiary.store.Save;
import org.spasmdiary.store.StoreException;

/** What the writing thread does. Everything here runs on it, but for reading {@link #facts} and the steps' flags. */
final class Writer {
    private static final System.Logger LOG = System.getLogger(Writer.class.getName());
    private static final Change NOTHING = new Change.Batch(List.of());

    private final DiaryFile file;
    private final String owner;
    private final InstantSource clock;
    private final Saver saver;
    private final FirstCheck check;
    private final Optional<Routine> routine;
    private final Steps steps = new Steps();
    private final List<Consumer<Diary>> watchers = new CopyOnWriteArrayList<>();
    private volatile Facts facts;

    /** @param routine makes backups by itself; empty where nobody wants any */
    Writer(DiaryFile file, Facts facts, String owner, InstantSource clock, Saver saver, Optional<Routine> routine) {
        this.file = file;
        this.facts = facts;
        this.owner = owner;
        this.clock = clock;
        this.saver = saver;
        this.routine = routine;
        this.check = new FirstCheck(file);
    }

    Facts facts() {
        return facts;
    }

    Steps steps() {
        return steps;
    }

    List<Consumer<Diary>> watchers() {
        return watchers;
    }

    /** Check, build, write, commit, swap, tell the watchers: in this order and no other. */
    Outcome save(Change change, Steps.Way way, Optional<DraftId> draft) {
        Optional<Outcome> stopped = prepare();
        if (stopped.isPresent()) return stopped.get();
        List<Problem> refusals = way.givesBack() ? List.of() : refusals(change);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        Facts before = facts;
        Plan plan = new Plan(before, change, clock.instant());
        Optional<DraftId> kept = draft.filter(before.drafts()::containsKey);
        Map<String, Map<String, String>> drafts = kept.<Map<String, Map<String, String>>>map(
                        id -> Map.of(id.form(), Map.of()))
                .orElse(Map.of());
        Save save = plan.save(UUID.randomUUID().toString(), owner, drafts);
        if (save.isEmpty()) {
            steps.drop(way);
            return new Outcome.Saved(before.diary(), NOTHING);
        }
        Optional<Failure> unsafe = routine.flatMap(it -> it.before(change, before.diary()));
        if (unsafe.isPresent()) return new Outcome.Failed(unsafe.get(), false, file.file());
        Facts after = kept.map(id -> plan.after().withDraft(id, Map.of())).orElseGet(plan::after);
        Change inverse = change.inverse(before.diary());
        return commit(save, after, () -> {
            if (!save.puts().isEmpty() || save.profile().isPresent()) steps.saved(way, inverse);
            return inverse;
        });
    }

    private List<Problem> refusals(Change change) {
        return change.problems(facts.diary(), clock.instant()).stream()
                .filter(problem -> !problem.asks())
                .toList();
    }

    /** Undo and redo are saved like any other change, and are never refused: it was so before. */
    Outcome step(Steps.Way way) {
        return steps.next(way)
                .map(change -> save(change, way, Optional.empty()))
                .orElseGet(() -> new Outcome.Saved(facts.diary(), NOTHING));
    }

    Outcome erase(Set<EntryId> ids) {
        Optional<Outcome> stopped = prepare();
        if (stopped.isPresent()) return stopped.get();
        Facts before = facts;
        List<Change> removals = new ArrayList<>();
        ids.forEach(id -> removals.add(new Change.Remove(id)));
        Diary left = new Change.Batch(removals).applyTo(before.diary());
        Save save = new Save(
                UUID.randomUUID().toString(),
                owner,
                List.of(),
                ids,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of());
        if (save.isEmpty()) return new Outcome.Saved(before.diary(), NOTHING);
        return commit(save, before.without(ids, left), () -> {
            steps.forget(ids);
            return NOTHING;
        });
    }

    Outcome keepDraft(DraftId draft, Map<String, String> text) {
        Optional<Outcome> stopped = prepare();
        if (stopped.isPresent()) return stopped.get();
        if (facts.drafts().getOrDefault(draft, Map.of()).equals(text)) return new Outcome.Saved(facts.diary(), NOTHING);
        Save save = new Save(
                UUID.randomUUID().toString(),
                owner,
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(draft.form(), Map.copyOf(text)));
        Saver.Result result = saver.write(save);
        if (result.why().isPresent()) return failed(result);
        facts = facts.withDraft(draft, text); // the diary is the same, so nobody is told
        return new Outcome.Saved(facts.diary(), NOTHING);
    }

    private interface Committed {
        Change undo();
    }

    private Outcome commit(Save save, Facts after, Committed committed) {
        Saver.Result result = saver.write(save);
        if (result.why().isPresent()) return failed(result);
        facts = after;
        routine.ifPresent(Routine::changed);
        Change undo = committed.undo();
        tell(after.diary());
        return new Outcome.Saved(after.diary(), undo);
    }

    private Outcome failed(Saver.Result result) {
        Failure why = result.why().orElse(Failure.UNKNOWN);
        return new Outcome.Failed(why, result.verdict() == Saver.Verdict.COULD_NOT_CHECK, file.file());
    }

    /** A watcher that fails does not undo the save, nor keep the others from hearing of it. */
    private void tell(Diary diary) {
        for (Consumer<Diary> watcher : watchers)
            try {
                watcher.accept(diary);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "a watcher failed: " + e.getClass().getName());
            }
    }

    /** Nothing is written into a file that was not checked, nor over a save whose fate is not known. */
    private Optional<Outcome> prepare() {
        try {
            if (saver.uncertain()) {
                facts = Facts.of(saver.settle());
                tell(facts.diary());
            }
            if (!file.connected()) file.reconnect();
            if (check.run().isEmpty()) return Optional.empty();
            return Optional.of(new Outcome.Failed(Failure.DAMAGED, false, file.file()));
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "before a save: " + e.getMessage());
            return Optional.of(new Outcome.Failed(Failures.of(e), false, file.file()));
        }
    }

    /** The check after opening; then the bin is emptied by age. */
    List<Flaw> firstCheck() {
        try {
            List<Flaw> flaws = check.run();
            Set<EntryId> due = BinAge.due(facts, clock.instant());
            if (flaws.isEmpty() && !due.isEmpty()) erase(due);
            return flaws;
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "first check: " + e.getMessage());
            return List.of(); // not damage; it runs again before the first write
        }
    }

    List<Flaw> check() {
        try {
            if (!file.connected()) file.reconnect();
            return Failures.flaws(file.check());
        } catch (StoreException e) {
            return List.of(Failures.unreadable(e));
        }
    }

    /** Makes a backup because somebody asked for it. */
    BackedUp backup() {
        Optional<Outcome> stopped = prepare();
        if (stopped.isPresent()) return new BackedUp.NotMade(why(stopped.get()), file.file());
        if (routine.isEmpty()) return new BackedUp.NotMade(Failure.UNKNOWN, file.file());
        return check().isEmpty() ? routine.get().asked() : new BackedUp.NotMade(Failure.DAMAGED, file.file());
    }

    private static Failure why(Outcome stopped) {
        return stopped instanceof Outcome.Failed failed ? failed.why() : Failure.UNKNOWN;
    }

    Outcome backup(Path target) {
        if (Files.exists(target)) return new Outcome.Refused(List.of(Problem.of(Field.FILE, "exists", target)));
        Optional<Outcome> stopped = prepare();
        if (stopped.isPresent()) return stopped.get();
        if (!check().isEmpty()) return new Outcome.Failed(Failure.DAMAGED, false, file.file());
        try {
            NewFile.copy(file, target);
            return new Outcome.Saved(facts.diary(), NOTHING);
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "copy: " + e.getMessage());
            return new Outcome.Failed(Failures.of(e), false, target);
        }
    }

    /** The backup of the day, once a change is on the disk and told. */
    void daily() {
        if (file.connected()) routine.ifPresent(it -> it.daily(facts.diary()));
    }

    /**
     * Takes our name out of the file and lets go of it.
     *
     * @param withBackup first makes a backup, where something was changed since the last
     */
    void close(boolean withBackup) {
        try {
            if (withBackup && file.connected()) routine.ifPresent(it -> it.closing(facts.diary()));
            if (file.connected()) file.release();
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "closing: " + e.getMessage()); // the name is our own, so it opens again here
        } finally {
            file.close();
        }
    }
}
