package org.spasmdiary.ui.picture;

import javafx.animation.PauseTransition;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.spasmdiary.charts.ChartSize;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.ui.Pixels;

/** Shows a drawn picture at its true size and asks for a new one when its room changes. */
public final class PictureBox extends Region {
    /** While a window edge is dragged, this long without a change brings a new picture: some frames, no more. */
    private static final Duration CALM = Duration.millis(40);

    private static final double GREY = 0.35;

    private final ImageView image = new ImageView();
    private final PauseTransition calm = new PauseTransition(CALM);

    /**
     * Empty at first.
     *
     * @param id of the image's node
     * @param wanted asks for a picture of {@link #pictureWidth} by {@link #pictureHeight}
     */
    public PictureBox(String id, Runnable wanted) {
        image.setId(id);
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
    public void grey() {
        image.setOpacity(GREY);
    }

    /**
     * Shows these pixels.
     *
     * @param width on the screen, px; there are more pixels on a fine screen
     */
    public void show(PixelImage pixels, double width, double height) {
        image.setImage(Pixels.image(pixels));
        image.setFitWidth(width);
        image.setFitHeight(height);
        image.setOpacity(1);
    }

    /** In px; what a picture can be at least and at most. */
    public int pictureWidth() {
        return (int) Math.clamp(getWidth(), ChartSize.MIN_WIDTH, ChartSize.MAX);
    }

    public int pictureHeight() {
        return (int) Math.clamp(getHeight(), ChartSize.MIN_HEIGHT, ChartSize.MAX);
    }

    /** Whether it has been laid out at all. */
    public boolean hasRoom() {
        return getWidth() > 1 && getHeight() > 1;
    }

    /** Pixels a px on this screen, 1 to 4. */
    public double scale() {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        return Math.clamp(scale, 1, 4);
    }
}
