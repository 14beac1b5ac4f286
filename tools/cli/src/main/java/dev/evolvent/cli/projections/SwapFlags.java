package dev.evolvent.cli.projections;

import dev.evolvent.projections.RebuildOptions;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Options that decide when new tables replace the live ones. */
final class SwapFlags {

    @Option(names = "--accept-differences",
            description = "Swap the new tables into place even if they differ: for a projection that was changed on purpose.")
    private boolean accept;

    @Option(names = "--keep-current", paramLabel = "TIME",
            description = "For this long after the swap (for example 24h), runners with the previous code keep the old tables "
                    + "current, so that a rollback loses nothing.")
    private Duration keepCurrent = Duration.ZERO;

    boolean isAccepting() {
        return accept;
    }

    boolean isGiven() {
        return accept || !keepCurrent.isZero();
    }

    RebuildOptions.Builder options() {
        return RebuildOptions.builder().keepCurrent(keepCurrent)
                .differences(accept ? RebuildOptions.Differences.ACCEPT : RebuildOptions.Differences.REFUSE);
    }
}
