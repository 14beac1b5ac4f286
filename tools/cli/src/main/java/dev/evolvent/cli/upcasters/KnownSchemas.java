package dev.evolvent.cli.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.schema.EventSchemas;
import dev.evolvent.upcasters.schema.Schemas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The known schemas of an event: from files, from samples, and derived from its class and the steps. */
final class KnownSchemas {

    private final UpcasterRegistry registry;
    private final EventSchemas schemas;
    private final String event;
    private final Set<String> names;
    private final Map<EventType, JsonNode> given = new LinkedHashMap<>();

    KnownSchemas(UpcasterRegistry registry, String event) {
        this.registry = registry;
        this.event = event;
        schemas = EventSchemas.of(registry);
        names = registry.typesThatBecome(event).stream().map(EventType::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Infers the schemas from samples in a folder. */
    void infer(Path folder) {
        SchemaFiles files = new SchemaFiles(folder);
        Map<EventType, List<JsonNode>> samples = new HashMap<>();
        names.forEach(name -> files.samples(name).forEach((type, some) -> samples
                .computeIfAbsent(registry.underTodaysName(type), key -> new ArrayList<>()).addAll(some)));
        if (samples.isEmpty()) {
            throw files.nothing(event, event + "/REVISION/*.json");
        }
        samples.forEach((type, some) -> given.put(type, Schemas.infer(some)));
    }

    /** Reads the schemas in a folder. */
    void read(Path folder) {
        SchemaFiles files = new SchemaFiles(folder);
        Map<EventType, JsonNode> written = new HashMap<>();
        names.forEach(name -> files.schemas(name)
                .forEach((type, schema) -> written.put(registry.underTodaysName(type), schema)));
        if (written.isEmpty()) {
            throw files.nothing(event, event + "/REVISION.schema.json");
        }
        given.putAll(written);
    }

    /** From files and samples only. */
    Map<EventType, JsonNode> given() {
        return given;
    }

    EventSchemas registry() {
        return schemas;
    }

    /** The schema of each revision, oldest first; derived from an older one if the class does not determine it. */
    Map<EventType, JsonNode> all() {
        Map<EventType, JsonNode> all = new LinkedHashMap<>(schemas.deriveAll(event));
        List<EventType> oldestFirst = List.copyOf(all.keySet());
        all.putAll(given);
        for (EventType type : oldestFirst) {
            if (given.containsKey(type)) {
                schemas.deriveForward(type, given.get(type)).forEach((later, schema) -> {
                    if (!given.containsKey(later) && all.containsKey(later) && isUnknown(all.get(later))) {
                        all.put(later, schema);
                    }
                });
            }
        }
        return all;
    }

    private static boolean isUnknown(JsonNode schema) {
        return schema.has("$comment") && !schema.has("properties");
    }
}
