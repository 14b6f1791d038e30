package org.spasmdiary.charts;

import java.util.ArrayList;
import java.util.List;

/** Sentences under a picture, broken between words so that each line fits. */
final class TextLines {
    private TextLines() {}

    /** One line or more for each sentence; a single word that is too long is cut with an ellipsis. */
    static List<String> wrap(Type type, List<String> sentences, double width) {
        List<String> lines = new ArrayList<>();
        for (String sentence : sentences) {
            String line = "";
            for (String word : sentence.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (line.isEmpty() || type.width(longer, false) <= width) {
                    line = longer;
                    continue;
                }
                lines.add(type.fit(line, width));
                line = word;
            }
            lines.add(type.fit(line, width));
        }
        return lines;
    }
}
