package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.Table;
import org.spasmdiary.words.Words;

/**
 * Which of the five published sources a fact id stands in, and what it says there, from {@code facts.tsv}. Ids
 * that begin with X are other published advice; what begins with "choice" is the diary's own.
 */
public record FactSources(Map<String, Fact> facts) {
    public static final FactSources ALL = read();

    /** A fact and the numbers of its sources, 1 to 5. */
    public record Fact(String sources, String text) {}

    private static FactSources read() {
        Map<String, Fact> all = new LinkedHashMap<>();
        for (Map<String, String> row : Table.read(FactSources.class, "facts.tsv"))
            all.put(
                    row.getOrDefault("id", ""),
                    new Fact(row.getOrDefault("sources", ""), row.getOrDefault("fact", "")));
        return new FactSources(all);
    }

    /** The numbers of the sources that these facts stand in. */
    public SortedSet<String> numbers(List<String> ids) {
        SortedSet<String> numbers = new TreeSet<>();
        for (String id : ids) {
            Fact fact = facts.get(id);
            if (fact != null) numbers.addAll(List.of(fact.sources().split(",")));
        }
        return numbers;
    }

    /** Whether this id marks a choice of the diary itself. */
    public static boolean isChoice(String id) {
        return id.startsWith("choice");
    }

    /** Why a choice of ours is as it is; worded in the rule table for those who know the articles as seeds. */
    public static String reason(String choice) {
        return choice.replaceFirst("^choice: ?", "").replace("seed", "source");
    }

    /** "source 1", "sources 1 and 4", "other published advice". */
    String text(List<String> ids, Words words) {
        SortedSet<String> numbers = numbers(ids);
        List<String> parts = new ArrayList<>();
        if (!numbers.isEmpty())
            parts.add(words.count(
                    "report.source", numbers.size(), "list", numbers.stream().collect(Collectors.joining(", "))));
        if (ids.stream().anyMatch(id -> id.startsWith("X"))) parts.add(words.text("report.source.published"));
        if (parts.isEmpty()) parts.add(words.text("report.source.choice"));
        return String.join(", ", parts);
    }
}
