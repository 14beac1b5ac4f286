package dev.evolvent.cli.events;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.eventstore.inspection.Anomalies;
import dev.evolvent.views.InspectionView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports anomalies among the events. */
@Command(name = "anomalies", header = "Reports anomalies in the stored events. Reads only.", description = {"",
        "Reports holes and duplicates among the versions of a stream, timestamps that run backwards within a "
                + "stream, payloads that are not JSON or very large, missing revisions where other events of the same "
                + "name have one, types with a single event, and gaps between positions. For each kind it prints the "
                + "count and the first locations.",
        "",
        "Exit code 12: the store has anomalies that a healthy store does not have. Gaps between positions "
                + "and single events are reported, but do not count.",
        "",
        "Examples:%n  evolvent events anomalies --url jdbc:postgresql://localhost/shop%n"
                + "  evolvent events anomalies --larger-than 64000 --output json",
        ""})
final class EventsAnomaliesCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--larger-than", paramLabel = "BYTES", defaultValue = "1000000",
            description = "Report payloads larger than this. Default: ${DEFAULT-VALUE}.")
    private int largerThan = 1_000_000;

    @Mixin
    private final ScanFlags scan = new ScanFlags();

    @Mixin
    private final UnusedOptions.Upcasters ignored = new UnusedOptions.Upcasters();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        Anomalies anomalies = scan.of(database, output, inspection -> inspection.anomalies(largerThan));
        output.print(new InspectionView.Unusual(anomalies));
        return anomalies.healthy() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
