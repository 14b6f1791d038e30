package org.spasmdiary.charts;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture as pixels, as a PNG file and as an SVG file. */
public final class Pictures {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private Pictures() {}

    /**
     * As pixels for a screen.
     *
     * @param width of the picture; {@code scale} times as many pixels
     * @param scale of the screen, above 0, at most 4
     */
    public static PixelImage pixels(Picture picture, int width, int height, double scale) {
        return pixels(image(picture, width, height, scale));
    }

    /** As pixels for a line of a list, which is smaller than a chart may be. Sizes as in {@link #pixels}. */
    public static PixelImage pixels(Sparkline line, int width, int height, double scale) {
        return pixels(drawn(line, width, height, scale));
    }

    private static PixelImage pixels(BufferedImage image) {
        return new PixelImage(
                image.getWidth(),
                image.getHeight(),
                ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    /** As a PNG file of this many pixels. */
    public static byte[] png(Picture picture, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(picture, width, height, 1), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As an SVG file: lines stay lines, text stays text, and the picture in words is its title and description. */
    public static byte[] svg(Picture picture, int width, int height) {
        ChartSize size = new ChartSize(width, height);
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(2);
        var g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        picture.draw(g, size.width(), size.height());
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
        root.setAttribute("role", "img");
        first(root, "desc", picture.spoken());
        first(root, "title", picture.title());
        return written(g, root);
    }

    private static void first(Element root, String name, String text) {
        Element words = root.getOwnerDocument().createElementNS(SVG, name);
        words.setTextContent(text);
        root.insertBefore(words, root.getFirstChild());
    }

    private static byte[] written(SVGGraphics2D g, Element root) {
        var text = new StringWriter();
        try {
            g.stream(root, text, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A viewer without our typeface takes one like it.
        String family = "font-family:'" + ChartFonts.FAMILY + "'";
        return text.toString()
                .replace(family, family + ",'Noto Sans',sans-serif")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage image(Picture picture, int width, int height, double scale) {
        ChartSize size = new ChartSize(width, height);
        return drawn(picture, size.width(), size.height(), scale);
    }

    private static BufferedImage drawn(Picture picture, int width, int height, double scale) {
        if (!(scale > 0 && scale <= 4)) throw new IllegalArgumentException("scale " + scale);
        var image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(scale, scale);
            picture.draw(g, width, height);
        } finally {
            g.dispose();
        }
        return image;
    }
}
