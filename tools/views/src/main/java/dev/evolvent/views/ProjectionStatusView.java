package dev.evolvent.views;

import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.ProjectionStatus;
import dev.evolvent.projections.Run;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How projections are doing.
 *
 * @param inNoJar
 *            names of projections that have tables, but are not declared
 * @param now
 *            when it was read
 */
public record ProjectionStatusView(List<ProjectionStatus> projections, List<String> inNoJar, Instant now)
        implements
            View {

    public ProjectionStatusView {
        projections = List.copyOf(projections);
        inNoJar = List.copyOf(inNoJar);
    }

    /** Whether all of them are built, current and without an unfinished rebuild. */
    public boolean isWell() {
        return projections.stream().allMatch(status -> status.live().isPresent() && !status.staleness().isStale()
                && status.quarantinedEvents() == 0 && !isInterrupted(status)
                && !status.run().map(run -> run.phase() == RunPhase.FAILED).orElse(false));
    }

    /** One whose process died behind the swap has left nothing to do. */
    private static boolean isInterrupted(ProjectionStatus status) {
        return status.run().map(run -> !run.isOver() && !run.alive()).orElse(false)
                && status.generations().stream().anyMatch(each -> each.state().isUnfinished());
    }

    @Override
    public JsonObject json() {
        return new JsonObject().put("projections", projections, ProjectionStatusView::json).put("inNoJar", inNoJar);
    }

    private static JsonObject json(ProjectionStatus status) {
        return new JsonObject().put("name", status.projection()).put("state", state(status))
                .put("behind", status.behind()).put("followed", status.followed())
                .put("generations", status.generations(), ProjectionView::json)
                .put("rebuild", status.run().map(ProjectionStatusView::json))
                .put("keptCurrentUntil", status.keptCurrentUntil())
                .put("quarantine", new JsonObject().put("events", status.quarantinedEvents()).put("keys",
                        status.quarantinedKeys()))
                .put("stale", status.staleness().isStale()).put("staleDefinition", status.staleness().definition())
                .put("staleEvents", status.staleness().events()).put("staleKeys", status.staleness().keys());
    }

    private static JsonObject json(Run run) {
        return new JsonObject().put("phase", run.phase().toString()).put("alive", run.alive())
                .put("done", run.done()).put("events", run.events()).put("eventsPerSecond", run.eventsPerSecond())
                .put("startedAt", run.startedAt()).put("beatAt", run.beatAt()).put("host", run.host())
                .put("process", run.process()).put("pending", run.pending()).put("problem", run.problem());
    }

    @Override
    public void text(PrintWriter out) {
        TextTable table = new TextTable("projection", "state", "generation", "position", "behind", "followed",
                "quarantine");
        for (ProjectionStatus status : projections) {
            Optional<Generation> live = status.live();
            table.row(status.projection(), state(status), live.map(each -> "" + each.number()).orElse(""),
                    live.map(each -> Words.position(each.position())).orElse(""), Words.number(status.behind()),
                    status.followed() ? "yes" : "no",
                    status.quarantinedEvents() == 0 ? "" : Words.counted(status.quarantinedEvents(), "event"));
        }
        out.print(table);
        projections.forEach(status -> details(status)
                .forEach(line -> out.println("  " + status.projection() + ": " + line)));
        inNoJar.forEach(name -> out.println("  " + name + ": has tables in this database, but is in no jar"));
    }

    private static String state(ProjectionStatus status) {
        return status.live().isEmpty()
                ? "not built"
                : status.live().get().checkpoint().isPresent() ? "live, filled by another program" : "live";
    }

    private List<String> details(ProjectionStatus status) {
        List<String> lines = new ArrayList<>();
        if (status.staleness().isStale()) {
            lines.add(status.staleness().toString());
        }
        status.run().flatMap(run -> words(status, run)).ifPresent(lines::add);
        status.generations().stream().filter(each -> each.state() != Generation.State.LIVE)
                .forEach(each -> lines.add("generation " + each.number() + " is " + each.state() + ", at "
                        + Words.position(each.position()) + (each.state() == Generation.State.KEPT
                                ? status.keptCurrentUntil().map(until -> ", and kept current until " + until).orElse("")
                                : "")));
        if (status.quarantinedEvents() > 0) {
            lines.add(Words.counted(status.quarantinedKeys(), "key")
                    + " in quarantine: evolvent projections quarantine list " + Words.argument(status.projection()));
        }
        return lines;
    }

    /** What a rebuild is doing, or how it has ended if it is not just done. */
    private Optional<String> words(ProjectionStatus status, Run run) {
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
        return Optional.of("a rebuild is " + run.phase() + done + Words.number(run.eventsPerSecond())
                + "/s, last heartbeat " + Words.ago(run.beatAt(), now)
                + (run.pending().isPresent() ? "; requested: " + run.pending().get() : ""));
    }
}
