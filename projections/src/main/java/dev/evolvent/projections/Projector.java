package dev.evolvent.projections;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;

/**
 * Takes up events in the tables of a generation, chunk by chunk: the rows of a chunk and the checkpoint behind it are
 * committed together, so that every event counts exactly once, wherever the process dies.
 */
final class Projector<C> {

    private static final int CHUNK = 10_000;

    private final EventStore store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final Definition<C> definition;

    Projector(EventStore store, UpcasterRegistry registry, Database database, Definition<C> definition) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
    }

    /** Brings a generation up to a position, which is below the fence, and returns it as it is then. */
    Generation advance(Generation start, long upTo, boolean park, Pulse pulse) {
        if (start.position() >= upTo) {
            return start;
        }
        return database.session(session -> {
            Parking parking = new Parking(park, Quarantine.keys(session, start));
            Generation generation = start;
            try (ChunkWriter<C> writer = definition.writer(session, start, parking);
                    Batches<C> batches = new Batches<>(store, registry, definition, start.position(), upTo,
                            EventFilter.all(), CHUNK, pulse)) {
                while (batches.hasNext()) {
                    Batches.Batch<C> batch = batches.next();
                    batches.upcoming().ifPresent(writer::ahead);
                    generation = apply(session, writer, parking, generation, batch.changes(), batch.position());
                    pulse.beat(generation.position(), batch.events());
                }
            }
            return generation.position() == upTo ? generation : move(session, generation, upTo);
        });
    }

    /** One chunk, in a transaction of its own. */
    static <C> Generation apply(Session session, ChunkWriter<C> writer, Parking parking, Generation generation,
            C changes, long position) throws SQLException {
        Generation advanced = session.transaction(inner -> {
            Generations.lockUnchanged(inner, generation);
            writer.write(inner, changes);
            Quarantine.add(inner, generation, parking.take());
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
