package dev.evolvent.upcasters;

import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.event.EventType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One step as it was declared: from an event type to what it becomes.
 *
 * @param place
 *            where it was declared: {@code OrderUpcasters.java:42}, {@code OrderPlaced.yaml:7}
 */
public record Step(EventType source, Outcome outcome, String place) {

    /** What a step makes of an event. */
    public sealed interface Outcome {

        /** The types of the events that can come out. */
        List<EventType> targets();
    }

    /** One event becomes one event. */
    public record Becomes(EventType target, List<Change> changes) implements Outcome {

        public Becomes {
            changes = List.copyOf(changes);
        }

        @Override
        public List<EventType> targets() {
            return List.of(target);
        }
    }

    /** One event becomes one for each part whose condition holds; none, if none does. */
    public record Splits(List<Part> parts) implements Outcome {

        public Splits {
            parts = List.copyOf(parts);
        }

        @Override
        public List<EventType> targets() {
            return parts.stream().map(Part::target).toList();
        }
    }

    /** One of the events that an event is split into. Every part starts from the whole event. */
    public record Part(EventType target, Condition condition, List<Change> changes) {

        public Part {
            changes = List.copyOf(changes);
        }
    }

    /** A function makes the events; their types are among the targets. */
    public record SplitsBy(List<EventType> targets, SplitFunction function) implements Outcome {

        public SplitsBy {
            targets = List.copyOf(targets);
        }
    }

    /** The event is not needed any more. */
    public record Drops(String reason) implements Outcome {

        @Override
        public List<EventType> targets() {
            return List.of();
        }
    }

    @Override
    public String toString() {
        return source + " -> " + switch (outcome) {
            case Drops drops -> "(dropped)";
            case Becomes becomes -> becomes.target().toString();
            case Splits splits -> names(splits.targets());
            case SplitsBy splits -> names(splits.targets());
        };
    }

    private static String names(List<EventType> targets) {
        return targets.stream().map(EventType::toString).collect(Collectors.joining(" + "));
    }
}
