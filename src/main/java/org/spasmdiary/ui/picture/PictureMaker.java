package org.spasmdiary.ui.picture;

import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Picture;

/** Makes one picture for where it will be seen. Called on any thread: it holds only values that never change. */
@FunctionalInterface
public interface PictureMaker {
    /**
     * The picture.
     *
     * @param textScale 1.0 to 2.0 times the usual text size
     */
    Picture picture(Look look, double textScale);
}
