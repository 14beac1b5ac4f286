package dev.evolvent.eventstore.inspection;

import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A census compared with a registry: how each stored type is read, and which steps that needs.
 *
 * @param types
 *            in the order of the census
 * @param steps
 *            in declaration order
 */
public record RegistryUse(List<TypeUse> types, List<StepUse> steps) {

    /** A stored type, its number of events, and how they are read. */
    public record TypeUse(EventType type, long count, Reading reading) {}

    /** How events of a type are read today. */
    public sealed interface Reading {

        /** As stored. */
        record Current() implements Reading {}

        /** Through this number of steps, on the longest path. */
        record Upcast(int steps) implements Reading {}

        /** The registry drops them. */
        record Dropped() implements Reading {}

        /** The registry does not know them. */
        record Unknown() implements Reading {}
    }

    /** A step, and whether stored events need it. */
    public record StepUse(Step step, Need need) {}

    /** Whether stored events need a step. */
    public enum Need {
        NEEDED,

        /** No stored event passes through it any more. */
        NO_LONGER_NEEDED,

        /** No event of that name is stored. */
        ORPHAN
    }

    public RegistryUse {
        types = List.copyOf(types);
        steps = List.copyOf(steps);
    }

    /** The types that the registry does not know. */
    public List<TypeUse> unknown() {
        return types.stream().filter(use -> use.reading() instanceof Reading.Unknown).toList();
    }

    static RegistryUse of(Census census, UpcasterRegistry registry) {
        Set<Step> needed = new HashSet<>();
        List<TypeUse> types = census.entries().stream().map(entry -> new TypeUse(entry.type(), entry.count(),
                reading(entry.type(), registry, needed))).toList();
        Set<String> names = census.entries().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.type(), registry.underTodaysName(entry.type())))
                .map(EventType::name).collect(Collectors.toSet());
        List<StepUse> steps = registry.steps().stream().map(step -> new StepUse(step, needed.contains(step)
                ? Need.NEEDED
                : names.contains(step.source().name()) ? Need.NO_LONGER_NEEDED : Need.ORPHAN)).toList();
        return new RegistryUse(types, steps);
    }

    private static Reading reading(EventType type, UpcasterRegistry registry, Set<Step> needed) {
        int steps = follow(registry.underTodaysName(type), registry, needed);
        if (!registry.types().contains(type)) {
            return new Reading.Unknown();
        }
        if (registry.typesOf(type).isEmpty()) {
            return new Reading.Dropped();
        }
        return steps == 0 ? new Reading.Current() : new Reading.Upcast(steps);
    }

    /** The number of steps on the longest path. */
    private static int follow(EventType type, UpcasterRegistry registry, Set<Step> needed) {
        Optional<Step> step = registry.step(type);
        if (step.isEmpty()) {
            return 0;
        }
        needed.add(step.get());
        return 1 + step.get().outcome().targets().stream().mapToInt(target -> follow(target, registry, needed)).max()
                .orElse(0);
    }
}
