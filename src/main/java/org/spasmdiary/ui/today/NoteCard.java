package org.spasmdiary.ui.today;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;

/** A note, and behind its button a private one; both go with the next entry. */
final class NoteCard implements Card, EntryPart {
    private static final String NOTE = "note";
    private static final String PRIVATE = "privateNote";

    private final Desk desk;
    private final NoteField note;
    private final NoteField secret;
    private final ToggleButton open;
    private final Label problem = Texts.body("");
    private final VBox box = new VBox();

    NoteCard(Desk desk, NoteField.Acts acts) {
        this.desk = desk;
        var words = desk.words();
        note = new NoteField(NOTE, words.text("ui.today.noteName"), words.text("ui.today.note"), words, acts);
        secret = new NoteField(
                "private-note", words.text("ui.today.privateNote"), words.text("ui.today.privatePrompt"), words, acts);
        open = new ToggleButton(words.text("ui.today.privateNote"), Icons.of(Feather.LOCK));
        open.setId("private-open");
        open.setAccessibleText(open.getText());
        open.getStyleClass().add("compact");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> {
            showSecret();
            if (open.isSelected()) secret.focus();
        });
        problem.setId("note-problem");
        problem.getStyleClass().add("problem");
        HBox.setHgrow(note.node(), Priority.ALWAYS);
        var row = new HBox(note.node(), open);
        row.getStyleClass().add("gap-8");
        box.getStyleClass().add("note-card");
        box.getChildren().addAll(row, secret.node(), problem);
        showSecret();
        refuse(List.of());
    }

    private void showSecret() {
        secret.node().setVisible(open.isSelected());
        secret.node().setManaged(open.isSelected());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Diary diary, Instant now) {
        // what is typed stays
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) return false;
        if (event.getCode() == KeyCode.N) {
            note.focus();
        } else if (event.getCode() == KeyCode.P) {
            open.setSelected(true);
            showSecret();
            secret.focus();
        } else {
            return false;
        }
        return true;
    }

    @Override
    public boolean isBlank() {
        return note.text().isBlank() && secret.text().isBlank();
    }

    @Override
    public List<Problem> problems() {
        var problems = new java.util.ArrayList<Problem>();
        TextLimit.NOTE.parse(Field.NOTE, note.text()).bad().ifPresent(problems::add);
        TextLimit.NOTE.parse(Field.PRIVATE_NOTE, secret.text()).bad().ifPresent(problems::add);
        return problems;
    }

    @Override
    public Reading addTo(Reading reading) {
        return reading.withNotes(new Notes(note.text().strip(), secret.text().strip()));
    }

    @Override
    public void refuse(List<Problem> problems) {
        List<String> own = problems.stream()
                .filter(one -> one.field() == Field.NOTE || one.field() == Field.PRIVATE_NOTE)
                .map(desk.words()::problem)
                .toList();
        problem.setText(String.join("\n", own));
        problem.setVisible(!own.isEmpty());
        problem.setManaged(!own.isEmpty());
    }

    @Override
    public void clear() {
        note.set("");
        secret.set("");
        open.setSelected(false);
        showSecret();
    }

    @Override
    public Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        if (!note.text().isEmpty()) typed.put(NOTE, note.text());
        if (!secret.text().isEmpty()) typed.put(PRIVATE, secret.text());
        return typed;
    }

    @Override
    public void restore(Map<String, String> typed) {
        note.set(typed.getOrDefault(NOTE, ""));
        secret.set(typed.getOrDefault(PRIVATE, ""));
        open.setSelected(!secret.text().isEmpty());
        showSecret();
    }
}
