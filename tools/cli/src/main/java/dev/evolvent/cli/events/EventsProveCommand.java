package dev.evolvent.cli.events;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.EventFilterOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.eventstore.inspection.Proof;
import dev.evolvent.eventstore.inspection.ProofOptions;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.views.InspectionView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves that every stored event can be read: for a pipeline before a deploy. */
@Command(name = "prove", header = "Reads every stored event with today's code, and reports what fails. Reads only.",
        description = {"",
                "Made for deployment pipelines: pass the jars that will be deployed and the URL of the production "
                        + "database or a replica. Each event runs through its steps and is bound to the class that reads it. "
                        + "Failures are grouped by type, step and error. Exit code 0: the new code can read everything; 12: it "
                        + "cannot, do not deploy; 1: could not be determined.",
                "",
                "Stored values are not printed: samples show the structure of payloads, with x for letters and 0 for "
                        + "numbers, unless you pass --show-values.",
                "",
                "With --state, an interrupted run resumes, and the next run reads only new events. If the steps of a "
                        + "type have changed, it starts over.",
                "",
                "Examples:%n  evolvent events prove --url $REPLICA --jar build/orders.jar build/lib/*.jar%n"
                        + "  evolvent events prove --state proof.json --yaml src/main/resources/events%n"
                        + "  evolvent events prove --types OrderPlaced --since 2024-01-01T00:00:00Z --yaml events",
                ""})
final class EventsProveCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final EventFilterOptions filter = new EventFilterOptions();

    @Option(names = "--from", paramLabel = "POSITION", description = "Only events after this position.")
    private @Nullable Long from;

    @Option(names = "--limit-findings", paramLabel = "N",
            description = "Stop after this many different findings. Default: ${DEFAULT-VALUE}.")
    private int limit = ProofOptions.defaults().limit();

    @Option(names = "--show-values", description = "Print payloads and messages with their values. Not for logs.")
    private boolean showValues;

    @Option(names = "--state", paramLabel = "FILE",
            description = "Save the progress in this file, and resume from it. Needs a global order (--position).")
    private @Nullable Path state;

    @Mixin
    private final ScanFlags scan = new ScanFlags();

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final RegistryOptions declarations = new RegistryOptions();

    @Override
    public Integer call() {
        UpcasterRegistry registry = declarations.registry();
        ProofOptions options = options(registry);
        for (String type : filter.notStored(database, registry, output)) {
            output.err().println("Warning: no event of type " + type + " is stored, so nothing is proved about it.");
        }
        output.err().flush();
        Proof proof = scan.of(database, output, inspection -> inspection.prove(registry, options));
        output.print(new InspectionView.Proved(proof));
        return proof.proved() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private ProofOptions options(UpcasterRegistry registry) {
        output.atLeast(1, "--limit-findings", limit);
        ProofOptions.Builder options = ProofOptions.builder().limit(limit).filter(filter.stored(registry))
                .masked(!showValues);
        Optional.ofNullable(from).ifPresent(options::after);
        Optional.ofNullable(state).ifPresent(options::state);
        return options.build();
    }
}
