package dev.evolvent.cli;

import dev.evolvent.eventstore.Census;
import dev.evolvent.eventstore.Fingerprint;
import dev.evolvent.eventstore.FingerprintScope;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is in an event store. Everything here only reads. */
@Command(name = "events", header = "Tells what is in an event store. Reads only.", synopsisSubcommandLabel = "COMMAND",
        subcommands = {
                EventsCommand.CensusCommand.class, EventsCommand.FingerprintCommand.class, EventsShowCommand.class,
                EventsTailCommand.class, EventsExportCommand.class})
final class EventsCommand {

    @Command(name = "census", header = "Counts the event types and revisions that are stored.", description = {"",
            "Says how many events there are of each, and from where to where they reach.", "",
            "Example:%n  evolvent events census --url jdbc:postgresql://localhost/shop --table public.events", ""})
    static final class CensusCommand implements Runnable {

        @Spec
        private @Nullable CommandSpec spec;

        @Mixin
        private final DatabaseOptions database = new DatabaseOptions();

        @Option(names = "--output", paramLabel = "FORMAT", description = "text or json. Default: text.")
        private OutputFormat output = OutputFormat.TEXT;

        @Override
        public void run() {
            Census census = database.open().census();
            PrintWriter out = out(spec);
            if (output == OutputFormat.JSON) {
                Answer.json(out, Map.of("events", census.count(), "types", json(census)));
            } else {
                Answer.table(out, text(census));
                out.println("  " + census.count() + " events");
                out.flush();
            }
        }
    }

    @Command(name = "fingerprint", header = "Prints a SHA-256 over all that must never change in the events.",
            description = {
                    "", "Take it before and after a change of the table, and compare.", "",
                    "Example:%n  evolvent events fingerprint --url jdbc:postgresql://localhost/shop --before 2026-01-01T00:00:00Z",
                    ""})
    static final class FingerprintCommand implements Runnable {

        @Spec
        private @Nullable CommandSpec spec;

        @Mixin
        private final DatabaseOptions database = new DatabaseOptions();

        @Option(names = "--before", paramLabel = "TIME", description = {
                "Only the events that were recorded before this time (ISO 8601, with zone),",
                "to compare a store with its own past while others append to it."})
        private @Nullable Instant before;

        @Option(names = "--output", paramLabel = "FORMAT", description = "text or json. Default: text.")
        private OutputFormat output = OutputFormat.TEXT;

        @Override
        public void run() {
            Fingerprint fingerprint = database.open().fingerprint(
                    before == null ? FingerprintScope.all() : FingerprintScope.recordedBefore(before));
            PrintWriter out = out(spec);
            if (output == OutputFormat.JSON) {
                Answer.json(out, fingerprint);
            } else {
                out.println(fingerprint.root() + "  " + fingerprint.events() + " events");
                out.flush();
            }
        }
    }

    static List<List<String>> text(Census census) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("type", "revision", "events", "first", "last"));
        for (Census.Entry entry : census.entries()) {
            rows.add(List.of(entry.type().name(), entry.type().revision().toString(),
                    String.format("%,d", entry.count()),
                    entry.firstTime().toString().substring(0, 10), entry.lastTime().toString().substring(0, 10)));
        }
        return rows;
    }

    static List<Map<String, Object>> json(Census census) {
        return census.entries().stream().map(entry -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("type", entry.type().name());
            row.put("revision", entry.type().revision().text());
            row.put("count", entry.count());
            row.put("firstTime", entry.firstTime().toString());
            row.put("lastTime", entry.lastTime().toString());
            entry.firstPosition().ifPresent(position -> row.put("firstPosition", position));
            entry.lastPosition().ifPresent(position -> row.put("lastPosition", position));
            row.put("payloadBytes", entry.bytes());
            return row;
        }).toList();
    }

    private static PrintWriter out(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
