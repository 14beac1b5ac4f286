package dev.evolvent.projections;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.projections.statements.StatementRunner;
import dev.evolvent.upcasters.CurrentEvent;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.RecordedEvent;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** What a projection kept by SQL does with events: which handler takes them. */
final class SqlDefinition implements Definition<List<SqlDefinition.Handled>> {

    private final SqlProjection projection;
    private final Set<EventType> known;
    private final Set<EventType> wanted;
    private final Set<EventType> keyedOtherwise;
    private final Map<Class<?>, Optional<SqlProjection.On<?>>> handlerByClass = new ConcurrentHashMap<>();

    SqlDefinition(SqlProjection projection, UpcasterRegistry registry) {
        this.projection = projection;
        known = registry.types();
        wanted = Definition.typesReadAs(registry, projection.handlers().stream().map(SqlProjection.On::event).toList());
        keyedOtherwise = Definition.typesReadAs(registry, projection.handlers().stream()
                .filter(handler -> !handler.keyIsStream()).map(SqlProjection.On::event).toList());
    }

    /** An event, and who takes it. */
    record Handled(CurrentEvent<?> event, SqlProjection.On<?> handler) {

        String key(SqlProjection projection) {
            try {
                return handler.keyOf(event);
            } catch (RuntimeException e) {
                throw ProjectionError.failed(projection, event, e);
            }
        }
    }

    @Override
    public SqlProjection projection() {
        return projection;
    }

    @Override
    public Set<EventType> wanted() {
        return wanted;
    }

    @Override
    public List<Handled> read(EventReader reader, List<RecordedEvent> events, Slice slice) {
        List<Handled> handled = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            // Of an unknown type, the reader says that it is.
            if ((wanted.contains(event.type()) && mayHave(slice, event)) || !known.contains(event.type())) {
                for (CurrentEvent<?> current : reader.read(event)) {
                    handlerByClass.computeIfAbsent(current.body().getClass(), this::handlerFor)
                            .map(handler -> new Handled(current, handler))
                            .filter(each -> slice.isWhole() || slice.has(each.key(projection)))
                            .ifPresent(handled::add);
                }
            }
        }
        return handled;
    }

    /** Where the key is the stream, it is known before the event is read as what it is today. */
    private boolean mayHave(Slice slice, RecordedEvent event) {
        return slice.isWhole() || keyedOtherwise.contains(event.type()) || slice.has(event.stream().id());
    }

    private Optional<SqlProjection.On<?>> handlerFor(Class<?> eventClass) {
        return projection.handlers().stream()
                .filter(handler -> handler.event().isAssignableFrom(eventClass)).<SqlProjection.On<?>>map(
                        handler -> handler)
                .findFirst();
    }

    @Override
    public ChunkWriter<List<Handled>> writer(Session session, Generation generation, Parking parking)
            throws SQLException {
        return new SqlWriter(projection, session, generation, parking);
    }

    @Override
    public Generation load(EventStore store, UpcasterRegistry registry, Database database, Set<EventType> stored,
            Generation start, long upTo, boolean park, Pulse pulse) {
        Generation loaded = new Projector<>(store, registry, database, this).advance(start, upTo, park, pulse);
        return database.transaction(session -> {
            Generations.lockUnchanged(session, loaded);
            return Generations.change(session, loaded, Generation.State.CATCHING_UP);
        });
    }

    @Override
    public void keys(List<Handled> changes, BiConsumer<String, CurrentEvent<?>> consumer) {
        changes.forEach(handled -> consumer.accept(handled.key(projection), handled.event()));
    }

    @Override
    public List<Handled> only(List<Handled> changes, String key, int part) {
        return changes.stream()
                .filter(handled -> handled.key(projection).equals(key) && handled.event().index() == part).toList();
    }

    @Override
    public List<String> problems(Session session, Generation generation) throws SQLException {
        session.execute(SqlWriter.searchPath(projection, generation.schema()));
        return StatementRunner.problems(session, projection.statements(), generation.schema(),
                Set.copyOf(projection.tables()));
    }
}
