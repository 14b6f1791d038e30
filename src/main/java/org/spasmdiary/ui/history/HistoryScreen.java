package org.spasmdiary.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Binned;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Screen;
import org.spasmdiary.ui.history.form.Sheet;

/** What happened, and when? Every entry by day; correct it, mark it, take it out and put it back. */
public final class HistoryScreen implements Screen, HistoryView.Actions {
    private final Desk desk;
    private final HistoryView view;
    private final EditForm form;
    private HistoryChoice choice = HistoryChoice.START;
    private Diary diary = Diary.EMPTY;
    private DayIndex index;
    private HistoryModel model;

    public HistoryScreen(Desk desk) {
        this.desk = desk;
        this.index = DayIndex.of(diary, desk.now(), desk.zone());
        this.model = HistoryModel.of(index, diary, choice, desk.words());
        this.view = new HistoryView(desk.words(), desk.zone(), this);
        this.form = new EditForm(desk, view::showForm, this::backTo);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void show(Diary newDiary, Instant now) {
        LocalDate today = When.of(now, desk.zone()).day();
        boolean changed = !newDiary.equals(diary) || !today.equals(index.today());
        diary = newDiary;
        if (changed) index = DayIndex.of(diary, now, desk.zone());
        if (changed) form.entryGone(diary);
        refresh();
    }

    /** Somebody came here to change an entry. */
    @Override
    public void entered(Optional<EntryId> about) {
        Optional<Entry> entry = about.flatMap(diary::find);
        entry.ifPresentOrElse(
                it -> {
                    choose(HistoryChoice.START.withDay(it.at().day()));
                    view.choose(model, it.id());
                    if (Sheet.has(it)) form.open(Editing.of(it));
                },
                () -> {
                    if (form.isOpen()) form.focus();
                    else view.focus(model);
                });
    }

    private void choose(HistoryChoice other) {
        choice = other;
        refresh();
    }

    private void refresh() {
        HistoryChoice of = choice;
        model = HistoryModel.of(index, diary, of, desk.words());
        DayIndex days = index;
        view.show(model, desk.bin(), day -> HistoryModel.dayTitle(day, days, desk.words()));
    }

    /** The form is closed: back to the line it was about. */
    private void backTo(Optional<EntryId> entry) {
        refresh();
        entry.flatMap(diary::find).ifPresent(it -> {
            if (model.shown() == HistoryPart.CALENDAR && !it.at().day().equals(model.day()))
                choose(choice.withDay(it.at().day()));
            view.choose(model, it.id());
        });
        view.focusEntries(model);
    }

    @Override
    public void part(HistoryPart part) {
        choose(choice.withPart(part));
    }

    @Override
    public void search(String words, boolean privateNotes) {
        choose(choice.withSearch(words, privateNotes));
    }

    @Override
    public void day(LocalDate day) {
        if (!day.isAfter(index.today())) choose(choice.withDay(day));
    }

    @Override
    public void edit(HistoryLine.Item item) {
        if (Sheet.has(item.entry())) form.open(Editing.of(item.entry()));
    }

    @Override
    public boolean isEdited(EntryId entry) {
        return !desk.history(entry).isEmpty();
    }

    @Override
    public void bin(HistoryLine.Item item) {
        if (item.entry() instanceof org.spasmdiary.diary.AlertRecord) return; // what was shown is kept for ever
        form.bin(item);
    }

    @Override
    public void add() {
        LocalDate day = model.day();
        if (model.shown() == HistoryPart.VISITS) {
            form.open(Editing.contact(index.today(), desk.moment()));
            return;
        }
        AddQuestion.ask(
                desk,
                day,
                what -> form.open(
                        switch (what) {
                            case AddQuestion.Reading _ -> Editing.reading(day, desk.moment());
                            case AddQuestion.Done(TreatmentKind.Group group) ->
                                Editing.treatment(day, desk.moment(), group);
                            case AddQuestion.Contact _ -> Editing.contact(day, desk.moment());
                        }));
    }

    @Override
    public void putBack(Binned binned) {
        String what = EntryRow.what(HistoryLine.Item.of(binned.entry()), desk.words());
        form.save(new Change.Put(binned.entry()), desk.words().text("ui.history.back", "what", what));
    }

    @Override
    public void emptyBin() {
        List<Binned> bin = desk.bin();
        var words = desk.words();
        desk.ask()
                .yesNo(
                        words.text("ui.history.emptyBin.title"),
                        words.count("ui.history.emptyBin.text", bin.size()),
                        words.text("ui.history.emptyBin.yes"),
                        words.text("ui.history.emptyBin.no"),
                        yes -> {
                            if (yes) erase(bin);
                        });
    }

    private void erase(List<Binned> bin) {
        var ids = bin.stream().map(binned -> binned.entry().id()).collect(java.util.stream.Collectors.toSet());
        desk.erase(ids, outcome -> {
            if (outcome instanceof Outcome.Failed failed) desk.failed(failed, () -> erase(bin));
            else desk.notice(desk.words().text("ui.history.binEmptied"));
            refresh();
        });
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown()) {
            if (form.isOpen()) return false;
            switch (event.getCode()) {
                case F -> view.focusSearch();
                default -> {
                    return false;
                }
            }
            return true;
        }
        if (form.isOpen()) return false;
        switch (event.getCode()) {
            case PAGE_UP -> day(model.day().minusMonths(1));
            case PAGE_DOWN -> {
                LocalDate next = model.day().plusMonths(1);
                day(next.isAfter(index.today()) ? index.today() : next);
            }
            case A -> add();
            default -> {
                return false;
            }
        }
        return true;
    }
}
