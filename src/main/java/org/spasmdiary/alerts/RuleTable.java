package org.spasmdiary.alerts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spasmdiary.analysis.Table;
import org.spasmdiary.diary.RuleId;

/** What is fixed about every rule, from the data file {@code rules.tsv}: the clinical table but for the conditions. */
final class RuleTable {
    private static final Map<RuleId, About> ROWS = Table.read(RuleTable.class, "rules.tsv").stream()
            .map(RuleTable::row)
            .collect(Collectors.toUnmodifiableMap(About::id, Function.identity()));

    private RuleTable() {}

    /** The row of this rule, which must be there. */
    static About about(String id) {
        About about = ROWS.get(new RuleId(id));
        if (about == null) throw new IllegalArgumentException("no such rule: " + id);
        return about;
    }

    private static About row(Map<String, String> row) {
        return new About(
                new RuleId(cell(row, "id")),
                cell(row, "name"),
                Tier.valueOf(cell(row, "tier")),
                Scope.valueOf(cell(row, "scope").toUpperCase(Locale.ROOT)),
                sources(cell(row, "sources")),
                replaces(cell(row, "replaces")),
                Clears.valueOf(cell(row, "answers")));
    }

    private static Set<RuleId> replaces(String cell) {
        return Stream.of(cell.split(";"))
                .filter(id -> !id.isEmpty())
                .map(RuleId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids, and the reason for a choice as a whole: it is written last and may hold a semicolon itself. */
    private static List<String> sources(String cell) {
        int choice = cell.indexOf("choice:");
        String ids = choice < 0 ? cell : cell.substring(0, choice);
        List<String> all = new ArrayList<>(Arrays.asList(ids.split(";")));
        all.removeIf(String::isEmpty);
        if (choice >= 0) all.add(cell.substring(choice));
        return all;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
