package org.spasmdiary.ui.history.spasms;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.ui.Texts;

/** A list in a dialog of which one line is chosen; Enter then presses the filled button. */
final class Pick {
    private static final int MOST_ROWS = 4;

    private Pick() {}

    static <T> ListView<T> list(String id, String name, List<T> values, Function<T, String> line) {
        var list = new ListView<>(FXCollections.observableArrayList(values));
        list.setId(id);
        list.setAccessibleText(name);
        list.getStyleClass().add("pick-list");
        list.getStyleClass().add("rows-" + Math.clamp(values.size(), 2, MOST_ROWS));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? null : line.apply(value));
            }
        });
        return list;
    }

    static Node heading(String text, Node of) {
        Label label = Texts.body(text);
        label.getStyleClass().add("strong");
        label.setLabelFor(of);
        return label;
    }
}
