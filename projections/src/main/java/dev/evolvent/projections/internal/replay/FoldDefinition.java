package dev.evolvent.projections.internal.replay;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.internal.rows.RowError;
import dev.evolvent.projections.internal.rows.RowMapping;
import dev.evolvent.projections.internal.rows.RowTable;
import dev.evolvent.projections.internal.rows.UnfitValueException;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** How a fold processes events: whose rows they change, and how. */
public final class FoldDefinition<R extends Record> implements Definition<List<Keyed<R>>> {

    /** The part of the heap for rows in a rebuild. */
    private static final double SHARE = 0.6;

    private final KeyedFold<R> projection;
    private final RowMapping<R> mapping;
    private final Set<EventType> known;
    private final Set<EventType> wanted;
    private final long mostMemory;
    private final Map<Class<?>, Optional<KeyedFold.Handler<?, R>>> handlerByClass = new ConcurrentHashMap<>();

    public FoldDefinition(KeyedFold<R> projection, UpcasterRegistry registry) {
        this(projection, registry, (long) (Runtime.getRuntime().maxMemory() * SHARE));
    }

    /**
     * @param mostMemory
     *            maximum memory for rows in a rebuild
     */
    public FoldDefinition(KeyedFold<R> projection, UpcasterRegistry registry, long mostMemory) {
        this.mostMemory = mostMemory;
        this.projection = projection;
        mapping = RowMapping.of(projection.rowClass());
        known = registry.types();
        wanted = Definition.typesReadAs(registry,
                projection.handlers().stream().map(KeyedFold.Handler::event).toList());
    }

    /** Maximum memory for rows in a rebuild. */
    long mostMemory() {
        return mostMemory;
    }

    @Override
    public KeyedFold<R> projection() {
        return projection;
    }

    public RowMapping<R> mapping() {
        return mapping;
    }

    @Override
    public Set<EventType> wanted() {
        return wanted;
    }

    /** The changes of events, in order. */
    @Override
    public List<Keyed<R>> read(EventReader reader, List<RecordedEvent> events) {
        List<Keyed<R>> keyed = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            // The reader throws for an unknown type.
            if (wanted.contains(event.type()) || !known.contains(event.type())) {
                for (CurrentEvent<?> current : reader.read(event)) {
                    collect(current, keyed);
                }
            }
        }
        return keyed;
    }

    private void collect(CurrentEvent<?> event, List<Keyed<R>> keyed) {
        Optional<KeyedFold.Handler<?, R>> handler = handlerByClass.computeIfAbsent(event.body().getClass(),
                this::handlerFor);
        if (handler.isPresent()) {
            for (Object key : keysOf(handler.get(), event)) {
                keyed.add(new Keyed<>(key, event, handler.get()));
            }
        }
    }

    private Optional<KeyedFold.Handler<?, R>> handlerFor(Class<?> eventClass) {
        return projection.handlers().stream().filter(handler -> handler.event().isAssignableFrom(eventClass))
                .findFirst();
    }

    private List<Object> keysOf(KeyedFold.Handler<?, R> handler, CurrentEvent<?> event) {
        try {
            List<Object> keys = new ArrayList<>();
            for (Object key : handler.keysOf(event)) {
                if (!mapping.keyClass().isInstance(key)) {
                    throw new IllegalArgumentException("the key " + key + " is not of "
                            + mapping.keyClass() + ", as the first component of the row is");
                }
                keys.add(mapping.storedKey(key));
            }
            return keys;
        } catch (UnfitValueException e) {
            throw refused(event.recorded(), String.valueOf(e.getMessage()), e);
        } catch (RuntimeException | Error e) {
            throw ProjectionError.failed(projection, event, e);
        }
    }

    /** Folds an event into the row of its key; returns the unchanged row if the event is quarantined. */
    public Optional<R> fold(Keyed<R> keyed, Optional<R> row, FailedEvents failedEvents) {
        return fold(keyed, row, Optional.empty(), failedEvents);
    }

    /**
     * The same for an event that may be known to fail.
     *
     * @param known
     *            its failure
     */
    Optional<R> fold(Keyed<R> keyed, Optional<R> row, Optional<EvolventException> known, FailedEvents failedEvents) {
        if (!failedEvents.isEmpty() && failedEvents.waits(keyed.key().toString(), keyed.event())) {
            return row;
        }
        try {
            if (known.isPresent()) {
                throw known.get();
            }
            return fold(keyed, row);
        } catch (EvolventException e) {
            failedEvents.failed(keyed.key().toString(), keyed.event(), e);
            return row;
        }
    }

    /**
     * Folds an event into the row of its key, in the form that PostgreSQL will store.
     *
     * @throws EvolventException
     *             if the row cannot be stored
     */
    Optional<R> fold(Keyed<R> keyed, Optional<R> row) {
        Optional<R> result;
        try {
            result = keyed.handler().apply(row, keyed.event());
        } catch (RuntimeException | Error e) {
            throw ProjectionError.failed(projection, keyed.event(), e);
        }
        try {
            result = result.map(made -> mapping.stored(made, row));
        } catch (UnfitValueException e) {
            throw refused(keyed.event().recorded(), String.valueOf(e.getMessage()), e);
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

    /** The error of an event whose row PostgreSQL refuses. */
    public EvolventException refused(RecordedEvent event, String problem, RuntimeException cause) {
        return new EvolventException(RowError.ROW_REFUSED, "Projection " + projection.name() + ": the row of "
                + event.coordinates() + " cannot be stored: " + problem
                + ". Everything before it is done; correct the projection, its table or the cause of the value, and run"
                + " the same command again.", cause);
    }

    @Override
    public ChunkWriter<List<Keyed<R>>> writer(Session session, Generation generation, FailedEvents failedEvents)
            throws SQLException {
        return new FoldWriter<>(this, RowTable.open(session, new Table(generation.schema(),
                projection.table().name()), mapping), failedEvents);
    }

    @Override
    public void keys(List<Keyed<R>> changes, BiConsumer<String, CurrentEvent<?>> consumer) {
        changes.forEach(keyed -> consumer.accept(keyed.key().toString(), keyed.event()));
    }

    @Override
    public List<Keyed<R>> only(List<Keyed<R>> changes, String key, int part) {
        return changes.stream()
                .filter(keyed -> keyed.key().toString().equals(key) && keyed.event().index() == part).toList();
    }

    @Override
    public List<String> problems(Session session, Generation generation) throws SQLException {
        String table = new Table(generation.schema(), projection.table().name()).sql();
        Map<String, Catalogue.Column> present = Catalogue.columns(session, table);
        List<String> problems = new ArrayList<>();
        for (RowMapping.Column column : mapping.columns()) {
            if (!present.containsKey(column.name())) {
                problems.add("table " + projection.table() + " lacks column " + column.name());
            }
        }
        List<String> required = session.list("""
                SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped
                AND attnotnull AND NOT atthasdef AND attidentity = '' ORDER BY attnum
                """, row -> row.getString(1), table);
        required.removeAll(mapping.columns().stream().map(RowMapping.Column::name).toList());
        required.forEach(column -> problems.add("column " + column + " of table " + projection.table()
                + " may not be null and has no default, and the projection does not fill it"));
        return problems;
    }
}
