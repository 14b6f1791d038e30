package org.spasmdiary.ui.history.form;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.spasmdiary.words.Words;

/** A day to type, such as 11 Mar 2026. */
final class DayNode implements InputNode {
    private final Words words;
    private final TextField day = new TextField();

    DayNode(Input.Day input, String name, Words words, Runnable changed) {
        this.words = words;
        day.setId("form-" + input.field().code());
        day.setAccessibleText(words.text("ui.history.dayOf", "field", name));
        day.setPromptText(words.text("ui.history.date"));
        day.getStyleClass().add("number-field");
        day.textProperty().subscribe(changed);
    }

    @Override
    public Node node() {
        return day;
    }

    @Override
    public Node first() {
        return day;
    }

    @Override
    public String get() {
        return words.format()
                .readDay(day.getText())
                .map(LocalDate::toString)
                .orElse(day.getText().strip());
    }

    /** What is no day stays as it was typed. */
    @Override
    public void set(String text) {
        day.setText(words.format().readDay(text).map(words.format()::shortDay).orElse(text));
    }
}
