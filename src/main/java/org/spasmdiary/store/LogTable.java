package org.spasmdiary.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;

/** The change history and the imports: only ever added to, but for entries erased for good. */
final class LogTable {
    private LogTable() {}

    static void add(Session session, Revision revision) throws SQLException {
        List<@Nullable Object> values = Arrays.asList(
                revision.entry().toString(),
                revision.at().getEpochSecond(),
                revision.field(),
                revision.oldText().orElse(null),
                revision.newText().orElse(null));
        List<@Nullable Object> row = new ArrayList<>(values);
        row.add(RowCrc.of("change_log", values));
        session.update(
                "INSERT INTO change_log (id, at_s, field, old_text, new_text, crc) VALUES (?, ?, ?, ?, ?, ?)",
                row.toArray());
    }

    /** @return how many rows it took away */
    static long erase(Session session, EntryId id) throws SQLException {
        return session.update("DELETE FROM change_log WHERE id = ?", id.toString());
    }

    static List<Revision> load(Session session, List<Finding> findings) throws SQLException {
        List<Revision> all = new ArrayList<>();
        session.query(
                "SELECT id, at_s, field, old_text, new_text, crc, number FROM change_log ORDER BY number", row -> {
                    String id = row.getString(1);
                    List<@Nullable Object> values =
                            Arrays.asList(id, row.getLong(2), row.getString(3), row.getString(4), row.getString(5));
                    if (RowCrc.of("change_log", values) != row.getLong(6)) {
                        findings.add(new Finding(Finding.Kind.CHECKSUM, "change_log " + row.getLong(7), "checksum"));
                        return;
                    }
                    all.add(new Revision(
                            EntryId.parse(id),
                            Instant.ofEpochSecond(row.getLong(2)),
                            row.getString(3),
                            Optional.ofNullable(row.getString(4)),
                            Optional.ofNullable(row.getString(5))));
                });
        return all;
    }

    /** @return the number of the new batch */
    static long addImport(Session session, Save.Batch batch) throws SQLException {
        List<Object> values = List.of(batch.name(), batch.at().getEpochSecond());
        session.update(
                "INSERT INTO import_batch (name, at_s, crc) VALUES (?, ?, ?)",
                values.get(0),
                values.get(1),
                RowCrc.of("import_batch", values));
        return Long.parseLong(session.first("SELECT last_insert_rowid()").orElseThrow());
    }

    /** @return how many imports there are; those that do not check are found */
    static long checkImports(Session session, List<Finding> findings) throws SQLException {
        long[] count = {0};
        session.query("SELECT name, at_s, crc, import_id FROM import_batch", row -> {
            count[0]++;
            if (RowCrc.of("import_batch", Arrays.asList(row.getString(1), row.getLong(2))) != row.getLong(3))
                findings.add(new Finding(Finding.Kind.CHECKSUM, "import_batch " + row.getLong(4), "checksum"));
        });
        return count[0];
    }
}
