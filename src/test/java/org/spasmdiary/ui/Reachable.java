package org.spasmdiary.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** What must hold on every screen: each control has a name, no text is cut off, nothing hangs over the side. */
public final class Reachable {
    private Reachable() {}

    /** Controls that Tab reaches and that a screen reader could not name. */
    public static List<String> nameless(Node root) {
        var found = new ArrayList<String>();
        for (Node node : Focus.all(root)) {
            String said = node.getAccessibleText();
            boolean named = said != null && !said.isBlank()
                    || node instanceof Labeled labeled
                            && labeled.getText() != null
                            && !labeled.getText().isBlank();
            if (!named) found.add(node.toString());
        }
        return found;
    }

    /** Labels that show less than their text, and nodes that reach over the right edge of the root. */
    public static List<String> cutOff(Node root) {
        var found = new ArrayList<String>();
        Bounds page = root.localToScene(root.getLayoutBounds());
        look(root, page, found);
        return found;
    }

    private static void look(Node node, Bounds page, List<String> found) {
        if (!node.isVisible()) return;
        Bounds own = node.localToScene(node.getLayoutBounds());
        if (own.getWidth() > 0 && own.getMaxX() > page.getMaxX() + 1.5) found.add("over the side: " + node);
        if (node instanceof Labeled labeled) shortened(labeled, found);
        if (node instanceof ScrollBar) return;
        if (node instanceof ScrollPane pane && pane.getHmax() > 0 && wider(pane))
            found.add("scrolls sideways: " + node);
        if (node instanceof Parent parent) for (Node child : parent.getChildrenUnmodifiable()) look(child, page, found);
    }

    private static boolean wider(ScrollPane pane) {
        return pane.getContent() != null
                && pane.getContent().getLayoutBounds().getWidth()
                        > pane.getViewportBounds().getWidth() + 1.5;
    }

    private static void shortened(Labeled labeled, List<String> found) {
        if (labeled.getText() == null) return; // a list cell with a picture only
        for (Node child : labeled.getChildrenUnmodifiable())
            if (child instanceof Text text
                    && !labeled.getText().isEmpty()
                    && !text.getText().equals(labeled.getText())
                    && text.getText().endsWith(labeled.getEllipsisString())) found.add("cut off: " + labeled.getText());
    }
}
