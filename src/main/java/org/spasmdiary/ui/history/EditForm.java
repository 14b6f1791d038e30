package org.spasmdiary.ui.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.spasmdiary.analysis.LargeAmount;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.history.form.Draft;
import org.spasmdiary.ui.history.form.Made;
import org.spasmdiary.ui.history.form.Sheet;

/** One entry being corrected or added. What was typed is lost only when the person says so. */
final class EditForm implements EditCard.Actions {
    /** Unsaved text goes to the disk at most this often (reliability G05). */
    private static final Duration KEEP = Duration.seconds(2);

    private final Desk desk;
    private final Consumer<Optional<EditCard>> shows;
    private final Consumer<Optional<EntryId>> closed;
    private final Consumer<Reading> move;
    private final PauseTransition keep = new PauseTransition(KEEP);
    private Optional<EditCard> card = Optional.empty();

    /**
     * No form yet.
     *
     * @param shows puts a form on the page, or takes it away
     * @param closed called afterwards with the entry it was about
     * @param move puts an entry with another spasm
     */
    EditForm(
            Desk desk, Consumer<Optional<EditCard>> shows, Consumer<Optional<EntryId>> closed, Consumer<Reading> move) {
        this.desk = desk;
        this.shows = shows;
        this.closed = closed;
        this.move = move;
        keep.setOnFinished(_ -> keepDraft());
    }

    boolean isOpen() {
        return card.isPresent();
    }

    void open(Editing editing) {
        var words = desk.words();
        keep.stop();
        keepDraft(); // of the form that was open until now
        Draft kept = Draft.of(desk.draft(editing.form()));
        Draft draft = kept.typed().isEmpty() ? editing.start() : kept;
        String title = editing.isNew()
                ? newTitle(editing.entry())
                : words.text("ui.history.editTitle", "what", what(editing.entry()));
        List<String> earlier = EarlierValues.of(desk.history(editing.entry().id()), desk.moment(), words);
        var made = new EditCard(editing, draft, earlier, title, words, this);
        card = Optional.of(made);
        shows.accept(card);
        made.focus();
    }

    private String newTitle(Entry entry) {
        var words = desk.words();
        return switch (entry) {
            case Period _ -> words.text("ui.history.addPeriod");
            case Contact _ -> words.text("ui.history.addContactTitle");
            default ->
                words.text(
                        "ui.history.addTitle",
                        "day",
                        words.format().dayYear(entry.at().day()));
        };
    }

    void focus() {
        card.ifPresent(EditCard::focus);
    }

    private String what(Entry entry) {
        return EntryRow.what(entry, desk.words());
    }

    /** With how much else goes the same way. */
    private String whole(Entry entry) {
        int others = Together.of(desk.diary(), entry).size() - 1;
        return others == 0 ? what(entry) : desk.words().count("ui.history.withRest", others, "what", what(entry));
    }

    /** The entry in the form was taken out elsewhere, by an undo for instance. */
    void entryGone(Diary diary) {
        boolean gone = card.filter(it -> !it.editing().isNew())
                .filter(it -> diary.find(it.editing().entry().id()).isEmpty())
                .isPresent();
        if (!gone) return;
        desk.notice(desk.words().text("ui.history.gone"));
        close(Optional.empty());
    }

    private void close(Optional<EntryId> entry) {
        keep.stop();
        card.ifPresent(it -> desk.keepDraft(it.editing().form(), Map.of()));
        card = Optional.empty();
        shows.accept(card);
        closed.accept(entry);
    }

    @Override
    public void formChanged() {
        if (card.isPresent()) keep.playFromStart();
    }

    private void keepDraft() {
        card.ifPresent(it ->
                desk.keepDraft(it.editing().form(), it.isTouched() ? it.draft().stored() : Map.of()));
    }

    @Override
    public void saveForm() {
        EditCard open = card.orElseThrow();
        Editing editing = open.editing();
        switch (Sheet.entryOf(editing.entry(), open.draft(), desk.zone())) {
            case Made.Wrong(List<Problem> problems) -> open.say(problems);
            case Made.Ready(Entry entry)
            when !editing.isNew() && entry.equals(editing.entry()) -> close(Optional.of(entry.id()));
            case Made.Ready(Entry entry) ->
                asked(open, entry, editing.isNew() ? "ui.history.added" : "ui.history.changed");
        }
    }

    /** An amount that looks like a slip is asked about first, when it is new. */
    private void asked(EditCard open, Entry entry, String said) {
        Optional<Problem> large = entry instanceof Treatment dose ? LargeAmount.of(dose) : Optional.empty();
        boolean old = open.editing().entry() instanceof Treatment before
                && LargeAmount.of(before).equals(large);
        if (large.isEmpty() || old) {
            put(open, entry, said);
            return;
        }
        var words = desk.words();
        desk.ask()
                .yesNo(
                        words.text("ui.history.amount.title"),
                        words.problem(large.get()),
                        words.text("ui.history.amount.keep"),
                        words.text("ui.history.amount.change"),
                        keep -> {
                            if (keep) put(open, entry, said);
                            else open.say(List.of(large.get()));
                        });
    }

    private void put(EditCard open, Entry entry, String said) {
        open.say(List.of());
        open.busy(true);
        desk.save(Together.put(desk.diary(), entry), open.editing().form(), outcome -> {
            open.busy(false);
            switch (outcome) {
                case Outcome.Saved _ -> {
                    if (card.filter(it -> it == open).isPresent()) close(Optional.of(entry.id()));
                    desk.saved(desk.words().text(said, "what", what(entry)));
                }
                case Outcome.Refused(List<Problem> problems) -> open.say(problems);
                case Outcome.Failed failed ->
                    desk.failed(failed, String.join("\n", open.draft().typed().values()), () -> put(open, entry, said));
            }
        });
    }

    @Override
    public void leaveForm() {
        Editing editing = card.orElseThrow().editing();
        Optional<EntryId> back = Optional.of(editing.entry().id()).filter(_ -> !editing.isNew());
        leaving(() -> close(back));
    }

    /** Asks first where something was typed that would be lost. */
    private void leaving(Runnable then) {
        if (!card.orElseThrow().isTouched()) {
            then.run();
            return;
        }
        var words = desk.words();
        desk.ask()
                .yesNo(
                        words.text("ui.history.discard.title"),
                        words.text("ui.history.discard.text"),
                        words.text("ui.history.discard.yes"),
                        words.text("ui.history.discard.no"),
                        yes -> {
                            if (yes) then.run();
                        });
    }

    @Override
    public void markMistake(boolean mistake) {
        Entry entry = card.orElseThrow().editing().entry();
        String said = mistake ? "ui.history.markedMistake" : "ui.history.unmarkedMistake";
        leaving(() -> {
            close(Optional.of(entry.id()));
            save(Together.marked(desk.diary(), entry, mistake), desk.words().text(said, "what", whole(entry)));
        });
    }

    @Override
    public void moveFromForm() {
        if (!(card.orElseThrow().editing().entry() instanceof Reading reading)) return;
        leaving(() -> {
            close(Optional.of(reading.id()));
            move.accept(reading);
        });
    }

    @Override
    public void binFromForm() {
        Entry entry = card.orElseThrow().editing().entry();
        leaving(() -> {
            close(Optional.of(entry.id()));
            bin(entry);
        });
    }

    void bin(Entry entry) {
        save(Together.removed(desk.diary(), entry), desk.words().text("ui.history.moved", "what", whole(entry)));
    }

    /** Saves something that needs no form, and says so. */
    void save(Change change, String said) {
        desk.save(change, outcome -> {
            switch (outcome) {
                case Outcome.Saved _ -> desk.saved(said);
                case Outcome.Refused(List<Problem> problems) ->
                    desk.notice(desk.words().problem(problems.getFirst()));
                case Outcome.Failed failed -> desk.failed(failed, () -> save(change, said));
            }
        });
    }
}
