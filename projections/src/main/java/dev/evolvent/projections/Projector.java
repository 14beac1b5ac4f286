package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.upcasters.CurrentEvent;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.RecordedEvent;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Folds events into the table of a generation, chunk by chunk: the rows of a chunk and the checkpoint behind it are
 * committed together, so that every event counts exactly once, wherever the process dies.
 */
final class Projector<R extends Record> {

    private static final int CHUNK = 5_000;

    private final EventStore store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final KeyedFold<R> projection;
    private final RowMapping<R> mapping;
    private final Set<EventType> wanted = new HashSet<>();
    private final Map<Class<?>, Optional<KeyedFold.Handler<?, R>>> handlerByClass = new HashMap<>();

    Projector(EventStore store, UpcasterRegistry registry, Database database, KeyedFold<R> projection,
            RowMapping<R> mapping) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.projection = projection;
        this.mapping = mapping;
        projection.handlers().forEach(handler -> wanted.addAll(registry.typesReadAs(handler.event())));
    }

    /** The stored types, old and current, that have a part in this read model. */
    Set<EventType> wanted() {
        return wanted;
    }

    /** Brings a generation up to a position, which is below the fence, and returns it as it is then. */
    Generation advance(Generation start, long upTo, LongConsumer onProgress) {
        if (start.position() >= upTo) {
            return start;
        }
        return database.session(session -> {
            RowTable<R> table = RowTable.open(session, start.table(), mapping);
            StateCache<R> states = new StateCache<>(table);
            Generation generation = start;
            EventReader reader = store.reader(registry);
            try (Stream<RecordedEvent> events = store.readAll(start.position(), upTo, EventFilter.all())) {
                Iterator<RecordedEvent> next = events.iterator();
                while (next.hasNext()) {
                    List<RecordedEvent> chunk = chunk(next);
                    // Behind the last event there may be positions that nobody got; they are done with, too.
                    long position = next.hasNext() ? chunk.getLast().position() : upTo;
                    generation = apply(session, table, states, generation, keyed(reader, chunk), position);
                    onProgress.accept(chunk.size());
                }
            }
            return generation.position() == upTo
                    ? generation
                    : apply(session, table, states, generation, List.of(), upTo);
        });
    }

    private static List<RecordedEvent> chunk(Iterator<RecordedEvent> events) {
        List<RecordedEvent> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK && events.hasNext()) {
            chunk.add(events.next());
        }
        return chunk;
    }

    private Generation apply(Session session, RowTable<R> table, StateCache<R> states, Generation generation,
            List<Keyed<R>> keyed, long position) throws SQLException {
        Set<Object> keys = new LinkedHashSet<>();
        keyed.forEach(event -> keys.add(event.key()));
        return session.transaction(inner -> {
            Generations.lockUnchanged(inner, generation);
            Map<Object, Optional<R>> rows = states.load(inner, keys);
            for (Keyed<R> event : keyed) {
                rows.put(event.key(), fold(event, rows.getOrDefault(event.key(), Optional.empty())));
            }
            table.write(inner, rows);
            Generation advanced = Generations.advance(inner, generation, position);
            states.keep(rows);
            return advanced;
        });
    }

    private List<Keyed<R>> keyed(EventReader reader, List<RecordedEvent> chunk) {
        List<Keyed<R>> keyed = new ArrayList<>();
        for (RecordedEvent event : chunk) {
            collect(reader, event, keyed);
        }
        return keyed;
    }

    private void collect(EventReader reader, RecordedEvent event, List<Keyed<R>> keyed) {
        if (!wanted.contains(event.type()) && registry.types().contains(event.type())) {
            return;
        }
        for (CurrentEvent<?> current : reader.read(event)) {
            Optional<KeyedFold.Handler<?, R>> handler = handlerByClass.computeIfAbsent(current.body().getClass(),
                    this::handlerFor);
            if (handler.isPresent()) {
                keyed.add(new Keyed<>(keyOf(handler.get(), current), current, handler.get()));
            }
        }
    }

    private Optional<KeyedFold.Handler<?, R>> handlerFor(Class<?> eventClass) {
        return projection.handlers().stream().filter(handler -> handler.event().isAssignableFrom(eventClass))
                .findFirst();
    }

    private Object keyOf(KeyedFold.Handler<?, R> handler, CurrentEvent<?> event) {
        try {
            return handler.keyOf(event);
        } catch (RuntimeException e) {
            throw failed(event, e);
        }
    }

    private Optional<R> fold(Keyed<R> keyed, Optional<R> row) {
        Optional<R> result;
        try {
            result = keyed.handler().apply(row, keyed.event());
        } catch (RuntimeException e) {
            throw failed(keyed.event(), e);
        }
        if (result.isPresent() && !mapping.keyOf(result.get()).equals(keyed.key())) {
            throw new EvolventException(ProjectionError.FOLD_FAILED,
                    "Projection " + projection.name() + ": the fold of "
                            + keyed.event().recorded().coordinates() + " gave a row with the key "
                            + mapping.keyOf(result.get())
                            + ", although the event's key is " + keyed.key()
                            + ". A fold may only change the row of its own key.");
        }
        return result;
    }

    private EvolventException failed(CurrentEvent<?> event, RuntimeException cause) {
        return new EvolventException(ProjectionError.FOLD_FAILED, "Projection " + projection.name() + " failed on "
                + event.recorded().coordinates() + ": " + cause
                + ". Everything before it is done; correct the fold, and the same command goes on from there.", cause);
    }

    /** An event, with the key of the row that it changes. */
    private record Keyed<R extends Record>(Object key, CurrentEvent<?> event, KeyedFold.Handler<?, R> handler) {}

    /** The rows that were used last, so that not every chunk has to read them back. */
    private static final class StateCache<R extends Record> {

        private static final int CAPACITY = 50_000;

        private final RowTable<R> table;
        private final Map<Object, Optional<R>> states = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Optional<R>> eldest) {
                return size() > CAPACITY;
            }
        };

        StateCache(RowTable<R> table) {
            this.table = table;
        }

        Map<Object, Optional<R>> load(Session session, Set<Object> keys) throws SQLException {
            Map<Object, Optional<R>> rows = new LinkedHashMap<>();
            List<Object> absent = new ArrayList<>();
            for (Object key : keys) {
                Optional<R> known = states.get(key);
                if (known == null) {
                    absent.add(key);
                } else {
                    rows.put(key, known);
                }
            }
            if (!absent.isEmpty()) {
                table.read(session, absent, row -> rows.put(table.keyOf(row), Optional.of(row)));
            }
            return rows;
        }

        void keep(Map<Object, Optional<R>> rows) {
            states.putAll(rows);
        }
    }
}
