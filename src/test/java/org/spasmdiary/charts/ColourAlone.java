package org.spasmdiary.charts;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds marks of one form in two colours that look alike on a copy or to eyes that lack a cone: their colour would
 * be all that tells them apart. A mark with a text on it is told by its text, marks of which one kind lies wholly over
 * the other by their place; grid, tints and frames carry nothing.
 */
final class ColourAlone {
    private static final double APART = 40;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private ColourAlone() {}

    static Set<String> pairs(Picture picture, Look look) throws Exception {
        var root = SvgTexts.document(Pictures.svg(picture, 1048, 560)).getDocumentElement();
        List<Rectangle2D> texts = SvgTexts.of(picture, 1048, 560).stream()
                .map(SvgTexts.Placed::box)
                .toList();
        Map<String, Map<Integer, double[]>> colours = new HashMap<>();
        for (String tag : List.of("line", "rect", "path", "circle", "ellipse", "polygon", "polyline")) {
            var nodes = root.getElementsByTagName(tag);
            for (int i = 0; i < nodes.getLength(); i++) add((Element) nodes.item(i), colours, texts);
        }
        Set<Integer> nothing = carriesNothing(look.ink());
        Set<String> found = new TreeSet<>();
        colours.forEach((form, all) -> {
            var some = new ArrayList<>(all.keySet());
            some.removeAll(nothing);
            for (int i = 0; i < some.size(); i++)
                for (int j = i + 1; j < some.size(); j++)
                    if (overlap(all.get(some.get(i)), all.get(some.get(j)))
                            && alike(new Color(some.get(i)), new Color(some.get(j))))
                        found.add("%s in %06x and %06x".formatted(form, some.get(i), some.get(j)));
        });
        return found;
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] <= other[1] && other[0] <= one[1];
    }

    /** A height of the mark. */
    private static double y(Element mark) {
        for (String name : List.of("y", "y1", "cy"))
            if (mark.hasAttribute(name)) return Double.parseDouble(mark.getAttribute(name));
        Matcher number = NUMBER.matcher(mark.getAttribute("d") + mark.getAttribute("points"));
        return number.find() && number.find() ? Double.parseDouble(number.group()) : 0;
    }

    private static Set<Integer> carriesNothing(Ink ink) {
        Set<Integer> all = new TreeSet<>();
        for (Color colour :
                List.of(ink.paper(), ink.tint(), ink.grid(), ink.rule(), ink.band(), ink.bandEdge(), ink.hatch()))
            all.add(colour.getRGB() & 0xffffff);
        return all;
    }

    private static boolean alike(Color one, Color other) {
        for (Sight sight : Sight.values()) if (sight.apart(one, other) < APART) return true;
        return false;
    }

    private static void add(Element mark, Map<String, Map<Integer, double[]>> colours, List<Rectangle2D> texts) {
        if (inDefinition(mark)) return;
        boolean filled = !style(mark, "fill", "black").equals("none")
                && !mark.getTagName().equals("line");
        String paint = style(mark, filled ? "fill" : "stroke", "black");
        if (paint.equals("none") || paint.startsWith("url")) return;
        Rectangle2D box = box(mark);
        if (filled && box != null && texts.stream().anyMatch(box::intersects)) return;
        String form = filled
                ? mark.getTagName() + " " + mark.getAttribute("d").replaceAll("[^A-Za-z]", "") + " " + thin(mark)
                : "line of " + style(mark, "stroke-width", "1") + " " + style(mark, "stroke-dasharray", "none") + " "
                        + (mark.getTagName().equals("line") ? "" : mark.getTagName());
        double y = y(mark);
        colours.computeIfAbsent(form, _ -> new HashMap<>()).merge(rgb(paint), new double[] {y, y}, (a, b) ->
                new double[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
    }

    private static boolean inDefinition(Node node) {
        for (Node at = node; at != null; at = at.getParentNode())
            if (List.of("defs", "clipPath", "genericDefs").contains(at.getNodeName())) return true;
        return false;
    }

    /** The shorter side of a block; a long one and a short one are of one form. */
    private static String thin(Element mark) {
        if (!mark.getTagName().equals("rect")) return "";
        double wide = Double.parseDouble(mark.getAttribute("width"));
        double high = Double.parseDouble(mark.getAttribute("height"));
        return String.valueOf(Math.round(Math.min(wide, high)));
    }

    private static @org.jspecify.annotations.Nullable Rectangle2D box(Element mark) {
        if (mark.getTagName().equals("rect"))
            return new Rectangle2D.Double(
                    Double.parseDouble(mark.getAttribute("x")),
                    Double.parseDouble(mark.getAttribute("y")),
                    Double.parseDouble(mark.getAttribute("width")),
                    Double.parseDouble(mark.getAttribute("height")));
        return null;
    }

    private static int rgb(String paint) {
        if (paint.startsWith("#")) return Integer.parseInt(paint.substring(1), 16);
        if (paint.equals("black")) return 0;
        if (paint.equals("white")) return 0xffffff;
        List<Integer> parts = new ArrayList<>();
        Matcher number = NUMBER.matcher(paint);
        while (number.find()) parts.add((int) Double.parseDouble(number.group()));
        if (parts.size() < 3) throw new IllegalArgumentException("colour " + paint);
        return parts.get(0) << 16 | parts.get(1) << 8 | parts.get(2);
    }

    private static String style(Node node, String name, String usual) {
        Pattern inStyle = Pattern.compile("(?:^|;)\\s*" + name + ":([^;]+)");
        for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
            Matcher found = inStyle.matcher(element.getAttribute("style"));
            if (found.find()) return found.group(1).strip();
            if (element.hasAttribute(name)) return element.getAttribute(name);
        }
        return usual;
    }
}
