package dev.evolvent.eventstore.internal;

import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.SqlFunction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The current row of a prepared statement: faster than COPY for few rows, since it is planned once. */
record ResultRow(ResultSet rows) implements StoredRow {

    private <T extends @Nullable Object> T of(SqlFunction<ResultSet, T> part) {
        try {
            return part.apply(rows);
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    @Override
    public String text(int column) {
        return of(row -> Objects.requireNonNullElse(row.getString(column + 1), ""));
    }

    @Override
    public String name(int column, KnownNames known) {
        return text(column);
    }

    @Override
    public String uuid(int column) {
        return text(column);
    }

    @Override
    public long number(int column) {
        return of(row -> row.getLong(column + 1));
    }

    @Override
    public byte @Nullable [] document(int column, boolean isJsonb) {
        return of(row -> row.getBytes(column + 1));
    }

    @Override
    public Instant instant(int column) {
        OffsetDateTime time = of(row -> row.getObject(column + 1, OffsetDateTime.class));
        return time.equals(OffsetDateTime.MAX)
                ? Instant.MAX
                : time.equals(OffsetDateTime.MIN) ? Instant.MIN : time.toInstant();
    }
}
