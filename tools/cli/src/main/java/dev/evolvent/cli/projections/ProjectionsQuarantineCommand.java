package dev.evolvent.cli.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.QuarantinedEvent;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.views.QuarantineView;
import dev.evolvent.views.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The group of commands on quarantined events. */
@Command(name = "quarantine", header = "Shows, retries and discards events that could not be processed.",
        synopsisSubcommandLabel = "COMMAND",
        description = {"",
                "An event that cannot be processed is quarantined, and with it all later events of its key, in their "
                        + "order; rows of other keys continue. Fix the projection or its upcasters, then retry; or discard one "
                        + "event with a reason.",
                "",
                "Typical use:%n  evolvent projections quarantine list orders --jar app.jar%n  evolvent projections "
                        + "quarantine show orders --key o-17 --jar app.jar%n  evolvent projections quarantine retry orders "
                        + "--all --jar app.jar",
                ""},
        subcommands = {ProjectionsQuarantineCommand.Waiting.class, ProjectionsQuarantineCommand.Show.class,
                ProjectionsQuarantineCommand.Retry.class, ProjectionsQuarantineCommand.Discard.class})
final class ProjectionsQuarantineCommand {

    /** What waits. */
    @Command(name = "list", header = "Lists the quarantined events. Reads only.",
            description = {"", "Example:%n  evolvent projections quarantine list orders --jar app.jar", ""})
    static final class Waiting implements Runnable {

        @Parameters(paramLabel = "NAME", description = "Projection name.")
        private String name = "";

        @Option(names = "--key", paramLabel = "KEY", description = "Only events of this key.")
        private @Nullable String key;

        @Mixin
        private final ProjectionOptions options = new ProjectionOptions();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            Projection projection = options.named(name, output);
            output.print(new QuarantineView.Listed(options.open().quarantined(projection, Optional.ofNullable(key))));
        }
    }

    /** Shows them in full. */
    @Command(name = "show", header = "Shows the quarantined events of a key with payload and error. Reads only.",
            description = {"", "Example:%n  evolvent projections quarantine show orders --key o-17 --jar app.jar", ""})
    static final class Show implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "Projection name.")
        private String name = "";

        @Option(names = "--key", paramLabel = "KEY", required = true, description = "The key.")
        private String key = "";

        @Option(names = "--at-position", paramLabel = "N", description = "Only the event at this position.")
        private @Nullable Long position;

        @Mixin
        private final ProjectionOptions options = new ProjectionOptions();

        @Mixin
        private final Output output = new Output();

        @Override
        public Integer call() {
            Projection projection = options.named(name, output);
            OptionalLong only = position == null ? OptionalLong.empty() : OptionalLong.of(position);
            List<QuarantinedEvent> waiting = options.open().quarantined(projection, Optional.of(key)).stream()
                    .filter(event -> only.isEmpty() || only.getAsLong() == event.position()).toList();
            if (waiting.isEmpty()) {
                throw nothing(key);
            }
            output.print(new QuarantineView.Shown(waiting));
            return ExitCode.OK;
        }
    }

    private static EvolventException nothing(String key) {
        return new EvolventException(ProjectionError.NOTHING_TO_DO, "No such event of key " + key
                + " is in quarantine. Nothing was done.");
    }

    /** Retries them. */
    @Command(name = "retry", header = "Retries quarantined events, in their order, until one fails.",
            description = {"",
                    "Processed events leave the quarantine. Exit code 12: some are still in quarantine.%n%nExample:%n  "
                            + "evolvent projections quarantine retry orders --all --jar app.jar",
                    ""})
    static final class Retry implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "Projection name.")
        private String name = "";

        @Option(names = "--key", paramLabel = "KEY", description = "Events of this key.")
        private @Nullable String key;

        @Option(names = "--all", description = "Events of all keys.")
        private boolean all;

        @Mixin
        private final ProjectionOptions options = new ProjectionOptions();

        @Mixin
        private final Output output = new Output();

        @Override
        public Integer call() {
            if (all == (key != null)) {
                throw output.wrong("Give --key KEY or --all.");
            }
            Projection projection = options.named(name, output);
            Projections projections = options.open();
            Optional<String> only = Optional.ofNullable(key);
            List<String> keys = projections.quarantined(projection, only).stream().map(QuarantinedEvent::key)
                    .distinct().toList();
            long processed = keys.stream().mapToLong(each -> projections.retry(projection, each)).sum();
            List<QuarantinedEvent> left = projections.quarantined(projection, only);
            output.print(new QuarantineView.Retried(processed, left));
            return left.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }

    /** Discards one. */
    @Command(name = "discard", header = "Discards one quarantined event, for a reason that is kept in evolvent.audit.",
            description = {"",
                    "The rows will be built without it. Then retry the later events of its key.",
                    "", "Example:%n  evolvent projections quarantine discard orders --key o-17 --at-position 4711 "
                            + "--reason \"placed twice, see ticket 12\" --jar app.jar",
                    ""})
    static final class Discard implements Runnable {

        @Parameters(paramLabel = "NAME", description = "Projection name.")
        private String name = "";

        @Option(names = "--key", paramLabel = "KEY", required = true, description = "The key.")
        private String key = "";

        @Option(names = "--at-position", paramLabel = "N", required = true, description = "The event's position.")
        private long position;

        @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why it is discarded.")
        private String reason = "";

        @Mixin
        private final ProjectionOptions options = new ProjectionOptions();

        @Mixin
        private final Confirmation confirmation = new Confirmation();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            if (reason.isBlank()) {
                throw output.wrong("Give the reason with --reason TEXT.");
            }
            Projection projection = options.named(name, output);
            Projections projections = options.open();
            confirmation.require(output, "Discard the event at position " + position + " of key " + key
                    + ": it will never be processed by " + name + ".");
            if (!projections.discard(projection, key, position, reason)) {
                throw nothing(key);
            }
            output.err()
                    .println("Discarded. To retry the later events of its key: evolvent projections quarantine retry "
                            + Words.argument(name) + " --key " + Words.argument(key));
        }
    }
}
