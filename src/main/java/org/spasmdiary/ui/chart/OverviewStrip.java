package org.spasmdiary.ui.chart;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.charts.View;
import org.spasmdiary.ui.Pixels;
import org.spasmdiary.words.Words;

/** The whole of a long spasm in a low strip, with a frame round what is in view: drag it, or move it by keys. */
final class OverviewStrip extends Pane {
    /** What it asks for. */
    interface Actions {
        /** What is in view moves by hours, later or earlier. */
        void pan(double hours);

        /** One step of the zoom. */
        void step(int direction);
    }

    /** The part of its height above the words, which stay as dark as all others. */
    private static final double PLOT = 0.66;

    private final Words words;
    private final Actions actions;
    private final ImageView image = new ImageView();
    private final Rectangle before = new Rectangle();
    private final Rectangle after = new Rectangle();
    private final Rectangle frame = new Rectangle();
    private View view = View.days(0, 14);
    private double whole = 336;
    private double grabbedAt;

    OverviewStrip(Words words, Actions actions) {
        this.words = words;
        this.actions = actions;
        setId("chart-overview");
        getStyleClass().addAll("overview", "focus-ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(words.text("ui.chart.overviewKeys"));
        before.getStyleClass().add("overview-shade");
        after.getStyleClass().add("overview-shade");
        frame.getStyleClass().add("overview-frame");
        frame.setId("chart-overview-frame");
        getChildren().addAll(image, before, after, frame);
        getChildren().forEach(node -> node.setMouseTransparent(true));
        setCursor(Cursor.OPEN_HAND);
        setOnMousePressed(event -> {
            requestFocus();
            boolean inside = event.getX() >= frame.getX() && event.getX() <= frame.getX() + frame.getWidth();
            if (!inside) actions.pan(Math.rint(hours(event.getX()) - (view.from() + view.to()) / 2));
            grabbedAt = event.getX();
        });
        setOnMouseDragged(event -> {
            double by = Math.rint(hours(event.getX() - grabbedAt));
            if (by == 0) return;
            grabbedAt = event.getX();
            actions.pan(by);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) event.consume();
        });
        widthProperty().subscribe(_ -> place());
        heightProperty().subscribe(_ -> place());
    }

    private boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return false;
        switch (event.getCode()) {
            case LEFT -> actions.step(-1);
            case RIGHT -> actions.step(1);
            case HOME -> actions.pan(-whole);
            case END -> actions.pan(whole);
            default -> {
                return false;
            }
        }
        return true;
    }

    private double hours(double x) {
        return x / Math.max(1, getWidth()) * whole;
    }

    /**
     * Frames what is in view.
     *
     * @param wholeHours from edge to edge
     */
    void show(View newView, double wholeHours) {
        view = newView;
        whole = wholeHours;
        var format = words.format();
        setAccessibleText(words.text(
                "ui.chart.overview",
                "from",
                format.oneDigit(view.from() / 24),
                "to",
                format.oneDigit(view.to() / 24),
                "all",
                format.number(Math.round(whole / 24))));
        place();
    }

    void show(Optional<PixelImage> pixels) {
        image.setImage(pixels.map(Pixels::image).orElse(null));
        image.setFitWidth(getWidth());
        image.setFitHeight(getHeight());
    }

    private void place() {
        double left = view.from() / whole * getWidth();
        double right = Math.min(getWidth(), view.to() / whole * getWidth());
        box(before, 0, left, PLOT * getHeight());
        box(after, right, getWidth(), PLOT * getHeight());
        box(frame, left + 1, right - 1, getHeight() - 2);
    }

    private static void box(Rectangle box, double from, double to, double height) {
        box.setX(from);
        box.setY(1);
        box.setWidth(Math.max(0, to - from));
        box.setHeight(Math.max(0, height));
    }
}
