package org.spasmdiary.ui.today;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Flows like a flow pane, and would like to be one row: a plain one wishes for a width of its own. */
final class OneRow extends FlowPane {
    OneRow(Node... children) {
        super(children);
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = getHgap() * (getManagedChildren().size() - 1);
        for (Node child : getManagedChildren()) sum += child.prefWidth(-1);
        return snapSizeX(sum) + 1;
    }
}
