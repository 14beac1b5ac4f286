package dev.evolvent.cli.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.Durations;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.run.Projections;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Builds, compares and swaps projections one after another, and prints the results. */
final class RebuildRuns {

    private final Projections projections;
    private final Output output;
    private final Predicate<String> asks;
    private final List<Map<String, Object>> results = new ArrayList<>();
    private boolean differences;

    /**
     * @param asks
     *            asks the user, if there is a terminal, whether to accept differences
     */
    RebuildRuns(Projections projections, Output output, Predicate<String> asks) {
        this.projections = projections;
        this.output = output;
        this.asks = asks;
    }

    /** The work on a projection. */
    @FunctionalInterface
    interface Work {

        RebuildReport run(Projection projection, RebuildOptions options, RebuildListener listener);
    }

    void run(Projection projection, RebuildOptions options, Work work) {
        RebuildNarrator narrator = new RebuildNarrator(projection.name(), output.err());
        try {
            report(projection, narrator.of(() -> work.run(projection, options, narrator)));
        } catch (EvolventException e) {
            Comparison found = narrator.comparison().orElseThrow(() -> e);
            if (!e.is(ProjectionError.DIFFERENCES)) {
                throw e;
            }
            refused(projection, found);
            if (asks.test("Swap the new tables of " + projection.name() + " into place although they differ?")) {
                results.removeLast();
                RebuildOptions accepting = options.toBuilder().differences(RebuildOptions.Differences.ACCEPT).build();
                report(projection, narrator.of(() -> work.run(projection, accepting, narrator)));
            } else {
                differences = true;
            }
        }
    }

    /** Completes the output. */
    int exitCode() {
        output.print(out -> {}, () -> Map.of("projections", results));
        return differences ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void refused(Projection projection, Comparison found) {
        note(projection, "refused").put("comparison", RebuildNarrator.json(found));
        tell(out -> {
            out.println(projection.name() + ": the new tables differ from the live ones: " + found);
            RebuildNarrator.print(found, out);
            out.println(
                    "  The live tables are unchanged, and the new ones are kept. If the differences are intended: "
                            + "evolvent projections swap " + ProjectionOptions.word(projection.name())
                            + " --accept-differences; if not: evolvent projections cancel "
                            + ProjectionOptions.word(projection.name()));
        });
    }

    private void report(Projection projection, RebuildReport report) {
        boolean live = report.generation().state() == Generation.State.LIVE;
        Comparison found = report.comparison();
        Map<String, Object> json = note(projection, live ? "live" : "verified");
        json.put("generation", report.generation().number());
        json.put("events", report.events());
        json.put("millis", report.replay().toMillis());
        json.put("quarantined", report.quarantined());
        json.put("comparison", RebuildNarrator.json(found));
        if (live) {
            json.put("readersLockedOutMillis", report.swapLock().toMillis());
        }
        differences |= !live && !found.equal();
        boolean compared = projections.generations(projection).size() > 1;
        tell(out -> print(projection, report, live, compared, out));
    }

    private static void print(Projection projection, RebuildReport report, boolean live, boolean compared,
            PrintWriter out) {
        String name = ProjectionOptions.word(projection.name());
        Comparison found = report.comparison();
        out.println(projection.name() + ": generation " + report.generation().number() + " is "
                + report.generation().state() + ", " + (report.events() == 0
                        // It was built before.
                        ? "at position " + ProjectionsStatusCommand.position(report.generation().position())
                        : "built from " + Answer.counted(report.events(), "event") + " in "
                                + Durations.text(report.replay()) + " (" + Answer.number(report.eventsPerSecond())
                                + "/s)"));
        out.println("  " + (!compared
                ? Answer.counted(found.rows(), "row") + ", the first generation"
                : found.equal()
                        ? Answer.counted(found.rows(), "row") + ", equal to those that "
                                + (live ? "were" : "are") + " live"
                        : "they differ from those that " + (live ? "were" : "are") + " live: " + found));
        RebuildNarrator.print(found, out);
        if (report.quarantined() > 0) {
            out.println("  " + Answer.counted(report.quarantined(), "event")
                    + " in quarantine: evolvent projections quarantine list " + name);
        }
        if (!live) {
            out.println("  to swap: evolvent projections swap " + name + "; to drop: evolvent projections cancel "
                    + name);
        } else if (compared) {
            out.println("  readers were blocked for " + Durations.text(report.swapLock())
                    + "; to undo: evolvent projections rollback " + name);
        }
    }

    private Map<String, Object> note(Projection projection, String outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", projection.name());
        json.put("outcome", outcome);
        results.add(json);
        return json;
    }

    private void tell(Consumer<PrintWriter> text) {
        if (!output.isJson()) {
            text.accept(output.out());
            output.out().flush();
        }
    }
}
