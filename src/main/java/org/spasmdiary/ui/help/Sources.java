package org.spasmdiary.ui.help;

import java.util.List;
import java.util.TreeSet;
import org.spasmdiary.words.Words;

/** The sources of a rule as a person reads them: the five articles by number, the rest by what they are. */
final class Sources {
    private Sources() {}

    /**
     * "Source 1, 3 and other published advice".
     *
     * @param ids of seed facts ({@code F096}), outside sources ({@code X01}) or choices ({@code choice: why})
     */
    static String of(List<String> ids, Words words) {
        var numbers = new TreeSet<Integer>();
        boolean other = false;
        for (String id : ids) {
            String key = "ui.help.source." + id;
            if (id.startsWith("F") && words.has(key))
                for (String number : words.text(key).split(",")) numbers.add(Integer.valueOf(number));
            else if (id.startsWith("X")) other = true;
        }
        String list = String.join(", ", numbers.stream().map(String::valueOf).toList());
        if (numbers.isEmpty()) return words.text(other ? "ui.help.sourceOther" : "ui.help.sourceOurs");
        return words.text(other ? "ui.help.sourcesAndOther" : "ui.help.sources", "n", list);
    }
}
