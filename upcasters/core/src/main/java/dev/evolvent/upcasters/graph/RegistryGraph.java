package dev.evolvent.upcasters.graph;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.Change;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.event.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All types of a registry, and the steps between them with what they do.
 *
 * {@snippet :
 * String drawing = RegistryGraph.of(registry).mermaid();
 * }
 *
 * @param types
 *            what can be stored, in the order of names and revisions
 * @param arrows
 *            in the order in which the steps were declared
 */
public record RegistryGraph(List<Type> types, List<Arrow> arrows) {

    /** The order of all lists of types. */
    static final Comparator<EventType> BY_NAME = Comparator.comparing(EventType::name)
            .thenComparingInt(type -> type.revision().text().length()).thenComparing(type -> type.revision().text());

    /**
     * A type that can be stored.
     *
     * @param current
     *            whether it is the current revision of an event
     * @param readBy
     *            the class that reads it; absent if none does
     * @param todaysName
     *            the type that it is read as if it were of it, if its name is a former one
     */
    public record Type(EventType type, boolean current, Optional<Class<?>> readBy, Optional<EventType> todaysName) {}

    /**
     * An edge from one type to another; a step that splits events has one for each part.
     *
     * @param to
     *            absent where events are dropped
     * @param label
     *            what else there is to know about it: a condition, a function, a reason; may be empty
     */
    public record Arrow(Step step, Optional<EventType> to, String label, List<Change> changes) {

        public Arrow {
            changes = List.copyOf(changes);
        }

        public EventType from() {
            return step.source();
        }
    }

    public RegistryGraph {
        types = List.copyOf(types);
        arrows = List.copyOf(arrows);
    }

    /** Of all that a registry knows. */
    public static RegistryGraph of(UpcasterRegistry registry) {
        List<Type> types = registry.types().stream().sorted(BY_NAME).map(type -> {
            EventType today = registry.underTodaysName(type);
            return new Type(type, registry.typesOf(type).contains(type), registry.classOf(type),
                    Optional.of(today).filter(name -> !name.equals(type)));
        }).toList();
        return new RegistryGraph(types, registry.steps().stream().flatMap(RegistryGraph::arrows).toList());
    }

    private static Stream<Arrow> arrows(Step step) {
        return switch (step.outcome()) {
            case Step.Becomes becomes -> Stream.of(
                    new Arrow(step, Optional.of(becomes.target()), "", becomes.changes()));
            case Step.Splits splits -> splits.parts().stream().map(
                    part -> new Arrow(step, Optional.of(part.target()), condition(part.condition()), part.changes()));
            case Step.SplitsBy splits -> splits.targets().stream().map(target -> new Arrow(step, Optional.of(target),
                    "split by a function", List.of()));
            case Step.Drops drops -> Stream.of(new Arrow(step, Optional.empty(), drops.reason(), List.of()));
        };
    }

    private static String condition(Condition condition) {
        return condition instanceof Condition.Always ? "always" : "if " + condition;
    }

    /** Only what leads to events of this name, or comes from there, with all that is between. */
    public RegistryGraph around(String name) {
        Set<EventType> near = new TreeSet<>(BY_NAME);
        types.stream().map(Type::type).filter(type -> type.name().equals(name)).forEach(near::add);
        int before;
        do {
            before = near.size();
            for (Arrow arrow : arrows) {
                if (near.contains(arrow.from()) || arrow.to().filter(near::contains).isPresent()) {
                    near.add(arrow.from());
                    arrow.to().ifPresent(near::add);
                }
            }
            types.stream()
                    .filter(type -> near.contains(type.type()) || type.todaysName().filter(near::contains).isPresent())
                    .forEach(type -> {
                        near.add(type.type());
                        type.todaysName().ifPresent(near::add);
                    });
        } while (near.size() > before);
        return new RegistryGraph(types.stream().filter(type -> near.contains(type.type())).toList(),
                arrows.stream().filter(arrow -> near.contains(arrow.from())).toList());
    }

    /** The connected parts. */
    List<RegistryGraph> parts() {
        List<RegistryGraph> parts = new ArrayList<>();
        Set<EventType> seen = new TreeSet<>(BY_NAME);
        for (Type type : types) {
            if (!seen.contains(type.type())) {
                RegistryGraph part = around(type.type().name());
                part.types.forEach(each -> seen.add(each.type()));
                parts.add(part);
            }
        }
        return parts;
    }

    /** As text, for a terminal: one event after the other, with the steps that lead to it. */
    public String text() {
        return TextDrawing.of(this);
    }

    /** A flowchart in the language of Mermaid, which many web pages and editors draw. */
    public String mermaid() {
        return MermaidDrawing.of(this);
    }

    /** The same as JSON. */
    public JsonNode json() {
        return JsonDrawing.of(this);
    }
}
