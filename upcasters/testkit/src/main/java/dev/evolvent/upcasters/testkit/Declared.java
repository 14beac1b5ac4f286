package dev.evolvent.upcasters.testkit;

import dev.evolvent.upcasters.Change;
import dev.evolvent.upcasters.Recall;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a registry declares: which types there are, and which steps lead from where to where. */
final class Declared {

    private final UpcasterRegistry registry;
    private final Set<EventType> types = new LinkedHashSet<>();

    Declared(UpcasterRegistry registry) {
        this.registry = registry;
        for (Step step : registry.steps()) {
            types.add(step.source());
            types.addAll(step.outcome().targets());
        }
        registry.types().stream().filter(this::isCurrent).sorted(Comparator.comparing(EventType::toString))
                .forEach(types::add);
    }

    UpcasterRegistry registry() {
        return registry;
    }

    /**
     * All types that steps start from or lead to, and all that are read; not those that are only known by a former
     * name.
     */
    Collection<EventType> types() {
        return types;
    }

    Optional<Step> step(EventType source) {
        return registry.step(source);
    }

    boolean isCurrent(EventType type) {
        return registry.typesOf(type).contains(type);
    }

    List<EventType> currentTypes() {
        return types.stream().filter(this::isCurrent).toList();
    }

    /** Whether such events are dropped, at once or after more steps: they are never read. */
    boolean leadsNowhere(EventType type) {
        return registry.typesOf(type).isEmpty();
    }

    /** The type that a step makes of this one, if it makes one event of one. */
    Optional<EventType> next(EventType type) {
        return step(type).flatMap(step -> step.outcome() instanceof Step.Becomes becomes
                ? Optional.of(becomes.target())
                : Optional.empty());
    }

    /** The types from which a step leads here that makes one event of one. */
    List<EventType> before(EventType type) {
        return types.stream().filter(each -> next(each).filter(type::equals).isPresent()).toList();
    }

    /** What steps recall on the way from here. */
    Set<Recall> recalls(EventType type) {
        Set<Recall> recalls = new LinkedHashSet<>();
        step(type).ifPresent(step -> {
            changes(step).forEach(change -> {
                if (change instanceof Change.Recalling recalling) {
                    recalls.add(recalling.recall());
                }
            });
            step.outcome().targets().forEach(target -> recalls.addAll(recalls(target)));
        });
        return recalls;
    }

    private static Stream<Change> changes(Step step) {
        return switch (step.outcome()) {
            case Step.Becomes becomes -> becomes.changes().stream();
            case Step.Splits splits -> splits.parts().stream().flatMap(part -> part.changes().stream());
            case Step.SplitsBy splits -> Stream.empty();
            case Step.Drops drops -> Stream.empty();
        };
    }
}
