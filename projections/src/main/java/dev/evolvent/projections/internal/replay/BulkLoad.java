package dev.evolvent.projections.internal.replay;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.internal.rows.RowTable;
import dev.evolvent.projections.internal.rows.StateLog;
import dev.evolvent.projections.internal.rows.States;
import dev.evolvent.projections.internal.state.Checkpoints;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Applies the history in memory, and writes each row once, at the end. Several threads upcast the events, and determine
 * whose rows they change; one thread folds them, in order.
 *
 * <p>
 * At intervals it saves the changes in memory since the last save, together with the position; after a crash it
 * resumes from there. If there is not enough memory for all rows, it stops early, and leaves the rest to the
 * {@link Projector}.
 */
final class BulkLoad<R extends Record> {

    private static final int BATCH = 2_000;
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(10);

    /** When memory is short, the log is compacted if at least this part of it is garbage. */
    private static final double GARBAGE = 0.2;

    private final ReadEvents store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final FoldDefinition<R> definition;
    private final Set<EventType> stored;
    private final long most;
    private final StateLog log = new StateLog();

    /**
     * @param stored
     *            the stored types
     * @param most
     *            maximum memory for rows
     */
    BulkLoad(ReadEvents store, UpcasterRegistry registry, Database database, FoldDefinition<R> definition,
            Set<EventType> stored, long most) {
        this.most = most;
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
        this.stored = stored;
    }

    /** Brings an empty generation up to a position, or as far as memory allows, and returns its new state. */
    Generation run(Generation start, long upTo, boolean quarantine, Pulse pulse) {
        FailedEvents failedEvents = database.session(session -> {
            Checkpoints.load(session, start, log);
            return new FailedEvents(quarantine, Quarantine.keys(session, start));
        });
        Reached reached = fold(start, upTo, failedEvents, pulse);
        Table table = new Table(start.schema(), definition.projection().table().name());
        return database.transaction(session -> {
            Generations.lockUnchanged(session, reached.saved());
            RowTable.open(session, table, definition.mapping()).load(session, log);
            Quarantine.add(session, start, failedEvents.take());
            Checkpoints.drop(session, start);
            return Generations.change(session, Generations.advance(session, reached.saved(), reached.position()),
                    Generation.State.CATCHING_UP);
        });
    }

    /** The position of the rows in memory, and the generation as last saved. */
    private record Reached(Generation saved, long position) {}

    private Reached fold(Generation start, long upTo, FailedEvents failedEvents, Pulse pulse) {
        States<R> states = new States<>(definition.mapping(), log);
        Generation generation = start;
        long due = System.nanoTime() + BETWEEN_CHECKPOINTS.toNanos();
        try (Batches<List<Keyed<R>>> batches = new Batches<>(store, registry, definition, start.position(), upTo,
                wanted(), BATCH, pulse)) {
            while (batches.hasNext()) {
                var batch = batches.next();
                for (Keyed<R> keyed : batch.changes()) {
                    states.apply(keyed.key(), row -> definition.fold(keyed, row, failedEvents));
                }
                if (isFull()) {
                    states.flush();
                    return new Reached(generation, batch.position());
                }
                if (System.nanoTime() > due) {
                    states.flush();
                    generation = save(generation, failedEvents, batch.position());
                    due = System.nanoTime() + BETWEEN_CHECKPOINTS.toNanos();
                }
                batches.limit(states.mostEvents(BATCH));
                pulse.beat(batch.position(), batch.events());
            }
        }
        states.flush();
        return new Reached(generation, upTo);
    }

    /**
     * Filtering by type costs the server a good part of what reading the events does, so it filters only if there is
     * something to leave out.
     */
    private EventFilter wanted() {
        return definition.wanted().containsAll(stored)
                ? EventFilter.all()
                : EventFilter.builder().types(definition.wanted()).build();
    }

    private boolean isFull() {
        return log.memory() > most && !log.compact(GARBAGE);
    }

    private Generation save(Generation generation, FailedEvents failedEvents, long position) {
        return database.transaction(session -> {
            Generations.lockUnchanged(session, generation);
            Checkpoints.save(session, generation, log);
            Quarantine.add(session, generation, failedEvents.take());
            return Generations.advance(session, generation, position);
        });
    }
}
