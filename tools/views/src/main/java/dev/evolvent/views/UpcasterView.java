package dev.evolvent.views;

import dev.evolvent.upcasters.Downcaster;
import dev.evolvent.upcasters.InvalidRegistryException.Problem;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.graph.EventOverview.Stored;
import dev.evolvent.upcasters.graph.EventOverview.WayBack;
import dev.evolvent.upcasters.graph.EventOverview;
import dev.evolvent.upcasters.graph.FieldLineage;
import dev.evolvent.upcasters.graph.RegistryGraph;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Upcasters: what is declared, what is wrong with it, and what it does to a payload. */
public sealed interface UpcasterView extends View {

    /** Today's events, and their stored older forms. */
    record Listed(List<EventOverview> events) implements UpcasterView {

        private static final int SHORT_HASH = 12;

        @Override
        public JsonObject json() {
            return new JsonObject().put("events", events, event -> EventJson.type(event.type())
                    .put("class", event.readBy().map(Class::getName)).put("steps", event.steps())
                    .put("hash", event.hash()).put("storedAs", event.stored(), Listed::json));
        }

        private static JsonObject json(Stored stored) {
            JsonObject json = EventJson.type(stored.type()).put("hash", stored.hash())
                    .put("readAs", stored.todaysName().map(EventJson::type));
            return switch (stored.wayBack()) {
                case WayBack.Lossless lossless -> json.put("wayBack", "lossless");
                case WayBack.Lossy(var losses) -> json.put("wayBack", "lossy").put("losses", losses, Object::toString);
                case WayBack.None(String reason) -> json.put("wayBack", "none").put("reason", reason);
            };
        }

        @Override
        public void text(PrintWriter out) {
            TextTable table = new TextTable("event", "read by", "older forms", "steps", "way back", "hash");
            events.forEach(each -> table.row(each.type().toString(), each.readBy().map(Class::getName).orElse("(tree)"),
                    older(each), Integer.toString(each.steps()), wayBack(each), each.hash().substring(0, SHORT_HASH)));
            out.print(table);
        }

        private static String older(EventOverview event) {
            String types = types(event, stored -> true);
            String formerNames = event.stored().stream().filter(stored -> stored.todaysName().isPresent())
                    .map(stored -> stored.type().name()).distinct().collect(Collectors.joining(", "));
            return (types.isEmpty() ? "-" : types) + (formerNames.isEmpty() ? "" : "; also as " + formerNames);
        }

        private static String wayBack(EventOverview event) {
            Map<String, String> ways = new LinkedHashMap<>();
            ways.put("lossless to ", types(event, stored -> stored.wayBack() instanceof WayBack.Lossless));
            ways.put("lossy to ", types(event, stored -> stored.wayBack() instanceof WayBack.Lossy));
            ways.put("none to ", types(event, stored -> stored.wayBack() instanceof WayBack.None));
            String text = ways.entrySet().stream().filter(way -> !way.getValue().isEmpty())
                    .map(way -> way.getKey() + way.getValue()).collect(Collectors.joining("; "));
            return text.isEmpty() ? "-" : text;
        }

        /** Without the event's own name, and without what differs only in that. */
        private static String types(EventOverview event, Predicate<Stored> which) {
            return event.stored().stream().filter(stored -> !stored.type().equals(event.type()))
                    .filter(stored -> stored.todaysName().isEmpty()).filter(which)
                    .map(stored -> stored.type().name().equals(event.type().name())
                            ? stored.type().revision().toString()
                            : stored.type().toString())
                    .collect(Collectors.joining(", "));
        }
    }

    /** Declarations without a problem. */
    record Sound(int events, int steps) implements UpcasterView {

        public static Sound of(UpcasterRegistry registry) {
            return new Sound(EventOverview.of(registry).size(), registry.steps().size());
        }

        @Override
        public JsonObject json() {
            return new JsonObject().put("events", events).put("steps", steps).put("problems", List.of());
        }

        @Override
        public void text(PrintWriter out) {
            out.println(Words.counted(events, "event") + ", " + Words.counted(steps, "step") + ": no problems");
        }
    }

    /** What is wrong with declarations. It is not known then how many events there are. */
    record Unsound(List<Problem> problems) implements UpcasterView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("problems", problems, problem -> new JsonObject()
                    .put("code", problem.error().code()).put("message", problem.message())
                    .put("places", problem.places()));
        }

        @Override
        public void text(PrintWriter out) {
            for (Problem problem : problems) {
                out.println(problem.error().code() + "  " + problem.message());
                problem.places().forEach(place -> out.println("         at " + place));
            }
            out.println();
            out.println(Words.counted(problems.size(), "problem") + ". For details: evolvent explain CODE");
        }
    }

    /** The steps between the types. */
    record Graph(RegistryGraph graph) implements UpcasterView {

        @Override
        public JsonObject json() {
            return JsonObject.of(graph.json());
        }

        @Override
        public void text(PrintWriter out) {
            out.print(graph.text());
        }
    }

    /** Where a field comes from. */
    record Lineage(FieldLineage lineage) implements UpcasterView {

        @Override
        public JsonObject json() {
            return JsonObject.of(lineage.json());
        }

        @Override
        public void text(PrintWriter out) {
            out.print(lineage.text());
        }
    }

    /** What a payload is today. */
    record Upcast(List<UpcastEvent> current) implements UpcasterView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("events", current,
                    event -> EventJson.event(event.type(), event.payload(), event.metadata()));
        }

        @Override
        public void text(PrintWriter out) {
            current.forEach(each -> out.println(each.payload()));
        }
    }

    /** What a payload of today was in an older revision, and what it lost; its text is the payload alone. */
    record Downcast(Downcaster.Result result, List<Downcaster.Loss> possible) implements UpcasterView {

        @Override
        public JsonObject json() {
            return EventJson.event(result.type(), result.payload(), result.metadata())
                    .put("losses", result.losses(), Downcast::json).put("possibleLosses", possible, Downcast::json);
        }

        private static JsonObject json(Downcaster.Loss loss) {
            return new JsonObject().put("path", loss.path()).put("reason", loss.reason())
                    .putAll(EventJson.step(loss.step()));
        }

        @Override
        public void text(PrintWriter out) {
            out.println(result.payload());
        }
    }
}
