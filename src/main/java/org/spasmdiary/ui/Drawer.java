package org.spasmdiary.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Slides a side panel over the page when the window is too narrow for both. Esc or a click beside it closes it. */
public final class Drawer {
    private final Layer layer = new Layer("drawer", Pos.CENTER_RIGHT);
    private Optional<Node> before = Optional.empty();
    private Runnable closed = () -> {};

    Node node() {
        return layer.node();
    }

    /**
     * Shows a panel.
     *
     * @param onClosed called once when it has gone, to take the panel back into the page
     */
    public void show(Node panel, Runnable onClosed) {
        if (layer.isShown()) hide();
        closed = onClosed;
        before = layer.focusOwner();
        var scroll = new ScrollPane(panel);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("drawer");
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            hide();
        });
        layer.node().setOnMousePressed(event -> {
            if (event.getX() < scroll.getBoundsInParent().getMinX()) hide();
        });
        layer.show(scroll);
        FxThread.nextPulse(() -> {
            scroll.applyCss(); // what is in it joins the scene only with its skin
            scroll.layout();
            Focus.first(scroll).ifPresent(Node::requestFocus);
        });
    }

    public void hide() {
        if (!layer.isShown()) return;
        layer.hide();
        Runnable then = closed;
        closed = () -> {};
        then.run();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    public boolean isShown() {
        return layer.isShown();
    }
}
