package org.spasmdiary.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.spasmdiary.diary.Profile;

/**
 * Makes whole files under another name first, so that a crash never leaves half a diary or half a copy under the
 * name that counts. What is made is readable by its owner alone.
 */
public final class NewFile {
    private NewFile() {}

    /**
     * Makes an empty diary where no file is.
     *
     * @param sample marks it as made-up data
     */
    public static void create(Path file, boolean sample) throws StoreException {
        Path part = part(file);
        try {
            Durable.empty(part);
            try (Session session = new Db().connect(part)) {
                session.execute("PRAGMA application_id=" + Header.APPLICATION_ID);
                var db = new Db();
                Migrations.ours().run(db, session, 0);
                db.begin(session);
                Meta none = Meta.EMPTY;
                MetaTable.insert(session, new Meta(0, 0, 0, "", "", none.confirmed(), sample));
                ProfileTable.put(session, Profile.UNKNOWN);
                db.commit(session);
            }
            Durable.force(part);
            Files.move(part, file); // never over an existing file
            Durable.forceFolder(file);
        } catch (SQLException e) {
            throw StoreException.of(e);
        } catch (IOException e) {
            throw StoreException.of(e);
        } finally {
            drop(part);
        }
    }

    /**
     * Writes a copy of an open diary that has been read back and checked (reliability G25).
     *
     * @throws StoreException when the target exists, cannot be written, or the copy does not check
     */
    public static void copy(DiaryFile from, Path target) throws StoreException {
        Path part = part(target);
        try {
            if (Files.exists(target)) throw new FileAlreadyExistsException(target.toString());
            Durable.empty(part);
            from.copyInto(part);
            try (var copy = DiaryFile.connect(part)) {
                copy.release(); // a copy is open nowhere
                List<Finding> findings = copy.check();
                if (!findings.isEmpty()) throw new StoreException(Trouble.DAMAGED, "copy does not check");
            }
            Durable.force(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            Durable.forceFolder(target);
        } catch (IOException e) {
            throw StoreException.of(e);
        } finally {
            drop(part);
        }
    }

    /** Fails with {@link Trouble#FULL} where fewer bytes than this are free. */
    public static void requireRoom(Path folder, long bytes) throws StoreException {
        if (room(folder) < bytes) throw new StoreException(Trouble.FULL, "little room");
    }

    /** How many bytes are free for us on the disk of this folder. */
    public static long room(Path folder) throws StoreException {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    private static Path part(Path file) {
        return file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    private static void drop(Path part) throws StoreException {
        try {
            Files.deleteIfExists(part);
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-journal"));
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }
}
