package dev.evolvent.cli.upcasters;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.upcasters.InvalidRegistryException.Problem;
import dev.evolvent.upcasters.InvalidRegistryException;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.graph.EventOverview;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the declarations, before a deploy. */
@Command(name = "check", header = "Checks upcaster declarations, and reports all problems.", description = {"",
        "Finds duplicate starts, cycles, dead ends, contradictions between steps or with the class at the "
                + "end, and unknown words and values in files. Each problem has a code and a place. Exit code 12: "
                + "there are problems.",
        "",
        "Examples:%n  evolvent upcasters check --yaml docs/examples/upcasters%n"
                + "  evolvent upcasters check --jar build/libs/orders.jar build/libs/lib/*.jar%n"
                + "  evolvent upcasters check --yaml docs/examples/upcasters-broken --output json",
        ""})
final class UpcastersCheckCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions options = new RegistryOptions();

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        try {
            UpcasterRegistry registry = options.registry();
            int events = EventOverview.of(registry).size();
            int steps = registry.steps().size();
            output.print(out -> out.println(Answer.counted(events, "event") + ", " + Answer.counted(steps, "step")
                    + ": no problems"), () -> json(events, steps));
            return ExitCode.OK;
        } catch (InvalidRegistryException e) {
            output.print(out -> print(e.problems(), out), () -> json(e.problems()));
            return ExitCode.FINDINGS;
        }
    }

    private static void print(List<Problem> problems, PrintWriter out) {
        for (Problem problem : problems) {
            out.println(problem.error().code() + "  " + problem.message());
            problem.places().forEach(place -> out.println("         at " + place));
        }
        out.println();
        out.println(Answer.counted(problems.size(), "problem") + ". For details: evolvent explain CODE");
    }

    private static Map<String, Object> json(int events, int steps) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("events", events);
        json.put("steps", steps);
        json.put("problems", List.of());
        return json;
    }

    /** Without the number of events, which is unknown if there are problems. */
    private static Map<String, Object> json(List<Problem> problems) {
        return Map.of("problems", problems.stream().map(problem -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", problem.error().code());
            row.put("message", problem.message());
            row.put("places", problem.places());
            return row;
        }).toList());
    }
}
