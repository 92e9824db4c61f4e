package de.tum.klausur.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * HOT PATH. Statements on the connection of the caller's transaction, without an ORM between: the driver prepares each once
 * on each connection. Without a transaction a statement is one by itself.
 */
@ApplicationScoped
class Database {

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Reads one row. */
    interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
        return execute(sql, values, statement -> rows(statement, reader));
    }

    /**
     * Two statements sent at once. The second begins when the first is done, so it sees what was committed while the first
     * waited for a lock.
     */
    <A, B> Both<A, B> both(String sql, Reader<A> first, Reader<B> second, @Nullable Object... values) {
        return execute(sql, values, statement -> {
            List<A> one = rows(statement, first);
            statement.getMoreResults();
            return new Both<>(one, rows(statement, second));
        });
    }

    /** The rows of two statements. */
    record Both<A, B>(List<A> first, List<B> second) {}

    /** Answers how many rows it changed. */
    int update(String sql, @Nullable Object... values) {
        return execute(sql, values, PreparedStatement::getUpdateCount);
    }

    /** The same with each of these values, all sent at once; nothing where there are none. */
    void updateAll(String sql, List<@Nullable Object[]> all) {
        if (all.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] values : all) {
                set(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private interface Outcome<T> {

        T of(PreparedStatement executed) throws SQLException;
    }

    private <T> T execute(String sql, @Nullable Object[] values, Outcome<T> outcome) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.execute();
            return outcome.of(statement);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, sent(values[place], statement.getConnection()));
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Reader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                all.add(reader.read(rows));
            }
        }
        return all;
    }

    private static @Nullable Object sent(@Nullable Object value, Connection connection) throws SQLException {
        return switch (value) {
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case String[] texts -> connection.createArrayOf("text", texts);
            case null -> null;
            default -> value;
        };
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** Behind it is what the database said. */
    static final class DatabaseFault extends RuntimeException {

        private static final long serialVersionUID = 1;

        DatabaseFault(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
