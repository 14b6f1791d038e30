package org.spasmdiary.ui.chart;

import javafx.animation.PauseTransition;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.spasmdiary.charts.ChartSize;
import org.spasmdiary.ui.Pixels;

/** Shows a drawn picture at its true size and asks for a new one when its room changes. */
final class PictureBox extends Region {
    /** While a window edge is dragged, this long without a change brings a new picture. */
    private static final Duration CALM = Duration.millis(120);

    private static final double GREY = 0.35;

    private final ImageView image = new ImageView();
    private final PauseTransition calm = new PauseTransition(CALM);

    PictureBox(Runnable wanted) {
        image.setId("chart-image");
        image.setMouseTransparent(true);
        getChildren().add(image);
        calm.setOnFinished(_ -> wanted.run());
        widthProperty().addListener(_ -> resized());
        heightProperty().addListener(_ -> resized());
    }

    private void resized() {
        grey();
        calm.playFromStart();
    }

    /** What is shown is no longer how things are: a newer picture is under way. */
    void grey() {
        image.setOpacity(GREY);
    }

    void show(Drawn drawn) {
        image.setImage(Pixels.image(drawn.pixels()));
        image.setFitWidth(drawn.width());
        image.setFitHeight(drawn.height());
        image.setOpacity(1);
    }

    /** In px; what a picture can be at least and at most. */
    int pictureWidth() {
        return (int) Math.clamp(getWidth(), ChartSize.MIN_WIDTH, ChartSize.MAX);
    }

    int pictureHeight() {
        return (int) Math.clamp(getHeight(), ChartSize.MIN_HEIGHT, ChartSize.MAX);
    }

    boolean hasRoom() {
        return getWidth() > 1 && getHeight() > 1;
    }

    double scale() {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        return Math.clamp(scale, 1, 4);
    }
}
