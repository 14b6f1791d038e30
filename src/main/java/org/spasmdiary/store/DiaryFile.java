package org.spasmdiary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.EntryId;

/**
 * The diary on the disk, and the only object that has its path while it is connected. For one thread.
 *
 * <p>After any trouble while writing it is disconnected; {@link #reconnect} must follow. It never makes a file
 * where one has vanished.
 */
public final class DiaryFile implements AutoCloseable {
    private final Path file;
    private final Db db;
    private final boolean readOnly;
    private final @Nullable Object key;
    private @Nullable Session session;
    private Meta meta = Meta.EMPTY;
    private Map<EntryId, Long> crcs = Map.of();

    DiaryFile(Path file, Db db, boolean readOnly) throws StoreException {
        this.file = file;
        this.db = db;
        this.readOnly = readOnly;
        this.key = key(file);
        reconnect();
    }

    /** Connects to an existing diary whose header has been read. */
    public static DiaryFile connect(Path file) throws StoreException {
        return new DiaryFile(file, new Db(), false);
    }

    /** As {@link #connect}, but nothing can be written. */
    public static DiaryFile look(Path file) throws StoreException {
        return new DiaryFile(file, new Db(), true);
    }

    /** Device and inode: the same path may come to name another file. */
    private static @Nullable Object key(Path file) throws StoreException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .fileKey();
        } catch (IOException e) {
            throw new StoreException(Trouble.VANISHED, e.getClass().getSimpleName());
        }
    }

    public Path file() {
        return file;
    }

    public boolean connected() {
        return session != null;
    }

    /** Connects anew, to the very file first opened and to no other. */
    public void reconnect() throws StoreException {
        close();
        if (!java.util.Objects.equals(key, key(file))) throw new StoreException(Trouble.VANISHED, "another file");
        if (!(Header.read(file) instanceof Header.Ours(int version, var _)) || version < 1)
            throw new StoreException(Trouble.DAMAGED, "header");
        try {
            Session fresh = readOnly ? db.look(file) : db.connect(file);
            session = fresh;
            if (!readOnly) Migrations.ours().run(db, fresh, version);
            meta = MetaTable.read(fresh);
        } catch (SQLException e) {
            close();
            throw StoreException.of(e);
        } catch (StoreException e) {
            close();
            throw e;
        }
    }

    /** Everything in it, with what does not check. */
    public Loaded load() throws StoreException {
        return guarded(open -> {
            Loaded loaded = Loading.load(open);
            meta = loaded.meta();
            return loaded;
        });
    }

    /**
     * Writes all of it or nothing, in one transaction.
     *
     * @throws StoreException when it cannot be told yet whether it was written: see {@link #holds}
     */
    public void write(Save save) throws StoreException {
        transaction(open -> {
            var writing = new Writing(open);
            Meta after = writing.write(save, meta);
            crcs = writing.crcs();
            return after;
        });
    }

    /** Whether this save is in the file, by its id and the checksums of what it wrote. */
    public boolean holds(Save save) throws StoreException {
        if (!meta.lastSave().equals(save.id())) return false;
        return guarded(open -> {
            var table = new EntryTable(open);
            for (var written : crcs.entrySet())
                if (!table.crc(written.getKey()).equals(Optional.of(written.getValue())))
                    throw new StoreException(Trouble.DAMAGED, "not what was written");
            return true;
        });
    }

    /**
     * A commit that really changes a value. After a failed folder sync a row can be seen and still be lost to a
     * power cut; once this has gone through, it cannot.
     */
    public void confirm() throws StoreException {
        transaction(open -> {
            Meta after = meta.confirmedOnceMore();
            MetaTable.update(open, after);
            return after;
        });
    }

    /** Takes the name of the owner out, before closing properly. */
    public void release() throws StoreException {
        if (meta.owner().isEmpty() || readOnly) return;
        transaction(open -> {
            Meta after = meta.withOwner("");
            MetaTable.update(open, after);
            return after;
        });
    }

    private interface Step {
        Meta run(Session open) throws SQLException, StoreException;
    }

    private void transaction(Step step) throws StoreException {
        Session open = open();
        try {
            db.begin(open);
            if (!MetaTable.read(open).equals(meta)) throw new StoreException(Trouble.VANISHED, "changed by another");
        } catch (SQLException e) {
            close();
            throw StoreException.of(e).beforeAnything();
        } catch (StoreException e) {
            close();
            throw e.beforeAnything();
        }
        guarded(_ -> {
            Meta after = step.run(open);
            db.commit(open);
            meta = after;
            return after;
        });
    }

    /** The full check: SQLite's own, every checksum, counts, and rows that belong to nothing. */
    public List<Finding> check() throws StoreException {
        return guarded(open -> {
            List<Finding> findings = new ArrayList<>();
            open.query("PRAGMA integrity_check(100)", row -> {
                if (!"ok".equals(row.getString(1)))
                    findings.add(new Finding(Finding.Kind.STRUCTURE, "file", row.getString(1)));
            });
            Set<Finding> rest = new HashSet<>();
            open.query("PRAGMA foreign_key_check", row -> {
                String where = row.getString(1) + " " + row.getString(2);
                rest.add(new Finding(Finding.Kind.LOOSE_ROW, where, "belongs to no entry"));
            });
            rest.addAll(Loading.load(open).findings());
            rest.stream().sorted(java.util.Comparator.comparing(Finding::where)).forEach(findings::add);
            return List.copyOf(findings);
        });
    }

    /** Writes a compact copy into an existing empty file. */
    void copyInto(Path empty) throws StoreException {
        guarded(open -> open.update("VACUUM INTO ?", empty.toString()));
    }

    /** Its size as the database knows it; the file itself is not touched while it is connected. */
    public long bytes() throws StoreException {
        return guarded(open -> number(open, "PRAGMA page_count") * number(open, "PRAGMA page_size"));
    }

    private static long number(Session open, String query) throws SQLException {
        return Long.parseLong(open.first(query).orElse("0"));
    }

    private interface Work<T> {
        T run(Session open) throws SQLException, StoreException;
    }

    /** After any trouble the connection is closed: what SQLite has rolled back by then cannot be known. */
    private <T> T guarded(Work<T> work) throws StoreException {
        Session open = open();
        try {
            return work.run(open);
        } catch (SQLException e) {
            close();
            throw StoreException.of(e);
        } catch (StoreException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private Session open() throws StoreException {
        if (session == null) throw new StoreException(Trouble.OTHER, "not connected").beforeAnything();
        return session;
    }

    /** Lets go of the file; never throws, because there is nothing left to do about it. */
    @Override
    public void close() {
        Session old = session;
        session = null;
        if (old == null) return;
        try {
            old.close();
        } catch (SQLException e) {
            System.getLogger(DiaryFile.class.getName())
                    .log(System.Logger.Level.WARNING, "closing the diary: code " + e.getErrorCode());
        }
    }
}
