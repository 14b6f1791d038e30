package org.spasmdiary.ui.advice;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence with its source behind it, in smaller letters. */
final class LineNode {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private static final int SHORT = 16;

    private final HBox row;

    LineNode(CardText.Line line) {
        var said = new Text(line.text());
        said.getStyleClass().add("advice-text");
        var flow = new TextFlow(said);
        if (!line.source().isEmpty()) {
            var source = new Text("  " + together(line.source()));
            source.getStyleClass().add("advice-source");
            flow.getChildren().add(source);
        }
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(line.source().isEmpty() ? line.text() : line.text() + " " + line.source());
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        row = new HBox(new Label("\u2022"), flow);
        row.getStyleClass().add("advice-line");
    }

    /** A short one stays on one line. */
    private static String together(String source) {
        return source.length() > SHORT ? source : source.replace(' ', '\u00a0');
    }

    Node node() {
        return row;
    }

    void mark(boolean found) {
        row.pseudoClassStateChanged(FOUND, found);
    }
}
