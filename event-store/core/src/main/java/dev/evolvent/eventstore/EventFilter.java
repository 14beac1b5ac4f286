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
import java.util.stream.Stream;

/**
 * Which events are wanted: all conditions that are set must hold. By default, none is.
 *
 * {@snippet :
 * EventFilter orders = EventFilter.builder().readAs(registry, OrderPlaced.class).category("order").build();
 * }
 *
 * <p>
 * Immutable, and safe for use by many threads.
 */
public final class EventFilter {

    private static final EventFilter ALL = builder().build();

    private final Optional<Set<EventType>> types;
    private final Optional<Set<String>> names;
    private final Optional<StreamId> stream;
    private final Optional<String> category;
    private final Optional<String> tenant;
    private final Optional<Instant> from;
    private final Optional<Instant> before;

    private EventFilter(Builder builder) {
        types = builder.types;
        names = builder.names;
        stream = builder.stream;
        category = builder.category;
        tenant = builder.tenant;
        from = builder.from;
        before = builder.before;
    }

    /** All events. */
    public static EventFilter all() {
        return ALL;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the conditions of this filter. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.types = types;
        builder.names = names;
        builder.stream = stream;
        builder.category = category;
        builder.tenant = tenant;
        builder.from = from;
        builder.before = before;
        return builder;
    }

    /** Types as they are stored; absent for all. */
    public Optional<Set<EventType>> types() {
        return types;
    }

    /** Names of types as they are stored, in any revision; absent for all. */
    public Optional<Set<String>> names() {
        return names;
    }

    public Optional<StreamId> stream() {
        return stream;
    }

    public Optional<String> category() {
        return category;
    }

    public Optional<String> tenant() {
        return tenant;
    }

    /** Recorded at this time or later. */
    public Optional<Instant> from() {
        return from;
    }

    /** Recorded earlier than this time. */
    public Optional<Instant> before() {
        return before;
    }

    /** Whether there is no condition. */
    public boolean isAll() {
        return Stream.of(types, names, stream, category, tenant, from, before).allMatch(Optional::isEmpty);
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

    /** The conditions in words that are the same each time. */
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

    /** Builds an {@link EventFilter}. Not safe for use by many threads. */
    public static final class Builder {

        private Optional<Set<EventType>> types = Optional.empty();
        private Optional<Set<String>> names = Optional.empty();
        private Optional<StreamId> stream = Optional.empty();
        private Optional<String> category = Optional.empty();
        private Optional<String> tenant = Optional.empty();
        private Optional<Instant> from = Optional.empty();
        private Optional<Instant> before = Optional.empty();

        private Builder() {}

        /** Only events stored under one of these types. */
        public Builder types(Set<EventType> storedTypes) {
            types = Optional.of(Set.copyOf(storedTypes));
            return this;
        }

        /** Only events that are stored under one of these names, in any revision. */
        public Builder names(Set<String> storedNames) {
            names = Optional.of(Set.copyOf(storedNames));
            return this;
        }

        /** Only events that can be instances of a class today, in whatever shape they are stored. Sets the types. */
        public Builder readAs(UpcasterRegistry registry, Class<?> today) {
            return types(registry.typesReadAs(today));
        }

        /** Only events that can have this name today, under whatever type they are stored. Sets the types. */
        public Builder named(UpcasterRegistry registry, String today) {
            return types(registry.typesThatBecome(today));
        }

        /** Only events of one stream. */
        public Builder stream(StreamId only) {
            stream = Optional.of(only);
            return this;
        }

        /** Only events of streams of one category. */
        public Builder category(String only) {
            category = Optional.of(only);
            return this;
        }

        /** Only events of one tenant. The layout must name the column of the tenant. */
        public Builder tenant(String only) {
            tenant = Optional.of(only);
            return this;
        }

        /** Only events recorded at this time or later. */
        public Builder from(Instant time) {
            from = Optional.of(time);
            return this;
        }

        /** Only events recorded before this time. */
        public Builder before(Instant time) {
            before = Optional.of(time);
            return this;
        }

        public EventFilter build() {
            return new EventFilter(this);
        }
    }
}
