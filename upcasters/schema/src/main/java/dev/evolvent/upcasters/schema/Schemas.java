package dev.evolvent.upcasters.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.schema.internal.SampleShape;
import dev.evolvent.upcasters.schema.internal.SchemaReader;
import dev.evolvent.upcasters.schema.internal.SchemaWriter;
import dev.evolvent.upcasters.schema.internal.Shape;
import java.util.List;

/** Schemas without a registry. */
public final class Schemas {

    private Schemas() {}

    /**
     * The schema that samples suggest: the types that were seen; required is what all samples have, and what none of them
     * has is not allowed. Enums are not guessed.
     */
    public static JsonNode infer(List<? extends JsonNode> samples) {
        return SchemaWriter.write("inferred from " + samples.size() + (samples.size() == 1 ? " sample" : " samples"),
                SampleShape.of(List.copyOf(samples)));
    }

    /** A schema of payloads, which are objects. */
    static SchemaReader.Read ofPayload(JsonNode schema, EventType type) {
        SchemaReader.Read read = read(schema, "The schema of " + type);
        Shape payload = read.shape().payload();
        if (payload.equals(Shape.nothing())) {
            throw new EvolventException(SchemaError.NOT_A_SCHEMA,
                    "The schema of " + type + " allows no object, and a payload is one.");
        }
        return new SchemaReader.Read(payload, read.notLookedAt());
    }

    static SchemaReader.Read read(JsonNode schema, String whose) {
        try {
            return SchemaReader.read(schema);
        } catch (IllegalArgumentException e) {
            throw new EvolventException(SchemaError.NOT_A_SCHEMA, whose + " is no JSON Schema: " + e.getMessage(), e);
        }
    }
}
