package org.spasmdiary.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.spasmdiary.charts.ChartFonts;
import org.spasmdiary.charts.Picture;

/**
 * Lays out a page of elements as a PDF that can be read aloud (PDF/UA-1) and kept (PDF/A-3a): tagged, with its
 * language and title, our own fonts inside, pictures as vectors. Nothing is fetched from anywhere.
 */
final class PdfEngine {
    /** {@code <object type="x-picture" data="0">} is the first picture. */
    static final String PICTURE = "x-picture";

    /** Marks the end of what must fit on a page. */
    static final String END = "end";

    /** Points in a CSS pixel: pictures for paper are drawn in points. */
    private static final double POINTS = 0.75;

    private final Xhtml page;
    private final List<Picture> pictures;

    PdfEngine(Xhtml page, List<Picture> pictures) {
        this.page = page;
        this.pictures = pictures;
        ChartFonts.ready();
        XRLog.setLoggingEnabled(false);
    }

    /** Sheets taken, and CSS pixels left on the last one under the element with the id {@link #END}. */
    record Room(int pages, double left) {}

    /** Lays out without drawing. */
    Room room() {
        try (PdfBoxRenderer renderer = builder().buildPdfRenderer()) {
            renderer.layout();
            List<PageBox> sheets = renderer.getRootBox().getLayer().getPages();
            double dots = renderer.getSharedContext().getDotsPerPixel();
            Box end = renderer.getSharedContext().getBoxById(END);
            int bottom = sheets.getLast().getBottom();
            return new Room(sheets.size(), end == null ? 0 : (bottom - end.getAbsY()) / dots);
        }
    }

    /** The file, with this time as its date. */
    byte[] write(Instant created) {
        try (PdfBoxRenderer renderer = builder().buildPdfRenderer()) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                PdfDates.set(document, created);
                var out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder() {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PICTURE, (element, x, y, width, height, device, _, dotsPerPixel) -> {
            Picture picture = pictures.get(Integer.parseInt(element.getAttribute("data")));
            double w = width / dotsPerPixel;
            double h = height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, (float) w, (float) h, g -> {
                g.scale(1 / POINTS, 1 / POINTS);
                picture.draw(g, w * POINTS, h * POINTS);
            });
            return null;
        });
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Spasm Diary");
        builder.useExternalResourceAccessControl(
                (_, _) -> false,
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (_, _) -> false,
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        font(builder, ChartFonts.FAMILY, "Regular", 400);
        font(builder, ChartFonts.FAMILY, "SemiBold", 600);
        font(builder, ChartFonts.FAMILY, "Bold", 700);
        builder.useObjectDrawerFactory(drawers);
        builder.withW3cDocument(page.document(), null);
        return builder;
    }

    /** Pictures look their fonts up by the family name that AWT gives them. */
    private static void font(PdfRendererBuilder builder, String family, String file, int weight) {
        builder.useFont(() -> fontFile(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream fontFile(String file) {
        return Objects.requireNonNull(
                PdfEngine.class.getResourceAsStream("/org/spasmdiary/fonts/Inter-" + file + ".ttf"), file);
    }
}
