package org.spasmdiary.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a picture with the place each takes, read from its SVG as a viewer reads it. */
final class SvgTexts {
    private static final FontRenderContext ANY = new FontRenderContext(null, true, true);
    private static final Pattern SIZE = Pattern.compile("font-size:([0-9.]+)px");
    private static final Pattern WEIGHT = Pattern.compile("font-weight:(\\w+)");

    private static final Pattern MOVED = Pattern.compile("translate\\(([-0-9.]+),([-0-9.]+)\\)");

    /** A text and the letters' box, without the room above and below a line. */
    record Placed(String text, Rectangle2D box) {}

    private SvgTexts() {}

    static Document document(byte[] svg) throws Exception {
        String text = new String(svg, StandardCharsets.UTF_8).replaceFirst("<!DOCTYPE[^>]*>", "");
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Placed> of(Picture picture, int width, int height) throws Exception {
        var nodes = document(Pictures.svg(picture, width, height)).getElementsByTagName("text");
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) placed.add(placed((Element) nodes.item(i)));
        return placed;
    }

    private static Placed placed(Element text) {
        double size = Double.parseDouble(inherited(text, SIZE, "12"));
        boolean bold = inherited(text, WEIGHT, "normal").equals("bold");
        Font font = bold ? ChartFonts.bold(size) : ChartFonts.plain(size);
        String words = text.getTextContent();
        double width = font.getStringBounds(words, ANY).getWidth();
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        for (Node at = text; at instanceof Element element; at = at.getParentNode()) {
            Matcher moved = MOVED.matcher(element.getAttribute("transform"));
            if (!moved.find()) continue;
            x += Double.parseDouble(moved.group(1));
            y += Double.parseDouble(moved.group(2));
        }
        return new Placed(words, new Rectangle2D.Double(x, y - 0.74 * size, width, 0.78 * size));
    }

    private static String inherited(Node node, Pattern pattern, String usual) {
        for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
            Matcher found = pattern.matcher(element.getAttribute("style"));
            if (found.find()) return found.group(1);
        }
        return usual;
    }

    /** Pairs whose letters lie on each other by more than a pixel both ways. */
    static List<String> overlaps(List<Placed> texts) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++)
            for (int j = i + 1; j < texts.size(); j++) {
                Rectangle2D both =
                        texts.get(i).box().createIntersection(texts.get(j).box());
                if (both.getWidth() > 1 && both.getHeight() > 1)
                    found.add(texts.get(i).text() + " on " + texts.get(j).text());
            }
        return found;
    }

    /** Texts of which a letter lies outside of a picture this large. */
    static List<String> outside(List<Placed> texts, int width, int height) {
        var picture = new Rectangle2D.Double(-0.5, -0.5, width + 1, height + 1);
        return texts.stream()
                .filter(text -> !picture.contains(text.box()))
                .map(Placed::text)
                .toList();
    }
}
