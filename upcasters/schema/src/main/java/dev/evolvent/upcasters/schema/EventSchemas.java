package dev.evolvent.upcasters.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.schema.internal.ClassSchema;
import dev.evolvent.upcasters.schema.internal.SchemaWriter;
import dev.evolvent.upcasters.schema.internal.Shape;
import dev.evolvent.upcasters.schema.internal.StepShapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schemas (draft 2020-12) of the events that a registry reads, in each of their revisions.
 *
 * {@snippet :
 * EventSchemas schemas = EventSchemas.of(registry);
 * Map<EventType, JsonNode> ofEachRevision = schemas.deriveAll("OrderPlaced");
 * List<SchemaFinding> findings = schemas.check(schemasThatAreWrittenDown);
 * }
 *
 * <ul>
 * <li>The newest revision is what its class is read from; an older one is what the steps make that of. Schemas are as strict
 * as the binding: what the constructor of a record takes is required, and nothing else is allowed.
 * <li>After a function nothing is known; the schema has a comment that explains it.
 * <li>Steps that change the metadata do not matter.
 * </ul>
 *
 * <p>
 * Immutable, and safe for use by many threads.
 */
public final class EventSchemas {

    private final UpcasterRegistry registry;
    private final Comparator<EventType> oldestFirst = Comparator.comparingInt(this::stepsToGo).reversed()
            .thenComparing(EventType::toString);

    private EventSchemas(UpcasterRegistry registry) {
        this.registry = registry;
    }

    public static EventSchemas of(UpcasterRegistry registry) {
        return new EventSchemas(registry);
    }

    /**
     * The schema of an event in one revision, by the class that reads the newest one and the steps between.
     *
     * @throws EvolventException
     *             when the registry does not know it
     */
    public JsonNode derive(EventType type) {
        return SchemaWriter.write(type.toString(), shape(declared(type)));
    }

    /** The schemas of all that is read as an event of this name today, the older revisions before the newer ones. */
    public Map<EventType, JsonNode> deriveAll(String name) {
        Map<EventType, JsonNode> schemas = new LinkedHashMap<>();
        registry.typesThatBecome(name).stream().filter(type -> declared(type).equals(type)).sorted(oldestFirst)
                .forEach(type -> schemas.put(type, derive(type)));
        return schemas;
    }

    /**
     * The schemas of the later revisions, by the schema of one of them and the steps after it. A constant that a step adds
     * counts as any value of its kind.
     *
     * @throws EvolventException
     *             when the registry does not know the event, or the schema is none
     */
    public Map<EventType, JsonNode> deriveForward(EventType type, JsonNode schema) {
        Map<EventType, Shape> shapes = new LinkedHashMap<>();
        forward(declared(type), Schemas.ofPayload(schema, type).shape(), shapes);
        shapes.remove(declared(type));
        Map<EventType, JsonNode> schemas = new LinkedHashMap<>();
        shapes.forEach((later, shape) -> schemas.put(later, SchemaWriter.write(later.toString(), shape)));
        return schemas;
    }

    private void forward(EventType type, Shape shape, Map<EventType, Shape> shapes) {
        shapes.merge(type, shape, Shape::or);
        registry.step(type).ifPresent(
                step -> new StepShapes(step).after(shape, false, (where, change, mismatch) -> {})
                        .forEach((target, after) -> forward(target, after, shapes)));
    }

    /**
     * Checks that every document that fits the schema of a revision fits that of the next one after the steps between them.
     * The next one is the next that is given; after the last of them, the class that reads the current revision.
     *
     * @param given
     *            the schemas that are written down, or some of them
     * @return what does not fit, and what was not checked
     * @throws EvolventException
     *             when one of them is no schema
     */
    public List<SchemaFinding> check(Map<EventType, ? extends JsonNode> given) {
        List<SchemaFinding> unknown = new ArrayList<>();
        Map<EventType, JsonNode> known = new TreeMap<>(oldestFirst);
        given.forEach((type, schema) -> {
            if (registry.types().contains(type)) {
                known.put(declared(type), schema);
            } else {
                unknown.add(new SchemaFinding.UnknownType(type));
            }
        });
        SchemaCheck check = new SchemaCheck(registry, known);
        return Stream.concat(unknown.stream(), check.findings().stream()).toList();
    }

    private Shape shape(EventType type) {
        return registry.step(type).map(step -> new StepShapes(step).before(this::shape))
                .or(() -> registry.classOf(type).map(ClassSchema::of))
                .orElseGet(() -> Shape.unknownObject("Not known: no class reads it, it is taken as it is."));
    }

    /** The type under which an event was declared, which may be stored under a former name. */
    private EventType declared(EventType type) {
        if (!registry.types().contains(type)) {
            throw new EvolventException(SchemaError.UNKNOWN_TYPE, "The registry does not know " + type + ". It knows "
                    + registry.types().stream().map(EventType::toString).sorted().collect(Collectors.joining(", "))
                    + ".");
        }
        return registry.underTodaysName(type);
    }

    private int stepsToGo(EventType type) {
        return registry.step(type)
                .map(step -> 1 + step.outcome().targets().stream().mapToInt(this::stepsToGo).max().orElse(0)).orElse(0);
    }
}
