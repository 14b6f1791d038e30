package org.spasmdiary.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** Finds what can have the focus. */
public final class Focus {
    private Focus() {}

    /** The first thing inside that Tab would reach. */
    public static Optional<Node> first(Node root) {
        return all(root).stream().findFirst();
    }

    /** The last thing inside that Tab would reach. */
    public static Optional<Node> last(Node root) {
        List<Node> all = all(root);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Everything inside that Tab would reach, in scene order. */
    public static List<Node> all(Node root) {
        var found = new ArrayList<Node>();
        collect(root, found);
        return found;
    }

    /** Whether a node is this one or inside it. */
    public static boolean isIn(Node root, Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at == root) return true;
        return false;
    }

    /** Whether letters typed now are text. */
    public static boolean isTyping(Node root) {
        return root.getScene() != null && root.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) return;
        boolean scrolls = node instanceof ScrollPane;
        if (node.isFocusTraversable() && !scrolls) found.add(node);
        if (scrolls || !(node instanceof Control) && node instanceof Parent)
            for (Node child : ((Parent) node).getChildrenUnmodifiable()) collect(child, found);
        else if (node instanceof Control control && !node.isFocusTraversable())
            for (Node child : control.getChildrenUnmodifiable()) collect(child, found);
    }
}
