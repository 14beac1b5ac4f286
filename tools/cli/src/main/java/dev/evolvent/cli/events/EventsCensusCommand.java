package dev.evolvent.cli.events;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.eventstore.inspection.Census;
import dev.evolvent.eventstore.inspection.RegistryUse;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.views.CensusView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts the stored types and revisions. */
@Command(name = "census", header = "Counts the stored event types and revisions. Reads only.", description = {"",
        "For each type it prints the number of events, the first and the last date, and the number of "
                + "payload shapes (sets of top-level keys). With --yaml or --jar it also prints how each type is read "
                + "today, and which steps no stored event needs. Exit code 12: a stored type is unknown to the "
                + "upcasters.",
        "",
        "With --state, the result is saved in a file, and the next run reads only newer events.", "",
        "Examples:%n  evolvent events census --url jdbc:postgresql://localhost/shop --table public.events%n"
                + "  evolvent events census --shapes --output json%n"
                + "  evolvent events census --state census.json%n"
                + "  evolvent events census --yaml src/main/resources/events",
        ""})
final class EventsCensusCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Mixin
    private final ScanFlags scan = new ScanFlags();

    @Option(names = "--state", paramLabel = "FILE",
            description = "Resume from this file if it exists, and overwrite it. Needs a global order (--position).")
    private @Nullable Path state;

    @Option(names = "--shapes", description = "Also print the most frequent shapes of each type.")
    private boolean shapes;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        // Errors in the declarations are reported before the events are read.
        Optional<UpcasterRegistry> declared = registry.ifGiven();
        Census census = take();
        Optional<RegistryUse> use = declared.map(census::against);
        output.print(new CensusView(census, use, shapes));
        return use.filter(found -> !found.unknown().isEmpty()).isPresent() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private Census take() {
        Optional<Path> file = Optional.ofNullable(state);
        file.ifPresent(EventsCensusCommand::requireFolder);
        Optional<Census> earlier = file.flatMap(Census::read);
        Census census = scan.of(database, output,
                inspection -> earlier.map(inspection::census).orElseGet(inspection::census));
        file.ifPresent(census::write);
        return census;
    }

    /** Reported before the events are read, which may take long: the file is written at the end. */
    private static void requireFolder(Path file) {
        if (!Files.isWritable(file.toAbsolutePath().resolveSibling("."))) {
            throw new EvolventException(CliError.OUTPUT_NOT_WRITABLE, "The file " + file
                    + " cannot be written: its folder does not exist or is not writable.");
        }
    }
}
