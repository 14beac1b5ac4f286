package dev.evolvent.projections.internal.replay;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;

/**
 * Applies events to the tables of a generation, chunk by chunk: the rows of a chunk and its checkpoint are committed
 * together, so that every event counts exactly once, wherever the process dies.
 */
public final class Projector<C> {

    private static final int CHUNK = 10_000;

    private final ReadEvents store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final Definition<C> definition;

    public Projector(ReadEvents store, UpcasterRegistry registry, Database database, Definition<C> definition) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
    }

    /** Brings a generation up to a position below the fence, and returns its new state. */
    public Generation advance(Generation start, long upTo, boolean quarantine, Pulse pulse) {
        if (start.position() >= upTo) {
            return start;
        }
        return database.session(session -> {
            FailedEvents failedEvents = new FailedEvents(quarantine, Quarantine.keys(session, start));
            Generation generation = start;
            try (ChunkWriter<C> writer = definition.writer(session, start, failedEvents);
                    Batches<C> batches = new Batches<>(store, registry, definition, start.position(), upTo,
                            EventFilter.all(), CHUNK, pulse)) {
                while (batches.hasNext()) {
                    Batches.Batch<C> batch = batches.next();
                    batches.upcoming().ifPresent(writer::ahead);
                    generation = apply(session, writer, failedEvents, generation, batch.changes(), batch.position());
                    batches.limit(writer.mostEvents(CHUNK));
                    pulse.beat(generation.position(), batch.events());
                }
            }
            return generation.position() == upTo ? generation : move(session, generation, upTo);
        });
    }

    /** One chunk, in its own transaction. */
    public static <C> Generation apply(Session session, ChunkWriter<C> writer, FailedEvents failedEvents,
            Generation generation,
            C changes, long position) throws SQLException {
        Generation advanced = session.transaction(inner -> {
            Generations.lockUnchanged(inner, generation);
            writer.write(inner, changes);
            Quarantine.add(inner, generation, failedEvents.take());
            return Generations.advance(inner, generation, position);
        });
        writer.written();
        return advanced;
    }

    private static Generation move(Session session, Generation generation, long position) throws SQLException {
        return session.transaction(inner -> {
            Generations.lockUnchanged(inner, generation);
            return Generations.advance(inner, generation, position);
        });
    }
}
