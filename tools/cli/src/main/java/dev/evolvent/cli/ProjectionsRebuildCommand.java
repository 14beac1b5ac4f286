package dev.evolvent.cli;

import dev.evolvent.projections.Generation;
import dev.evolvent.projections.PartialReport;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.Projections;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildPlan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds read models anew. */
@Command(name = "rebuild", header = "Builds read models anew beside the live ones, compares them, and swaps them.",
        description = {"",
                "New tables take up all events, while readers see the live ones and these go on. Both are compared, row by row, "
                        + "as of one position; if they are equal, the new ones take the place of the live ones, which are kept "
                        + "for: evolvent projections rollback. If they differ, it asks; where there is nobody to ask, the new "
                        + "tables wait, and the exit code is 12.",
                "",
                "It prints a plan first, and asks. --dry-run only prints the plan: exit code 13 says that something is in the way. "
                        + "Killed at any instant, the same command goes on where it was. From another process, it can be "
                        + "paused, tuned and cancelled; evolvent projections status tells how far it is.",
                "",
                "Examples:%n  evolvent projections rebuild orders --dry-run --jar app.jar%n"
                        + "  evolvent projections rebuild --all --yes --require-equal --jar app.jar%n"
                        + "  evolvent projections rebuild orders --yes --accept-differences --jar app.jar%n"
                        + "  evolvent projections rebuild orders --no-swap --jar app.jar%n"
                        + "  evolvent projections rebuild orders --affected --jar app.jar%n"
                        + "  evolvent projections rebuild orders --stream order/o-17 --jar app.jar",
                ""})
final class ProjectionsRebuildCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Which.")
    private List<String> names = List.of();

    @Option(names = "--all", description = "All that the jars have.")
    private boolean all;

    @Option(names = "--dry-run", description = "Tell what would be done, and what is in the way.")
    private boolean dryRun;

    @Option(names = "--require-equal", description = "Do not ask whether differences are accepted: they are not.")
    private boolean requireEqual;

    @Option(names = "--no-swap", description = "Only build and compare. To swap then: evolvent projections swap.")
    private boolean noSwap;

    @Option(names = "--restart", description = "Throw away what an interrupted rebuild has built, and begin anew.")
    private boolean restart;

    @Option(names = "--park",
            description = "An event that cannot be processed waits in quarantine, with the later ones of its key. Default: "
                    + "the rebuild stops there.")
    private boolean park;

    @Option(names = "--threads", paramLabel = "N",
            description = "How many threads read events. Default: one for each processor, at most 4.")
    private @Nullable Integer threads;

    @Option(names = "--rate", paramLabel = "N",
            description = "How many events it takes up in a second at most, until \"tune\" says otherwise. Default: as many as it can.")
    private @Nullable Integer rate;

    @Option(names = "--in-place",
            description = "Empty the live tables and fill them again. Readers see that. For where there is no room for others.")
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
            throw output.wrong("Say which projections by their names, or --all.");
        }
        if (swap.isAccepting() && requireEqual) {
            throw output.wrong("--accept-differences and --require-equal exclude each other.");
        }
        List<Projection> chosen = all ? options.all() : options.named(names, output);
        Optional<PartOptions.Part> part = parts.part(options.registry(), output);
        boolean forWhole = dryRun || swap.isGiven() || noSwap || restart || park || threads != null
                || rate != null;
        if ((part.isPresent() && (inPlace || forWhole)) || (inPlace && forWhole)) {
            throw output
                    .wrong("--dry-run, --accept-differences, --no-swap, --restart, --park, --threads, --rate and --keep-current "
                            + "are for the rebuild of whole tables beside the live ones.");
        }
        Projections projections = options.open();
        if (part.isPresent()) {
            return rebuild(projections, chosen, part.get());
        }
        return inPlace ? inPlace(projections, chosen) : beside(projections, chosen, how());
    }

    private RebuildOptions how() {
        RebuildOptions how = swap.options();
        how = noSwap ? how.withoutSwap() : how;
        how = restart ? how.restarting() : how;
        how = park ? how.parking() : how;
        if (threads != null) {
            output.atLeast(1, "--threads", threads);
            how = how.threads(threads);
        }
        if (rate != null) {
            output.atLeast(1, "--rate", rate);
            how = how.rate(rate);
        }
        return how;
    }

    private int beside(Projections projections, List<Projection> chosen, RebuildOptions how) {
        List<RebuildPlan> plans = chosen.stream().map(each -> projections.plan(each, how)).toList();
        boolean possible = plans.stream().allMatch(plan -> plan.problems().isEmpty());
        if (dryRun || !possible || !output.isJson()) {
            output.print(out -> plans.forEach(plan -> print(plan, out)),
                    () -> Map.of("plans", plans.stream().map(ProjectionsRebuildCommand::json).toList()));
        }
        if (dryRun || !possible) {
            return possible ? ExitCode.OK : ExitCode.STOP;
        }
        confirmation.require(output, "To be rebuilt: " + words(chosen) + ".");
        RebuildRuns runs = new RebuildRuns(projections, output,
                question -> !requireEqual && confirmation.isGiven(output, question));
        chosen.forEach(each -> runs.run(each, how, projections::rebuild));
        return runs.exitCode();
    }

    private static String words(List<Projection> chosen) {
        return chosen.stream().map(Projection::name).collect(Collectors.joining(", "));
    }

    private int rebuild(Projections projections, List<Projection> chosen, PartOptions.Part part) {
        confirmation.require(output, "Of " + words(chosen) + ", the rows of " + part.words()
                + " are built anew in the live tables.");
        List<Map<String, Object>> results = new ArrayList<>();
        for (Projection projection : chosen) {
            PartialReport report = part.work().run(projections, projection);
            results.add(PartOptions.json(projection, report));
            if (!output.isJson()) {
                output.out().println(PartOptions.text(projection, report));
            }
        }
        output.print(out -> {}, () -> Map.of("projections", results));
        return ExitCode.OK;
    }

    private int inPlace(Projections projections, List<Projection> chosen) {
        confirmation.require(output, "The live tables of " + words(chosen)
                + " are to be emptied and filled again; readers will see that.", words(chosen));
        List<Map<String, Object>> results = new ArrayList<>();
        for (Projection projection : chosen) {
            RebuildNarrator narrator = new RebuildNarrator(projection.name(), output.err());
            Generation live = narrator.of(() -> projections.rebuildInPlace(projection, narrator));
            Map<String, Object> json = ProjectionsStatusCommand.json(live);
            json.put("name", projection.name());
            results.add(json);
            if (!output.isJson()) {
                output.out().println(projection.name() + ": filled again, up to position "
                        + ProjectionsStatusCommand.position(live.position()));
            }
        }
        output.print(out -> {}, () -> Map.of("projections", results));
        return ExitCode.OK;
    }

    private static void print(RebuildPlan plan, PrintWriter out) {
        out.println(plan.projection());
        plan.generations().forEach(each -> out.println("  generation " + each.number() + " is " + each.state()
                + ", at " + ProjectionsStatusCommand.position(each.position())));
        if (plan.bytes() > 0) {
            out.println("  the live tables: about " + Answer.counted(plan.rows(), "row") + ", "
                    + Answer.megabytes(plan.bytes()));
        }
        out.println("  to be taken up: " + Answer.counted(plan.events(), "event")
                + (plan.most().isZero() ? "" : ", in " + RebuildNarrator.range(plan.least(), plan.most()))
                + plan.goesOn().map(each -> ", going on with generation " + each.number()).orElse(""));
        if (plan.bytes() > 0) {
            out.println("  disk and log: about " + Answer.megabytes(plan.room())
                    + (plan.free().isEmpty()
                            ? "; how much is free cannot be told from here"
                            : " of " + Answer.megabytes(plan.free().getAsLong()) + " that are free")
                    + (plan.free().orElse(Long.MAX_VALUE) < plan.room() ? ": THAT MAY NOT BE ENOUGH" : ""));
        }
        plan.inTheWay().forEach(session -> out.println("  the swap would wait for " + session));
        plan.problems().forEach(problem -> out.println("  " + problem.replace("\n", "\n  ")));
    }

    private static Map<String, Object> json(RebuildPlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", plan.projection());
        json.put("generations", plan.generations().stream().map(ProjectionsStatusCommand::json).toList());
        plan.goesOn().ifPresent(each -> json.put("goesOnWith", each.number()));
        json.put("rows", plan.rows());
        json.put("bytes", plan.bytes());
        json.put("room", plan.room());
        plan.free().ifPresent(free -> json.put("free", free));
        json.put("events", plan.events());
        json.put("leastMillis", plan.least().toMillis());
        json.put("mostMillis", plan.most().toMillis());
        json.put("inTheWay", plan.inTheWay());
        json.put("problems", plan.problems());
        return json;
    }
}
