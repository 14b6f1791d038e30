package org.spasmdiary.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Connects, begins and commits. Every setting of the reliability page (section 0) is made here and read back.
 *
 * <p>The driver stays in autocommit and the transaction is sent as SQL: {@code setAutoCommit(false)} begins again
 * right after a commit and keeps the lock. Tests put failing variants in its place; production has no switch.
 */
class Db {
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Map<String, String> SETTINGS = Map.of(
            "foreign_keys",
            "1",
            "trusted_schema",
            "0",
            "cell_size_check",
            "1",
            "temp_store", // in memory: nothing private in a temp file
            "2",
            "secure_delete",
            "1",
            "synchronous", // EXTRA: also syncs the folder once the journal is gone
            "3",
            "fullfsync", // macOS; elsewhere without effect
            "1",
            "checkpoint_fullfsync",
            "1");

    private final Duration patience;

    Db() {
        this(PATIENCE);
    }

    /** @param patience how long to wait for another program's lock */
    Db(Duration patience) {
        this.patience = patience;
    }

    /** Connects to an existing file for reading and writing; never makes one. */
    Session connect(Path file) throws SQLException {
        return connect(file, false);
    }

    /** Connects to an existing file and can write nothing. */
    Session look(Path file) throws SQLException {
        return connect(file, true);
    }

    private Session connect(Path file, boolean readOnly) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(
                SQLiteOpenMode.CREATE); // the default would make an empty diary where the real one vanished
        if (readOnly) config.setReadOnly(true);
        config.setBusyTimeout((int) patience.toMillis());
        config.setGetGeneratedKeys(
                false); // the driver would leave a query open after each INSERT: no copy could be made
        var session = new Session(DriverManager.getConnection(url(file), config.toProperties()));
        try {
            set(session, readOnly);
        } catch (SQLException | RuntimeException e) {
            session.close();
            throw e;
        }
        return session;
    }

    /** Encoded by the JDK, so that a space, %, ? or # in a folder's name stays part of the name. */
    private static String url(Path file) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    private void set(Session session, boolean readOnly) throws SQLException {
        for (var setting : SETTINGS.entrySet()) {
            session.execute("PRAGMA " + setting.getKey() + "=" + setting.getValue());
            require(session, setting.getKey(), setting.getValue());
        }
        require(session, "busy_timeout", String.valueOf(patience.toMillis()));
        if (readOnly) return; // the journal's mode is the writer's to set
        session.first("PRAGMA journal_mode=DELETE");
        require(session, "journal_mode", "delete");
    }

    private static void require(Session session, String setting, String value) throws SQLException {
        String got = session.first("PRAGMA " + setting).orElse("nothing");
        if (!got.equals(value)) throw new SQLException("setting " + setting + " is " + got + ", not " + value);
    }

    /** Takes the lock before the first read. */
    void begin(Session session) throws SQLException {
        session.execute("BEGIN IMMEDIATE");
    }

    void commit(Session session) throws SQLException {
        session.execute("COMMIT");
    }
}
