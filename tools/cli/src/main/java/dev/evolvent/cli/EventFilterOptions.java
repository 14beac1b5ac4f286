package dev.evolvent.cli;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.StreamId;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events are wanted: all that is given must hold. */
final class EventFilterOptions {

    @Option(names = "--types", paramLabel = "NAME[,NAME...]", split = ",",
            description = "Only events of these types: by the names they have today, where upcasters are given, "
                    + "and else by those that they are stored under.")
    private List<String> types = List.of();

    @Option(names = "--stream", paramLabel = "CATEGORY/ID", description = "Only events of one stream.")
    private @Nullable String stream;

    @Option(names = "--category", paramLabel = "NAME", description = "Only events of streams of one category.")
    private @Nullable String category;

    @Option(names = "--tenant", paramLabel = "NAME", description = "Only events of one tenant.")
    private @Nullable String tenant;

    @Option(names = "--since", paramLabel = "TIME",
            description = "Only events that were recorded at this time or later (ISO 8601, with zone).")
    private @Nullable Instant since;

    @Option(names = "--before", paramLabel = "TIME",
            description = "Only events that were recorded before this time (ISO 8601, with zone).")
    private @Nullable Instant before;

    EventFilter filter(Optional<UpcasterRegistry> registry) {
        return types.isEmpty() || registry.isEmpty() ? filter(types) : filter(List.of()).types(widened(registry.get()));
    }

    /** By names of today and by names that events are stored under, whether the registry knows them or not. */
    EventFilter stored(UpcasterRegistry registry) {
        Set<String> names = new HashSet<>(types);
        types.forEach(type -> registry.typesThatBecome(type).forEach(stored -> names.add(stored.name())));
        return filter(names);
    }

    private EventFilter filter(Collection<String> names) {
        EventFilter filter = names.isEmpty() ? EventFilter.all() : EventFilter.all().names(Set.copyOf(names));
        filter = stream == null ? filter : filter.stream(stream(stream));
        filter = category == null ? filter : filter.category(category);
        filter = tenant == null ? filter : filter.tenant(tenant);
        filter = since == null ? filter : filter.recordedFrom(since);
        return before == null ? filter : filter.recordedBefore(before);
    }

    private Set<EventType> widened(UpcasterRegistry registry) {
        Set<EventType> stored = new HashSet<>();
        for (String type : types) {
            // An unknown name is told with those that there are.
            RegistryOptions.current(registry, type);
            stored.addAll(registry.typesThatBecome(type));
        }
        return stored;
    }

    /** What is before the first slash is the category; without one, there is none. */
    static StreamId stream(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new StreamId("", text) : new StreamId(text.substring(0, slash), text.substring(slash + 1));
    }
}
