package dev.evolvent.cli.demo;

import dev.evolvent.cli.demo.Demo;
import dev.evolvent.cli.demo.DemoReport;
import dev.evolvent.cli.demo.Narrator;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.inspection.Census;
import dev.evolvent.views.CensusView;
import java.io.PrintWriter;
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
        output.print(new DemoView(report));
        return report.good() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    /** Prints the story line by line. */
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
            out.print(CensusView.table(census));
            out.flush();
        }
    }
}
