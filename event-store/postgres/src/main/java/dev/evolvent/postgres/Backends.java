package dev.evolvent.postgres;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Other sessions of the server, as an error names them to somebody who wants to end them. */
public final class Backends {

    private Backends() {}

    /** Who they are, how long their transactions have been open, and what they do; the oldest first. */
    public static List<String> describe(Session session, Collection<Integer> pids) throws SQLException {
        return session.list("""
                SELECT format('pid %s (%s, %s, transaction open for %s s: %s)', pid, usename, state,
                    round(extract(epoch FROM clock_timestamp() - xact_start)), left(query, 80))
                FROM pg_stat_activity WHERE pid = ANY(?) ORDER BY xact_start
                """, row -> row.getString(1), (Object) pids.toArray(Integer[]::new));
    }
}
