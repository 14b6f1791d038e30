package org.spasmdiary.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Cards in two columns where there is room, else in one, in the same order. */
final class Columns {
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final HBox row = new HBox(left, right);
    private final List<Node> first = new ArrayList<>();
    private final List<Node> second = new ArrayList<>();

    Columns() {
        row.getStyleClass().add("settings-columns");
        for (VBox column : List.of(left, right)) {
            column.getStyleClass().add("settings-column");
            column.setMinWidth(0);
            column.setPrefWidth(1); // both grow alike, whatever is in them
            HBox.setHgrow(column, Priority.ALWAYS);
        }
    }

    Node node() {
        return row;
    }

    void add(Node card, boolean toTheRight) {
        (toTheRight ? second : first).add(card);
        (toTheRight ? right : left).getChildren().add(card);
    }

    void narrow(boolean one) {
        if (one != right.isManaged()) return;
        right.setManaged(!one);
        right.setVisible(!one);
        if (one) left.getChildren().addAll(second);
        else {
            left.getChildren().removeAll(second);
            right.getChildren().setAll(second);
        }
    }
}
