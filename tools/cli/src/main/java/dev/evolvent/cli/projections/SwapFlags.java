package dev.evolvent.cli.projections;

import dev.evolvent.projections.RebuildOptions;
import java.time.Duration;
import picocli.CommandLine.Option;

/** On what terms new tables take the place of the live ones. */
final class SwapFlags {

    @Option(names = "--accept-differences",
            description = "The new tables take the place of the live ones however they differ: for a projection that was "
                    + "changed on purpose.")
    private boolean accept;

    @Option(names = "--keep-current", paramLabel = "TIME",
            description = "For so long after the swap (24h, say), runners whose code built the old tables take up events in "
                    + "these, too, so that a rollback loses nothing.")
    private Duration keepCurrent = Duration.ZERO;

    boolean isAccepting() {
        return accept;
    }

    boolean isGiven() {
        return accept || !keepCurrent.isZero();
    }

    RebuildOptions options() {
        RebuildOptions options = RebuildOptions.defaults().keepingCurrent(keepCurrent);
        return accept ? options.acceptingDifferences() : options;
    }
}
