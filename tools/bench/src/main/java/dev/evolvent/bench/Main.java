package dev.evolvent.bench;

import dev.evolvent.bench.layouts.LayoutsBench;
import dev.evolvent.bench.reading.ReadingBench;
import dev.evolvent.bench.rebuild.LiveBench;
import dev.evolvent.bench.rebuild.RebuildBench;
import dev.evolvent.bench.rebuild.SmallHeapBench;
import dev.evolvent.bench.report.Bench;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.bench.report.Report;
import dev.evolvent.bench.sequence.AddSequenceBench;
import dev.evolvent.bench.size.SizeBench;
import dev.evolvent.bench.upcasting.UpcastingBench;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** The command {@code tools/bench/run}, and the entry point of the program. */
@Command(name = "tools/bench/run", usageHelpAutoWidth = true, sortOptions = false, header = {
        "Measures Evolvent and what it is compared with side by side, in one go.", ""},
        description = {"",
                "All contenders are first checked to come to the same result. Then they are measured in turn, round by "
                        + "round, so that a machine that is busy for a while is so for all of them. Compare the ratios: the "
                        + "figures themselves belong to this machine at this minute.",
                ""},
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                " 0:measured, whether or not the targets are met",
                " 1:the contenders differ in their results, or could not be measured",
                " 2:the command line is wrong"})
final class Main implements Callable<Integer> {

    private static final List<Bench> BENCHES = List.of(new UpcastingBench(), new ReadingBench(), new LayoutsBench(),
            new SizeBench(), new AddSequenceBench(), new RebuildBench(), new SmallHeapBench(),
            new LiveBench());

    private static final long LEAST_EVENTS = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME",
            description = "The bench to run; without it, the benches are listed.")
    private @Nullable String name;

    @Option(names = "--quick", description = "Only the rows that the targets are about; ends within 50 seconds.")
    private boolean quick;

    @Option(names = {"--events", "--rows"}, paramLabel = "N",
            description = "How many events there are. Only for size, add-sequence, rebuild, rebuild-heap and live.")
    private @Nullable Long events;

    @Option(names = "--output", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, or json: one document on stdout. Default: ${DEFAULT-VALUE}. What goes on is always told "
                    + "on stderr.")
    private OutputFormat output = OutputFormat.TEXT;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and end.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    /** The form of the report. */
    private enum OutputFormat {
        TEXT,
        JSON
    }

    private Main() {}

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        // Reports are in English, whatever the machine's locale: so are the numbers in them.
        Locale.setDefault(Locale.ROOT);
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.getCommandSpec().usageMessage().footer(footer());
        commandLine.setParameterExceptionHandler((error, arguments) -> {
            PrintWriter err = error.getCommandLine().getErr();
            err.println(error.getMessage());
            UnmatchedArgumentException.printSuggestions(error, err);
            err.println("Try: tools/bench/run --help");
            err.flush();
            return 2;
        });
        commandLine.setExecutionExceptionHandler((error, failed, parsed) -> {
            if (error instanceof BenchException) {
                failed.getErr().println(error.getMessage());
            } else {
                error.printStackTrace(failed.getErr());
            }
            failed.getErr().flush();
            return 1;
        });
        return commandLine;
    }

    @Override
    public Integer call() {
        CommandLine self = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = self.getOut();
        PrintWriter err = self.getErr();
        if (name == null) {
            BENCHES.forEach(bench -> out.println(bench.name() + "  " + bench.summary()));
            out.flush();
            return 0;
        }
        Report report = chosen(self, name, events).run(quick, line -> {
            err.println(line);
            err.flush();
        });
        if (output == OutputFormat.JSON) {
            report.printJson(out);
        } else {
            report.printText(out);
        }
        return 0;
    }

    private static Bench chosen(CommandLine self, String name, @Nullable Long events) {
        Bench bench = bench(self, name);
        if (events == null) {
            return bench;
        }
        if (events < LEAST_EVENTS) {
            throw new ParameterException(self, "--events is at least " + LEAST_EVENTS + ".");
        }
        return bench.withEvents(events).orElseThrow(() -> new ParameterException(self,
                "How many events there are cannot be chosen for " + name + "."));
    }

    private static Bench bench(CommandLine self, String name) {
        return BENCHES.stream().filter(bench -> bench.name().equals(name)).findFirst()
                .orElseThrow(() -> new ParameterException(self, "There is no bench " + name + ". There are: "
                        + BENCHES.stream().map(Bench::name).collect(Collectors.joining(", ")) + "."));
    }

    private static String[] footer() {
        String benches = BENCHES.stream().map(bench -> "%n" + bench.name() + ": " + bench.summary() + ".%n%n"
                + bench.description()).collect(Collectors.joining("%n"));
        return new String[]{benches, "", "Begin with:  tools/bench/run " + BENCHES.getFirst().name() + " --quick"};
    }
}
