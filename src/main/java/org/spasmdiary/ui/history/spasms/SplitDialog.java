package org.spasmdiary.ui.history.spasms;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Splitting;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;

/** Splits a spasm at one of its entries and says what will be there before it is saved. */
final class SplitDialog {
    private final Desk desk;
    private final Bout bout;
    private final SpasmWords spasmWords;
    private final EntryId rest = EntryId.random(); // trying again never makes a second one
    private final ListView<Reading> entries;
    private final Chips<SplitChoice.FirstEnd> ended;
    private final Label preview = Texts.body("");

    SplitDialog(Desk desk, Bout bout) {
        this.desk = desk;
        this.bout = bout;
        var words = desk.words();
        spasmWords = new SpasmWords(words);
        List<Reading> places = Splitting.places(desk.diary(), bout);
        entries = Pick.list("split-entries", words.text("ui.history.split.where"), places, this::line);
        entries.getSelectionModel().select(SplitChoice.longestWaitBefore(desk.diary(), bout, places));
        entries.scrollTo(Math.max(0, entries.getSelectionModel().getSelectedIndex() - 1)); // with the one before it
        ended = Chips.one(
                "split-ended",
                words.text("ui.history.split.ended"),
                List.of(SplitChoice.FirstEnd.values()),
                each -> words.text("ui.history.split.ended." + each.code()),
                SplitChoice.FirstEnd::code);
        ended.choose(SplitChoice.FirstEnd.THERE);
        preview.setId("split-preview");
        entries.getSelectionModel().selectedItemProperty().subscribe(this::show);
        ended.onChange(this::show);
        show();
    }

    private String line(Reading reading) {
        var words = desk.words();
        return spasmWords.moment(reading.at())
                + "  ·  "
                + reading.pain()
                        .now()
                        .map(pain -> words.text("ui.history.pain", "n", pain.value()))
                        .orElseGet(() -> words.text("ui.history.spasms.noScore"));
    }

    private Optional<SplitChoice> choice() {
        return Optional.ofNullable(entries.getSelectionModel().getSelectedItem())
                .flatMap(entry -> ended.one().map(end -> new SplitChoice(entry, end)));
    }

    private String said() {
        return choice().map(it -> it.preview(desk.diary(), bout, rest, desk.now(), spasmWords))
                .orElse("");
    }

    private void show() {
        preview.setText(said());
    }

    private Typed<Change> change() {
        return choice().map(it -> it.change(desk.diary(), bout, rest, desk.now()))
                .orElseGet(() -> new Typed.Bad<>(Problem.of(Field.END, "whenNeeded")));
    }

    void open() {
        var words = desk.words();
        if (entries.getItems().isEmpty()) {
            SpasmSteps.say(desk, "split-nothing", words.text("ui.history.split.title"), "ui.history.split.nothing");
            return;
        }
        var dialog = new FormDialog(
                desk,
                "split-dialog",
                words.text("ui.history.split.title"),
                Texts.small(words.text("ui.history.split.lead")),
                Pick.heading(words.text("ui.history.split.where"), entries),
                entries,
                Pick.heading(words.text("ui.history.split.ended"), ended.node()),
                ended.node(),
                Texts.heading(words.text("ui.history.spasms.then")),
                preview);
        dialog.saving("split-save", words.text("ui.history.split.save"), this::change, _ -> desk.saved(saved()))
                .with(Choice.plain("split-cancel", words.text("ui.history.cancel"), () -> {}))
                .focused(entries)
                .show();
    }

    private String saved() {
        return desk.words().text("ui.history.split.saved");
    }
}
