package org.spasmdiary.ui.safety;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;

/**
 * Asks the safety questions in front of the page: when a spasm starts, once a day while it is open, and whenever
 * the person says that something has changed. Closing it half-way keeps what was answered.
 */
public final class SafetyCheck {
    private final Desk desk;
    private Optional<LocalDate> putOff = Optional.empty();

    public SafetyCheck(Desk desk) {
        this.desk = desk;
    }

    /** Asks what applies now. */
    public void open() {
        open("ui.safety.title");
    }

    /** Asks with the start of a spasm, the injury question among them. */
    public void openAtStart() {
        open("ui.safety.titleStart");
    }

    /** Asks where nothing was asked today yet and it was not put off today. */
    public void openIfDue() {
        LocalDate today = desk.moment().day();
        if (putOff.filter(today::equals).isPresent()) return;
        if (SafetyDue.today(desk.diary(), desk.now(), desk.zone())) open();
    }

    private void open(String title) {
        new Asking(SafetyForm.of(desk.diary(), desk.now())).show(desk.words().text(title));
    }

    /** One opening of the dialog; its entry keeps one id however often it is tried. */
    private final class Asking {
        private final EntryId id = EntryId.random();
        private final SafetyForm form;
        private final SafetyView view;

        Asking(SafetyForm form) {
            this.form = form;
            this.view = new SafetyView(desk.words(), form, this::toSave);
        }

        void show(String title) {
            var words = desk.words();
            var dialog = new FormDialog(desk, "safety", title, view.node());
            Consumer<Diary> saved = _ -> desk.saved(words.text(
                    "ui.safety.saved",
                    "time",
                    words.format().clock(desk.moment().local())));
            dialog.with(Choice.form("safety-save", words.text("ui.safety.save"), () -> {
                        Optional<Change> change = change();
                        if (change.isEmpty()) dialog.say(words.text("ui.safety.nothing"));
                        return change.isPresent() && dialog.submit(new Typed.Ok<>(change.get()), saved);
                    }))
                    .with(Choice.plain("safety-later", words.text("ui.safety.later"), () -> later(dialog, saved)))
                    .onCancel(() -> later(dialog, saved))
                    .show();
        }

        private void later(FormDialog dialog, Consumer<Diary> saved) {
            putOff = Optional.of(desk.moment().day());
            change().ifPresent(change -> dialog.submit(new Typed.Ok<>(change), saved));
        }

        private Optional<Change> change() {
            return view.draft().toChange(form, id, desk.now(), desk.zone());
        }

        private void toSave() {
            Node save = view.node().getScene() == null
                    ? null
                    : view.node().getScene().lookup("#safety-save");
            if (save != null) save.requestFocus();
        }
    }
}
