package dev.evolvent.postgres;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Describes other sessions of the server, for errors whose reader may want to end them. */
public final class Backends {

    private Backends() {}

    /** Their roles, the age of their transactions, and what they run; oldest first. */
    public static List<String> describe(Session session, Collection<Integer> pids) throws SQLException {
        return session.list("""
                SELECT format('pid %s (%s, %s, transaction open for %s s: %s)', pid, usename, state,
                    round(extract(epoch FROM clock_timestamp() - xact_start)), left(query, 80))
                FROM pg_stat_activity WHERE pid = ANY(?) ORDER BY xact_start
                """, row -> row.getString(1), (Object) pids.toArray(Integer[]::new));
    }
}
