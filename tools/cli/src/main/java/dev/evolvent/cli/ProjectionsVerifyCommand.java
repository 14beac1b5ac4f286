package dev.evolvent.cli;

import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.Projections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares what waits for a swap. */
@Command(name = "verify", header = "Compares tables that were built, and not swapped, with the live ones.",
        description = {"",
                "They are brought up to the position of the live ones first. Nothing is swapped. Exit code 12 says that they "
                        + "differ.",
                "", "Example:%n  evolvent projections rebuild orders --no-swap --jar app.jar%n"
                        + "  evolvent projections verify orders --jar app.jar",
                ""})
final class ProjectionsVerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Which.")
    private List<String> names = List.of();

    @Mixin
    private final ProjectionOptions options = new ProjectionOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        List<Projection> chosen = options.named(names, output);
        Projections projections = options.open();
        boolean equal = true;
        List<Map<String, Object>> results = new ArrayList<>();
        for (Projection projection : chosen) {
            RebuildNarrator narrator = new RebuildNarrator(projection.name(), output.err());
            Comparison found = narrator.of(() -> projections.verify(projection, narrator));
            equal &= found.equal();
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", projection.name());
            json.putAll(RebuildNarrator.json(found));
            results.add(json);
            if (!output.isJson()) {
                output.out().println(projection.name() + ": "
                        + (found.equal() ? Answer.counted(found.rows(), "row") + ", equal to the live ones" : found));
                RebuildNarrator.print(found, output.out());
            }
        }
        output.print(out -> {}, () -> Map.of("projections", results));
        return equal ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
