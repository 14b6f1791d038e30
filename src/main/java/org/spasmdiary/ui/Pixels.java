package org.spasmdiary.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.spasmdiary.charts.PixelImage;

/** Brings pictures that were drawn elsewhere onto the screen. */
public final class Pixels {
    private Pixels() {}

    public static Image image(PixelImage pixels) {
        var image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        return image;
    }
}
