package org.spasmdiary.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.spasmdiary.charts.Picture;

/** A single picture as a PDF: vectors, tagged, one page just as large as the picture. */
public final class PicturePdf {
    private PicturePdf() {}

    /**
     * The file; the same picture gives the same bytes.
     *
     * @param width of the picture and the page in points, above 0
     * @param height likewise
     */
    public static byte[] write(Picture picture, double width, double height) {
        Xhtml html = Xhtml.page("en");
        Xhtml head = html.add("head");
        String title = picture.title();
        head.with("title", title);
        head.add("meta").attr("name", "description").attr("content", title);
        head.with(
                "style",
                String.format(
                        Locale.ROOT,
                        "@page { size: %.2fpt %.2fpt; margin: 0 } body { margin: 0; font: 9pt Inter }"
                                + " object { display: block; width: %.2fpt; height: %.2fpt }",
                        width,
                        height + 0.1, // a hair more than the picture, or rounding makes a second page
                        width,
                        height));
        html.add("body")
                .add("object")
                .attr("type", PdfEngine.PICTURE)
                .attr("data", "0")
                .attr("alt", picture.spoken());
        return new PdfEngine(html, List.of(picture)).write(Instant.EPOCH);
    }
}
