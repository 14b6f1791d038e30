package org.spasmdiary.ui.chart;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.spasmdiary.ui.picture.PictureBox;

/** The picture under the mouse: dragged and turned sideways it moves, with Ctrl it zooms, a right click has a menu. */
final class PictureMouse {
    /** What comes of it. */
    interface Actions {
        /** What is in view moves by hours, later or earlier. */
        void pan(double hours);

        /** Nearer (1) or further (-1), with this hour in its place. */
        void zoomAt(int nearer, double hour);

        /** The menu, at a place of the screen; the hour that was pointed at, unless it was asked for by key. */
        void menu(double screenX, double screenY, Optional<Double> hour);
    }

    /** Less is a click with an unsteady hand, px. */
    private static final double UNSTEADY = 4;

    private final Node node;
    private final PictureBox box;
    private final Supplier<Optional<Drawn>> drawn;
    private final Actions actions;
    private double grabbedAt;
    private boolean dragging;

    PictureMouse(Node node, PictureBox box, Supplier<Optional<Drawn>> drawn, Actions actions) {
        this.node = node;
        this.box = box;
        this.drawn = drawn;
        this.actions = actions;
        node.setOnMousePressed(event -> {
            grabbedAt = event.getX();
            dragging = false;
        });
        node.setOnMouseDragged(this::drag);
        node.setOnMouseReleased(_ -> node.setCursor(Cursor.DEFAULT));
        node.setOnScroll(this::scroll);
        node.setOnContextMenuRequested(this::menu);
    }

    private void drag(MouseEvent event) {
        double by = grabbedAt - event.getX();
        if (event.getButton() != MouseButton.PRIMARY || drawn.get().isEmpty()) return;
        if (!dragging && Math.abs(by) < UNSTEADY) return;
        dragging = true;
        node.setCursor(Cursor.CLOSED_HAND);
        double hours = Math.rint(by / drawn.get().get().scale().pixelsAnHour());
        if (hours == 0) return;
        grabbedAt = event.getX();
        actions.pan(hours);
    }

    /** Up and down stays with the page. */
    private void scroll(ScrollEvent event) {
        if (drawn.get().isEmpty()) return;
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            actions.zoomAt(event.getDeltaY() > 0 ? 1 : -1, hourAt(event.getX()));
        } else if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            double hours = -event.getDeltaX() / drawn.get().get().scale().pixelsAnHour();
            actions.pan(Math.abs(hours) < 1 ? Math.signum(hours) : Math.rint(hours));
        } else {
            return;
        }
        event.consume();
    }

    private double hourAt(double x) {
        return drawn.get().orElseThrow().scale().hourAt(x - box.getLayoutX());
    }

    private void menu(ContextMenuEvent event) {
        boolean pointed = !event.isKeyboardTrigger() && drawn.get().isPresent();
        Optional<Double> hour = pointed ? Optional.of(hourAt(event.getX())) : Optional.empty();
        actions.menu(event.getScreenX(), event.getScreenY(), hour);
        event.consume();
    }
}
