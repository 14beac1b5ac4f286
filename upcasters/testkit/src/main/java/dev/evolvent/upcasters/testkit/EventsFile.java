package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file with several events, as an array: {@code [{"type": "OrderPlaced", "revision": "2", "payload": {...}}]}.
 * Without a revision it is the one of events that were stored without one; without a payload, the event is the sample
 * of its type.
 */
final class EventsFile {

    private static final Set<String> FIELDS = Set.of("type", "revision", "payload", "metadata");

    private final SampleFolder samples;
    private final SampleName name;

    EventsFile(SampleFolder samples, SampleName name) {
        this.samples = samples;
        this.name = name;
    }

    String path() {
        return samples.path(name);
    }

    /** One event of the file, whose metadata may not matter. */
    record Entry(EventType type, JsonNode payload, Optional<JsonNode> metadata) {

        Form form() {
            return new Form(type, Json.of(payload), metadata.map(Json::of).orElse(Form.NO_METADATA));
        }
    }

    /** Its events; absent if there is no such file. */
    Optional<List<Entry>> events() {
        return samples.read(name).map(json -> {
            JsonNode all = Failure.tree(json, path());
            if (!all.isArray()) {
                throw Failure.of(path() + " is not an array of events.");
            }
            List<Entry> events = new ArrayList<>();
            all.forEach(event -> events.add(entry(event, events.size())));
            return events;
        });
    }

    private Entry entry(JsonNode event, int index) {
        String place = path() + ", event " + index;
        if (!event.path("type").isTextual() || (event.has("revision") && !event.get("revision").isTextual())) {
            throw Failure.of(place + ": it needs a \"type\", and perhaps a \"revision\", both texts.");
        }
        event.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw Failure.of(place + ": an event has type, revision, payload and metadata, not " + field + ".");
            }
        });
        EventType type = EventType.of(event.get("type").textValue(), event.path("revision").asText(""));
        Optional<JsonNode> payload = Optional.ofNullable(event.get("payload"));
        return new Entry(type, payload.orElseGet(() -> sampleOf(type, place)),
                Optional.ofNullable(event.get("metadata")));
    }

    private JsonNode sampleOf(EventType type, String place) {
        return samples.sample(type).map(Sample::tree).orElseThrow(() -> Failure.of(place + ": it has no payload, and "
                + "there is no sample of " + type + " to take it from, "
                + samples.path(new SampleName(type, SampleName.Kind.PAYLOAD)) + "."));
    }

    /** The content of such a file for some events. */
    static JsonNode of(List<Form> forms) {
        ArrayNode events = JsonNodeFactory.instance.arrayNode();
        for (Form form : forms) {
            ObjectNode event = events.addObject().put("type", form.type().name());
            if (!form.type().revision().isNone()) {
                event.put("revision", form.type().revision().text());
            }
            event.set("payload", form.payload().tree());
        }
        return events;
    }
}
