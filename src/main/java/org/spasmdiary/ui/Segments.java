package org.spasmdiary.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A few words side by side of which exactly one is chosen. The arrow keys go from one to the next, Space chooses. */
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
        row.addEventHandler(KeyEvent.KEY_PRESSED, this::arrow);
        if (!buttons.isEmpty()) {
            row.getChildren().getFirst().getStyleClass().add("first");
            row.getChildren().getLast().getStyleClass().add("last");
        }
    }

    /** Without a modifier; from the ends they go nowhere. */
    private void arrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || event.isShortcutDown() || event.isAltDown()) return;
        int at = row.getChildren().indexOf(event.getTarget()) + step;
        if (at >= 0 && at < row.getChildren().size()) row.getChildren().get(at).requestFocus();
        event.consume();
    }

    public HBox node() {
        return row;
    }

    public void choose(T value) {
        buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
    }
}
