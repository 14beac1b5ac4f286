package dev.evolvent.cli.events;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.eventstore.inspection.FingerprintComparison;
import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.views.InspectionView;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds the first difference between two fingerprints. */
@Command(name = "compare",
        header = "Compares a saved fingerprint with the store, or with another saved one. Reads only.",
        description = {"",
                "Reports whether all events are unchanged. If not, it prints the first event that was changed, "
                        + "removed or added, in the order of the ids. Exit code 12: the fingerprints differ.",
                "",
                "Without a second file, it computes the fingerprint of the store with the form and scope of the saved one.",
                "",
                "Examples:%n  evolvent events compare before.fp --url jdbc:postgresql://localhost/shop%n"
                        + "  evolvent events compare before.fp after.fp",
                ""})
final class EventsCompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "Saved by: evolvent events fingerprint --save FILE.")
    private @Nullable Path saved;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE",
            description = "Another saved fingerprint, to compare with instead of the store.")
    private @Nullable Path other;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final ScanFlags scan = new ScanFlags();

    @Mixin
    private final UnusedOptions.Upcasters ignored = new UnusedOptions.Upcasters();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(saved);
        FingerprintComparison comparison = other == null
                ? scan.of(database, output, inspection -> inspection.compare(file))
                : Inspection.compare(file, other);
        output.print(new InspectionView.Compared(comparison));
        return comparison.same() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
