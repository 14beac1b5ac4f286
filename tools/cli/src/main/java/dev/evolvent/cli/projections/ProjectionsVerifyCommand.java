package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.views.RebuildView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares a read model with its events. */
@Command(name = "verify", header = "Compares the live tables with a rebuild from the events.", description = {"",
        "Compares row by row at the same position: with rebuilt tables that are not swapped yet, or else "
                + "with new ones, which takes space and time like a rebuild. Nothing is swapped. Exit code 12: they "
                + "differ. The built tables are kept for evolvent projections swap; drop them with evolvent "
                + "projections cancel.",
        "", "Examples:%n  evolvent projections verify orders --jar app.jar%n"
                + "  evolvent projections cancel orders --jar app.jar",
        ""})
final class ProjectionsVerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Projection name(s).")
    private List<String> names = List.of();

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
        List<String> unbuilt = chosen.stream()
                .filter(each -> projections.generations(each).stream().noneMatch(one -> one.state().isUnfinished()))
                .map(Projection::name).toList();
        if (!unbuilt.isEmpty()) {
            confirmation.require(output, "Build alongside the live tables, to compare them: "
                    + String.join(", ", unbuilt) + ".");
        }
        List<RebuildView> results = new ArrayList<>();
        boolean equal = true;
        for (Projection projection : chosen) {
            RebuildNarrator narrator = new RebuildNarrator(projection.name(), output.err());
            Comparison found = narrator.of(() -> projections.verify(projection, narrator));
            equal &= found.equal();
            results.add(output.part(new RebuildView.Verified(projection.name(), found)));
        }
        output.whole(new RebuildView.All(results));
        return equal ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
