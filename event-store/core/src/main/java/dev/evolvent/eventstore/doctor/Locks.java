package dev.evolvent.eventstore.doctor;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Backends;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlError;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The current lock waits in a database. */
public final class Locks {

    /** The pid that PostgreSQL reports for prepared transactions. */
    private static final int PREPARED = 0;

    private final Database database;

    private Locks(Database database) {
        this.database = database;
    }

    public static Locks of(DataSource dataSource) {
        return new Locks(new Database(dataSource));
    }

    /**
     * A session, and the sessions that wait for it.
     *
     * @param session
     *            its role and what it runs
     * @param waitsFor
     *            the lock that it waits for
     */
    public record Waiting(int pid, String session, Optional<String> waitsFor, List<Waiting> behind) {}

    private record Waiter(int pid, String waitsFor, Set<Integer> blockers) {}

    /** The sessions that block others and wait for none, each with the sessions that wait for it. */
    public List<Waiting> tree() {
        return database.session(session -> {
            Map<Integer, Waiter> waiters = waiters(session);
            Set<Integer> roots = waiters.values().stream().flatMap(waiter -> waiter.blockers().stream())
                    .filter(pid -> !waiters.containsKey(pid)).collect(Collectors.toCollection(TreeSet::new));
            List<Waiting> tree = new ArrayList<>();
            for (int root : roots) {
                tree.add(waiting(session, root, waiters, new HashSet<>()));
            }
            return tree;
        });
    }

    private static Map<Integer, Waiter> waiters(Session session) throws SQLException {
        Map<Integer, Waiter> waiters = new TreeMap<>();
        session.list(
                """
                        SELECT pid, pg_blocking_pids(pid), mode || coalesce(' on ' || relation::regclass::text, ' (' || locktype || ')')
                        FROM pg_locks WHERE NOT granted
                        AND (database IS NULL OR database IN (0, (SELECT oid FROM pg_database WHERE datname = current_database())))
                        """,
                row -> waiters.put(row.getInt(1),
                        new Waiter(row.getInt(1), row.getString(3),
                                Set.copyOf(List.of((Integer[]) row.getArray(2).getArray())))));
        waiters.values().removeIf(waiter -> waiter.blockers().isEmpty());
        return waiters;
    }

    private static Waiting waiting(Session session, int pid, Map<Integer, Waiter> waiters, Set<Integer> above)
            throws SQLException {
        above.add(pid);
        List<Waiting> behind = new ArrayList<>();
        for (Waiter waiter : waiters.values()) {
            // PostgreSQL soon resolves a deadlock; until then, each session is listed once.
            if (waiter.blockers().contains(pid) && !above.contains(waiter.pid())) {
                behind.add(waiting(session, waiter.pid(), waiters, above));
            }
        }
        return new Waiting(pid, describe(session, pid),
                Optional.ofNullable(waiters.get(pid)).map(Waiter::waitsFor), behind);
    }

    private static String describe(Session session, int pid) throws SQLException {
        return pid == PREPARED
                ? "a prepared transaction (look in pg_prepared_xacts)"
                : Backends.describe(session, List.of(pid)).stream().findFirst()
                        .orElse("pid " + pid + ", which is gone");
    }

    /** The role of a session, and what it runs. */
    public String describe(int pid) {
        return database.session(session -> describe(session, pid));
    }

    /** Terminates a session; its transaction is rolled back. */
    public void end(int pid) {
        boolean ended = database.session(session -> session
                .first("SELECT pg_terminate_backend(?)", row -> row.getBoolean(1), pid).orElse(false));
        if (!ended) {
            throw new EvolventException(SqlError.STATEMENT_FAILED, "There is no session " + pid + " (any more).");
        }
    }
}
