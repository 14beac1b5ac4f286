package dev.evolvent.upcasters;

import dev.evolvent.upcasters.InvalidRegistryException.Problem;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.UpcasterError;
import dev.evolvent.upcasters.internal.jackson.ClassShape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Follows what is known about a payload's fields through the steps, and finds what contradicts it. */
final class ShapeCheck {

    private final Map<EventType, Step> steps;
    private final Map<EventType, Reader> readers;
    private final List<Declarations.Read> reads;
    private final Map<Class<?>, Optional<ClassShape>> shapes = new HashMap<>();
    private final Set<EventType> path = new HashSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    ShapeCheck(Map<EventType, Step> steps, Map<EventType, Reader> readers, List<Declarations.Read> reads) {
        this.steps = steps;
        this.readers = readers;
        this.reads = reads;
        reads.forEach(this::inspect);
    }

    /** A class may lack others that it is made of, or contradict itself; no payload could be read then. */
    private void inspect(Declarations.Read read) {
        if (read.reader() instanceof Reader.OfClass(Class<?> type)) {
            try {
                // Reports which class is missing; Jackson would not.
                Objects.requireNonNull(type.getDeclaredConstructors());
                shapes.put(type, ClassShape.of(type));
            } catch (RuntimeException | LinkageError e) {
                problems.add(new Problem(UpcasterError.CLASS_AND_STEPS_DIFFER,
                        type.getName() + " cannot be made of any payload: " + innermost(e), List.of(read.place())));
            }
        }
    }

    private static Throwable innermost(Throwable error) {
        return error.getCause() == null ? error : innermost(error.getCause());
    }

    Set<Problem> problems() {
        return problems;
    }

    /** From a type that no step leads to. */
    void follow(EventType source) {
        follow(source, new KnownFields(), new KnownFields());
    }

    /** Round a circle, which is a problem of its own, only once. */
    private void follow(EventType type, KnownFields payload, KnownFields metadata) {
        if (path.add(type)) {
            followSteps(type, payload, metadata);
            path.remove(type);
        }
    }

    private void followSteps(EventType type, KnownFields payload, KnownFields metadata) {
        Step step = steps.get(type);
        if (step == null) {
            if (readers.get(type) instanceof Reader.OfClass(Class<?> reader)) {
                compare(type, reader, payload);
            }
            return;
        }
        switch (step.outcome()) {
            case Step.Becomes(EventType target, List<Change> changes) -> {
                apply(step, changes, payload, metadata);
                follow(target, payload, metadata);
            }
            case Step.Splits splits -> splits.parts().forEach(part -> {
                KnownFields partPayload = payload.copy();
                KnownFields partMetadata = metadata.copy();
                apply(step, part.changes(), partPayload, partMetadata);
                follow(part.target(), partPayload, partMetadata);
            });
            case Step.SplitsBy splits -> splits.targets()
                    .forEach(target -> follow(target, new KnownFields(), metadata.copy()));
            case Step.Drops drops -> {
            }
        }
    }

    private void apply(Step step, List<Change> changes, KnownFields payload, KnownFields metadata) {
        for (Change change : changes) {
            switch (change) {
                case Change.Payload(var json) -> payload.apply(json, step)
                        .forEach(contradiction -> report(step, contradiction));
                case Change.Metadata(var json) -> metadata.apply(json, step)
                        .forEach(contradiction -> report(step, contradiction));
                case Change.Function function -> payload.forget();
                case Change.Recalling recalling -> payload.forget();
            }
        }
    }

    private void report(Step step, KnownFields.Contradiction contradiction) {
        problems.add(new Problem(UpcasterError.CONTRADICTION, "the step " + step + ": " + contradiction.message(),
                List.of(contradiction.earlier().place(), step.place()).stream().distinct().toList()));
    }

    private void compare(EventType type, Class<?> reader, KnownFields payload) {
        shapes.getOrDefault(reader, Optional.empty()).ifPresent(shape -> {
            payload.topLevel().forEach((field, fact) -> {
                if (fact.gone() && shape.needs(field)) {
                    problems.add(new Problem(UpcasterError.CLASS_AND_STEPS_DIFFER, reader.getSimpleName()
                            + " needs the field " + field + ", which no payload of " + type + " has: " + fact.what(),
                            places(fact, type)));
                } else if (!fact.gone() && !shape.knows(field)) {
                    problems.add(new Problem(UpcasterError.CLASS_AND_STEPS_DIFFER, reader.getSimpleName()
                            + " does not know the field " + field + ", which payloads of " + type + " have: "
                            + fact.what(), places(fact, type)));
                }
            });
        });
    }

    private List<String> places(KnownFields.Fact fact, EventType type) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(fact.step().place()),
                reads.stream().filter(read -> read.type().equals(type)).map(Declarations.Read::place))
                .distinct().toList();
    }
}
