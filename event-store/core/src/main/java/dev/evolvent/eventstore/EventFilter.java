package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.Conditions;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which events somebody wants: all that is set must hold.
 *
 * {@snippet :
 * EventFilter orders = EventFilter.all().readAs(registry, OrderPlaced.class).category("order");
 * }
 *
 * @param types
 *            types as they are stored; absent for all
 * @param names
 *            names of types as they are stored, in whatever revision; absent for all
 * @param from
 *            recorded at this time or later
 * @param before
 *            recorded earlier than this time
 */
public record EventFilter(Optional<Set<EventType>> types, Optional<Set<String>> names, Optional<StreamId> stream,
        Optional<String> category,
        Optional<String> tenant, Optional<Instant> from, Optional<Instant> before) {

    private static final EventFilter ALL = new EventFilter(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());

    public static EventFilter all() {
        return ALL;
    }

    /** Only events that are stored under one of these types. */
    public EventFilter types(Set<EventType> storedTypes) {
        return new EventFilter(Optional.of(Set.copyOf(storedTypes)), names, stream, category, tenant, from, before);
    }

    /** Only events that are stored under one of these names, in whatever revision. */
    public EventFilter names(Set<String> storedNames) {
        return new EventFilter(types, Optional.of(Set.copyOf(storedNames)), stream, category, tenant, from, before);
    }

    /** Only events that can be instances of a class today, in whatever shape they are stored. */
    public EventFilter readAs(UpcasterRegistry registry, Class<?> today) {
        return types(registry.typesReadAs(today));
    }

    /** Only events that can have this name today, under whatever type they are stored. */
    public EventFilter named(UpcasterRegistry registry, String today) {
        return types(registry.typesThatBecome(today));
    }

    /** Only events of one stream. */
    public EventFilter stream(StreamId only) {
        return new EventFilter(types, names, Optional.of(only), category, tenant, from, before);
    }

    /** Only events of streams of one category. */
    public EventFilter category(String only) {
        return new EventFilter(types, names, stream, Optional.of(only), tenant, from, before);
    }

    /** Only events of one tenant. The layout must say where the tenant stands. */
    public EventFilter tenant(String only) {
        return new EventFilter(types, names, stream, category, Optional.of(only), from, before);
    }

    /** Only events that were recorded at this time or later. */
    public EventFilter recordedFrom(Instant time) {
        return new EventFilter(types, names, stream, category, tenant, Optional.of(time), before);
    }

    /** Only events that were recorded earlier than this time. */
    public EventFilter recordedBefore(Instant time) {
        return new EventFilter(types, names, stream, category, tenant, from, Optional.of(time));
    }

    /** The same for Evolvent's own modules, as what is demanded of the rows of a table. */
    public Conditions on(EventTable table) {
        Conditions conditions = new Conditions(table);
        types.ifPresent(conditions::types);
        names.ifPresent(conditions::names);
        stream.ifPresent(conditions::stream);
        category.ifPresent(wanted -> conditions.matches(Attribute.CATEGORY, wanted));
        tenant.ifPresent(wanted -> conditions.matches(Attribute.TENANT, wanted));
        from.ifPresent(conditions::recordedFrom);
        before.ifPresent(conditions::recordedBefore);
        return conditions;
    }

    /** What is wanted, in words that are the same each time. */
    @Override
    public String toString() {
        List<String> wanted = new ArrayList<>();
        types.ifPresent(each -> wanted.add("types " + each.stream().map(EventType::toString).sorted().toList()));
        names.ifPresent(each -> wanted.add("names " + each.stream().sorted().toList()));
        stream.ifPresent(each -> wanted.add("stream " + each));
        category.ifPresent(each -> wanted.add("category " + each));
        tenant.ifPresent(each -> wanted.add("tenant " + each));
        from.ifPresent(each -> wanted.add("from " + each));
        before.ifPresent(each -> wanted.add("before " + each));
        return wanted.isEmpty() ? "all" : String.join(", ", wanted);
    }
}
