package dev.evolvent.upcasters.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.Change;
import dev.evolvent.upcasters.event.EventType;

/** Writes a graph as JSON. */
final class JsonDrawing {

    private JsonDrawing() {}

    static ObjectNode of(RegistryGraph graph) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode types = json.putArray("types");
        graph.types().forEach(type -> types.add(type(type)));
        ArrayNode steps = json.putArray("steps");
        graph.arrows().forEach(arrow -> steps.add(arrow(arrow)));
        return json;
    }

    private static ObjectNode type(RegistryGraph.Type type) {
        ObjectNode json = type(type.type()).put("current", type.current());
        type.readBy().ifPresent(reader -> json.put("class", reader.getName()));
        type.todaysName().ifPresent(today -> json.set("readAs", type(today)));
        return json;
    }

    private static ObjectNode arrow(RegistryGraph.Arrow arrow) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("from", type(arrow.from()));
        arrow.to().ifPresentOrElse(target -> json.set("to", type(target)), () -> json.putNull("to"));
        json.put("place", arrow.step().place());
        if (!arrow.label().isEmpty()) {
            json.put("label", arrow.label());
        }
        ArrayNode changes = json.putArray("changes");
        arrow.changes().forEach(change -> changes.add(change(change)));
        return json;
    }

    static ObjectNode change(Change change) {
        return JsonNodeFactory.instance.objectNode().put("word", switch (change) {
            case Change.Payload payload -> payload.change().word();
            case Change.Metadata metadata -> metadata.change().word();
            case Change.Function function -> "transform";
            case Change.Recalling recalling -> "transform";
        }).put("in", change instanceof Change.Metadata ? "metadata" : "payload").put("text", change.toString());
    }

    static ObjectNode type(EventType type) {
        return JsonNodeFactory.instance.objectNode().put("event", type.name()).put("revision", type.revision().text());
    }
}
