package dev.evolvent.cli.demo;

import dev.evolvent.cli.demo.Demo;
import dev.evolvent.cli.demo.DemoReport;
import dev.evolvent.cli.demo.Narrator;
import dev.evolvent.cli.events.EventsCensusCommand;
import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.inspection.Census;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the demo on a temporary PostgreSQL server. */
@Command(name = "demo", header = "Shows what Evolvent does, on a temporary PostgreSQL server.", description = {"",
        "An application has stored events for seven years, in three generations of its code and without a "
                + "global order. The demo counts the stored types, adds the order while the application keeps writing, "
                + "proves that today's classes can read every event, and rebuilds two read models alongside the live "
                + "ones.",
        "",
        "The server runs in a temporary folder that is removed at the end. Only the PostgreSQL programs stay "
                + "in a cache folder (~/.cache/evolvent, or /var/cache/evolvent for root). With --output json, the "
                + "narration goes to stderr.%n%nExample:%n  evolvent demo --events 1000000 --keep",
        ""})
public final class DemoCommand implements Callable<Integer> {

    private static final int FEWEST = 100;

    @Option(names = "--events", paramLabel = "N", defaultValue = "100000",
            description = "Number of events that the application has stored. Default: ${DEFAULT-VALUE}.")
    private int events;

    @Option(names = "--keep",
            description = "Keep the server running, and print how to connect to it and how to stop it.")
    private boolean keep;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        output.atLeast(FEWEST, "--events", events);
        PrintWriter story = output.isJson() ? output.err() : output.out();
        DemoReport report = new Demo(events, keep, new PrintingNarrator(story)).run();
        output.print(out -> {
            out.println();
            Answer.table(out, summary(report));
        }, () -> json(report));
        return report.good() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static List<List<String>> summary(DemoReport report) {
        DemoReport.Ordering ordering = report.ordering();
        DemoReport.Reading reading = report.reading();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("what", "seconds", "result"));
        rows.add(List.of("events loaded", seconds(report.loadMillis()), Answer.number(report.events()) + " in "
                + report.census().entries().size() + " types and revisions"));
        rows.add(List.of("global order added", seconds(ordering.migrationMillis()), "appends delayed by at most "
                + ordering.stallMillis() + " ms (before: " + ordering.usualMillis() + " ms), " + report.lost()
                + " lost"));
        rows.add(List.of("every event proved", seconds(report.proofMillis()), report.proof().proved()
                ? Answer.number(report.proof().events()) + " can be read by today's classes"
                : "NO: " + report.proof().findings().size() + " kinds of failures"));
        for (DemoReport.Rebuilt rebuilt : report.rebuilt()) {
            rows.add(List.of(rebuilt.name() + " rebuilt", seconds(rebuilt.report().replay().toMillis()),
                    Answer.number(rebuilt.report().eventsPerSecond()) + " events/s; " + rebuilt.report().comparison()));
        }
        rows.add(List.of("users reading", "", Answer.number(reading.reads()) + " reads, " + reading.failed()
                + " failed, longest " + reading.longestMillis() + " ms"));
        rows.add(List.of("fingerprint", "", report.fingerprintUnchanged() ? "unchanged" : "CHANGED"));
        rows.add(List.of("total", seconds(report.totalMillis()),
                report.good() ? "everything is correct" : "SOMETHING IS WRONG"));
        return rows;
    }

    private static Map<String, Object> json(DemoReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("events", report.events());
        json.put("census", EventsCensusCommand.json(report.census()));
        json.put("appends", report.ordering().appends());
        json.put("appendStallMillis", report.ordering().stallMillis());
        json.put("usualAppendMillis", report.ordering().usualMillis());
        json.put("failedAppends", report.ordering().failed());
        json.put("lostEvents", report.lost());
        json.put("migrationMillis", report.ordering().migrationMillis());
        json.put("proved", report.proof().proved());
        json.put("provedEvents", report.proof().events());
        json.put("proofMillis", report.proofMillis());
        json.put("rebuild", rebuild(report));
        json.put("reads", report.reading().reads());
        json.put("failedReads", report.reading().failed());
        json.put("longestReadMillis", report.reading().longestMillis());
        json.put("fingerprint", report.after().root());
        json.put("fingerprintUnchanged", report.fingerprintUnchanged());
        json.put("good", report.good());
        json.put("totalMillis", report.totalMillis());
        report.kept().ifPresent(kept -> json.put("server", Map.of("url", kept.jdbcUrl(), "stop", kept.stopCommand())));
        return json;
    }

    private static Map<String, Object> rebuild(DemoReport report) {
        Map<String, Object> rebuild = new LinkedHashMap<>();
        rebuild.put("eventsPerSecond", report.rebuildEventsPerSecond());
        for (DemoReport.Rebuilt rebuilt : report.rebuilt()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("events", rebuilt.report().events());
            one.put("eventsPerSecond", rebuilt.report().eventsPerSecond());
            one.put("rows", rebuilt.report().comparison().rows());
            one.put("missing", rebuilt.report().comparison().missing());
            one.put("extra", rebuilt.report().comparison().extra());
            one.put("changed", rebuilt.report().comparison().changed());
            one.put("swapLockMillis", rebuilt.report().swapLock().toMillis());
            rebuild.put(rebuilt.name(), one);
        }
        return rebuild;
    }

    private static String seconds(long millis) {
        return String.format("%.1f", millis / 1000.0);
    }

    /** Prints the progress line by line. */
    private record PrintingNarrator(PrintWriter out) implements Narrator {

        @Override
        public void chapter(int number, String title) {
            out.println();
            out.println(number + ". " + title);
            out.flush();
        }

        @Override
        public void line(String text) {
            out.println("   " + text);
            out.flush();
        }

        @Override
        public void census(Census census) {
            Answer.table(out, EventsCensusCommand.text(census));
        }
    }
}
