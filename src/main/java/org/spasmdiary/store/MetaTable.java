package org.spasmdiary.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The one row of {@code meta}. */
final class MetaTable {
    private static final String COLUMNS = "entries, revisions, imports, owner, last_save, confirmed, sample, crc";

    private MetaTable() {}

    static void insert(Session session, Meta meta) throws SQLException {
        session.update("INSERT INTO meta (one, " + COLUMNS + ") VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)", row(meta));
    }

    static void update(Session session, Meta meta) throws SQLException {
        session.update("UPDATE meta SET (" + COLUMNS + ") = (?, ?, ?, ?, ?, ?, ?, ?) WHERE one = 1", row(meta));
    }

    private static Object[] row(Meta meta) {
        List<Object> values = new ArrayList<>(meta.values());
        values.add(crc(meta));
        return values.toArray();
    }

    private static long crc(Meta meta) {
        return RowCrc.of("meta", meta.values());
    }

    /** @throws StoreException damaged, when the row is not there or does not check */
    static Meta read(Session session) throws SQLException, StoreException {
        List<Meta> found = new ArrayList<>();
        session.query("SELECT " + COLUMNS + " FROM meta", row -> {
            Meta meta = new Meta(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getString(5),
                    row.getLong(6),
                    row.getLong(7) == 1);
            if (row.getLong(8) == crc(meta)) found.add(meta);
        });
        if (found.isEmpty()) throw new StoreException(Trouble.DAMAGED, "meta");
        return found.getFirst();
    }
}
