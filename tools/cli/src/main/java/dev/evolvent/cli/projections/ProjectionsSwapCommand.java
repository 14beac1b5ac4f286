package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.run.Projections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Swaps rebuilt tables into place. */
@Command(name = "swap", header = "Swaps the rebuilt tables into place.", description = {"",
        "The rebuilt tables are brought up to the position of the live ones, and compared once more. If they "
                + "differ, the command asks, or refuses with exit code 12. The old tables are kept; to undo: evolvent "
                + "projections rollback.",
        "", "Examples:%n  evolvent projections swap orders --jar app.jar%n"
                + "  evolvent projections swap orders --yes --accept-differences --jar app.jar",
        ""})
final class ProjectionsSwapCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Projection name(s).")
    private List<String> names = List.of();

    @Mixin
    private final SwapFlags swap = new SwapFlags();

    @Mixin
    private final ProjectionOptions options = new ProjectionOptions();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        List<Projection> chosen = options.named(names, output);
        Projections projections = options.open();
        confirmation.require(output, "Swap into place the tables that were built for "
                + String.join(", ", chosen.stream().map(Projection::name).toList())
                + " are to take the place of the live ones.");
        RebuildRuns runs = new RebuildRuns(projections, output, question -> confirmation.isGiven(output, question));
        chosen.forEach(each -> runs.run(each, swap.options().build(), projections::swap));
        return runs.exitCode();
    }
}
