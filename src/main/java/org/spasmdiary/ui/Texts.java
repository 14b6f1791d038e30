package org.spasmdiary.ui;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Labels in the few styles there are. */
public final class Texts {
    private Texts() {}

    /** 16 px semibold: the question of a card or dialog. */
    public static Label heading(String text) {
        return styled(text, "heading");
    }

    /** 20 px semibold: the question of a screen. */
    public static Label title(String text) {
        return styled(text, "title");
    }

    /** 15 px, wrapping. */
    public static Label body(String text) {
        return styled(text, "body");
    }

    /** 13 px muted, wrapping. */
    public static Label small(String text) {
        Label label = styled(text, "small");
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label styled(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    /** A box for several lines. Tab goes on, as everywhere; a tab in a note is nothing anybody needs. */
    public static TextArea area(int lines) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        });
        return area;
    }
}
