package dev.evolvent.projections;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.RecordedEvent;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
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
    private final RowMapping<R> mapping;
    private final Folding<R> folding;

    Projector(EventStore store, UpcasterRegistry registry, Database database, Folding<R> folding,
            RowMapping<R> mapping) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.folding = folding;
        this.mapping = mapping;
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
                    generation = apply(session, table, states, generation, folding.keyed(reader, chunk), position);
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
                rows.put(event.key(), folding.fold(event, rows.getOrDefault(event.key(), Optional.empty())));
            }
            table.write(inner, rows);
            Generation advanced = Generations.advance(inner, generation, position);
            states.keep(rows);
            return advanced;
        });
    }

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
