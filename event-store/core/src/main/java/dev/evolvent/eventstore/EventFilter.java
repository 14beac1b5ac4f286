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
 * Selects events: an event must meet all conditions that are set.
 *
 * {@snippet :
 * EventFilter orders = EventFilter.all().readAs(registry, OrderPlaced.class).category("order");
 * }
 *
 * @param types
 *            types as stored; absent for all
 * @param names
 *            names of types as stored, in any revision; absent for all
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

    /** Only events stored under one of these types. */
    public EventFilter types(Set<EventType> storedTypes) {
        return new EventFilter(Optional.of(Set.copyOf(storedTypes)), names, stream, category, tenant, from, before);
    }

    /** Only events stored under one of these names, in any revision. */
    public EventFilter names(Set<String> storedNames) {
        return new EventFilter(types, Optional.of(Set.copyOf(storedNames)), stream, category, tenant, from, before);
    }

    /** Only events that can be instances of a class in their current form, whatever form they are stored in. */
    public EventFilter readAs(UpcasterRegistry registry, Class<?> today) {
        return types(registry.typesReadAs(today));
    }

    /** Only events that can have this name in their current form, whatever type they are stored under. */
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

    /** Only events of one tenant. The layout must declare the tenant's column. */
    public EventFilter tenant(String only) {
        return new EventFilter(types, names, stream, category, Optional.of(only), from, before);
    }

    /** Only events recorded at this time or later. */
    public EventFilter recordedFrom(Instant time) {
        return new EventFilter(types, names, stream, category, tenant, Optional.of(time), before);
    }

    /** Only events recorded before this time. */
    public EventFilter recordedBefore(Instant time) {
        return new EventFilter(types, names, stream, category, tenant, from, Optional.of(time));
    }

    /** For Evolvent's own modules: the filter as conditions on the rows of a table. */
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

    /** A stable description of the filter. */
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
