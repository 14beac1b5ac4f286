package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlFunction;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.ExternalPosition;
import dev.evolvent.projections.internal.tables.SwapResult;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Swaps the tables of a verified or kept generation into place. */
final class Swap {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database;
    private final Projection projection;
    private final GenerationTables generations;
    private final Duration keepCurrent;

    Swap(Database database, GenerationTables generations, Duration keepCurrent) {
        this.database = database;
        this.generations = generations;
        this.keepCurrent = keepCurrent;
        projection = generations.projection();
    }

    /**
     * A program that fills the tables may hold its checkpoint while it waits for them: the transaction that loses is
     * retried.
     */
    Swapped patiently(SqlFunction<Session, Swapped> swap) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return database.transaction(swap);
            } catch (DatabaseException e) {
                if (!e.isLockConflict() || System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    /** The result of a transaction that replaces the live tables; its lock is held until the commit. */
    record Swapped(Generation live, long lockedAt, List<String> lost) {}

    /** Replaces the live tables by those of another generation; the old ones are kept. */
    Swapped swap(Session session, Optional<Generation> live, ExternalPosition reached, Generation other)
            throws SQLException {
        Generations.lockUnchanged(session, other);
        String aside = generations.schemaOf(live.map(Generation::number).orElse(0));
        SwapResult exchange = generations.tables().exchange(session, other.schema(), aside, PATIENCE);
        if (live.isPresent()) {
            Generations.change(session, live.get(), aside, Generation.State.KEPT);
            Generations.keepCurrent(session, live.get(), keepCurrent);
            if (live.get().checkpoint().isPresent()) {
                Generations.left(session, live.get(), reached);
            }
        }
        generations.tables().dropIfEmpty(session, other.schema());
        generations.tables().dropIfEmpty(session, aside);
        Generation promoted = Generations.change(session, other, projection.schema(), Generation.State.LIVE);
        Optional<Checkpoint> checkpoint = live.flatMap(Generation::checkpoint);
        if (checkpoint.isPresent()) {
            ExternalPosition.move(session, projection.name(), checkpoint.get(), other.position(),
                    Generations.back(session, other));
            promoted = Generations.filledBy(session, promoted, checkpoint);
        }
        Generations.build(session, promoted, exchange.remaining());
        return new Swapped(promoted, exchange.lockedSince(), exchange.lost());
    }
}
