package org.spasmdiary.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Connections that fail where they are told to, in the way SQLite fails. */
public final class Faults extends Db {
    /** Where a failure can strike. */
    public enum Point {
        CONNECT,
        BEGIN,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private final Map<Point, Deque<Boolean>> script = new EnumMap<>(Point.class);
    private String onConnect = "";
    private int hit;

    public Faults() {
        super(Duration.ofMillis(50));
    }

    /** @param fails whether the next, the one after it, … fails there */
    public Faults at(Point point, boolean... fails) {
        Deque<Boolean> queue = script.computeIfAbsent(point, _ -> new ArrayDeque<>());
        for (boolean one : fails) queue.add(one);
        return this;
    }

    /** SQL for every connection made from now on: SQLite's own ways to fail. */
    public Faults onConnect(String sql) {
        onConnect = sql;
        return this;
    }

    public void clear() {
        script.clear();
        onConnect = "";
    }

    /** How many failures have struck: a sweep that hits nothing proves nothing. */
    public int hit() {
        return hit;
    }

    public DiaryFile open(Path file) throws StoreException {
        return new DiaryFile(file, this, false);
    }

    private void strike(Point point) throws SQLException {
        Deque<Boolean> queue = script.getOrDefault(point, new ArrayDeque<>());
        if (queue.isEmpty() || !queue.pop()) return;
        hit++;
        throw new SQLiteException("on purpose", SQLiteErrorCode.SQLITE_IOERR);
    }

    @Override
    Session connect(Path file) throws SQLException {
        strike(Point.CONNECT);
        Session session = super.connect(file);
        if (!onConnect.isEmpty()) session.execute(onConnect);
        return session;
    }

    @Override
    void begin(Session session) throws SQLException {
        strike(Point.BEGIN);
        super.begin(session);
    }

    @Override
    void commit(Session session) throws SQLException {
        strike(Point.BEFORE_COMMIT);
        super.commit(session);
        strike(Point.AFTER_COMMIT);
    }
}
