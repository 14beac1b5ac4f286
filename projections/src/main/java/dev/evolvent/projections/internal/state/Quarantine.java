package dev.evolvent.projections.internal.state;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.state.StateTable;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.QuarantinedEvent;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table {@code evolvent.projection_quarantine}: events that could not be processed, and the later ones of their keys. */
public final class Quarantine {

    static final StateTable TABLE = new StateTable("evolvent.projection_quarantine", """
            CREATE TABLE evolvent.projection_quarantine (
                projection text NOT NULL,
                generation integer NOT NULL,
                key        text NOT NULL,
                position   bigint NOT NULL,
                part       integer NOT NULL,
                event_id   text NOT NULL,
                event      text NOT NULL,
                payload    text NOT NULL,
                error      text,
                parked_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
                PRIMARY KEY (projection, generation, key, position, part)
            )""");

    private static final String OF = " FROM evolvent.projection_quarantine WHERE projection = ? AND generation = ?";

    private Quarantine() {}

    /** A quarantined event with its error; without an error, it waits for an earlier one of its key. */
    public record Entry(String key, CurrentEvent<?> event, Optional<String> error) {}

    public static Set<String> keys(Session session, Generation generation) throws SQLException {
        return Set.copyOf(session.list("SELECT DISTINCT key" + OF, row -> row.getString(1), generation.projection(),
                generation.number()));
    }

    /** In the transaction that moves the checkpoint past them. */
    public static void add(Session session, Generation generation, List<Entry> added) throws SQLException {
        if (added.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = session.connection().prepareStatement("""
                INSERT INTO evolvent.projection_quarantine
                    (projection, generation, key, position, part, event_id, event, payload, error)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Entry each : added) {
                RecordedEvent event = each.event().recorded();
                insert.setString(1, generation.projection());
                insert.setInt(2, generation.number());
                insert.setString(3, text(each.key()));
                insert.setLong(4, event.position());
                insert.setInt(5, each.event().index());
                insert.setString(6, event.id());
                insert.setString(7, event.coordinates().toString());
                insert.setString(8, text(event.payload().toString()));
                insert.setString(9, each.error().map(Quarantine::text).orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** PostgreSQL's text cannot hold the zero character. */
    private static String text(String any) {
        return any.replace("\0", "\\u0000");
    }

    /** Those of a generation in the order of the keys, and of the events of each. */
    public static List<QuarantinedEvent> list(Session session, Generation generation, Optional<String> key)
            throws SQLException {
        return session.list("SELECT key, position, part, event_id, event, payload, error, parked_at" + OF
                + " AND (?::text IS NULL OR key = ?) ORDER BY key, position, part", Quarantine::event,
                generation.projection(), generation.number(), key.orElse(null), key.orElse(null));
    }

    private static QuarantinedEvent event(ResultSet row) throws SQLException {
        return new QuarantinedEvent(row.getString(1), row.getLong(2), row.getInt(3), row.getString(4),
                row.getString(5), row.getString(6), Optional.ofNullable(row.getString(7)), Session.instant(row, 8));
    }

    private static final String ONE = OF + " AND key = ? AND position = ? AND part = ?";

    public static void remove(Session session, Generation generation, QuarantinedEvent event) throws SQLException {
        session.update("DELETE" + ONE, generation.projection(), generation.number(), event.key(), event.position(),
                event.part());
    }

    public static void remove(Session session, Generation generation, String key) throws SQLException {
        session.update("DELETE" + OF + " AND key = ?", generation.projection(), generation.number(), key);
    }

    public static int discard(Session session, Generation generation, String key, long position) throws SQLException {
        return session.update("DELETE" + OF + " AND key = ? AND position = ?", generation.projection(),
                generation.number(), key, position);
    }

    public static void stillFails(Session session, Generation generation, QuarantinedEvent event, String error)
            throws SQLException {
        session.update("UPDATE evolvent.projection_quarantine SET error = ? WHERE projection = ? AND generation = ? "
                + "AND key = ? AND position = ? AND part = ?", text(error), generation.projection(),
                generation.number(), event.key(), event.position(), event.part());
    }

    public static long count(Session session, Generation generation) throws SQLException {
        return session.number("SELECT count(*)" + OF, generation.projection(), generation.number());
    }

    public static void drop(Session session, Generation generation) throws SQLException {
        session.update("DELETE" + OF, generation.projection(), generation.number());
    }
}
