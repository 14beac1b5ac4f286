package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The replay of a generation by several processes: each takes slices that nobody is at, one after the other. What a slice has lost with
 * the process that was at it, the next one takes up again from its checkpoint.
 */
final class Sharing<C> {

    private static final Logger LOG = LoggerFactory.getLogger(Sharing.class);
    private static final long LOOK_MILLIS = 100;

    private final EventStore store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final Definition<C> definition;
    private final Set<EventType> stored;
    private final boolean park;

    Sharing(EventStore store, UpcasterRegistry registry, Database database, Definition<C> definition,
            Set<EventType> stored, boolean park) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
        this.stored = stored;
        this.park = park;
    }

    /** Has all slices of a generation loaded, by this process and by others. */
    Generation load(Generation whole, long upTo, Heartbeat heartbeat) {
        heartbeat.share(whole, upTo);
        while (!isLoaded(whole)) {
            if (!takeUp(whole, upTo, heartbeat)) {
                heartbeat.beat(whole.position(), 0);
                Pause.millis(LOOK_MILLIS);
            }
        }
        heartbeat.leave();
        return database.transaction(session -> {
            Generations.lockUnchanged(session, whole);
            return Generations.change(session, whole, Generation.State.CATCHING_UP);
        });
    }

    private boolean isLoaded(Generation whole) {
        return database.session(session -> {
            Generations.requireUnchanged(session, whole);
            return Slices.of(session, whole).stream()
                    .noneMatch(slice -> slice.state() == Generation.State.REPLAYING);
        });
    }

    /** Loads a slice that nobody is at; false if there is none. */
    boolean takeUp(Generation whole, long upTo, Heartbeat heartbeat) {
        return database.session(lease -> {
            Optional<Generation> slice = Slices.take(lease, whole);
            if (slice.isEmpty()) {
                return false;
            }
            try {
                heartbeat.take(slice.get());
                heartbeat.done(definition.load(store, registry, database, stored, slice.get(), upTo, park, heartbeat));
            } catch (EvolventException e) {
                if (!e.is(ProjectionError.OVERTAKEN)) {
                    throw e;
                }
                // The lease was lost, and somebody else is at the slice; or all is gone, which shows soon.
                LOG.debug("slice {} was taken over", slice.get().slice());
            } finally {
                heartbeat.give();
                ProjectionLock.releaseSlice(lease, slice.get());
            }
            return true;
        });
    }

    /** Brings those slices to the end that there was too little memory for, and goes back to one position for all keys. */
    Generation finish(Generation whole, Heartbeat heartbeat) {
        OptionalLong upTo = database.session(session -> Slices.upTo(session, whole));
        if (upTo.isEmpty()) {
            return whole;
        }
        heartbeat.share(whole, upTo.getAsLong());
        for (Generation slice : database.session(session -> Slices.of(session, whole))) {
            if (slice.position() < upTo.getAsLong()) {
                heartbeat.take(slice);
                heartbeat.done(new Projector<>(store, registry, database, definition).advance(slice,
                        upTo.getAsLong(), park, heartbeat));
            }
        }
        heartbeat.leave();
        return database.transaction(session -> {
            Generations.lockUnchanged(session, whole);
            Slices.drop(session, whole);
            return Generations.advance(session, whole, upTo.getAsLong());
        });
    }
}
