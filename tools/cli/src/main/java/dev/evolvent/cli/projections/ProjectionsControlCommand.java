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
                    + " is going on. Nothing was done.");
        }
    }

    /** Do nothing for now. */
    @Command(name = "pause", header = "Has a rebuild wait, in whichever process it runs.",
            description = {"", "Until: evolvent projections resume. Meanwhile, it holds nothing that others need.", ""})
    static final class Pause implements Runnable {

        @Mixin
        private final NamedProjection named = new NamedProjection();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            Projection projection = named.find(output);
            require(named.open().pause(projection), projection);
            output.err().println("Asked to pause. To go on: evolvent projections resume "
                    + ProjectionOptions.word(projection.name()));
        }
    }

    /** Go on. */
    @Command(name = "resume", header = "Has a rebuild go on that was paused.")
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
    @Command(name = "cancel", header = "Ends a rebuild, in whichever process it runs, and drops what it has built.",
            description = {"",
                    "Also what waits for a swap, or was left behind by a process that has died. The live tables "
                            + "are untouched.",
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
            confirmation.require(output, "What a rebuild of " + projection.name() + " has built is to be dropped.");
            require(named.open().cancel(projection), projection);
            output.err().println("Cancelled, or asked to: see evolvent projections status "
                    + ProjectionOptions.word(projection.name()));
        }
    }

    /** Go on otherwise. */
    @Command(name = "tune", header = "Has a rebuild go on with more or fewer threads, or slower.", description = {"",
            "In whichever process it runs; from its next half second on.", "",
            "Example:%n  evolvent projections tune orders --threads 1 --rate 20000 --jar app.jar", ""})
    static final class Tune implements Runnable {

        @Option(names = "--threads", paramLabel = "N", description = "How many threads read events.")
        private @Nullable Integer threads;

        @Option(names = "--rate", paramLabel = "N",
                description = "How many events it takes up in a second at most; 0 for as many as it can.")
        private @Nullable Integer rate;

        @Mixin
        private final NamedProjection named = new NamedProjection();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            if (threads == null && rate == null) {
                throw output.wrong("Say --threads N, or --rate N, or both.");
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
