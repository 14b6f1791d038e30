package org.spasmdiary.store;

import java.util.List;

/** A table with several rows an entry; the columns are those beside {@code entry}. */
enum ChildTable {
    TAG("entry_tag", "kind", "value"),
    TICK("function_tick", "tick", "ease"),
    ANSWER("safety_answer", "question", "answer", "unsure", "since_checked", "asked_s"),
    INPUT("alert_input", "position", "about", "field", "value");

    private final String table;
    private final List<String> columns;

    ChildTable(String table, String... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    String table() {
        return table;
    }

    List<String> columns() {
        return columns;
    }

    String insert() {
        return "INSERT INTO " + table + " (entry, " + String.join(", ", columns) + ") VALUES (?"
                + ", ?".repeat(columns.size()) + ")";
    }

    String select() {
        return "SELECT entry, " + String.join(", ", columns) + " FROM " + table + " ORDER BY entry";
    }
}
