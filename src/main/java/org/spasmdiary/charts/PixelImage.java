package org.spasmdiary.charts;

/**
 * Pixels without a toolkit, so that charts and pages reach the screen through plain data.
 *
 * @param argb one number a pixel, row by row from the top, not premultiplied; not copied, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // millions of pixels: a list would cost more than the picture
public record PixelImage(int width, int height, int[] argb) {
    public PixelImage {
        if (width < 1 || height < 1 || argb.length != width * height) throw new IllegalArgumentException("pixels");
    }

    /** The colour at this place, counted from the top left. */
    public int at(int x, int y) {
        return argb[y * width + x];
    }
}
