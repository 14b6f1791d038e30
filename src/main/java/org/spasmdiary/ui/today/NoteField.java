package org.spasmdiary.ui.today;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.words.Words;

/** A text field of one line that grows to six. Enter saves, Shift and Enter starts a line, Tab leaves. */
final class NoteField {
    private static final int MOST_ROWS = 6;

    /** What typing leads to: Enter saves, each letter may be kept soon, leaving the field keeps it now. */
    record Acts(Runnable save, Runnable typed, Runnable left) {}

    private final TextArea area = new TextArea();

    NoteField(String id, String name, String prompt, Words words, Acts acts) {
        area.setId(id);
        area.setPromptText(prompt);
        area.setAccessibleText(name);
        area.setAccessibleHelp(words.text("ui.today.noteHelp"));
        area.setWrapText(true);
        area.setPrefRowCount(1);
        area.getStyleClass().add("note-field");
        area.textProperty().subscribe((_, text) -> {
            area.setPrefRowCount(rows(text));
            acts.typed().run();
        });
        area.focusedProperty().subscribe((_, focused) -> {
            if (!focused) acts.left().run();
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, acts.save()));
    }

    private static int rows(String text) {
        long lines = text.lines().mapToLong(line -> 1 + line.length() / 90).sum() + (text.endsWith("\n") ? 1 : 0);
        return (int) Math.clamp(lines, 1, MOST_ROWS);
    }

    private void key(KeyEvent event, Runnable saves) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            area.insertText(area.getCaretPosition(), "\n");
        } else if (event.getCode() == KeyCode.ENTER) {
            saves.run();
        } else if (event.getCode() == KeyCode.TAB) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else {
            return;
        }
        event.consume();
    }

    TextArea node() {
        return area;
    }

    String text() {
        return area.getText();
    }

    void set(String text) {
        area.setText(text);
    }

    void focus() {
        area.requestFocus();
        area.end();
    }
}
