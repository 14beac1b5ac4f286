package dev.evolvent.views;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Single events: as they are stored, as they are today, and what differs.
 *
 * @param reader
 *            upcasts them, if there are upcasters
 */
public record EventsView(List<RecordedEvent> events, Optional<EventReader> reader) implements View {

    public EventsView {
        events = List.copyOf(events);
    }

    @Override
    public JsonObject json() {
        return new JsonObject().put("events", events, this::json);
    }

    private JsonObject json(RecordedEvent event) {
        JsonObject json = new JsonObject().put("id", event.id()).putAll(EventJson.at(event.coordinates()))
                .put("time", event.time()).put("stored", form(event));
        if (reader.isPresent()) {
            try {
                List<UpcastEvent> current = reader.get().upcast(event);
                json.put("current", current, EventsView::form);
                json.put("differences", current, each -> differences(event, each));
            } catch (UpcastException e) {
                json.put("error", new JsonObject().put("code", e.code()).put("message",
                        String.valueOf(e.getMessage())));
            }
        }
        return json;
    }

    /** What is no JSON is shown as the text that it is. */
    private static JsonObject form(UpcastEvent event) {
        return EventJson.type(event.type()).put("payload", document(event.payload()))
                .put("metadata", document(event.metadata()));
    }

    private static Optional<Object> document(Json document) {
        return Optional.of(tree(document).<Object>map(tree -> tree).orElseGet(document::toString));
    }

    private static Optional<JsonNode> tree(Json document) {
        try {
            return Optional.of(document.tree());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void text(PrintWriter out) {
        events.forEach(event -> text(event, out));
    }

    private void text(RecordedEvent event, PrintWriter out) {
        out.println(event.coordinates() + ", " + event.time() + ", id " + event.id());
        out.println("  payload   " + event.payload());
        out.println("  metadata  " + event.metadata());
        if (reader.isPresent()) {
            try {
                List<UpcastEvent> current = reader.get().upcast(event);
                if (current.isEmpty()) {
                    out.println("  is dropped by the upcasters");
                }
                current.forEach(each -> text(event, each, out));
            } catch (UpcastException e) {
                out.println("  cannot be read: " + e.getMessage());
            }
        }
    }

    private static void text(RecordedEvent stored, UpcastEvent current, PrintWriter out) {
        out.println("  is " + current.type() + " today");
        out.println("  payload   " + current.payload());
        differences(stored, current).forEach(line -> out.println("    " + line));
    }

    private static List<String> differences(RecordedEvent stored, UpcastEvent current) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Differences.between(tree(stored.payload()), tree(current.payload()), ""));
        lines.addAll(Differences.between(tree(stored.metadata()), tree(current.metadata()), "metadata: "));
        return lines;
    }
}
