package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionStatus;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.views.ProjectionStatusView;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the status of projections. */
@Command(name = "status", header = "Shows the state of projections. Reads only.", description = {"",
        "Shows the tables, the lag of the live ones, whether a runner follows, the progress of a rebuild, "
                + "the number of quarantined events, and whether the tables are stale: built by another declaration, "
                + "or from events whose upcasting has changed since. Exit code 12: a projection is not built, is "
                + "stale, has quarantined events, or has an unfinished rebuild.",
        "", "Examples:%n  evolvent projections status --jar app.jar%n"
                + "  evolvent projections status orders --count-keys --output json --jar app.jar",
        ""})
final class ProjectionsStatusCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..*",
            description = "Projection name(s). Default: all projections found in the jars.")
    private List<String> names = List.of();

    @Option(names = "--count-keys",
            description = "Also count the keys affected by changed upcasters. Reads these events.")
    private boolean countKeys;

    @Mixin
    private final ProjectionOptions options = new ProjectionOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        List<Projection> chosen = names.isEmpty() ? options.all() : options.named(names, output);
        Projections projections = options.open();
        List<ProjectionStatus> all = chosen.stream().map(each -> projections.status(each, countKeys)).toList();
        List<String> mine = options.all().stream().map(Projection::name).toList();
        List<String> others = names.isEmpty()
                ? projections.known().stream().filter(name -> !mine.contains(name)).toList()
                : List.of();
        ProjectionStatusView view = new ProjectionStatusView(all, others, Instant.now());
        output.print(view);
        return view.isWell() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
