package org.spasmdiary.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.spasmdiary.charts.PixelImage;

/** The pages of a PDF as pictures for the screen. The preview is the PDF: nothing is laid out a second time. */
public final class PdfPages {
    private PdfPages() {}

    /** How many pages it has. */
    public static int count(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages, in order, at so many pixels an inch. */
    public static List<PixelImage> render(byte[] pdf, double dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            List<PixelImage> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) pages.add(pixels(renderer, i, dpi));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page, the first is 0; for long reports, where all pages at once would fill the memory. */
    public static PixelImage render(byte[] pdf, int page, double dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            return pixels(new PDFRenderer(document), page, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on one page, the first is 0, in reading order: for screen readers. */
    public static String text(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PixelImage pixels(PDFRenderer renderer, int page, double dpi) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page, (float) dpi, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new PixelImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
