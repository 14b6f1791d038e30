package org.spasmdiary.ui.picture;

import java.nio.charset.StandardCharsets;
import org.spasmdiary.charts.ChartSize;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.report.PicturePdf;
import org.spasmdiary.ui.file.FileKind;

/** Pictures as the files they are saved as. */
public final class PictureFiles {
    /** Words on a saved picture, which is looked at from further away. */
    private static final double SAVED_TEXT = 1.4;
    /** Page of a saved PDF, in px of 1/96 inch: what fits across a sheet of A4 or Letter. */
    private static final double PAGE_WIDTH = 680;

    private static final double PAGE_HEIGHT = 460;

    private PictureFiles() {}

    /** What such a file holds. */
    public static byte[] bytes(PictureMaker maker, FileKind kind) {
        int width = ChartSize.USUAL.width();
        int height = ChartSize.USUAL.height();
        return switch (kind) {
            case PNG -> Pictures.png(maker.picture(Look.LIGHT, SAVED_TEXT), width, height);
            case SVG -> Pictures.svg(maker.picture(Look.LIGHT, SAVED_TEXT), width, height);
            case PDF -> PicturePdf.write(maker.picture(Look.PRINT, 1), PAGE_WIDTH, PAGE_HEIGHT);
            case CSV -> maker.picture(Look.PRINT, 1).table().csv().getBytes(StandardCharsets.UTF_8);
            case JSON, DIARY -> throw new IllegalArgumentException("no picture is " + kind);
        };
    }
}
