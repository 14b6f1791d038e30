package org.spasmdiary.ui.help;

import java.util.List;
import org.spasmdiary.report.FactSources;
import org.spasmdiary.words.Words;

/** The sources of a rule as a person reads them: the five articles by number, the rest by what they are. */
public final class Sources {
    private Sources() {}

    /**
     * "Source 1, 3 and other published advice".
     *
     * @param ids of seed facts ({@code F096}), outside sources ({@code X01}) or choices ({@code choice: why})
     */
    public static String of(List<String> ids, Words words) {
        var numbers = FactSources.ALL.numbers(ids);
        boolean other = ids.stream().anyMatch(id -> id.startsWith("X"));
        String list = String.join(", ", numbers);
        if (numbers.isEmpty()) return words.text(other ? "ui.help.sourceOther" : "ui.help.sourceOurs");
        return words.text(other ? "ui.help.sourcesAndOther" : "ui.help.sources", "n", list);
    }
}
