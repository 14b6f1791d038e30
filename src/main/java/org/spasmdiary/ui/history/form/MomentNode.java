package org.spasmdiary.ui.history.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.spasmdiary.diary.Field;
import org.spasmdiary.words.Words;

/** A day and a time of day to type, such as 11 Mar 2026 and 07:40. */
final class MomentNode implements InputNode {
    private final Words words;
    private final TextField day = new TextField();
    private final TextField clock = new TextField();
    private final HBox row = new HBox(day, clock);

    MomentNode(Input.Moment moment, String name, Words words, Runnable changed) {
        this.words = words;
        Field field = moment.field();
        day.setId("form-" + field.code() + "-day");
        day.setAccessibleText(words.text("ui.history.dateOf", "field", name));
        day.setPromptText(words.text("ui.history.date"));
        clock.setId("form-" + field.code() + "-time");
        clock.setAccessibleText(words.text("ui.history.timeOf", "field", name));
        clock.setPromptText(words.text("ui.history.time"));
        row.getStyleClass().add("when-field");
        day.textProperty().subscribe(changed);
        clock.textProperty().subscribe(changed);
    }

    @Override
    public Node node() {
        return row;
    }

    /** The time, since it is what is mostly put right. */
    @Override
    public Node first() {
        return clock;
    }

    @Override
    public String get() {
        if (day.getText().isBlank() && clock.getText().isBlank()) return "";
        String date = words.format()
                .readDay(day.getText())
                .map(LocalDate::toString)
                .orElse(day.getText().strip());
        String time = clock.getText().strip();
        return date + "T" + (time.matches("[0-9]:.*") ? "0" + time : time);
    }

    @Override
    public void set(String text) {
        Optional<LocalDateTime> parts = Typing.parts(text);
        int split = text.indexOf('T');
        boolean dayAlone =
                split >= 0 && words.format().readDay(text.substring(0, split)).isPresent();
        if (parts.isPresent() || dayAlone) {
            LocalDate date = LocalDate.parse(text.substring(0, split));
            day.setText(words.format().shortDay(date));
            clock.setText(text.substring(split + 1));
        } else {
            day.setText(split < 0 ? text : text.substring(0, split));
            clock.setText(split < 0 ? "" : text.substring(split + 1));
        }
    }
}
