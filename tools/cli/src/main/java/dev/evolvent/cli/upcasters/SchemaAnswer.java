package dev.evolvent.cli.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.cli.shared.Answer;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.schema.Compatibility;
import dev.evolvent.upcasters.schema.SchemaFinding;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of commands on schemas, as text and as JSON. */
final class SchemaAnswer {

    private final Map<EventType, JsonNode> schemas = new LinkedHashMap<>();
    private final Map<Step, Compatibility> comparisons = new LinkedHashMap<>();
    private @Nullable List<SchemaFinding> findings;

    void schemas(Map<EventType, JsonNode> some) {
        schemas.putAll(some);
    }

    void comparisons(Map<Step, Compatibility> some) {
        comparisons.putAll(some);
    }

    void findings(List<SchemaFinding> some) {
        findings = some;
    }

    boolean hasProblems() {
        return findings != null && findings.stream().anyMatch(SchemaFinding::isProblem);
    }

    void print(PrintWriter out) {
        schemas.values().forEach(schema -> Answer.json(out, schema));
        if (findings != null) {
            findings.stream().sorted(Comparator.comparing(SchemaFinding::isProblem).reversed()).forEach(out::println);
            long problems = findings.stream().filter(SchemaFinding::isProblem).count();
            out.println((findings.isEmpty() ? "" : System.lineSeparator())
                    + (problems == 0 ? "no problems" : Answer.counted(problems, "problem"))
                    + (problems == findings.size() ? "" : ", " + (findings.size() - problems) + " not looked at"));
        }
        comparisons.forEach((step, compatibility) -> {
            out.println(step + ": " + compatibility.level());
            compatibility.breaks().forEach(broken -> out.println("    " + broken));
            compatibility.notLookedAt().forEach(open -> out.println("    Not looked at: " + open));
        });
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!schemas.isEmpty()) {
            json.put("schemas", schemas.entrySet().stream().map(schema -> {
                Map<String, Object> row = Answer.type(schema.getKey());
                row.put("schema", schema.getValue());
                return row;
            }).toList());
        }
        if (findings != null) {
            json.put("problems", findings.stream().filter(SchemaFinding::isProblem).map(SchemaAnswer::json).toList());
            json.put("notLookedAt", findings.stream().filter(finding -> !finding.isProblem()).map(SchemaAnswer::json)
                    .toList());
        }
        if (!comparisons.isEmpty()) {
            json.put("compatibility", comparisons.entrySet().stream()
                    .map(comparison -> json(comparison.getKey(), comparison.getValue())).toList());
        }
        return json;
    }

    private static Map<String, Object> json(SchemaFinding finding) {
        Map<String, Object> row = Answer.type(finding.type());
        switch (finding) {
            case SchemaFinding.DoesNotFit misfit -> {
                row.put("kind", "doesNotFit");
                row.put("reader", misfit.reader());
                put(row, misfit.path(), misfit.produced(), misfit.expected());
                row.put("steps", misfit.steps().stream().map(SchemaAnswer::json).toList());
            }
            case SchemaFinding.StepFails fails -> {
                row.put("kind", "stepFails");
                row.put("operation", fails.change());
                put(row, fails.path(), fails.produced(), fails.expected());
                row.put("steps", List.of(json(fails.step())));
            }
            case SchemaFinding.NotLookedAt open -> {
                row.put("path", open.path());
                row.put("reason", open.reason());
            }
            case SchemaFinding.UnknownType unknown -> row.put("kind", "unknownType");
        }
        row.put("message", finding.toString());
        return row;
    }

    private static Map<String, Object> json(Step step) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("step", step.toString());
        row.put("place", step.place());
        return row;
    }

    private static Map<String, Object> json(Step step, Compatibility compatibility) {
        Map<String, Object> row = json(step);
        row.put("level", compatibility.level());
        row.put("breaks", compatibility.breaks().stream().map(broken -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("broken", broken.broken());
            put(each, broken.path(), broken.produced(), broken.expected());
            each.put("message", broken.toString());
            return each;
        }).toList());
        row.put("notLookedAt", compatibility.notLookedAt());
        return row;
    }

    private static void put(Map<String, Object> row, String path, String produced, String expected) {
        row.put("path", path);
        row.put("produced", produced);
        row.put("expected", expected);
    }
}
