package dev.evolvent.cli;

import dev.evolvent.eventstore.inspection.Anomalies;
import dev.evolvent.eventstore.inspection.Anomalies.Anomaly;
import dev.evolvent.upcasters.Coordinates;
import dev.evolvent.upcasters.RecordedEvent;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--larger-than", paramLabel = "BYTES", defaultValue = "1000000",
            description = "Payloads of more than so many bytes are odd. Default: ${DEFAULT-VALUE}.")
    private int largerThan = 1_000_000;

    @Mixin
    private final ScanFlags scan = new ScanFlags();

    @Option(names = "--output", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private OutputFormat output = OutputFormat.TEXT;

    @Override
    public Integer call() {
        Anomalies anomalies = scan.inspection(database).anomalies(largerThan);
        scan.end();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (output == OutputFormat.JSON) {
            Answer.json(out, json(anomalies));
        } else {
            print(anomalies, out);
        }
        return anomalies.healthy() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static void print(Anomalies anomalies, PrintWriter out) {
        for (Anomaly anomaly : anomalies.found()) {
            out.println(ScanFlags.number(anomaly.count()) + " x " + words(anomaly));
            for (Coordinates at : anomaly.first()) {
                out.println("    " + at);
            }
            if (anomaly.count() > anomaly.first().size()) {
                out.println("    ...");
            }
        }
        out.println(ScanFlags.number(anomalies.events()) + " events: "
                + (anomalies.found().isEmpty()
                        ? "nothing is odd"
                        : anomalies.healthy() ? "nothing to worry about" : "look at these"));
        out.flush();
    }

    private static String words(Anomaly anomaly) {
        String largest = anomaly.largest().isPresent() ? ScanFlags.number(anomaly.largest().getAsLong()) : "";
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
            row.put("kind", anomaly.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            row.put("count", anomaly.count());
            anomaly.largest().ifPresent(largest -> row.put("largest", largest));
            row.put("first", anomaly.first().stream().map(EventsAnomaliesCommand::json).toList());
            return row;
        }).toList());
        return json;
    }

    static Map<String, Object> json(Coordinates at) {
        Map<String, Object> row = Answer.type(at.type());
        row.put("category", at.stream().category());
        row.put("stream", at.stream().id());
        row.put("version", at.version());
        if (at.position() != RecordedEvent.NO_POSITION) {
            row.put("position", at.position());
        }
        return row;
    }
}
