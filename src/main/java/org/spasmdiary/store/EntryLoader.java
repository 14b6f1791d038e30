package org.spasmdiary.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Notes;

/** Reads all entries back, each against its checksum; what does not check is found and left out. */
final class EntryLoader {
    private final Session session;
    private final Vocabulary vocabulary;
    private final List<Finding> findings;
    private final Map<Long, List<Child>> children = new HashMap<>();
    private final RowCrc crcs = new RowCrc();
    private long read;

    EntryLoader(Session session, Vocabulary vocabulary, List<Finding> findings) {
        this.session = session;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** @param live what is in the diary; @param bin what lies in the bin, with since when */
    void load(List<Entry> live, BiConsumer<Entry, Instant> bin) throws SQLException {
        for (ChildTable table : ChildTable.values()) loadChildren(table);
        for (Rows<?> rows : Rows.ALL) loadKind(rows, live, bin);
        children.forEach((entry, list) -> findings.add(new Finding(
                Finding.Kind.LOOSE_ROW, list.getFirst().table().table() + " " + entry, "belongs to no entry")));
    }

    /** How many rows of {@code entry} have their kind's row, good or not. */
    long read() {
        return read;
    }

    private void loadChildren(ChildTable table) throws SQLException {
        int columns = table.columns().size();
        session.query(table.select(), row -> {
            @Nullable Object[] values = new @Nullable Object[columns];
            for (int i = 0; i < columns; i++) values[i] = row.getObject(i + 2);
            children.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                    .add(new Child(table, Arrays.asList(values)));
        });
    }

    private void loadKind(Rows<?> rows, List<Entry> live, BiConsumer<Entry, Instant> bin) throws SQLException {
        List<String> columns = new ArrayList<>(EntryTable.COLUMNS);
        columns.addAll(rows.columns());
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) places.put(columns.get(i), i);
        String sql =
                "SELECT e." + String.join(", e.", EntryTable.COLUMNS) + ", k." + String.join(", k.", rows.columns())
                        + ", e.crc, e.entry FROM " + rows.table() + " k JOIN entry e ON e.entry = k.entry";
        session.query(sql, result -> {
            read++;
            Row row = row(result, places);
            String id = row.text("id");
            long stored = result.getLong(columns.size() + 1);
            int common = EntryTable.COLUMNS.size();
            List<? extends @Nullable Object> values = row.values();
            long crc = EntryTable.crc(
                    crcs, values.subList(0, common), values.subList(common, values.size()), row.children());
            if (crc != stored || !row.text("kind").equals(rows.table()))
                findings.add(new Finding(Finding.Kind.CHECKSUM, rows.table() + " " + id, "checksum"));
            else entry(rows, row, live, bin);
        });
    }

    private Row row(ResultSet result, Map<String, Integer> places) throws SQLException {
        int columns = places.size();
        @Nullable Object[] values = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) values[i] = result.getObject(i + 1);
        List<Child> own = children.remove(result.getLong(columns + 2));
        return new Row(places, Arrays.asList(values), own == null ? List.of() : own, vocabulary);
    }

    private void entry(Rows<?> rows, Row row, List<Entry> live, BiConsumer<Entry, Instant> bin) {
        try {
            Common common = new Common(
                    row.id("id").orElseThrow(IllegalArgumentException::new),
                    vocabulary.when(row.whole("at_s"), row.text("zone"), row.whole("offset_s")),
                    Instant.ofEpochSecond(row.whole("recorded_s")),
                    row.flag("mistake"),
                    row.text("note").isEmpty() && row.text("private_note").isEmpty()
                            ? Notes.NONE
                            : new Notes(row.text("note"), row.text("private_note")));
            Entry entry = rows.read(common, row);
            row.instant("removed_s").ifPresentOrElse(since -> bin.accept(entry, since), () -> live.add(entry));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            String detail = e.getClass().getSimpleName(); // its message may hold what the person wrote
            findings.add(new Finding(Finding.Kind.VALUE, rows.table() + " " + row.text("id"), detail));
        }
    }
}
