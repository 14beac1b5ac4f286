package dev.evolvent.upcasters.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.schema.internal.ClassSchema;
import dev.evolvent.upcasters.schema.internal.Containment;
import dev.evolvent.upcasters.schema.internal.SchemaReader;
import dev.evolvent.upcasters.schema.internal.Shape;
import dev.evolvent.upcasters.schema.internal.StepShapes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sends what fits each schema through the steps, and compares the result with the next one. */
final class SchemaCheck {

    private final UpcasterRegistry registry;
    private final Map<EventType, Shape> given = new LinkedHashMap<>();
    private final Set<SchemaFinding> findings = new LinkedHashSet<>();

    SchemaCheck(UpcasterRegistry registry, Map<EventType, JsonNode> schemas) {
        this.registry = registry;
        schemas.forEach((type, schema) -> {
            SchemaReader.Read read = Schemas.ofPayload(schema, type);
            given.put(type, read.shape());
            read.notLookedAt().forEach(keyword -> findings.add(
                    new SchemaFinding.NotLookedAt(type, keyword,
                            "this keyword, or what it refers to, is not compared")));
        });
        given.forEach((type, shape) -> follow(new Way(type, List.of()), type, shape));
    }

    List<SchemaFinding> findings() {
        return List.copyOf(findings);
    }

    /** Where a shape comes from, and the steps that it has gone through. */
    private record Way(EventType from, List<Step> steps) {

        Way with(Step step) {
            return new Way(from, Stream.concat(steps.stream(), Stream.of(step)).toList());
        }
    }

    private void follow(Way way, EventType type, Shape shape) {
        registry.step(type).ifPresentOrElse(step -> follow(way.with(step), step, shape),
                () -> registry.classOf(type).ifPresent(reader -> compare(way, reader.getSimpleName(), shape,
                        ClassSchema.of(reader))));
    }

    private void follow(Way further, Step step, Shape shape) {
        Map<EventType, Shape> after = new StepShapes(step).after(shape, true,
                (where, change, mismatch) -> findings.add(new SchemaFinding.StepFails(further.from(), where,
                        change.toString(), mismatch.path(), mismatch.produced(), mismatch.expected())));
        after.forEach((target, produced) -> {
            Shape expected = given.get(target);
            if (expected == null) {
                follow(further, target, produced);
            } else {
                compare(further, target.toString(), produced, expected);
            }
        });
    }

    private void compare(Way way, String reader, Shape produced, Shape expected) {
        Containment.Result result = Containment.of(produced, expected);
        result.mismatches().forEach(mismatch -> findings.add(new SchemaFinding.DoesNotFit(way.from(), reader,
                mismatch.path(), mismatch.produced(), mismatch.expected(), way.steps())));
        result.notLookedAt().forEach(open -> findings.add(new SchemaFinding.NotLookedAt(way.from(), open.path(),
                open.produced() + ", where " + reader + " expects " + open.expected())));
    }
}
