package dev.evolvent.projections.internal.live;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.PartialReport;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.internal.replay.Batches;
import dev.evolvent.projections.internal.replay.FoldDefinition;
import dev.evolvent.projections.internal.replay.Keyed;
import dev.evolvent.projections.internal.replay.FailedEvents;
import dev.evolvent.projections.internal.replay.Pulse;
import dev.evolvent.projections.internal.rows.ColumnType;
import dev.evolvent.projections.internal.rows.RefusedRowsException;
import dev.evolvent.projections.internal.rows.RowTable;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rebuilds the rows of some keys. The history is folded for these keys while the live table stays current; at the end, with the
 * live table's checkpoint held, the events in between are folded, too, and the rows replace those in the table.
 */
final class PartialRebuild<R extends Record> {

    private static final int BATCH = 2_000;
    private static final int WRITTEN_AT_ONCE = 5_000;
    private static final int MOST_KEYS = 1_000_000;
    private static final int THREADS = 2;

    private final EventStore store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final FoldDefinition<R> definition;
    private final Map<Object, Optional<R>> rows = new HashMap<>();

    /** The last event that changed each row. */
    private final Map<Object, Long> changedAt = new HashMap<>();
    private long events;

    PartialRebuild(EventStore store, UpcasterRegistry registry, Database database, FoldDefinition<R> definition) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
    }

    /**
     * @param all
     *            whether these are all keys whose rows a rebuild today would build differently
     */
    PartialReport run(Generation live, Optional<String> key, EventFilter keysOf, long after, boolean all) {
        long position = live.position();
        Set<Object> keys = keys(key, keysOf, after, position);
        keys.forEach(each -> rows.put(each, Optional.empty()));
        fold(EventStore.BEGINNING, position);
        long reached = database.session(session -> Generations.live(session, live.projection())).orElseThrow()
                .position();
        fold(position, reached);
        return database.session(session -> {
            RowTable<R> table = RowTable.open(session, new Table(live.schema(),
                    definition.projection().table().name()), definition.mapping());
            return session.transaction(inner -> replace(inner, table, live, reached, all));
        });
    }

    private PartialReport replace(Session session, RowTable<R> table, Generation live, long reached,
            boolean all) throws SQLException {
        Generation held = Generations.lock(session, live);
        fold(reached, held.position());
        PartialReport report = new PartialReport(rows.size(), events, 0, 0, 0);
        List<Object> keys = new ArrayList<>(rows.keySet());
        for (int i = 0; i < keys.size(); i += WRITTEN_AT_ONCE) {
            report = replace(session, table, keys.subList(i, Math.min(i + WRITTEN_AT_ONCE, keys.size())), report);
        }
        for (Object key : keys) {
            Quarantine.remove(session, held, key.toString());
        }
        Generations.edited(session, held);
        if (all) {
            Generations.readThrough(session, held, definition.chains(registry));
        }
        return report;
    }

    private PartialReport replace(Session session, RowTable<R> table, List<Object> keys, PartialReport so)
            throws SQLException {
        Map<Object, R> before = new HashMap<>();
        table.read(session, keys, row -> before.put(table.keyOf(row), row));
        Map<Object, Optional<R>> after = new HashMap<>();
        long missing = so.missing();
        long extra = so.extra();
        long changed = so.changed();
        for (Object key : keys) {
            Optional<R> was = Optional.ofNullable(before.get(key));
            Optional<R> is = rows.getOrDefault(key, Optional.empty());
            if (!was.equals(is)) {
                after.put(key, is);
                missing += is.isEmpty() ? 1 : 0;
                extra += was.isEmpty() ? 1 : 0;
                changed += was.isPresent() && is.isPresent() ? 1 : 0;
            }
        }
        write(session, table, after);
        return new PartialReport(so.keys(), so.events(), missing, extra, changed);
    }

    /** One at a time after a refusal, so that the event of the refused row can be reported. */
    private void write(Session session, RowTable<R> table, Map<Object, Optional<R>> changed) throws SQLException {
        try {
            table.write(session, changed);
        } catch (RefusedRowsException together) {
            for (Map.Entry<Object, Optional<R>> row : changed.entrySet()) {
                try {
                    table.write(session, Map.of(row.getKey(), row.getValue()));
                } catch (RefusedRowsException e) {
                    throw refused(row.getKey(), e);
                }
            }
        }
    }

    private EvolventException refused(Object key, RefusedRowsException e) {
        return Optional.ofNullable(changedAt.get(key)).flatMap(store::at)
                .map(event -> definition.refused(event, e.problem(), e))
                .orElseThrow(() -> e);
    }

    private Set<Object> keys(Optional<String> key, EventFilter keysOf, long after, long upTo) {
        Set<Object> keys = new HashSet<>();
        if (key.isPresent()) {
            keys.add(parsed(key.get()));
            return keys;
        }
        EventFilter wanted = keysOf.types().isPresent()
                ? keysOf
                : keysOf.toBuilder().types(definition.wanted()).build();
        try (Batches<List<Keyed<R>>> batches = new Batches<>(store, registry, definition, after, upTo,
                wanted, BATCH, Pulse.none(THREADS))) {
            while (batches.hasNext()) {
                batches.next().changes().forEach(keyed -> keys.add(keyed.key()));
                if (keys.size() > MOST_KEYS) {
                    throw new EvolventException(ProjectionError.NOTHING_TO_DO, "More than " + MOST_KEYS
                            + " keys of projection " + definition.projection().name()
                            + " are concerned. Nothing was done. Rebuild it whole: that is faster.");
                }
            }
        }
        return keys;
    }

    private Object parsed(String key) {
        ColumnType type = definition.mapping().key().type();
        return database.session(session -> session.first("SELECT CAST(? AS " + type.sql() + ")",
                row -> type.read(row, 1), key).orElseThrow()).orElseThrow();
    }

    private void fold(long after, long upTo) {
        if (after >= upTo || rows.isEmpty()) {
            return;
        }
        FailedEvents stops = new FailedEvents(false, Set.of());
        try (Batches<List<Keyed<R>>> batches = new Batches<>(store, registry, definition, after, upTo,
                EventFilter.builder().types(definition.wanted()).build(), BATCH, Pulse.none(THREADS))) {
            while (batches.hasNext()) {
                for (Keyed<R> keyed : batches.next().changes()) {
                    Optional<R> row = rows.get(keyed.key());
                    if (row != null) {
                        rows.put(keyed.key(), definition.fold(keyed, row, stops));
                        changedAt.put(keyed.key(), keyed.event().recorded().position());
                        events++;
                    }
                }
            }
        }
    }
}
