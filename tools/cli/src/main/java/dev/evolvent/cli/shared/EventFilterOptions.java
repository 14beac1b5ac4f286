package dev.evolvent.cli.shared;

import dev.evolvent.eventstore.CountEvents;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.StreamId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that select events: all that are given must match. */
public final class EventFilterOptions {

    @Option(names = "--types", paramLabel = "NAME[,NAME...]", split = ",",
            description = "Only events of these types: by current name if upcasters are given, otherwise by stored name.")
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

    public EventFilter filter(Optional<UpcasterRegistry> registry) {
        return types.isEmpty() || registry.isEmpty()
                ? filter(types)
                : filter(List.of()).toBuilder().types(widened(registry.get())).build();
    }

    /** By current names and by stored names, whether the registry knows them or not. */
    public EventFilter stored(UpcasterRegistry registry) {
        Set<String> names = new HashSet<>();
        types.forEach(type -> names.addAll(storedAs(type, registry)));
        return filter(names);
    }

    private static Set<String> storedAs(String type, UpcasterRegistry registry) {
        Set<String> names = new HashSet<>(Set.of(type));
        registry.typesThatBecome(type).forEach(stored -> names.add(stored.name()));
        return names;
    }

    /** The requested types without stored events. A type that the registry does not know either is probably a typo. */
    public List<String> notStored(DatabaseOptions database, UpcasterRegistry registry, Output output) {
        if (types.isEmpty()) {
            return List.of();
        }
        CountEvents store = database.open();
        List<String> missing = types.stream().distinct().filter(type -> !store.hasAny(storedAs(type, registry)))
                .toList();
        Set<String> known = new TreeSet<>();
        registry.types().forEach(type -> known.add(type.name()));
        registry.types().forEach(type -> registry.typesOf(type).forEach(today -> known.add(today.name())));
        List<String> unknown = missing.stream().filter(type -> !known.contains(type)).toList();
        if (!unknown.isEmpty()) {
            store.types().forEach(type -> known.add(type.name()));
            throw output.wrong(unknown.stream().map(type -> unknown(type, known)).collect(Collectors.joining(" ")));
        }
        return missing;
    }

    private static String unknown(String type, Set<String> known) {
        List<String> similar = Similar.to(type, known);
        return "No event of type '" + type + "' is stored, and no upcaster knows one. "
                + (similar.isEmpty()
                        ? "evolvent events census lists what is stored."
                        : "Did you mean: " + String.join(" or ", similar) + "?");
    }

    private EventFilter filter(Collection<String> names) {
        EventFilter.Builder filter = EventFilter.builder();
        if (!names.isEmpty()) {
            filter.names(Set.copyOf(names));
        }
        Optional.ofNullable(stream).map(EventFilterOptions::stream).ifPresent(filter::stream);
        Optional.ofNullable(category).ifPresent(filter::category);
        Optional.ofNullable(tenant).ifPresent(filter::tenant);
        Optional.ofNullable(since).ifPresent(filter::from);
        Optional.ofNullable(before).ifPresent(filter::before);
        return filter.build();
    }

    private Set<EventType> widened(UpcasterRegistry registry) {
        Set<EventType> stored = new HashSet<>();
        for (String type : types) {
            // Throws for an unknown name, with the known ones.
            RegistryOptions.current(registry, type);
            stored.addAll(registry.typesThatBecome(type));
        }
        return stored;
    }

    /** The part before the first slash is the category; without a slash, there is none. */
    public static StreamId stream(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new StreamId("", text) : new StreamId(text.substring(0, slash), text.substring(slash + 1));
    }
}
