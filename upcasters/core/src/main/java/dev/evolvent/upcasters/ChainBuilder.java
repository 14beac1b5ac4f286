package dev.evolvent.upcasters;

import dev.evolvent.upcasters.InvalidRegistryException.Problem;
import dev.evolvent.upcasters.internal.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows the declared steps from each type to its end, and collects what is wrong on the way. */
final class ChainBuilder {

    private final Map<EventType, DeclaredStep> stepBySource = new LinkedHashMap<>();
    private final Map<EventType, List<Class<?>>> readers;
    private final Set<Problem> problems = new LinkedHashSet<>();

    ChainBuilder(List<DeclaredStep> steps, Map<EventType, List<Class<?>>> readers) {
        this.readers = readers;
        for (DeclaredStep step : steps) {
            DeclaredStep earlier = stepBySource.putIfAbsent(step.source(), step);
            if (earlier != null) {
                problem(UpcasterError.DUPLICATE_SOURCE, "two steps start at " + step.source() + ": one ends at "
                        + earlier.target() + ", the other at " + step.target());
            }
        }
    }

    Map<EventType, Chain> build() {
        readers.forEach(this::checkReaders);
        checkCurrentRevisions();
        Map<EventType, Chain> chains = new HashMap<>();
        Stream.concat(stepBySource.keySet().stream(), readers.keySet().stream())
                .distinct()
                .forEach(source -> follow(source, chains));
        if (!problems.isEmpty()) {
            throw new InvalidRegistryException(List.copyOf(problems));
        }
        return chains;
    }

    private void checkReaders(EventType type, List<Class<?>> classes) {
        if (classes.size() > 1) {
            problem(UpcasterError.TWO_CURRENT_TYPES, type + " is read by several classes: "
                    + classes.stream().map(Class::getName).collect(Collectors.joining(", ")));
        }
        DeclaredStep onwards = stepBySource.get(type);
        if (onwards != null) {
            problem(UpcasterError.TWO_CURRENT_TYPES, type + " is read by " + classes.getFirst().getName()
                    + ", although a step leads on to " + onwards.target());
        }
    }

    private void checkCurrentRevisions() {
        readers.keySet().stream()
                .collect(Collectors.groupingBy(EventType::name))
                .forEach((name, types) -> {
                    if (types.size() > 1) {
                        problem(UpcasterError.TWO_CURRENT_TYPES, name + " has several current revisions: "
                                + types.stream().map(type -> type.revision().toString()).sorted()
                                        .collect(Collectors.joining(", ")));
                    }
                });
    }

    private void follow(EventType source, Map<EventType, Chain> chains) {
        List<Operation> operations = new ArrayList<>();
        Set<EventType> visited = new LinkedHashSet<>();
        EventType type = source;
        DeclaredStep step = stepBySource.get(type);
        while (step != null) {
            if (!visited.add(type)) {
                reportCycle(visited, type);
                return;
            }
            operations.addAll(step.operations());
            type = step.target();
            step = stepBySource.get(type);
        }
        List<Class<?>> classes = readers.get(type);
        if (classes == null) {
            problem(UpcasterError.DEAD_END, "the steps end at " + type + ", which no class reads");
            return;
        }
        chains.put(source, new Chain(source, type, List.copyOf(operations), classes.getFirst()));
    }

    /** Told once for each cycle, whichever of its types it was entered at. */
    private void reportCycle(Set<EventType> visited, EventType entry) {
        List<EventType> path = List.copyOf(visited);
        String cycle = path.subList(path.indexOf(entry), path.size()).stream()
                .map(EventType::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        problem(UpcasterError.CYCLE, "the steps go round in a circle through " + cycle);
    }

    private void problem(UpcasterError error, String message) {
        problems.add(new Problem(error, message));
    }
}
