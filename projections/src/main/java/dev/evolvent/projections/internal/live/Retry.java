package dev.evolvent.projections.internal.live;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.QuarantinedEvent;
import dev.evolvent.projections.internal.replay.ChunkWriter;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.replay.FailedEvents;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Processes the waiting events of a key, in their order, up to the first that still fails. */
final class Retry<C> {

    private final EventStore store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final Definition<C> definition;

    Retry(EventStore store, UpcasterRegistry registry, Database database, Definition<C> definition) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
    }

    int run(Generation live, String key) {
        return database.session(session -> {
            try (ChunkWriter<C> writer = definition.writer(session, live, new FailedEvents(false, Set.of()))) {
                return session.transaction(inner -> process(inner, writer, Generations.lock(inner, live), key));
            }
        });
    }

    private int process(Session session, ChunkWriter<C> writer, Generation live, String key) throws SQLException {
        int processed = 0;
        for (QuarantinedEvent waiting : Quarantine.list(session, live, Optional.of(key))) {
            Savepoint before = session.connection().setSavepoint();
            try {
                writer.write(session, changes(waiting));
            } catch (EvolventException e) {
                session.connection().rollback(before);
                Quarantine.stillFails(session, live, waiting, String.valueOf(e.getMessage()));
                break;
            }
            session.connection().releaseSavepoint(before);
            Quarantine.remove(session, live, waiting);
            processed++;
        }
        if (processed > 0) {
            Generations.edited(session, live);
        }
        return processed;
    }

    private C changes(QuarantinedEvent waiting) {
        RecordedEvent event = store.at(waiting.position()).orElseThrow(() -> new EvolventException(
                ProjectionError.FOLD_FAILED, "There is no event at position " + waiting.position() + " any more."));
        return definition.only(definition.read(store.reader(registry), List.of(event)), waiting.key(),
                waiting.part());
    }
}
