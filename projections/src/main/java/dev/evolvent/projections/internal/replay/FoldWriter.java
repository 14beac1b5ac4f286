package dev.evolvent.projections.internal.replay;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.internal.rows.RefusedRowsException;
import dev.evolvent.projections.internal.rows.RowMemory;
import dev.evolvent.projections.internal.rows.RowTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Folds events into rows that it reads from the table and writes back, chunk by chunk. */
final class FoldWriter<R extends Record> implements ChunkWriter<List<Keyed<R>>> {

    private static final int REMEMBERED = 50_000;

    /** The events of the first chunk, and how many of them at most count as one row of the next. */
    private static final int FIRST = 100;
    private static final int MOST_PER_ROW = 16;

    private final FoldDefinition<R> definition;
    private final RowTable<R> table;
    private final FailedEvents failedEvents;
    private final RowMemory memory = new RowMemory();
    private long eventsPerRow = 1;

    /** The events of a chunk while there were no rows, so that it is not known how large they are. */
    private int whileUnknown = FIRST;
    private Map<Object, Optional<R>> fresh = Map.of();

    /** The most recently used rows, so that not every chunk has to read them back. */
    private final Map<Object, Optional<R>> remembered = new LinkedHashMap<>(16, 0.75f, true);

    FoldWriter(FoldDefinition<R> definition, RowTable<R> table, FailedEvents failedEvents) {
        this.definition = definition;
        this.table = table;
        this.failedEvents = failedEvents;
    }

    @Override
    public void write(Session session, List<Keyed<R>> changes) throws SQLException {
        Set<Object> keys = new LinkedHashSet<>();
        changes.forEach(event -> keys.add(event.key()));
        Map<Object, Optional<R>> before = load(session, keys);
        IdentityHashMap<Keyed<R>, EvolventException> refused = new IdentityHashMap<>();
        Set<String> waiting = failedEvents.keys();
        while (true) {
            Map<Object, Optional<R>> rows = fold(changes, before, refused);
            try {
                long bytes = table.write(session, rows);
                memory.seen((int) rows.values().stream().filter(Optional::isPresent).count(), bytes);
            } catch (RefusedRowsException e) {
                IdentityHashMap<Keyed<R>, EvolventException> found = new RefusedRows<>(definition, table, session,
                        changes, before)
                        .find(rows);
                if (!found.isEmpty()) {
                    failedEvents.forget(waiting);
                    refused.putAll(found);
                    continue;
                }
            }
            fresh = rows;
            eventsPerRow = Math.clamp(changes.size() / Math.max(1, rows.size()), 1, MOST_PER_ROW);
            return;
        }
    }

    /** The rows after the events, without those events that are known to make a row that PostgreSQL refuses. */
    private Map<Object, Optional<R>> fold(List<Keyed<R>> changes, Map<Object, Optional<R>> before,
            IdentityHashMap<Keyed<R>, EvolventException> refused) {
        Map<Object, Optional<R>> rows = new LinkedHashMap<>(before);
        for (Keyed<R> event : changes) {
            Optional<R> row = rows.getOrDefault(event.key(), Optional.empty());
            rows.put(event.key(), definition.fold(event, row, Optional.ofNullable(refused.get(event)), failedEvents));
        }
        return rows;
    }

    @Override
    public void written() {
        whileUnknown = Math.clamp(2L * whileUnknown, FIRST, Integer.MAX_VALUE);
        remembered.putAll(fresh);
        fresh = Map.of();
        int most = memory.rows(REMEMBERED);
        Iterator<Object> eldest = remembered.keySet().iterator();
        while (remembered.size() > most) {
            eldest.next();
            eldest.remove();
        }
    }

    @Override
    public int mostEvents(int wanted) {
        return memory.isUnknown()
                ? Math.min(whileUnknown, wanted)
                : (int) Math.min(memory.rows(wanted) * eventsPerRow, wanted);
    }

    private Map<Object, Optional<R>> load(Session session, Set<Object> keys) throws SQLException {
        Map<Object, Optional<R>> rows = new LinkedHashMap<>();
        List<Object> absent = new ArrayList<>();
        for (Object key : keys) {
            Optional<R> known = remembered.get(key);
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

    @Override
    public void close() {}
}
