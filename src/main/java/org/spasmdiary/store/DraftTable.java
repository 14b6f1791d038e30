package org.spasmdiary.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was typed and not saved yet. A damaged draft is left out and found, like any row. */
final class DraftTable {
    private DraftTable() {}

    /** Instead of what was kept for the form; an empty map drops it. */
    static void put(Session session, String form, Map<String, String> text) throws SQLException {
        session.update("DELETE FROM draft WHERE form = ?", form);
        for (var field : text.entrySet())
            session.update(
                    "INSERT INTO draft (form, field, value, crc) VALUES (?, ?, ?, ?)",
                    form,
                    field.getKey(),
                    field.getValue(),
                    crc(form, field.getKey(), field.getValue()));
    }

    private static long crc(String form, String field, String value) {
        return RowCrc.of("draft", Arrays.asList(form, field, value));
    }

    static Map<String, Map<String, String>> load(Session session, List<Finding> findings) throws SQLException {
        Map<String, Map<String, String>> all = new TreeMap<>();
        session.query("SELECT form, field, value, crc FROM draft", row -> {
            String form = row.getString(1);
            if (crc(form, row.getString(2), row.getString(3)) != row.getLong(4))
                findings.add(new Finding(Finding.Kind.CHECKSUM, "draft", "checksum"));
            else all.computeIfAbsent(form, _ -> new TreeMap<>()).put(row.getString(2), row.getString(3));
        });
        return all;
    }
}
