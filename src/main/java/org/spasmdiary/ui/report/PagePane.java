package org.spasmdiary.ui.report;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.spasmdiary.report.Paper;
import org.spasmdiary.ui.Pixels;

/** One page of the real file, whole or as wide as there is room. */
final class PagePane {
    private static final Duration CALM = Duration.millis(120);
    private static final double MARGIN = 16;
    private static final double MM_AN_INCH = 25.4;
    private static final double GREY = 0.35;

    private final ImageView image = new ImageView();
    private final StackPane sheet = new StackPane(image);
    private final StackPane desk = new StackPane(sheet);
    private final ScrollPane scroll = new ScrollPane(desk);
    private final PauseTransition calm = new PauseTransition(CALM);
    private boolean whole = true;
    private Paper paper = Paper.A4;

    PagePane(Runnable wanted) {
        image.setId("report-page-image");
        image.setPreserveRatio(true);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        desk.getStyleClass().add("sheet-desk");
        scroll.setId("report-page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(true);
        scroll.getStyleClass().addAll("page-scroll", "focus-ring");
        scroll.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        calm.setOnFinished(_ -> wanted.run());
        scroll.widthProperty().subscribe(this::resized);
        scroll.heightProperty().subscribe(this::resized);
    }

    /** The picture at hand is made to fit at once; a sharp one of the new size is drawn when the room is calm. */
    private void resized() {
        fit();
        calm.playFromStart();
    }

    /** The pixels as they were drawn, or smaller where they would stand over their room. */
    private void fit() {
        if (image.getImage() == null) return;
        double drawn = image.getImage().getWidth() / scale();
        double room = Math.ceil(screenDpi(paper) * paper.width() / MM_AN_INCH);
        image.setFitWidth(Math.min(drawn, room));
    }

    ScrollPane node() {
        return scroll;
    }

    void whole(boolean on) {
        whole = on;
    }

    boolean hasRoom() {
        return scroll.getWidth() > 40 && scroll.getHeight() > 40;
    }

    /** Dots an inch that fill the room with this paper, px of the screen. */
    private double screenDpi(Paper of) {
        double across = (scroll.getWidth() - 2 * MARGIN - 8) / of.width() * MM_AN_INCH;
        double down = (scroll.getHeight() - 2 * MARGIN) / of.height() * MM_AN_INCH;
        return Math.clamp(whole ? Math.min(across, down) : across, 12, 200);
    }

    double dpi(Paper of) {
        return screenDpi(of) * scale();
    }

    private double scale() {
        double scale = scroll.getScene() == null || scroll.getScene().getWindow() == null
                ? 1
                : scroll.getScene().getWindow().getOutputScaleX();
        return Math.clamp(scale, 1, 3);
    }

    void grey() {
        image.setOpacity(GREY);
    }

    void show(Printed.Sheet page, Paper of, String spoken) {
        paper = of;
        image.setImage(Pixels.image(page.pixels()));
        fit();
        image.setOpacity(1);
        sheet.setVisible(true);
        scroll.setAccessibleText(spoken);
        scroll.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void clear() {
        image.setImage(null);
        sheet.setVisible(false);
    }

    void top() {
        scroll.setVvalue(0);
    }
}
