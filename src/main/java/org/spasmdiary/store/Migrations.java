package org.spasmdiary.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * The numbered steps of the schema. Each runs with its version number in one transaction, so a file is never
 * between two versions.
 */
final class Migrations {
    /** The newest version this program writes and reads. */
    static final int NEWEST = 1;

    private final List<String> scripts;

    /** @param scripts the step to version 1, to version 2, … */
    Migrations(List<String> scripts) {
        this.scripts = scripts;
    }

    /** Those of the program. */
    static Migrations ours() {
        return new Migrations(java.util.stream.IntStream.rangeClosed(1, NEWEST)
                .mapToObj(Migrations::script)
                .toList());
    }

    private static String script(int number) {
        String name = String.format(Locale.ROOT, "migrations/%04d.sql", number);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs every step above {@code from}; the version number rolls back with the step it belongs to. */
    void run(Db db, Session session, int from) throws SQLException {
        for (int number = from + 1; number <= scripts.size(); number++) {
            db.begin(session);
            session.execute(scripts.get(number - 1));
            session.execute("PRAGMA user_version=" + number);
            db.commit(session);
        }
    }
}
