package org.spasmdiary.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;

/** A diary file as any other SQLite program sees it: no checksums, no settings of ours. */
public final class RawFile implements AutoCloseable {
    private final Connection connection;

    public RawFile(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** A new diary that holds these entries, with a change, an import, a draft and one of them in the bin. */
    public static Path filled(Path file, Collection<? extends Entry> entries) throws StoreException {
        var any = new AnyEntries(5);
        List<Save.Put> puts = new ArrayList<>();
        entries.forEach(entry -> puts.add(new Save.Put(entry, Optional.empty())));
        Entry binned = any.treatment();
        puts.add(new Save.Put(binned, Optional.of(any.instant())));
        EntryId id = binned.id();
        NewFile.create(file, false);
        try (var diary = DiaryFile.connect(file)) {
            diary.write(new Save(
                    "save 1",
                    "me",
                    puts,
                    Set.of(),
                    Optional.of(FullDiary.read().profile()),
                    List.of(new Revision(id, any.instant(), "note", Optional.of("before"), Optional.of("after"))),
                    Optional.of(new Save.Batch("old phone", any.instant())),
                    Map.of("today.reading", Map.of("note", "half a word"))));
        }
        return file;
    }

    /** @return how many rows it changed */
    public int run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The rows, their columns separated by a bar; null is {@code -}. */
    public List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    String text = result.getString(i);
                    row.add(text == null ? "-" : text);
                }
                found.add(String.join("|", row));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
