package dev.evolvent.projections.internal.replay;

import dev.evolvent.postgres.Session;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.SqlProjection;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * A projection, as the code sees it that applies events to it.
 *
 * @param <C>
 *            the changes that events result in before they are written: computed by many threads, in no order
 */
public sealed interface Definition<C> permits FoldDefinition, HandlerDefinition {

    String VERSION = "-- version ";

    static Definition<?> of(Projection projection, UpcasterRegistry registry) {
        return switch (projection) {
            case KeyedFold<?> fold -> new FoldDefinition<>(fold, registry);
            case SqlProjection sql -> new SqlDefinition(sql, registry);
            case JdbcProjection jdbc -> new JdbcDefinition(jdbc, registry);
        };
    }

    Projection projection();

    /** The stored types, old and current, that affect this read model. */
    Set<EventType> wanted();

    /** The changes of some events. For many threads, each with its own reader. */
    C read(EventReader reader, List<RecordedEvent> events);

    /** A writer to the tables of a generation, in this session. */
    ChunkWriter<C> writer(Session session, Generation generation, FailedEvents failedEvents) throws SQLException;

    /** All reasons why the tables of a generation do not fit. */
    List<String> problems(Session session, Generation generation) throws SQLException;

    /** The key of each change, as text. */
    void keys(C changes, BiConsumer<String, CurrentEvent<?>> consumer);

    /** The changes of one part of an event to one key. */
    C only(C changes, String key, int part);

    /** Adopted tables are taken as they are; whether statements and rows fit them is checked in any case. */
    default boolean isMadeLike(Generation generation) {
        return generation.definition().equals(Generation.ADOPTED)
                || generation.definition().startsWith(projection().ddl() + VERSION);
    }

    /** Whether this declaration would create the same tables; always assumed for tables that another program fills. */
    default boolean isBuiltBy(Generation generation) {
        return generation.definition().equals(Generation.ADOPTED) || generation.definition().equals(text());
    }

    /** The DDL of the tables, and the version of the code that fills them. */
    default String text() {
        return projection().ddl() + VERSION + projection().version();
    }

    /** The stored types that affect this read model, each with the hash of its chain. */
    default SortedMap<String, String> chains(UpcasterRegistry registry) {
        SortedMap<String, String> chains = new TreeMap<>();
        wanted().forEach(type -> chains.put(type.toString(), registry.hash(type)));
        return chains;
    }

    static Set<EventType> typesReadAs(UpcasterRegistry registry, Collection<? extends Class<?>> classes) {
        return classes.stream().flatMap(type -> registry.typesReadAs(type).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
