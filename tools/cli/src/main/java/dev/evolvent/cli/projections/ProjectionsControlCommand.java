package dev.evolvent.cli.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be asked of a rebuild, from anywhere. */
final class ProjectionsControlCommand {

    private ProjectionsControlCommand() {}

    private static void require(boolean asked, Projection projection) {
        if (!asked) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "No rebuild of projection " + projection.name()
                    + " is running. Nothing was done.");
        }
    }

    /** Do nothing for now. */
    @Command(name = "pause", header = "Pauses a running rebuild.",
            description = {"",
                    "Works from any process. To resume: evolvent projections resume. A paused rebuild holds no "
                            + "locks.%n%nExample:%n  evolvent projections pause orders --jar app.jar",
                    ""})
    static final class Pause implements Runnable {

        @Mixin
        private final NamedProjection named = new NamedProjection();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            Projection projection = named.find(output);
            require(named.open().pause(projection), projection);
            output.err().println("Pause requested. To resume: evolvent projections resume "
                    + ProjectionOptions.word(projection.name()));
        }
    }

    /** Go on. */
    @Command(name = "resume", header = "Resumes a paused rebuild.", description = {"",
            "Works from any process.%n%nExample:%n  evolvent projections resume orders --jar app.jar", ""})
    static final class Resume implements Runnable {

        @Mixin
        private final NamedProjection named = new NamedProjection();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            Projection projection = named.find(output);
            require(named.open().resume(projection), projection);
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
            require(named.open().cancel(projection), projection);
            output.err().println("Cancelled, or cancel requested: see evolvent projections status "
                    + ProjectionOptions.word(projection.name()));
        }
    }

    /** Go on otherwise. */
    @Command(name = "tune", header = "Changes threads or rate limit of a running rebuild.", description = {"",
            "Works from any process; takes effect within half a second.", "",
            "Example:%n  evolvent projections tune orders --threads 1 --rate 20000 --jar app.jar", ""})
    static final class Tune implements Runnable {

        @Option(names = "--threads", paramLabel = "N", description = "Number of threads that read events.")
        private @Nullable Integer threads;

        @Option(names = "--rate", paramLabel = "N",
                description = "Maximum events per second; 0 for unlimited.")
        private @Nullable Integer rate;

        @Mixin
        private final NamedProjection named = new NamedProjection();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            if (threads == null && rate == null) {
                throw output.wrong("Give --threads N, --rate N, or both.");
            }
            output.atLeast(1, "--threads", threads == null ? 1 : threads);
            output.atLeast(0, "--rate", rate == null ? 0 : rate);
            Projection projection = named.find(output);
            require(named.open().tune(projection, optional(threads), optional(rate)), projection);
        }

        private static OptionalInt optional(@Nullable Integer number) {
            return number == null ? OptionalInt.empty() : OptionalInt.of(number);
        }
    }
}
