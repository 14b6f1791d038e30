package org.spasmdiary.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;

/** Writes what every entry has, its kind's own row and the rows of its sets, under one checksum. */
final class EntryTable {
    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "at_s",
            "zone",
            "offset_s",
            "recorded_s",
            "revision",
            "mistake",
            "removed_s",
            "import_id",
            "note",
            "private_note");

    /** Where an entry already is. */
    private record Place(
            long entry,
            String kind,
            long revision,
            @Nullable Long importId) {}

    private final Session session;

    EntryTable(Session session) {
        this.session = session;
    }

    /**
     * Adds the entry or puts it in place of the one with its id.
     *
     * @param removed since when it is in the bin
     * @param importId the import it came with; what it came with before stays otherwise
     * @return its checksum
     */
    <E extends Entry> long put(E entry, Optional<Instant> removed, Optional<Long> importId) throws SQLException {
        Rows<E> rows = Rows.of(entry);
        Optional<Place> old = find(entry.id());
        Sheet sheet = sheet(entry, rows, removed);
        sheet.put("revision", old.map(place -> place.revision() + 1).orElse(1L));
        sheet.put("import_id", importId.orElse(old.map(Place::importId).orElse(null)));
        List<@Nullable Object> common = sheet.values(COLUMNS);
        List<@Nullable Object> own = sheet.values(rows.columns());
        long crc = crc(new RowCrc(), common, own, sheet.children());
        if (old.isPresent()) clear(old.get());
        long number = old.isPresent() ? update(old.get(), common, crc) : insert(common, crc);
        session.update(insertOwn(rows), prepend(number, own));
        for (Child child : sheet.children()) session.update(child.table().insert(), prepend(number, child.values()));
        return crc;
    }

    private static <E extends Entry> Sheet sheet(E entry, Rows<E> rows, Optional<Instant> removed) {
        Sheet sheet = new Sheet()
                .put("id", entry.id().toString())
                .put("kind", rows.table())
                .put("at_s", entry.at().instant().getEpochSecond())
                .put("zone", entry.at().zone().getId())
                .put("offset_s", entry.at().offset().getTotalSeconds())
                .put("recorded_s", entry.recorded().getEpochSecond())
                .flag("mistake", entry.mistake())
                .instant("removed_s", removed);
        rows.write(entry, sheet);
        return sheet;
    }

    /** The checksum of an entry: its own row, its kind's row and its sets, which a lost set row would change too. */
    static long crc(
            RowCrc crc,
            List<? extends @Nullable Object> common,
            List<? extends @Nullable Object> own,
            List<Child> children) {
        crc.add("entry");
        common.forEach(crc::add);
        own.forEach(crc::add);
        for (Child child : children.size() < 2
                ? children
                : children.stream().sorted(Child.ORDER).toList()) {
            crc.add(child.table().table());
            child.values().forEach(crc::add);
        }
        return crc.value();
    }

    private Optional<Place> find(EntryId id) throws SQLException {
        List<Place> found = new ArrayList<>();
        session.query(
                "SELECT entry, kind, revision, import_id FROM entry WHERE id = ?",
                row -> found.add(new Place(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4) instanceof Number batch ? batch.longValue() : null)),
                id.toString());
        return found.stream().findFirst();
    }

    private void clear(Place old) throws SQLException {
        session.update("DELETE FROM " + old.kind() + " WHERE entry = ?", old.entry());
        for (ChildTable table : ChildTable.values())
            session.update("DELETE FROM " + table.table() + " WHERE entry = ?", old.entry());
    }

    private long insert(List<@Nullable Object> common, long crc) throws SQLException {
        session.update(
                "INSERT INTO entry (" + String.join(", ", COLUMNS) + ", crc) VALUES (?" + ", ?".repeat(COLUMNS.size())
                        + ")",
                append(common, crc));
        return Long.parseLong(session.first("SELECT last_insert_rowid()").orElseThrow());
    }

    private long update(Place old, List<@Nullable Object> common, long crc) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(common);
        values.add(crc);
        session.update(
                "UPDATE entry SET (" + String.join(", ", COLUMNS) + ", crc) = (?" + ", ?".repeat(COLUMNS.size())
                        + ") WHERE entry = ?",
                append(values, old.entry()));
        return old.entry();
    }

    private static String insertOwn(Rows<?> rows) {
        return "INSERT INTO " + rows.table() + " (entry, " + String.join(", ", rows.columns()) + ") VALUES (?"
                + ", ?".repeat(rows.columns().size()) + ")";
    }

    private static @Nullable Object[] append(List<? extends @Nullable Object> values, Object last) {
        @Nullable Object[] all = Arrays.copyOf(values.toArray(), values.size() + 1);
        all[values.size()] = last;
        return all;
    }

    private static @Nullable Object[] prepend(Object first, List<? extends @Nullable Object> values) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(first);
        all.addAll(values);
        return all.toArray();
    }

    /** Removes it for ever, with all that belongs to it. */
    boolean erase(EntryId id) throws SQLException {
        return session.update("DELETE FROM entry WHERE id = ?", id.toString()) > 0;
    }

    /** The checksum as it is stored now. */
    Optional<Long> crc(EntryId id) throws SQLException {
        return session.first("SELECT crc FROM entry WHERE id = ?", id.toString())
                .map(Long::valueOf);
    }
}
