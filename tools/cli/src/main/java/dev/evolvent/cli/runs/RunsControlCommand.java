package dev.evolvent.cli.runs;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Controls a run, in whichever process it is active. */
final class RunsControlCommand {

    private RunsControlCommand() {}

    /** Pauses an active run after its current batch, until it is resumed. */
    @Command(name = "pause", header = "Pauses an active run after its current batch, until it is resumed.",
            description = {"", "Exit code 1, and nothing is changed, if no such run is active.", ""})
    static final class Pause implements Runnable {

        @Mixin
        private final NamedRun named = new NamedRun();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            named.requests(output).pause("evolvent runs resume " + named.words());
        }
    }

    /** Resumes a paused run. */
    @Command(name = "resume", header = "Resumes a paused run.")
    static final class Resume implements Runnable {

        @Mixin
        private final NamedRun named = new NamedRun();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            named.requests(output).resume();
        }
    }

    /** Stops an active run, and undoes what can be undone. */
    @Command(name = "cancel", header = "Stops an active run, and undoes what can be undone.", description = {"",
            "A migration is undone, a rebuild drops its new tables, a backup its files; a proof keeps its --state file. What an "
                    + "interrupted rebuild left is dropped by: evolvent projections cancel.",
            ""})
    static final class Cancel implements Runnable {

        @Mixin
        private final Confirmation confirmation = new Confirmation();

        @Mixin
        private final NamedRun named = new NamedRun();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            confirmation.require(output, "The active " + named.words() + " will be cancelled.");
            named.requests(output).cancel("evolvent runs list");
        }
    }

    /** Changes the threads and the maximum rate of an active rebuild. */
    @Command(name = "tune", header = "Changes the threads and the maximum rate of an active rebuild.")
    static final class Tune implements Runnable {

        @Option(names = "--threads", paramLabel = "N", description = "How many threads read events.")
        private @Nullable Integer threads;

        @Option(names = "--rate", paramLabel = "N", description = "Maximum events per second; 0 for unlimited.")
        private @Nullable Integer rate;

        @Mixin
        private final NamedRun named = new NamedRun();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            named.requests(output).tune(threads, rate);
        }
    }
}
