package org.spasmdiary.charts;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width. */
final class Wrap {
    private Wrap() {}

    /**
     * At most so many lines; what is too long for the last ends with an ellipsis.
     *
     * @param width in the units of the type
     */
    static List<String> lines(Type type, String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == most - 1 || type.width(longer, true) <= width) {
                line.setLength(0);
                line.append(longer);
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(line.toString());
        return lines.stream().map(one -> type.fit(one, width)).toList();
    }
}
