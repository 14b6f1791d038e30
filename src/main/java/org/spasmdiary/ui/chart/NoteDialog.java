package org.spasmdiary.ui.chart;

import javafx.scene.control.TextArea;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.WhenField;
import org.spasmdiary.words.Words;

/** Writes a note down at a time of the chart: an entry with a note and nothing else. */
final class NoteDialog {
    private final Desk desk;
    private final Words words;
    private final EntryId id = EntryId.random(); // made with the form: trying again never makes a second entry
    private final TextArea text = Texts.area(3);
    private final WhenField when;
    private final FormDialog dialog;

    NoteDialog(Desk desk, When at) {
        this.desk = desk;
        this.words = desk.words();
        when = new WhenField(desk, "chart-note", Field.OBSERVED_AT, at);
        text.setId("chart-note-text");
        text.setAccessibleText(words.text("ui.chart.note.name"));
        text.setPromptText(words.text("ui.chart.note.name"));
        dialog = new FormDialog(
                        desk,
                        "chart-note-dialog",
                        words.text("ui.chart.note.title"),
                        Texts.small(words.text("ui.chart.note.lead")),
                        when.node(),
                        text)
                .focused(text)
                .with(Choice.form("chart-note-save", words.text("ui.chart.note.save"), this::press))
                .with(Choice.plain("chart-note-cancel", words.text("ui.chart.note.cancel"), () -> {}));
    }

    void open() {
        dialog.show();
    }

    private boolean press() {
        if (text.getText().isBlank()) {
            dialog.say(words.text("ui.chart.note.empty"));
            return false;
        }
        return dialog.submit(change(), _ -> desk.saved(words.text("ui.chart.note.saved")));
    }

    private Typed<Change> change() {
        var notes = new Notes(text.getText().strip(), "");
        return when.value()
                .map(at -> new Change.Put(Reading.empty(id, at, desk.now()).withNotes(notes)));
    }
}
