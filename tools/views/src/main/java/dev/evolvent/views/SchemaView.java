package dev.evolvent.views;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.schema.Compatibility;
import dev.evolvent.upcasters.schema.SchemaFinding;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schemas of an event, what is wrong with them, and whether its revisions are compatible.
 *
 * @param findings
 *            what does not fit, if that was checked
 */
public record SchemaView(Map<EventType, JsonNode> schemas, Optional<List<SchemaFinding>> findings,
        Map<Step, Compatibility> comparisons) implements View {

    public boolean hasProblems() {
        return findings.stream().flatMap(List::stream).anyMatch(SchemaFinding::isProblem);
    }

    @Override
    public JsonObject json() {
        JsonObject json = new JsonObject();
        if (!schemas.isEmpty()) {
            json.put("schemas", List.copyOf(schemas.entrySet()),
                    schema -> EventJson.type(schema.getKey()).put("schema", schema.getValue()));
        }
        findings.ifPresent(found -> json
                .put("problems", found.stream().filter(SchemaFinding::isProblem).toList(), SchemaView::json)
                .put("notLookedAt", found.stream().filter(finding -> !finding.isProblem()).toList(),
                        SchemaView::json));
        if (!comparisons.isEmpty()) {
            json.put("compatibility", List.copyOf(comparisons.entrySet()),
                    comparison -> json(comparison.getKey(), comparison.getValue()));
        }
        return json;
    }

    private static JsonObject json(SchemaFinding finding) {
        JsonObject json = EventJson.type(finding.type());
        switch (finding) {
            case SchemaFinding.DoesNotFit misfit -> json.put("kind", "doesNotFit").put("reader", misfit.reader())
                    .putAll(where(misfit.path(), misfit.produced(), misfit.expected()))
                    .put("steps", misfit.steps(), EventJson::step);
            case SchemaFinding.StepFails fails -> json.put("kind", "stepFails").put("operation", fails.change())
                    .putAll(where(fails.path(), fails.produced(), fails.expected()))
                    .put("steps", List.of(fails.step()), EventJson::step);
            case SchemaFinding.NotLookedAt open -> json.put("path", open.path()).put("reason", open.reason());
            case SchemaFinding.UnknownType unknown -> json.put("kind", "unknownType");
        }
        return json.put("message", finding.toString());
    }

    private static JsonObject json(Step step, Compatibility compatibility) {
        return EventJson.step(step).put("level", compatibility.level().name())
                .put("breaks", compatibility.breaks(), broken -> new JsonObject().put("broken", broken.broken().name())
                        .putAll(where(broken.path(), broken.produced(), broken.expected()))
                        .put("message", broken.toString()))
                .put("notLookedAt", compatibility.notLookedAt());
    }

    private static JsonObject where(String path, String produced, String expected) {
        return new JsonObject().put("path", path).put("produced", produced).put("expected", expected);
    }

    @Override
    public void text(PrintWriter out) {
        schemas.values().forEach(schema -> out.println(JsonObject.indented(schema)));
        findings.ifPresent(found -> {
            found.stream().sorted(Comparator.comparing(SchemaFinding::isProblem).reversed()).forEach(out::println);
            long problems = found.stream().filter(SchemaFinding::isProblem).count();
            out.println((found.isEmpty() ? "" : System.lineSeparator())
                    + (problems == 0 ? "no problems" : Words.counted(problems, "problem"))
                    + (problems == found.size() ? "" : ", " + (found.size() - problems) + " not looked at"));
        });
        comparisons.forEach((step, compatibility) -> {
            out.println(step + ": " + compatibility.level());
            compatibility.breaks().forEach(broken -> out.println("    " + broken));
            compatibility.notLookedAt().forEach(open -> out.println("    Not looked at: " + open));
        });
    }
}
