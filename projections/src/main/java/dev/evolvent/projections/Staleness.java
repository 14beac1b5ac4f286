package dev.evolvent.projections;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * How the live tables differ from those that a rebuild would build today.
 *
 * @param definition
 *            whether the declaration of the tables or the version of the code has changed
 * @param events
 *            how many applied events are upcast differently since, or are needed now and were not, by type
 * @param keys
 *            how many keys these events have; absent if not counted, or if the definition has changed, too
 */
public record Staleness(boolean definition, Map<String, Long> events, OptionalLong keys) {

    public static final Staleness NONE = new Staleness(false, Map.of(), OptionalLong.empty());

    public boolean isStale() {
        return definition || events.values().stream().anyMatch(count -> count > 0);
    }

    @Override
    public String toString() {
        if (!isStale()) {
            return "up to date";
        }
        List<String> types = events.entrySet().stream().filter(type -> type.getValue() > 0).map(Map.Entry::getKey)
                .toList();
        return "stale: " + (definition ? "its definition changed since" + (types.isEmpty() ? "" : "; ") : "")
                + (types.isEmpty()
                        ? ""
                        : types.stream().collect(Collectors.joining(", ")) + " read otherwise since; "
                                + events.values().stream().mapToLong(count -> count).sum() + " events"
                                + (keys.isPresent() ? ", " + keys.getAsLong() + " keys affected" : ""));
    }
}
