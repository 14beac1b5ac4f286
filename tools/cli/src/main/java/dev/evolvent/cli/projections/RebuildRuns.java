package dev.evolvent.cli.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.views.RebuildView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Builds, compares and swaps projections one after another, and prints the results. */
final class RebuildRuns {

    private final Projections projections;
    private final Output output;
    private final Predicate<String> asks;
    private final List<RebuildView> results = new ArrayList<>();
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
            results.add(output.part(new RebuildView.Refused(projection.name(), found)));
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
        output.whole(new RebuildView.All(results));
        return differences ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void report(Projection projection, RebuildReport report) {
        boolean compared = projections.generations(projection).size() > 1;
        RebuildView.Done done = new RebuildView.Done(projection.name(), report, compared);
        differences |= done.isLeftDifferent();
        results.add(output.part(done));
    }
}
