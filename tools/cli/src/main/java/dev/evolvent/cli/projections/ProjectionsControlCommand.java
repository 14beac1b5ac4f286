package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunRequests;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.projections.Projection;
import dev.evolvent.views.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pauses, resumes, cancels and tunes a rebuild, in whichever process it runs. */
final class ProjectionsControlCommand {

    private ProjectionsControlCommand() {}

    private static RunRequests requests(NamedProjection named, Output output) {
        String name = named.find(output).name();
        return new RunRequests(named.dataSource(), RunKey.rebuild(name), output);
    }

    /** Pause. */
    @Command(name = "pause", header = "Pauses the active rebuild of a projection after its current chunk.",
            description = {"",
                    "It stays paused until: evolvent projections resume. If its process ends, the command that continues the "
                            + "rebuild is paused too. A paused rebuild holds no locks. If no rebuild is running, nothing is "
                            + "changed.%n%nExample:%n  evolvent projections pause orders --jar app.jar",
                    ""})
    static final class Pause implements Runnable {

        @Mixin
        private final NamedProjection named = new NamedProjection();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            RunRequests requests = requests(named, output);
            requests.pause("evolvent projections resume " + Words.argument(requests.key().name()));
        }
    }

    /** Resume. */
    @Command(name = "resume", header = "Resumes a paused rebuild.", description = {"",
            "Works from any process.%n%nExample:%n  evolvent projections resume orders --jar app.jar", ""})
    static final class Resume implements Runnable {

        @Mixin
        private final NamedProjection named = new NamedProjection();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            requests(named, output).resume();
        }
    }

    /** Stop and drop. */
    @Command(name = "cancel", header = "Cancels a rebuild and drops the tables that it has built.",
            description = {"",
                    "Works from any process. Also drops tables that wait for a swap, or that a crashed process left. The "
                            + "live tables are not changed. To start over: evolvent projections rebuild.%n%nExample:%n  evolvent "
                            + "projections cancel orders --jar app.jar",
                    ""})
    static final class Cancel implements Runnable {

        @Mixin
        private final NamedProjection named = new NamedProjection();

        @Mixin
        private final Confirmation confirmation = new Confirmation();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            Projection projection = named.find(output);
            confirmation.require(output, "Drop the tables that a rebuild of " + projection.name() + " has built.");
            requests(named, output).require(named.open().cancel(projection));
            output.err().println("Cancelled, or cancel requested: see evolvent projections status "
                    + Words.argument(projection.name()));
        }
    }

    /** Change threads and rate. */
    @Command(name = "tune", header = "Changes the threads and the maximum rate of an active rebuild.",
            description = {"",
                    "In whichever process it runs, within half a second.", "",
                    "Example:%n  evolvent projections tune orders --threads 1 --rate 20000 --jar app.jar", ""})
    static final class Tune implements Runnable {

        @Option(names = "--threads", paramLabel = "N", description = "Number of threads that read events.")
        private @Nullable Integer threads;

        @Option(names = "--rate", paramLabel = "N", description = "Maximum events per second; 0 for unlimited.")
        private @Nullable Integer rate;

        @Mixin
        private final NamedProjection named = new NamedProjection();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            requests(named, output).tune(threads, rate);
        }
    }
}
