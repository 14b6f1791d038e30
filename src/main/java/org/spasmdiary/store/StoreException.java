package org.spasmdiary.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The diary file could not be read or written. Its message holds codes only, never what the person wrote. */
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final boolean nothingSent;

    private StoreException(Trouble trouble, boolean nothingSent, String code, Throwable cause) {
        super(trouble + " " + code, cause);
        this.trouble = trouble;
        this.nothingSent = nothingSent;
    }

    StoreException(Trouble trouble, String code) {
        super(trouble + " " + code);
        this.trouble = trouble;
        this.nothingSent = false;
    }

    static StoreException of(SQLException cause) {
        return new StoreException(trouble(cause), false, code(cause), cause);
    }

    static StoreException of(IOException cause) {
        Trouble trouble = cause instanceof FileSystemException && !(full(cause)) ? Trouble.READ_ONLY : Trouble.OTHER;
        return new StoreException(
                full(cause) ? Trouble.FULL : trouble, false, cause.getClass().getSimpleName(), cause);
    }

    /** The same, with the certainty that no change has reached the file. */
    StoreException beforeAnything() {
        return new StoreException(trouble, true, "before the first change", this);
    }

    public Trouble trouble() {
        return trouble;
    }

    /** Whether it is certain that nothing was written. */
    public boolean nothingSent() {
        return nothingSent;
    }

    private static boolean full(IOException cause) {
        return String.valueOf(cause.getMessage()).contains("No space left");
    }

    private static String code(SQLException cause) {
        return cause instanceof SQLiteException sqlite ? sqlite.getResultCode().name() : "no code";
    }

    private static Trouble trouble(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) return Trouble.OTHER;
        if (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) return Trouble.VANISHED;
        return switch (SQLiteErrorCode.getErrorCode(sqlite.getErrorCode())) { // the primary code, whatever extends it
            case SQLITE_FULL -> Trouble.FULL;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> Trouble.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> Trouble.LOCKED;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Trouble.DAMAGED;
            default -> Trouble.OTHER;
        };
    }
}
