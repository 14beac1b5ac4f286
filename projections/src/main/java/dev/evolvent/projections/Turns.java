package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.DatabaseException;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.SqlFunction;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slices may meet on rows that several keys share, such as a counter. Their chunks are written side by side until two of them wait
 * for each other; the one that PostgreSQL has give way is rolled back, and written alone, as all later ones of its slice: they would
 * meet again.
 */
final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final Set<String> IN_EACH_OTHERS_WAY = Set.of("40P01", "40001");
    private static final int MOST_ATTEMPTS = 20;
    private static final int LONGEST_WAIT_MILLIS = 50;

    private final Generation slice;
    private final Parking parking;
    private boolean alone;

    Turns(Generation slice, Parking parking) {
        this.slice = slice;
        this.parking = parking;
    }

    /** Writes a chunk in a transaction of that session, which is not begun yet. */
    Generation write(Session session, SqlFunction<Session, Generation> chunk) throws SQLException {
        if (slice.slice().isWhole()) {
            return chunk.apply(session);
        }
        Set<String> parkedBefore = parking.keys();
        for (int attempt = 1;; attempt++) {
            try {
                return inTurn(session, chunk);
            } catch (SQLException | DatabaseException e) {
                DatabaseException failure = e instanceof SQLException sql
                        ? DatabaseException.of(sql)
                        : (DatabaseException) e;
                if (!IN_EACH_OTHERS_WAY.contains(failure.sqlState())) {
                    throw e;
                }
                if (attempt == MOST_ATTEMPTS) {
                    throw new EvolventException(ProjectionError.SLICES_COLLIDE, "Slice " + slice.slice()
                            + " of projection " + slice.projection() + " could not be written in " + attempt
                            + " attempts, since other transactions were in the way each time: " + failure.detail()
                            + ". What was done before is kept, and the same command goes on from there. If it happens"
                            + " again, rebuild it without slices.", e);
                }
                LOG.debug("slice {} gives way: {}", slice.slice(), failure.detail());
                parking.forget(parkedBefore);
                alone = true;
                Pause.millis(ThreadLocalRandom.current().nextInt(LONGEST_WAIT_MILLIS));
            }
        }
    }

    private Generation inTurn(Session session, SqlFunction<Session, Generation> chunk) throws SQLException {
        boolean taken = alone;
        ProjectionLock.takeChunk(session, slice, taken);
        try {
            return chunk.apply(session);
        } finally {
            ProjectionLock.releaseChunk(session, slice, taken);
        }
    }
}
