package dev.evolvent.eventstore;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Appends to a stream with one statement, which inserts nothing if the stream is not at the expected version. Safe with
 * concurrent writers: the unique index on stream and version decides which one wins. The cause is looked up only after
 * nothing was inserted.
 */
final class Append {

    /** A lost turn means that another append succeeded, so contention alone never reaches this limit. */
    private static final int TURNS = 1_000;

    /** Events per statement; a larger append runs several statements in one transaction. */
    private static final int ROWS = 50;

    private final EventTable table;
    private final StoreLayout layout;
    private final boolean categoryIdentifies;
    private final boolean idsAreUnique;

    /** A row without a revision has null, or an empty text if the column is NOT NULL. */
    private final @Nullable String noRevision;

    private final Map<Shape, String> statements = new ConcurrentHashMap<>();

    private Append(EventTable table, boolean categoryIdentifies, boolean idsAreUnique) {
        this.table = table;
        this.layout = table.layout();
        this.categoryIdentifies = categoryIdentifies;
        this.idsAreUnique = idsAreUnique;
        noRevision = layout.source(Attribute.REVISION).isPresent() && table.isNotNull(Attribute.REVISION) ? "" : null;
    }

    /** Finds the columns that identify a stream: those that are unique together with the version. */
    static Append to(EventTable table) {
        StoreLayout layout = table.layout();
        List<Set<String>> uniqueKeys = table.database().session(table::uniqueKeys);
        String stream = layout.column(Attribute.STREAM);
        String version = layout.column(Attribute.VERSION);
        boolean byStream = uniqueKeys.contains(Set.of(stream, version));
        if (!byStream && !uniqueKeys.contains(Set.of(layout.column(Attribute.CATEGORY), stream, version))) {
            throw new EvolventException(EventStoreError.NO_UNIQUE_VERSION, "Table " + layout.table()
                    + " has no unique index on " + stream + " and " + version
                    + ", so two writers could append the same version. Nothing was appended. Create that index first.");
        }
        return new Append(table, !byStream, uniqueKeys.contains(Set.of(layout.column(Attribute.ID))));
    }

    long append(StreamId stream, ExpectedVersion expected, List<NewEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("nothing to append to stream " + stream);
        }
        for (int turn = 1;; turn++) {
            if (turn > 1 || !idsAreUnique) {
                OptionalLong earlier = table.database().session(session -> lookUp(session, stream, expected, events));
                if (earlier.isPresent()) {
                    return earlier.getAsLong();
                }
            }
            try {
                OptionalLong version = table.database().session(session -> events.size() <= ROWS
                        ? insert(session, stream, expected, events)
                        : session.transaction(inner -> insertAll(inner, stream, expected, events)));
                if (version.isPresent()) {
                    return version.getAsLong();
                }
                if (turn == TURNS) {
                    throw new IllegalStateException(
                            "the stream " + stream + " changes faster than can be appended to it");
                }
            } catch (DatabaseException e) {
                // Another writer was faster, or the id exists already: look up which.
                if (!e.isUniqueViolation() || turn == TURNS) {
                    throw e;
                }
            }
        }
    }

    /** The version of these events if they were appended before; fails if the stream is not at the expected version. */
    private OptionalLong lookUp(Session session, StreamId stream, ExpectedVersion expected, List<NewEvent> events)
            throws SQLException {
        OptionalLong earlier = appendedBefore(session, stream, events);
        if (earlier.isEmpty()) {
            long actual = actualVersion(session, stream);
            boolean met = switch (expected) {
                case ExpectedVersion.Any() -> true;
                case ExpectedVersion.NoStream() -> actual < layout.firstVersion();
                case ExpectedVersion.Exactly(long version) -> actual == version;
            };
            if (!met) {
                throw new VersionConflictException(stream, expected, actual);
            }
        }
        return earlier;
    }

    private OptionalLong insertAll(Session session, StreamId stream, ExpectedVersion expected, List<NewEvent> events)
            throws SQLException {
        OptionalLong version = OptionalLong.empty();
        ExpectedVersion next = expected;
        for (int from = 0; from < events.size(); from += ROWS) {
            version = insert(session, stream, next, events.subList(from, Math.min(from + ROWS, events.size())));
            if (version.isEmpty()) {
                return version;
            }
            next = ExpectedVersion.exactly(version.getAsLong());
        }
        return version;
    }

    /** The version of the last event; absent, and nothing inserted, if the stream is not at the expected version. */
    private OptionalLong insert(Session session, StreamId stream, ExpectedVersion expected, List<NewEvent> events)
            throws SQLException {
        Shape shape = Shape.of(expected, events.size());
        long before = switch (expected) {
            case ExpectedVersion.Any() -> 0;
            case ExpectedVersion.NoStream() -> layout.firstVersion() - 1;
            case ExpectedVersion.Exactly(long version) -> version;
        };
        try (PreparedStatement insert = session.connection()
                .prepareStatement(statements.computeIfAbsent(shape, this::insertSql))) {
            int at = 1;
            insert.setString(at++, stream.category());
            insert.setString(at++, stream.id());
            long version = before;
            for (NewEvent event : events) {
                insert.setLong(at++, ++version);
                insert.setObject(at++, event.id());
                insert.setString(at++, event.type().name());
                insert.setString(at++, event.type().revision().isNone() ? noRevision : event.type().revision().text());
                // Without a declared type, so that the server infers it from the column.
                insert.setObject(at++, event.payload().toString(), Types.OTHER);
                insert.setObject(at++, event.metadata().toString(), Types.OTHER);
            }
            if (categoryIdentifies) {
                insert.setString(at++, stream.category());
            }
            insert.setString(at++, stream.id());
            if (shape.condition() == Condition.EXACTLY) {
                insert.setLong(at, before);
            }
            if (shape.condition() != Condition.ANY) {
                return insert.executeUpdate() == 0 ? OptionalLong.empty() : OptionalLong.of(version);
            }
            try (ResultSet rows = insert.executeQuery()) {
                long last = Long.MIN_VALUE;
                while (rows.next()) {
                    last = Math.max(last, rows.getLong(1));
                }
                return OptionalLong.of(last);
            }
        }
    }

    /** The condition on the stream. */
    private enum Condition {
        ANY,
        NO_STREAM,
        EXACTLY
    }

    /** What a statement depends on. */
    private record Shape(Condition condition, int rows) {

        static Shape of(ExpectedVersion expected, int rows) {
            return new Shape(switch (expected) {
                case ExpectedVersion.Any() -> Condition.ANY;
                case ExpectedVersion.NoStream() -> Condition.NO_STREAM;
                case ExpectedVersion.Exactly(long version) -> Condition.EXACTLY;
            }, rows);
        }
    }

    /**
     * Inserts the rows in the order of their versions, in which they also draw their positions, and checks the end of
     * the stream once.
     */
    private String insertSql(Shape shape) {
        boolean revised = layout.source(Attribute.REVISION).isPresent();
        String row = "(?::bigint, " + parameter(Attribute.ID) + ", " + parameter(Attribute.TYPE) + ", "
                + (revised ? parameter(Attribute.REVISION) : "?::text") + ", " + parameter(Attribute.PAYLOAD) + ", "
                + parameter(Attribute.METADATA) + ")";
        return "INSERT INTO " + table.sql() + " (" + column(Attribute.CATEGORY) + ", " + column(Attribute.STREAM) + ", "
                + column(Attribute.VERSION) + ", " + column(Attribute.ID) + ", " + column(Attribute.TYPE) + ", "
                + column(Attribute.PAYLOAD) + ", " + column(Attribute.METADATA) + ", " + column(Attribute.TIME)
                + (revised ? ", " + column(Attribute.REVISION) : "")
                + ") SELECT " + parameter(Attribute.CATEGORY) + ", " + parameter(Attribute.STREAM) + ", "
                + (shape.condition() == Condition.ANY
                        ? "coalesce(stream.version, " + (layout.firstVersion() - 1) + ") + "
                        : "")
                + "event.version, event.id, event.type, event.payload, event.metadata, clock_timestamp()"
                + (revised ? ", event.revision" : "") + " FROM (VALUES "
                + String.join(", ", Collections.nCopies(shape.rows(), row))
                + ") AS event (version, id, type, revision, payload, metadata), (SELECT (SELECT "
                + column(Attribute.VERSION) + " FROM " + table.sql() + " WHERE " + streamMatches() + " ORDER BY "
                + column(Attribute.VERSION) + " DESC LIMIT 1) AS version) AS stream" + switch (shape.condition()) {
                    case ANY -> " RETURNING " + column(Attribute.VERSION);
                    case NO_STREAM ->
                        " WHERE stream.version IS NULL OR stream.version < " + layout.firstVersion();
                    case EXACTLY -> " WHERE coalesce(stream.version, " + (layout.firstVersion() - 1) + ") = ?";
                };
    }

    private String streamMatches() {
        return (categoryIdentifies
                ? column(Attribute.CATEGORY) + " = " + parameter(Attribute.CATEGORY) + " AND "
                : "") + column(Attribute.STREAM) + " = " + parameter(Attribute.STREAM);
    }

    private String column(Attribute attribute) {
        return Sql.name(layout.column(attribute));
    }

    private String parameter(Attribute attribute) {
        return table.parameter(layout.column(attribute));
    }

    private long actualVersion(Session session, StreamId stream) throws SQLException {
        Object[] values = categoryIdentifies
                ? new Object[]{stream.category(), stream.id()}
                : new Object[]{stream.id()};
        return session.number("SELECT coalesce(max(" + column(Attribute.VERSION) + "), " + (layout.firstVersion() - 1)
                + ") FROM " + table.sql() + " WHERE " + streamMatches(), values);
    }

    private OptionalLong appendedBefore(Session session, StreamId stream, List<NewEvent> events) throws SQLException {
        record Found(String id, StreamId stream, long version) {}
        String[] ids = events.stream().map(event -> event.id().toString()).toArray(String[]::new);
        List<Found> found = session.list("SELECT " + table.text(Attribute.ID) + ", " + table.text(Attribute.CATEGORY)
                + ", " + table.text(Attribute.STREAM) + ", " + column(Attribute.VERSION) + " FROM "
                + table.sql() + " WHERE " + column(Attribute.ID) + " = ANY(" + parameter(Attribute.ID) + "[])",
                row -> new Found(row.getString(1), new StreamId(row.getString(2), row.getString(3)), row.getLong(4)),
                (Object) ids);
        for (Found event : found) {
            if (found.size() < ids.length || !event.stream().equals(stream)) {
                throw new EvolventException(EventStoreError.EVENT_ID_TAKEN, "Event id " + event.id()
                        + " is taken already, by version " + event.version() + " of stream " + event.stream()
                        + ". Nothing was appended. Give each new event an id of its own.");
            }
        }
        return found.stream().mapToLong(Found::version).max();
    }
}
