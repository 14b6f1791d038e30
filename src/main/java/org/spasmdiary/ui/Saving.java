package org.spasmdiary.ui;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.journal.DraftId;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.words.Words;

/** Sends changes to the book: asks first where something is to be asked, and answers on the FX thread. */
final class Saving {
    private final Book book;
    private final Shell shell;
    private final Surroundings around;
    private Set<?> unsaved = Set.of();

    Saving(Book book, Shell shell, Surroundings around) {
        this.book = book;
        this.shell = shell;
        this.around = around;
    }

    /** What the program records by itself; nothing is asked. */
    void note(Change change, Consumer<Outcome> then) {
        answer(book.note(change), written(change).collect(toSet()), then);
    }

    /** Questions are asked first; a no comes back as refused. */
    void save(Change change, Optional<DraftId> draft, Consumer<Outcome> then) {
        Words words = around.words();
        List<Problem> problems = change.problems(book.diary(), around.clock().instant());
        List<Problem> refusals =
                problems.stream().filter(problem -> !problem.asks()).toList();
        if (!refusals.isEmpty()) {
            then.accept(new Outcome.Refused(refusals));
        } else if (problems.isEmpty()) {
            send(change, draft, then);
        } else {
            String questions =
                    String.join("\n", problems.stream().map(words::problem).toList());
            shell.ask()
                    .yesNo(
                            words.text("ui.shell.askTitle"),
                            questions,
                            words.text("ui.shell.keepIt"),
                            words.text("ui.shell.changeIt"),
                            keep -> {
                                if (keep) send(change, draft, then);
                                else then.accept(new Outcome.Refused(problems));
                            });
        }
    }

    private void send(Change change, Optional<DraftId> draft, Consumer<Outcome> then) {
        answer(book.save(change, draft), written(change).collect(toSet()), then);
    }

    /** Of something that is not a change of entries. */
    void answer(CompletableFuture<Outcome> future, Consumer<Outcome> then) {
        answer(future, Set.of(), then);
    }

    /** @param what was written or is missing now, to know when "not saved" is no longer true */
    void answer(CompletableFuture<Outcome> future, Set<?> what, Consumer<Outcome> then) {
        // Always later, so that the new diary and its board are there first.
        future.thenAccept(outcome -> FxThread.nextPulse(() -> {
            if (outcome instanceof Outcome.Failed) unsaved = what;
            else if (outcome instanceof Outcome.Saved && !Collections.disjoint(unsaved, what)) savedAfterAll();
            then.accept(outcome);
        }));
    }

    /** "Not saved" would now be wrong, and its "Try again" would put the older text back. */
    private void savedAfterAll() {
        unsaved = Set.of();
        shell.savedAfterAll();
    }

    private static Stream<?> written(Change change) {
        return switch (change) {
            case Change.Put(Entry entry) -> Stream.of(entry.id());
            case Change.Remove(EntryId id) -> Stream.of(id);
            case Change.SetProfile _ -> Stream.of(Change.SetProfile.class);
            case Change.Batch(List<Change> steps) -> steps.stream().flatMap(Saving::written);
            case Change.Import imported -> imported.entries().stream().map(Entry::id);
        };
    }
}
