package org.spasmdiary.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;

/** Finds controls that a screen reader could not name. */
public final class Names {
    private Names() {}

    /** Ids or types of visible controls with neither text nor accessible text. */
    public static List<String> missing(Parent root) {
        var missing = new ArrayList<String>();
        collect(root, missing);
        return missing;
    }

    private static void collect(Node node, List<String> missing) {
        if (!node.isVisible()) return;
        String said = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        boolean named = switch (node) {
            case ButtonBase button -> !said.isEmpty() || !button.getText().isEmpty();
            case TextInputControl _, ListView<?> _, ComboBoxBase<?> _ -> !said.isEmpty();
            default -> true;
        };
        if (!named) missing.add(node.getClass().getSimpleName() + " " + node.getId());
        if (node instanceof ComboBoxBase<?>) return; // its inner field is part of it
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, missing));
    }
}
