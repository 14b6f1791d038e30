package org.spasmdiary.ui.history;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.spasmdiary.words.Words;

/** What is searched for: every word of it must be somewhere in the text, in any order, large or small letters alike. */
final class Search {
    private final List<String> wanted;

    Search(HistoryChoice choice, Words words) {
        wanted = choice.searching()
                ? Arrays.asList(
                        choice.search().strip().toLowerCase(words.locale()).split("\\s+"))
                : List.of();
    }

    /** @param text in small letters; made only when there is something to search for */
    boolean finds(Supplier<String> text) {
        if (wanted.isEmpty()) return true;
        String all = text.get();
        return wanted.stream().allMatch(all::contains);
    }
}
