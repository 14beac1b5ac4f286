package dev.evolvent.cli.events;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.FingerprintOptions;
import dev.evolvent.views.InspectionView;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes the fingerprint of the events. */
@Command(name = "fingerprint",
        header = "Computes a SHA-256 over everything in the events that must never change. Reads only.",
        description = {"",
                "Compute it before and after a change of the table and compare: by eye, or with --save and the "
                        + "command compare, which finds the event that differs. Positions and additional columns do not matter.",
                "",
                "With --canonical, documents are compared by their JSON values, so that a change from text or bytes "
                        + "to jsonb, or to another layout, does not matter.",
                "",
                "--quick is not a proof: PostgreSQL computes a count and a 64-bit sum, in a fraction of the time.",
                "",
                "Examples:%n  evolvent events fingerprint --save before.fp --before 2026-01-01T00:00:00Z%n"
                        + "  evolvent events fingerprint --canonical --url jdbc:postgresql://localhost/shop%n"
                        + "  evolvent events fingerprint --quick",
                ""})
final class EventsFingerprintCommand implements Runnable {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--before", paramLabel = "TIME", description = {
            "Only events recorded before this time (ISO 8601, with zone),",
            "to compare a store with its own past while appends continue."})
    private @Nullable Instant before;

    @Option(names = "--canonical", description = "Compare documents by their JSON values, not by their bytes.")
    private boolean canonical;

    @Option(names = "--save", paramLabel = "FILE", description = "Save it, for: evolvent events compare FILE.")
    private @Nullable Path save;

    @Option(names = "--quick", description = "Compute only a count and a sum on the server. Not a proof.")
    private boolean quick;

    @Mixin
    private final ScanFlags scan = new ScanFlags();

    @Mixin
    private final UnusedOptions.Upcasters ignored = new UnusedOptions.Upcasters();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        if (quick && (save != null || canonical)) {
            throw output
                    .wrong("--quick cannot be combined with --save or --canonical: it does not compute a fingerprint.");
        }
        output.print(quick
                ? new InspectionView.Summed(
                        scan.of(database, output, inspection -> inspection.quickSum(Optional.ofNullable(before))))
                : new InspectionView.Fingerprinted(
                        scan.of(database, output, inspection -> inspection.fingerprint(options()))));
    }

    private FingerprintOptions options() {
        FingerprintOptions.Builder options = FingerprintOptions.builder()
                .form(canonical ? Fingerprint.Form.CANONICAL : Fingerprint.Form.STORED);
        Optional.ofNullable(before).ifPresent(options::before);
        Optional.ofNullable(save).ifPresent(options::file);
        return options.build();
    }
}
