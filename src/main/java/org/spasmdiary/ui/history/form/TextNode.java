package org.spasmdiary.ui.history.form;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.diary.Field;

/** A number or some words to type. */
final class TextNode implements InputNode {
    private final TextInputControl control;

    TextNode(Field field, String name, int lines, boolean number, Runnable changed) {
        control = lines > 1 ? area(lines) : new TextField();
        control.setId("form-" + field.code());
        control.setAccessibleText(name);
        if (number) control.getStyleClass().add("number-field");
        control.textProperty().subscribe(changed);
    }

    /** Tab goes on, as everywhere; a tab in a note is nothing anybody needs. */
    private static TextArea area(int lines) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
            event.consume();
            area.requestFocusTraversal(
                    event.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
        });
        return area;
    }

    @Override
    public Node node() {
        return control;
    }

    @Override
    public Node first() {
        return control;
    }

    @Override
    public String get() {
        return control.getText() == null ? "" : control.getText();
    }

    @Override
    public void set(String text) {
        control.setText(text);
    }
}
