package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionStatus;
import dev.evolvent.projections.Run;
import dev.evolvent.projections.run.Projections;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        output.print(out -> print(all, others, out), () -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("projections", all.stream().map(ProjectionsStatusCommand::json).toList());
            json.put("inNoJar", others);
            return json;
        });
        return all.stream().allMatch(ProjectionsStatusCommand::isWell) ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static boolean isWell(ProjectionStatus status) {
        return status.live().isPresent() && !status.staleness().isStale() && status.quarantinedEvents() == 0
                && !isInterrupted(status)
                && !status.run().map(run -> run.phase() == RunPhase.FAILED).orElse(false);
    }

    /** A rebuild whose process died after the swap has nothing left to do. */
    private static boolean isInterrupted(ProjectionStatus status) {
        return status.run().map(run -> !run.isOver() && !run.alive()).orElse(false)
                && status.generations().stream().anyMatch(each -> each.state().isUnfinished());
    }

    private static void print(List<ProjectionStatus> all, List<String> others, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("projection", "state", "generation", "position", "behind", "followed", "quarantine"));
        for (ProjectionStatus status : all) {
            Optional<Generation> live = status.live();
            rows.add(List.of(status.projection(), state(status), live.map(each -> "" + each.number()).orElse(""),
                    live.map(each -> position(each.position())).orElse(""), Answer.number(status.behind()),
                    status.followed() ? "yes" : "no",
                    status.quarantinedEvents() == 0 ? "" : Answer.counted(status.quarantinedEvents(), "event")));
        }
        Answer.table(out, rows);
        all.forEach(status -> details(status).forEach(line -> out.println("  " + status.projection() + ": " + line)));
        others.forEach(name -> out.println("  " + name + ": has tables in this database, but is in no jar"));
    }

    private static String state(ProjectionStatus status) {
        return status.live().isEmpty()
                ? "not built"
                : status.live().get().checkpoint().isPresent() ? "live, filled by another program" : "live";
    }

    static String position(long position) {
        return position == EventStore.BEGINNING ? "the beginning" : Long.toString(position);
    }

    private static List<String> details(ProjectionStatus status) {
        List<String> lines = new ArrayList<>();
        if (status.staleness().isStale()) {
            lines.add(status.staleness().toString());
        }
        words(status).ifPresent(lines::add);
        status.generations().stream().filter(each -> each.state() != Generation.State.LIVE)
                .forEach(each -> lines.add("generation " + each.number() + " is " + each.state() + ", at "
                        + position(each.position()) + (each.state() == Generation.State.KEPT
                                ? status.keptCurrentUntil().map(until -> ", and kept current until " + until).orElse("")
                                : "")));
        if (status.quarantinedEvents() > 0) {
            lines.add(
                    Answer.counted(status.quarantinedKeys(), "key")
                            + " in quarantine: evolvent projections quarantine list "
                            + ProjectionOptions.word(status.projection()));
        }
        return lines;
    }

    /** What a rebuild is doing, or how it ended, unless it just succeeded. */
    private static Optional<String> words(ProjectionStatus status) {
        if (status.run().isEmpty()) {
            return Optional.empty();
        }
        Run run = status.run().get();
        if (run.phase() == RunPhase.FAILED) {
            return Optional.of("the last rebuild failed: " + run.problem().orElse(""));
        }
        String done = " " + (int) (100 * run.done()) + "%, ";
        if (!run.alive() || run.isOver()) {
            return isInterrupted(status)
                    ? Optional.of("a rebuild was interrupted while it was " + run.phase() + done
                            + "run it again to resume it")
                    : Optional.empty();
        }
        return Optional.of("a rebuild is " + run.phase() + done + Answer.number(run.eventsPerSecond())
                + "/s, last heartbeat " + Math.max(0, Duration.between(run.beatAt(), Instant.now()).toSeconds())
                + " s ago"
                + (run.pending().isPresent() ? "; requested: " + run.pending().get() : ""));
    }

    private static Map<String, Object> json(ProjectionStatus status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", status.projection());
        json.put("state", state(status));
        json.put("behind", status.behind());
        json.put("followed", status.followed());
        json.put("generations", status.generations().stream().map(ProjectionsStatusCommand::json).toList());
        status.run().ifPresent(run -> json.put("rebuild", json(run)));
        status.keptCurrentUntil().ifPresent(until -> json.put("keptCurrentUntil", until.toString()));
        json.put("quarantine", Map.of("events", status.quarantinedEvents(), "keys", status.quarantinedKeys()));
        json.put("stale", status.staleness().isStale());
        json.put("staleDefinition", status.staleness().definition());
        json.put("staleEvents", status.staleness().events());
        status.staleness().keys().ifPresent(keys -> json.put("staleKeys", keys));
        return json;
    }

    static Map<String, Object> json(Projection projection, Generation generation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", projection.name());
        json.putAll(json(generation));
        return json;
    }

    static Map<String, Object> json(Generation generation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", generation.number());
        json.put("state", generation.state().toString());
        json.put("schema", generation.schema());
        if (generation.position() != EventStore.BEGINNING) {
            json.put("position", generation.position());
        }
        return json;
    }

    private static Map<String, Object> json(Run run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("phase", run.phase().toString());
        json.put("alive", run.alive());
        json.put("done", run.done());
        json.put("events", run.events());
        json.put("eventsPerSecond", run.eventsPerSecond());
        json.put("startedAt", run.startedAt().toString());
        json.put("beatAt", run.beatAt().toString());
        json.put("host", run.host());
        json.put("process", run.process());
        run.pending().ifPresent(command -> json.put("pending", command));
        run.problem().ifPresent(problem -> json.put("problem", problem));
        return json;
    }
}
