package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildPlan;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.views.RebuildView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rebuilds read models. */
@Command(name = "rebuild", header = "Rebuilds read models alongside the live ones, compares them, and swaps them.",
        description = {"",
                "New tables are built from all events while the live tables keep serving and following. Both are "
                        + "compared row by row at the same position. If they are equal, the new tables are swapped into place "
                        + "and the old ones are kept; to undo: evolvent projections rollback. If they differ, the command "
                        + "asks; without a terminal it keeps the new tables and exits with 12.",
                "",
                "It prints a plan and asks before it starts. --dry-run only prints the plan; exit code 13: the "
                        + "rebuild is blocked. After a crash or kill, run the same command again: it resumes. Pause, tune or "
                        + "cancel it from another process; evolvent projections status shows its progress.",
                "",
                "Examples:%n  evolvent projections rebuild orders --dry-run --jar app.jar%n"
                        + "  evolvent projections rebuild --all --yes --require-equal --jar app.jar%n"
                        + "  evolvent projections rebuild orders --yes --accept-differences --jar app.jar%n"
                        + "  evolvent projections rebuild orders --no-swap --jar app.jar%n"
                        + "  evolvent projections rebuild orders --affected --jar app.jar%n"
                        + "  evolvent projections rebuild orders --stream order/o-17 --jar app.jar",
                ""})
final class ProjectionsRebuildCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Projection name(s).")
    private List<String> names = List.of();

    @Option(names = "--all", description = "All projections found in the jars.")
    private boolean all;

    @Option(names = "--dry-run", description = "Print what would be done, and what blocks it.")
    private boolean dryRun;

    @Option(names = "--require-equal", description = "Do not ask whether to accept differences: refuse them.")
    private boolean requireEqual;

    @Option(names = "--no-swap", description = "Only build and compare. To swap later: evolvent projections swap.")
    private boolean noSwap;

    @Option(names = "--restart", description = "Discard what an interrupted rebuild has built, and start over.")
    private boolean restart;

    @Option(names = "--quarantine",
            description = "Quarantine an event that cannot be processed, with the later ones of its key. Default: the rebuild "
                    + "stops there.")
    private boolean quarantine;

    @Option(names = "--threads", paramLabel = "N",
            description = "Number of threads that read events. Default: one for each processor, at most 4.")
    private @Nullable Integer threads;

    @Option(names = "--rate", paramLabel = "N",
            description = "Maximum events per second; change it later with \"tune\". Default: unlimited.")
    private @Nullable Integer rate;

    @Option(names = "--in-place",
            description = "Empty the live tables and fill them again; readers see that. Use it if there is no disk space for new tables.")
    private boolean inPlace;

    @Mixin
    private final SwapFlags swap = new SwapFlags();

    @Mixin
    private final PartOptions parts = new PartOptions();

    @Mixin
    private final ProjectionOptions options = new ProjectionOptions();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        if (all != names.isEmpty()) {
            throw output.wrong("Give projection names or --all.");
        }
        if (swap.isAccepting() && requireEqual) {
            throw output.wrong("Use only one of --accept-differences and --require-equal.");
        }
        List<Projection> chosen = all ? options.all() : options.named(names, output);
        Optional<PartOptions.Part> part = parts.part(options.registry(), output);
        boolean forWhole = dryRun || swap.isGiven() || noSwap || restart || quarantine || threads != null
                || rate != null;
        if ((part.isPresent() && (inPlace || forWhole)) || (inPlace && forWhole)) {
            throw output
                    .wrong("--dry-run, --accept-differences, --no-swap, --restart, --quarantine, --threads, --rate and --keep-current "
                            + "apply only to the rebuild of whole tables alongside the live ones.");
        }
        Projections projections = options.open();
        if (part.isPresent()) {
            return rebuild(projections, chosen, part.get());
        }
        return inPlace ? inPlace(projections, chosen) : beside(projections, chosen, how());
    }

    private RebuildOptions how() {
        RebuildOptions.Builder how = swap.options().swap(!noSwap).restart(restart).quarantine(quarantine);
        if (threads != null) {
            output.atLeast(1, "--threads", threads);
            how.threads(threads);
        }
        if (rate != null) {
            output.atLeast(1, "--rate", rate);
            how.rate(rate);
        }
        return how.build();
    }

    private int beside(Projections projections, List<Projection> chosen, RebuildOptions how) {
        List<RebuildPlan> plans = chosen.stream().map(each -> projections.plan(each, how)).toList();
        boolean possible = plans.stream().allMatch(plan -> plan.problems().isEmpty());
        if (dryRun || !possible || !output.isJson()) {
            output.print(new RebuildView.Planned(plans));
        }
        if (dryRun || !possible) {
            return possible ? ExitCode.OK : ExitCode.STOP;
        }
        confirmation.require(output, "Rebuild: " + words(chosen) + ".");
        RebuildRuns runs = new RebuildRuns(projections, output,
                question -> !requireEqual && confirmation.isGiven(output, question));
        chosen.forEach(each -> runs.run(each, how, projections::rebuild));
        return runs.exitCode();
    }

    private static String words(List<Projection> chosen) {
        return chosen.stream().map(Projection::name).collect(Collectors.joining(", "));
    }

    private int rebuild(Projections projections, List<Projection> chosen, PartOptions.Part part) {
        confirmation.require(output, "Rebuild in the live tables of " + words(chosen) + " the rows of "
                + part.words() + ".");
        List<RebuildView> results = new ArrayList<>();
        for (Projection projection : chosen) {
            results.add(output.part(
                    new RebuildView.Partial(projection.name(), part.work().run(projections, projection))));
        }
        output.whole(new RebuildView.All(results));
        return ExitCode.OK;
    }

    private int inPlace(Projections projections, List<Projection> chosen) {
        confirmation.require(output, "The live tables of " + words(chosen)
                + " will be emptied and filled again; readers will see that.", words(chosen));
        List<RebuildView> results = new ArrayList<>();
        for (Projection projection : chosen) {
            RebuildNarrator narrator = new RebuildNarrator(projection.name(), output.err());
            results.add(output.part(new RebuildView.InPlace(projection.name(),
                    narrator.of(() -> projections.rebuildInPlace(projection, narrator)))));
        }
        output.whole(new RebuildView.All(results));
        return ExitCode.OK;
    }
}
