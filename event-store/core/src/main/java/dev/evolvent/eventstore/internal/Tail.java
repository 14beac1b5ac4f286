package dev.evolvent.eventstore.internal;

import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.SqlFunction;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The connection of a reader that follows the end of the table. It listens for notifications if these are installed.
 */
public final class Tail {

    private static final long LARGEST_BATCH_BYTES = 4L << 20;

    private final EventTable table;
    private final EventRow row;
    private final String condition;
    private @Nullable Connection connection;
    private boolean listening;

    /**
     * @param condition
     *            further conditions on the rows, in SQL
     */
    public Tail(EventTable table, String condition) {
        this.table = table;
        this.condition = condition;
        row = new EventRow(table);
    }

    /** Runs work on the connection, and opens one if there is none. */
    public synchronized <T> T session(SqlFunction<Session, T> work) {
        try {
            Connection known = connection == null ? connect() : connection;
            connection = known;
            return work.apply(new Session(known));
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    private Connection connect() throws SQLException {
        Database database = table.database();
        Connection made = database.connect();
        made.setAutoCommit(true);
        Session session = new Session(made);
        listening = session.first(AppendNotifications.EXISTS, found -> found.getBoolean(1), table.sql()).orElseThrow();
        if (listening) {
            session.execute("LISTEN " + Sql.name(AppendNotifications.channel(session, table.layout().table())));
        }
        return made;
    }

    /** Final events after a position up to another one, limited in number and size. */
    public List<RecordedEvent> read(Session session, long after, long upTo, int most) throws SQLException {
        List<RecordedEvent> events = new ArrayList<>();
        CopyRows copy = CopyRows.of(session.connection(), row.select() + " WHERE " + table.position() + " > " + after
                + " AND " + table.position() + " <= " + upTo + condition + " ORDER BY " + table.position() + " LIMIT "
                + most);
        long bytes = 0;
        while (copy.next()) {
            events.add(row.read(copy));
            bytes += copy.size();
            if (bytes > LARGEST_BATCH_BYTES) {
                copy.cancel();
                break;
            }
        }
        return events;
    }

    /** Whether appends are noticed without polling. */
    public boolean isListening() {
        return listening;
    }

    /** Waits for a notification, or just sleeps. */
    public void await(long millis) {
        Connection known = connection;
        if (!listening || known == null) {
            Pause.millis(millis);
            return;
        }
        try {
            known.unwrap(PGConnection.class).getNotifications((int) Math.max(1, millis));
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /** Returns the connection, whatever its state. */
    public synchronized void disconnect() {
        try (Connection known = connection) {
            connection = null;
            if (known != null && listening) {
                new Session(known).execute("UNLISTEN *");
            }
        } catch (SQLException e) {
            // The connection was lost before, or is now: either is fine.
            listening = false;
        }
    }
}
