package dev.evolvent.eventstore;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.DatabaseException;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import dev.evolvent.upcasters.StreamId;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Appends to a stream, safe among other writers: the unique index on stream and version decides who comes first. */
final class Append {

    /** Each turn that is lost means that another append succeeded, so this is never reached by contention alone. */
    private static final int TURNS = 1_000;

    private final EventTable table;
    private final StoreLayout layout;
    private final List<String> streamColumns;

    private Append(EventTable table, List<String> streamColumns) {
        this.table = table;
        this.layout = table.layout();
        this.streamColumns = streamColumns;
    }

    static Append to(EventTable table) {
        return new Append(table, streamColumns(table));
    }

    /** What identifies a stream here: the columns that are unique together with the version. */
    private static List<String> streamColumns(EventTable table) {
        StoreLayout layout = table.layout();
        List<Set<String>> uniqueKeys = table.database().session(session -> session.list("""
                SELECT array_agg(attname::text) FROM pg_index
                JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)
                WHERE indrelid = to_regclass(?) AND indisunique AND indisvalid AND indpred IS NULL AND indexprs IS NULL
                GROUP BY indexrelid
                """, row -> Set.of((String[]) row.getArray(1).getArray()), table.sql()));
        for (List<String> columns : List.of(List.of(layout.stream()), List.of(layout.category(), layout.stream()))) {
            List<String> key = new ArrayList<>(columns);
            key.add(layout.version());
            if (uniqueKeys.contains(Set.copyOf(key))) {
                return columns;
            }
        }
        throw new EvolventException(EventStoreError.NO_UNIQUE_VERSION, "Table " + layout.table()
                + " has no unique index on " + layout.stream() + " and " + layout.version()
                + ", so two writers could append the same version. Nothing was appended. Create that index first.");
    }

    long append(StreamId stream, ExpectedVersion expected, List<NewEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("nothing to append to stream " + stream);
        }
        for (int turn = 1;; turn++) {
            try {
                return table.database().transaction(session -> tryAppend(session, stream, expected, events));
            } catch (DatabaseException e) {
                // Somebody else was faster between our look at the version and our insert: look again.
                if (!e.isUniqueViolation() || turn == TURNS) {
                    throw e;
                }
            }
        }
    }

    private long tryAppend(Session session, StreamId stream, ExpectedVersion expected, List<NewEvent> events)
            throws SQLException {
        Optional<Long> earlier = appendedBefore(session, stream, events);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        long actual = actualVersion(session, stream);
        boolean met = switch (expected) {
            case ExpectedVersion.Any() -> true;
            case ExpectedVersion.NoStream() -> actual < layout.firstVersion();
            case ExpectedVersion.Exactly(long version) -> actual == version;
        };
        if (!met) {
            throw new VersionConflictException(stream, expected, actual);
        }
        insert(session, stream, actual, events);
        return actual + events.size();
    }

    private long actualVersion(Session session, StreamId stream) throws SQLException {
        String where = streamColumns.stream().map(table::matches).collect(Collectors.joining(" AND "));
        Object[] values = streamColumns.stream()
                .map(column -> column.equals(layout.category()) ? stream.category() : stream.id())
                .toArray();
        return session.first("SELECT max(" + Sql.name(layout.version()) + ") FROM " + table.sql() + " WHERE " + where,
                row -> {
                    long version = row.getLong(1);
                    return row.wasNull() ? layout.firstVersion() - 1 : version;
                }, values).orElseThrow();
    }

    private void insert(Session session, StreamId stream, long version, List<NewEvent> events) throws SQLException {
        List<String> columns = new ArrayList<>(
                List.of(layout.id(), layout.category(), layout.stream(), layout.version(),
                        layout.type(), layout.payload(), layout.metadata()));
        layout.revision().ifPresent(columns::add);
        String sql = "INSERT INTO " + table.sql() + " ("
                + columns.stream().map(Sql::name).collect(Collectors.joining(", ")) + ", " + Sql.name(layout.time())
                + ") VALUES (" + columns.stream().map(table::parameter).collect(Collectors.joining(", "))
                + ", clock_timestamp())";
        try (PreparedStatement insert = session.connection().prepareStatement(sql)) {
            long next = version;
            for (NewEvent event : events) {
                next++;
                insert.setString(1, event.id().toString());
                insert.setString(2, stream.category());
                insert.setString(3, stream.id());
                insert.setLong(4, next);
                insert.setString(5, event.type().name());
                insert.setString(6, event.payload().toString());
                insert.setString(7, event.metadata().toString());
                if (layout.revision().isPresent()) {
                    insert.setString(8, event.type().revision().isNone() ? null : event.type().revision().text());
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (BatchUpdateException e) {
            // The batch's own exception says only which entry failed; the next one says why.
            throw e.getNextException() == null ? e : e.getNextException();
        }
    }

    private Optional<Long> appendedBefore(Session session, StreamId stream, List<NewEvent> events) throws SQLException {
        record Found(String id, StreamId stream, long version) {}
        String[] ids = events.stream().map(event -> event.id().toString()).toArray(String[]::new);
        List<Found> found = session.list("SELECT " + Sql.name(layout.id()) + "::text, " + Sql.name(layout.category())
                + "::text, " + Sql.name(layout.stream()) + "::text, " + Sql.name(layout.version()) + " FROM "
                + table.sql() + " WHERE " + Sql.name(layout.id()) + " = ANY(" + table.parameter(layout.id()) + "[])",
                row -> new Found(row.getString(1), new StreamId(row.getString(2), row.getString(3)), row.getLong(4)),
                (Object) ids);
        for (Found event : found) {
            if (found.size() < ids.length || !event.stream().equals(stream)) {
                throw new EvolventException(EventStoreError.EVENT_ID_TAKEN, "Event id " + event.id()
                        + " is taken already, by version " + event.version() + " of stream " + event.stream()
                        + ". Nothing was appended. Give each new event an id of its own.");
            }
        }
        return found.stream().map(Found::version).max(Long::compare);
    }
}
