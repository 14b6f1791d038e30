package org.spasmdiary.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A few words side by side of which exactly one is chosen. */
public final class Segments<T> {
    private final HBox row = new HBox();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * Makes them; nothing is chosen until {@link #choose}.
     *
     * @param name what it is about, for screen readers
     * @param word what stands on the button
     * @param code last part of the node id
     * @param act called when one is pressed
     */
    public Segments(
            String id,
            String name,
            List<T> values,
            Function<T, String> word,
            Function<T, String> code,
            Consumer<T> act) {
        row.setId(id);
        row.getStyleClass().add("segments");
        for (T value : values) {
            var button = new ToggleButton(word.apply(value));
            button.setId(id + "-" + code.apply(value));
            button.setAccessibleText(name + ": " + word.apply(value));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> {
                choose(value); // pressing the chosen one again does not let it go
                act.accept(value);
            });
            buttons.put(value, button);
            row.getChildren().add(button);
        }
        if (!buttons.isEmpty()) {
            row.getChildren().getFirst().getStyleClass().add("first");
            row.getChildren().getLast().getStyleClass().add("last");
        }
    }

    public HBox node() {
        return row;
    }

    public void choose(T value) {
        buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
    }
}
