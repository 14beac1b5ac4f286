package dev.evolvent.cli.events;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.eventstore.inspection.Anomalies.Anomaly;
import dev.evolvent.eventstore.inspection.Anomalies;
import dev.evolvent.upcasters.event.Coordinates;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
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
        output.print(out -> print(anomalies, out), () -> json(anomalies));
        return anomalies.healthy() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static void print(Anomalies anomalies, PrintWriter out) {
        for (Anomaly anomaly : anomalies.found()) {
            out.println(Answer.number(anomaly.count()) + " x " + words(anomaly) + "  [" + anomaly.kind().id() + "]");
            for (Coordinates at : anomaly.first()) {
                out.println("    " + at);
            }
            if (anomaly.count() > anomaly.first().size()) {
                out.println("    ...");
            }
        }
        out.println(Answer.counted(anomalies.events(), "event") + ": "
                + (anomalies.found().isEmpty()
                        ? "no anomalies"
                        : anomalies.healthy() ? "only harmless anomalies" : "investigate these"));
    }

    private static String words(Anomaly anomaly) {
        String largest = anomaly.largest().isPresent() ? Answer.number(anomaly.largest().getAsLong()) : "";
        return switch (anomaly.kind()) {
            case VERSION_HOLE -> "versions are missing before an event of a stream, at most " + largest;
            case DUPLICATE_VERSION -> "another event of the stream has the same version";
            case TIME_BACKWARDS -> "an event is older than the previous event of its stream";
            case NOT_JSON -> "the payload is not JSON";
            case MISSING_REVISION -> "the revision is missing, but other events of that name have one";
            case OVERSIZE -> "the payload is large, at most " + largest + " bytes";
            case SEEN_ONCE -> "the only event of its type and revision";
            case POSITION_GAP -> "positions are missing before an event, at most " + largest
                    + ": normal after transactions that were rolled back";
        };
    }

    private static Map<String, Object> json(Anomalies anomalies) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("events", anomalies.events());
        json.put("healthy", anomalies.healthy());
        json.put("anomalies", anomalies.found().stream().map(anomaly -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", anomaly.kind().id());
            row.put("kind", Answer.word(anomaly.kind()));
            row.put("count", anomaly.count());
            anomaly.largest().ifPresent(largest -> row.put("largest", largest));
            row.put("first", anomaly.first().stream().map(EventsAnomaliesCommand::json).toList());
            return row;
        }).toList());
        return json;
    }

    private static Map<String, Object> json(Coordinates at) {
        Map<String, Object> row = Answer.type(at.type());
        row.putAll(Answer.at(at));
        return row;
    }
}
