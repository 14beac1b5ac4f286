package dev.evolvent.docs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.schema.Compatibility;
import dev.evolvent.upcasters.schema.EventSchemas;
import dev.evolvent.upcasters.schema.SchemaFinding;
import dev.evolvent.upcasters.schema.Schemas;
import java.util.List;
import java.util.Map;

/** The examples of the page about schemas. */
final class SchemasExample {

    private SchemasExample() {}

    static Map<EventType, JsonNode> derive(UpcasterRegistry registry) {
        // tag::derive
        EventSchemas schemas = EventSchemas.of(registry);
        Map<EventType, JsonNode> ofEachRevision = schemas.deriveAll("OrderPlaced");
        // end::derive
        return ofEachRevision;
    }

    static Map<EventType, JsonNode> infer(EventSchemas schemas, List<JsonNode> samples) {
        // tag::infer
        JsonNode inferred = Schemas.infer(samples);
        Map<EventType, JsonNode> ofLaterRevisions = schemas.deriveForward(EventType.of("OrderPlaced", "1"), inferred);
        // end::infer
        return ofLaterRevisions;
    }

    static boolean check(EventSchemas schemas, Map<EventType, JsonNode> written) {
        // tag::check
        List<SchemaFinding> findings = schemas.check(written);
        boolean allRight = findings.stream().noneMatch(SchemaFinding::isProblem);
        // end::check
        return allRight;
    }

    static String compare(JsonNode older, JsonNode newer) {
        // tag::compatibility
        Compatibility compatibility = Compatibility.between(older, newer);
        Compatibility.Level level = compatibility.level();
        List<Compatibility.Break> whatBreaks = compatibility.breaks();
        // end::compatibility
        return level + " " + whatBreaks;
    }
}
