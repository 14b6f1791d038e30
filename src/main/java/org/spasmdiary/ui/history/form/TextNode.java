package org.spasmdiary.ui.history.form;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.spasmdiary.diary.Field;
import org.spasmdiary.ui.Texts;

/** A number or some words to type. */
final class TextNode implements InputNode {
    private final TextInputControl control;

    TextNode(Field field, String name, int lines, boolean number, Runnable changed) {
        control = lines > 1 ? Texts.area(lines) : new TextField();
        control.setId("form-" + field.code());
        control.setAccessibleText(name);
        if (number) control.getStyleClass().add("number-field");
        control.textProperty().subscribe(changed);
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
