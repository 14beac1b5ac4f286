package dev.evolvent.postgres.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Sorts objects so that each comes after its dependencies. */
final class ScriptOrder {

    private final Map<Found, Boolean> behind = new HashMap<>();
    private final Map<Found, Integer> waitingFor = new HashMap<>();
    private final Map<Found, List<Found>> waiting = new HashMap<>();
    private final Set<Found> placed = new HashSet<>();
    private final List<Found> order = new ArrayList<>();

    private ScriptOrder() {}

    /**
     * An object at its place in the script.
     *
     * @param behindData
     *            also if a dependency is created after the data, such as the primary key by which a view groups
     */
    record Placed(Found found, boolean behindData) {}

    static List<Placed> of(Collection<Found> all) {
        return new ScriptOrder().sort(all);
    }

    private List<Placed> sort(Collection<Found> all) {
        all.forEach(this::isBehindData);
        Comparator<Found> before = Comparator.comparing((Found found) -> isBehindData(found))
                .thenComparing(Found::object, SchemaObject.ORDER);
        PriorityQueue<Found> ready = new PriorityQueue<>(before);
        for (Found found : all) {
            waitingFor.put(found, found.needs().size());
            found.needs().forEach(need -> waiting.computeIfAbsent(need, key -> new ArrayList<>()).add(found));
            if (found.needs().isEmpty()) {
                ready.add(found);
            }
        }
        place(ready);
        // A dependency cycle; PostgreSQL may still be able to create the first object without the others.
        List<Found> rest = all.stream().filter(found -> !placed.contains(found)).sorted(before).toList();
        for (Found found : rest) {
            if (!placed.contains(found)) {
                ready.add(found);
                place(ready);
            }
        }
        return order.stream().map(found -> new Placed(found, isBehindData(found))).toList();
    }

    private void place(PriorityQueue<Found> ready) {
        for (Found next = ready.poll(); next != null; next = ready.poll()) {
            if (placed.add(next)) {
                order.add(next);
                waiting.getOrDefault(next, List.of()).forEach(each -> {
                    if (waitingFor.merge(each, -1, Integer::sum) == 0) {
                        ready.add(each);
                    }
                });
            }
        }
    }

    private boolean isBehindData(Found found) {
        Boolean known = behind.get(found);
        if (known != null) {
            return known;
        }
        // The preliminary answer, in case of a cycle.
        behind.put(found, found.isBehindData());
        boolean result = found.isBehindData() || found.needs().stream().anyMatch(this::isBehindData);
        behind.put(found, result);
        return result;
    }
}
