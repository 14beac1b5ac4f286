package dev.evolvent.projections.internal.replay;

import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.postgres.Database;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.util.Set;

/** Brings an empty generation up to a position below the fence: a fold in memory, handlers chunk by chunk. */
public final class Loading {

    private Loading() {}

    /**
     * Returns the new state of the generation.
     *
     * @param stored
     *            the stored types
     */
    public static Generation load(ReadEvents store, UpcasterRegistry registry, Database database,
            Definition<?> definition, Set<EventType> stored, Generation start, long upTo, boolean quarantine,
            Pulse pulse) {
        return switch (definition) {
            case FoldDefinition<?> fold ->
                new BulkLoad<>(store, registry, database, fold, stored, fold.mostMemory()).run(start, upTo, quarantine,
                        pulse);
            case HandlerDefinition<?> handlers -> {
                Generation loaded = new Projector<>(store, registry, database, handlers).advance(start, upTo,
                        quarantine,
                        pulse);
                yield database.transaction(session -> {
                    Generations.lockUnchanged(session, loaded);
                    return Generations.change(session, loaded, Generation.State.CATCHING_UP);
                });
            }
        };
    }
}
