package org.spasmdiary.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What can be measured in a finished PDF. */
final class PdfFacts {
    private PdfFacts() {}

    static String text(byte[] pdf) {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    static String text(byte[] pdf, int from, int to) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A piece of text, its size and place on its page, in points from the top left. */
    record Piece(
            String text,
            int page,
            double size,
            double x,
            double y,
            double width,
            double pageWidth,
            double pageHeight) {}

    static List<Piece> pieces(byte[] pdf) {
        List<Piece> pieces = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (TextPosition at : positions)
                        if (!at.getUnicode().isBlank())
                            pieces.add(new Piece(
                                    at.getUnicode(),
                                    getCurrentPageNo(),
                                    at.getTextMatrix().getScalingFactorY(), // with font size and every scale above it
                                    at.getX(),
                                    at.getY(),
                                    at.getWidth(),
                                    at.getPageWidth(),
                                    at.getPageHeight()));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    /** Names of pictures made of pixels, on any page, also inside forms. */
    static List<String> images(byte[] pdf) {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) images(page.getResources(), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void images(PDResources resources, List<String> names) throws IOException {
        if (resources == null) return;
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) names.add(name.getName());
            else if (resources.getXObject(name) instanceof PDFormXObject form) images(form.getResources(), names);
        }
    }

    /** Fonts that are used and not inside the file. */
    static List<String> foreignFonts(byte[] pdf) {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) fonts(page.getResources(), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void fonts(PDResources resources, List<String> names) throws IOException {
        if (resources == null) return;
        for (COSName name : resources.getFontNames()) {
            var font = resources.getFont(name);
            if (!font.isEmbedded() || !font.getName().contains("Inter")) names.add(font.getName());
        }
        for (COSName name : resources.getXObjectNames())
            if (resources.getXObject(name) instanceof PDFormXObject form) fonts(form.getResources(), names);
    }
}
