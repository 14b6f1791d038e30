package org.spasmdiary.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Binned;
import org.spasmdiary.journal.DraftId;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.settings.Settings;
import org.spasmdiary.words.Words;

/** The desk of an open diary. */
final class LiveDesk implements Desk {
    private final Book book;
    private final Surroundings around;
    private final LiveSettings settings;
    private final Worker worker;
    private final Shell shell;
    private final Window window;
    private final Saving saving;
    private AlertBoard board;

    /** What only the window can do, since the diary itself is exchanged. */
    interface Window {
        void showSample();

        void restore(Backup backup);
    }

    LiveDesk(Book book, Surroundings around, LiveSettings settings, Worker worker, Window window) {
        this.window = window;
        this.book = book;
        this.around = around;
        this.settings = settings;
        this.worker = worker;
        this.board = check();
        this.shell = new Shell(around.words(), place -> Screens.at(place, this), this::undo);
        this.saving = new Saving(book, shell, around);
    }

    Shell shell() {
        return shell;
    }

    @Override
    public Words words() {
        return around.words();
    }

    @Override
    public Instant now() {
        return around.clock().instant();
    }

    @Override
    public ZoneId zone() {
        return around.zone();
    }

    @Override
    public Diary diary() {
        return book.diary();
    }

    @Override
    public void note(Change change, Consumer<Outcome> then) {
        saving.note(change, then);
    }

    @Override
    public AlertBoard board() {
        return board;
    }

    /** Checks the rules again: the diary or the minute is another. */
    AlertBoard check() {
        board = Alerts.check(book.diary(), now());
        return board;
    }

    @Override
    public void save(Change change, Consumer<Outcome> then) {
        saving.save(change, Optional.empty(), then);
    }

    @Override
    public void save(Change change, String form, Consumer<Outcome> then) {
        saving.save(change, Optional.of(new DraftId(form)), then);
    }

    @Override
    public void undo() {
        step(book.undoable(), book::undo, "ui.shell.undone", "ui.shell.nothingToUndo", this::undo);
    }

    @Override
    public void redo() {
        step(book.redoable(), book::redo, "ui.shell.redone", "ui.shell.nothingToRedo", this::redo);
    }

    private void step(
            boolean possible, Supplier<CompletableFuture<Outcome>> step, String done, String nothing, Runnable again) {
        if (!possible) {
            notice(words().text(nothing));
            return;
        }
        saving.answer(step.get(), Set.of(done), outcome -> {
            switch (outcome) {
                case Outcome.Saved _ -> notice(words().text(done));
                case Outcome.Refused(var problems) -> notice(words().problem(problems.getFirst()));
                case Outcome.Failed failed -> failed(failed, again);
            }
        });
    }

    @Override
    public List<Revision> history(EntryId id) {
        return book.history(id);
    }

    @Override
    public List<Revision> revisions() {
        return book.revisions();
    }

    @Override
    public Path file() {
        return book.file();
    }

    @Override
    public List<Binned> bin() {
        return book.bin();
    }

    @Override
    public void erase(Set<EntryId> ids, Consumer<Outcome> then) {
        saving.answer(book.erase(ids), ids, then);
    }

    @Override
    public Shelf shelf() {
        return new Shelf(book, around, saving::answer, window::restore);
    }

    @Override
    public Worker worker() {
        return worker;
    }

    @Override
    public Ask ask() {
        return shell.ask();
    }

    @Override
    public Settings settings() {
        return settings.now();
    }

    @Override
    public void settings(UnaryOperator<Settings> change) {
        settings.change(change);
    }

    @Override
    public boolean dark() {
        return Appearance.isDark(settings.now());
    }

    @Override
    public double em() {
        return Appearance.em(settings.now());
    }

    @Override
    public Drawer drawer() {
        return shell.drawer();
    }

    @Override
    public void go(Place place, Optional<EntryId> about) {
        shell.go(place, about);
    }

    @Override
    public void read(RuleId rule) {
        shell.go(Place.HELP, Optional.empty());
        shell.screen().read(rule);
    }

    @Override
    public void showSample() {
        window.showSample();
    }

    @Override
    public void saved(String text) {
        shell.saved(text);
    }

    @Override
    public void notice(String text) {
        shell.notice(text);
    }

    @Override
    public void chime() {
        if (settings().sound()) around.chime().ring();
    }

    @Override
    public void failed(Outcome.Failed failed, String typed, Runnable again) {
        shell.failed(failed, typed, again);
    }

    @Override
    public void keepDraft(String form, Map<String, String> typed) {
        book.keepDraft(new DraftId(form), typed);
    }

    @Override
    public Map<String, String> draft(String form) {
        return book.draft(new DraftId(form));
    }
}
