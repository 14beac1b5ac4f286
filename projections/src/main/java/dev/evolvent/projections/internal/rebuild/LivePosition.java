package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.ExternalPosition;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The position of the live tables, also of those that another program fills. */
record LivePosition(EventStore store, Database database, Projection projection) {

    /** How long the programs that fill the live tables may have to wait until the events that they applied are final. */
    private static final Duration HELD_FOR = Duration.ofSeconds(5);

    Optional<Generation> live() {
        return database.session(session -> Generations.live(session, projection.name()));
    }

    /**
     * The position that the live tables have reached, whichever program fills them; or the fence, if that program is ahead of
     * it: above the fence there may be holes that are filled later.
     */
    long reached(Generation live) {
        return live.checkpoint().isPresent()
                ? Math.min(database.session(session -> reached(session, live)).position(), store.fence().await())
                : live().orElseThrow().position();
    }

    private ExternalPosition reached(Session session, Generation live) throws SQLException {
        return ExternalPosition.of(session, store, projection.name(), live.checkpoint().orElseThrow());
    }

    /** Until the transaction ends, no process advances the live generation; returns its position. */
    ExternalPosition hold(Session session, Generation live) throws SQLException {
        Generation held = Generations.lock(session, live);
        if (held.checkpoint().isEmpty()) {
            return ExternalPosition.at(held.position());
        }
        session.execute("SET LOCAL lock_timeout = '5s'");
        for (String table : projection.tables()) {
            session.execute("LOCK TABLE " + new Table(live.schema(), table).sql() + " IN SHARE MODE");
        }
        ExternalPosition reached = reached(session, held);
        // That program may have applied an event although one before it is not committed yet.
        return new ExternalPosition(Math.min(reached.position(), store.fence().await(HELD_FOR)), reached.apart(),
                reached.back());
    }

    /** The position to which a generation is to be brought: that of the live tables, or the fence. */
    long target() {
        Optional<Generation> live = live();
        return live.isPresent() ? reached(live.get()) : store.fence().await();
    }
}
