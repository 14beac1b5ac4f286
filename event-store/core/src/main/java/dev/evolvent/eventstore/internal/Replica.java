package dev.evolvent.eventstore.internal;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlError;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A server that follows the primary. Before a read, it must have replayed the primary's WAL up to where it was when the
 * fence was determined: positions say nothing about that, only the WAL location does.
 */
public final class Replica {

    private static final long POLL_MILLIS = 5;

    private final Database primary;
    private final Database replica;
    private final Duration patience;

    public Replica(Database primary, Database replica, Duration patience) {
        this.primary = primary;
        this.replica = replica;
        this.patience = patience;
    }

    /** A connection to the replica, once it has replayed everything that is committed on the primary now. */
    public Connection connect() {
        String reached = primary.session(session -> session.first("SELECT pg_current_wal_insert_lsn()::text",
                row -> row.getString(1)).orElseThrow());
        replica.session(session -> {
            await(session, reached);
            return true;
        });
        return replica.connect();
    }

    private void await(Session session, String reached) throws SQLException {
        if (!session.first("SELECT pg_is_in_recovery()", row -> row.getBoolean(1)).orElseThrow()) {
            throw new EvolventException(SqlError.NO_REPLICA, "The server that was named as the replica is none: it "
                    + "follows no other one. Events were not read from it. Name a replica, or read from the primary.");
        }
        long deadline = System.nanoTime() + patience.toNanos();
        while (!session.first("SELECT coalesce(pg_last_wal_replay_lsn() >= ?::pg_lsn, false)", row -> row.getBoolean(1),
                reached).orElseThrow()) {
            if (System.nanoTime() > deadline) {
                throw new EvolventException(SqlError.REPLICA_BEHIND, "After " + patience.toSeconds()
                        + " s, the replica has not come as far as the primary was (" + reached + "): it is at "
                        + session.first("SELECT coalesce(pg_last_wal_replay_lsn()::text, 'no known place')",
                                row -> row.getString(1)).orElseThrow()
                        + ". Nothing was skipped. Look whether it still follows, or read from the primary.");
            }
            Pause.millis(POLL_MILLIS);
        }
    }
}
