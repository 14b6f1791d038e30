package org.spasmdiary.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection and its prepared statements. Results are always closed, or VACUUM would refuse. */
final class Session implements AutoCloseable {
    /** Takes the rows of a result one by one. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Runs SQL without values, also several statements at once. */
    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** @return how many rows it changed */
    int update(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    void query(String sql, RowReader reader, @Nullable Object... values) throws SQLException {
        try (var rows = bound(sql, values).executeQuery()) {
            while (rows.next()) reader.read(rows);
        }
    }

    /** The first column of the first row, as text; empty without a row or a value. */
    Optional<String> first(String sql, @Nullable Object... values) throws SQLException {
        try (var rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof String text) statement.setString(i + 1, text);
            else if (value instanceof Number number) statement.setLong(i + 1, number.longValue());
            else statement.setNull(i + 1, java.sql.Types.NULL);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close(); // closes the statements too
    }
}
