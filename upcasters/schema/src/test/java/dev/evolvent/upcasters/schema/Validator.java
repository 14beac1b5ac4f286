package dev.evolvent.upcasters.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** An independent opinion on whether a document fits a schema. */
final class Validator {

    private static final SchemaRegistry REGISTRY = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    Validator(JsonNode schema) {
        this.schema = REGISTRY.getSchema(schema);
    }

    boolean accepts(JsonNode document) {
        return schema.validate(document).isEmpty();
    }
}
