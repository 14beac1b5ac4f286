package dev.evolvent.cli.events;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
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

/** What is odd about the events. */
@Command(name = "anomalies", header = "Tells what is odd about the stored events.", description = {"",
        "Holes and duplicates among the versions of a stream, times that run backwards within a stream, payloads that are "
                + "not JSON or very large, revisions that are missing where other events of that name have one, types of "
                + "which there is a single event, gaps between positions. Of each kind it tells how many there are, and "
                + "where the first few are.",
        "",
        "Exit code 12 says that there is something that a healthy store does not have. Gaps between positions and types "
                + "that are seen once are told, but do not count for that.",
        "",
        "Examples:%n  evolvent events anomalies --url jdbc:postgresql://localhost/shop%n"
                + "  evolvent events anomalies --larger-than 64000 --output json",
        ""})
final class EventsAnomaliesCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--larger-than", paramLabel = "BYTES", defaultValue = "1000000",
            description = "Payloads of more than so many bytes are odd. Default: ${DEFAULT-VALUE}.")
    private int largerThan = 1_000_000;

    @Mixin
    private final ScanFlags scan = new ScanFlags();

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
            out.println(Answer.number(anomaly.count()) + " x " + words(anomaly));
            for (Coordinates at : anomaly.first()) {
                out.println("    " + at);
            }
            if (anomaly.count() > anomaly.first().size()) {
                out.println("    ...");
            }
        }
        out.println(Answer.counted(anomalies.events(), "event") + ": "
                + (anomalies.found().isEmpty()
                        ? "nothing is odd"
                        : anomalies.healthy() ? "nothing to worry about" : "look at these"));
    }

    private static String words(Anomaly anomaly) {
        String largest = anomaly.largest().isPresent() ? Answer.number(anomaly.largest().getAsLong()) : "";
        return switch (anomaly.kind()) {
            case VERSION_HOLE -> "versions are missing in front of an event of a stream, at most " + largest;
            case DUPLICATE_VERSION -> "another event of the stream has the same version";
            case TIME_BACKWARDS -> "an event is older than the one before it in its stream";
            case NOT_JSON -> "the payload is not JSON";
            case MISSING_REVISION -> "there is no revision, where other events of that name have one";
            case OVERSIZE -> "the payload is large, at most " + largest + " bytes";
            case SEEN_ONCE -> "it is the only event of its type and revision";
            case POSITION_GAP -> "positions are missing in front of an event, at most " + largest
                    + ": usual after transactions that were rolled back";
        };
    }

    private static Map<String, Object> json(Anomalies anomalies) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("events", anomalies.events());
        json.put("healthy", anomalies.healthy());
        json.put("anomalies", anomalies.found().stream().map(anomaly -> {
            Map<String, Object> row = new LinkedHashMap<>();
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
