package org.spasmdiary.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Cards in two columns of the same width where there is room, else in one, in the same order. */
final class Columns {
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final GridPane grid = new GridPane();
    private final List<Node> second = new ArrayList<>();
    private boolean one;

    Columns() {
        grid.getStyleClass().add("settings-columns");
        for (VBox column : List.of(left, right)) column.getStyleClass().add("settings-column");
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        share(2);
    }

    private void share(int columns) {
        List<ColumnConstraints> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            all.add(column);
        }
        grid.getColumnConstraints().setAll(all);
    }

    Node node() {
        return grid;
    }

    void add(Node card, boolean toTheRight) {
        (toTheRight ? right : left).getChildren().add(card);
        if (toTheRight) second.add(card);
    }

    void narrow(boolean nowOne) {
        if (nowOne == one) return;
        one = nowOne;
        grid.getChildren().remove(right);
        if (one) {
            left.getChildren().addAll(second);
        } else {
            right.getChildren().setAll(second);
            grid.add(right, 1, 0);
        }
        share(one ? 1 : 2);
    }
}
