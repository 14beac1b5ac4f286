package dev.evolvent.cli.layout;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.detection.Candidate;
import dev.evolvent.eventstore.detection.LayoutDetection;
import dev.evolvent.eventstore.detection.NearMiss;
import dev.evolvent.eventstore.layout.Attribute;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Detects which tables hold events, and their layouts. */
@Command(name = "detect", header = "Finds the tables that hold events, and the layout that fits. Reads only.",
        description = {"",
                "Examines names and types of columns, unique constraints, and a few events. If no known layout fits, "
                        + "it drafts one; print it as a file with --yaml, check it, and pass it to --layout. Exit code 12: no "
                        + "table matches with certainty.",
                "", "Examples:%n  evolvent layout detect --url jdbc:postgresql://localhost/shop%n"
                        + "  evolvent layout detect --url jdbc:postgresql://localhost/shop --yaml > layout.yaml",
                ""})
final class LayoutDetectCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--yaml", description = "Print the most likely layout as a file.")
    private boolean yaml;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        LayoutDetection detection = new LayoutDetection(database.dataSource());
        List<Candidate> candidates = detection.candidates();
        List<NearMiss> near = candidates.isEmpty() ? detection.nearMisses() : List.of();
        output.print(out -> print(candidates, near, out), () -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("candidates", candidates.stream().map(LayoutDetectCommand::json).toList());
            json.put("nearMisses", near.stream().map(LayoutDetectCommand::json).toList());
            return json;
        });
        return candidates.stream().anyMatch(Candidate::isSure) ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private void print(List<Candidate> candidates, List<NearMiss> near, PrintWriter out) {
        if (candidates.isEmpty() && yaml && !near.isEmpty()) {
            out.print(near.getFirst().draft());
        } else if (candidates.isEmpty()) {
            out.println("No table looks like an events table.");
            near.forEach(each -> out.println("Nearest: " + each.table() + ". Recognized: " + each.recognized()
                    + ". Missing: " + words(each.missing()) + "."));
            out.println(near.isEmpty()
                    ? "Describe your table in a layout file, starting from: evolvent layout show document-store"
                    : "For a draft to complete, and then to pass to --layout: evolvent layout detect --yaml");
        } else if (yaml) {
            out.print(candidates.getFirst().layout().toYaml());
        } else {
            candidates.forEach(candidate -> print(candidate, out));
        }
    }

    private static String words(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::key).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> json(NearMiss near) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", near.table().toString());
        json.put("missing", near.missing().stream().map(Attribute::key).toList());
        json.put("yaml", near.draft());
        return json;
    }

    private static void print(Candidate candidate, PrintWriter out) {
        out.println(candidate.percent() + " %  " + candidate.layout().name() + " in " + candidate.layout().table());
        candidate.because().forEach(reason -> out.println("        " + reason));
    }

    private static Map<String, Object> json(Candidate candidate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("layout", candidate.layout().name());
        json.put("table", candidate.layout().table().toString());
        json.put("percent", candidate.percent());
        json.put("sure", candidate.isSure());
        json.put("because", candidate.because());
        json.put("yaml", candidate.layout().toYaml());
        return json;
    }
}
