package org.spasmdiary.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Binned;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Screen;
import org.spasmdiary.ui.history.form.Sheet;
import org.spasmdiary.ui.history.spasms.SpasmSteps;

/** What happened, and when? Every entry by day; correct it, mark it, take it out and put it back. */
public final class HistoryScreen implements Screen, HistoryView.Actions {
    private final Desk desk;
    private final HistoryView view;
    private final EditForm form;
    private final HistoryWork work;
    private final Bin bin;
    private final SpasmSteps steps;
    private HistoryChoice choice = HistoryChoice.START;
    private Diary diary = Diary.EMPTY;
    private Instant now;
    private HistoryModel model;
    private boolean begun;

    public HistoryScreen(Desk desk) {
        this(desk, HistoryWork.AT_ONCE);
    }

    /** @param atOnce the largest diary, in entries, that is worked out on the spot */
    HistoryScreen(Desk desk, int atOnce) {
        this.desk = desk;
        this.now = desk.now();
        this.work = new HistoryWork(desk, atOnce, this::shown);
        this.model = HistoryModel.of(work.index(), diary, choice, desk.words());
        this.steps = new SpasmSteps(desk);
        this.form = new EditForm(desk, this::showForm, this::backTo, steps::move);
        this.view = new HistoryView(
                desk.words(), desk.zone(), new Sketches(desk), this, new SpasmActions(desk, form, steps));
        this.bin = new Bin(desk, form, () -> refresh(() -> {}));
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void show(Diary newDiary, Instant newNow) {
        boolean sameDay = When.of(newNow, desk.zone()).day().equals(model.today());
        boolean same = begun && sameDay && newDiary.equals(diary);
        begun = true;
        diary = newDiary;
        now = newNow;
        boolean byTheMinute =
                choice.part() == HistoryPart.SPASMS && !diary.bouts().open().isEmpty();
        if (same && !byTheMinute) return; // but for how long it has gone on, nothing here depends on the minute
        form.entryGone(diary);
        refresh(() -> {});
    }

    /** Somebody came here to change an entry. */
    @Override
    public void entered(Optional<EntryId> about) {
        Optional<Entry> entry = about.flatMap(diary::find);
        entry.ifPresentOrElse(
                it -> choose(HistoryChoice.START.withDay(it.at().day()), () -> {
                    view.choose(model, it.id());
                    if (Sheet.has(it)) form.open(Editing.of(it));
                }),
                () -> {
                    if (form.isOpen()) form.focus();
                    else refresh(() -> view.focus(model));
                });
    }

    private void showForm(Optional<EditCard> card) {
        view.showForm(card);
    }

    private void choose(HistoryChoice other) {
        choose(other, () -> {});
    }

    private void choose(HistoryChoice other, Runnable then) {
        choice = other;
        refresh(then);
    }

    private void refresh(Runnable then) {
        work.want(diary, now, choice, then);
    }

    private void shown(HistoryModel newModel) {
        model = newModel;
        DayIndex days = work.index();
        view.show(model, desk.bin(), day -> HistoryModel.dayTitle(day, days, desk.words()));
    }

    /** The form is closed: back to the line it was about. */
    private void backTo(Optional<EntryId> about) {
        Optional<Entry> entry = about.flatMap(diary::find);
        if (choice.part() == HistoryPart.CALENDAR && !choice.searching())
            entry.ifPresent(it -> choice = choice.withDay(it.at().day()));
        refresh(() -> {
            entry.ifPresent(it -> view.choose(model, it.id()));
            view.focusEntries(model);
        });
    }

    @Override
    public void part(HistoryPart part) {
        choose(choice.withPart(part));
    }

    @Override
    public void search(String words, boolean privateNotes) {
        choose(choice.withSearch(words, privateNotes));
    }

    /** As far as today: a step over it ends there. */
    @Override
    public void day(LocalDate day) {
        choose(choice.withDay(day.isAfter(model.today()) ? model.today() : day));
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
        form.bin(item.entry());
    }

    @Override
    public void move(HistoryLine.Item item) {
        if (item.entry() instanceof Reading reading) steps.move(reading);
    }

    @Override
    public void add() {
        LocalDate day = model.day();
        if (model.shown() == HistoryPart.PERIODS) {
            form.open(Editing.period(model.today(), desk.moment()));
            return;
        }
        if (model.shown() == HistoryPart.VISITS) {
            form.open(Editing.contact(model.today(), desk.moment()));
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
                            case AddQuestion.NotTypical _ -> Editing.period(day, desk.moment());
                            case AddQuestion.Contact _ -> Editing.contact(day, desk.moment());
                        }));
    }

    @Override
    public void putBack(Binned binned) {
        bin.putBack(binned);
    }

    @Override
    public void emptyBin() {
        bin.empty();
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
            case PAGE_DOWN -> day(model.day().plusMonths(1));
            case A -> add();
            default -> {
                return false;
            }
        }
        return true;
    }
}
