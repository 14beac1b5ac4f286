package dev.evolvent.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection, and the ways to run statements on it. */
public final class Session {

    private final Connection connection;
    private volatile long askedNanos;
    private volatile boolean waiting;

    public Session(Connection connection) {
        this.connection = connection;
    }

    public Connection connection() {
        return connection;
    }

    /** How long it has been waiting for an answer of the server; empty if it is not. For use by another thread. */
    public Optional<Duration> waiting() {
        return waiting ? Optional.of(Duration.ofNanos(System.nanoTime() - askedNanos)) : Optional.empty();
    }

    private interface Question<T extends @Nullable Object> {

        T ask() throws SQLException;
    }

    private <T extends @Nullable Object> T answered(Question<T> question) throws SQLException {
        askedNanos = System.nanoTime();
        waiting = true;
        try {
            return question.ask();
        } finally {
            waiting = false;
        }
    }

    /** The server's version: 14, 18. */
    public int majorVersion() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    /** Runs work in one transaction: committed when it returns, rolled back when it throws. */
    public <T> T transaction(SqlFunction<Session, T> work) throws SQLException {
        connection.setAutoCommit(false);
        T result;
        try {
            result = work.apply(this);
            answered(() -> {
                connection.commit();
                return true;
            });
        } catch (Throwable failure) {
            rollback(failure);
            throw failure;
        }
        connection.setAutoCommit(true);
        return result;
    }

    /** On a lost connection there is nothing to roll back, and the first failure is the one to report. */
    private void rollback(Throwable failure) {
        try {
            answered(() -> {
                connection.rollback();
                return true;
            });
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** Runs statements without parameters. */
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            answered(() -> statement.execute(sql));
        }
    }

    /** Runs a statement with parameters, and returns the number of changed rows. */
    public int update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            return answered(statement::executeUpdate);
        }
    }

    public <T> List<T> list(String sql, SqlFunction<ResultSet, T> row, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values); ResultSet rows = answered(statement::executeQuery)) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(row.apply(rows));
            }
            return result;
        }
    }

    /** The same for SQL from elsewhere: a question mark in it is an operator, not a parameter. */
    public <T> List<T> listAsWritten(String sql, SqlFunction<ResultSet, T> row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = answered(() -> statement.executeQuery(sql))) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(row.apply(rows));
            }
            return result;
        }
    }

    public <T> Optional<T> first(String sql, SqlFunction<ResultSet, T> row, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(sql, values); ResultSet rows = answered(statement::executeQuery)) {
            return rows.next() ? Optional.of(row.apply(rows)) : Optional.empty();
        }
    }

    /** The number in the first column of the only row. */
    public long number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElseThrow();
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }

    /** The time in a column, to the microsecond, whatever the time zone of this machine. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        return optionalInstant(row, column).orElseThrow();
    }

    /** The time in a column that may be null. */
    public static Optional<Instant> optionalInstant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
