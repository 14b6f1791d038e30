package org.spasmdiary.ui;

import atlantafx.base.controls.ModalPane;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** A veil over the page with one thing in front of it; the focus cannot leave that thing. */
final class Layer {
    private final ModalPane pane = new ModalPane();
    private Optional<Node> shown = Optional.empty();
    private boolean backwards;

    Layer(String id, Pos position) {
        pane.setId(id);
        pane.setAlignment(position);
        pane.setPersistent(true); // Esc and clicks beside it are ours to judge
        pane.setFocusTraversable(false);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.sceneProperty().subscribe(scene -> {
            if (scene == null) return;
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> backwards = event.isShiftDown());
            scene.focusOwnerProperty().subscribe(owner -> {
                if (owner != null && shown.isPresent() && !isInside(owner)) FxThread.nextPulse(this::comeBack);
            });
        });
    }

    Node node() {
        return pane;
    }

    void show(Node content) {
        shown = Optional.of(content);
        pane.show(content);
    }

    void hide() {
        shown = Optional.empty();
        pane.hide(true);
    }

    boolean isShown() {
        return shown.isPresent();
    }

    Optional<Node> focusOwner() {
        return Optional.ofNullable(pane.getScene()).map(scene -> scene.getFocusOwner());
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at == shown.orElse(null)) return true;
        return false;
    }

    private void comeBack() {
        boolean away = focusOwner().filter(owner -> !isInside(owner)).isPresent();
        if (away && otherLayersClosed())
            shown.ifPresent(
                    content -> (backwards ? Focus.last(content) : Focus.first(content)).ifPresent(Node::requestFocus));
    }

    /** A dialog may stand in front of the drawer. */
    private boolean otherLayersClosed() {
        return pane.getParent().getChildrenUnmodifiable().stream()
                .allMatch(other -> other == pane || !(other instanceof ModalPane layer) || !layer.isDisplay());
    }
}
