package dev.evolvent.cli;

import dev.evolvent.cli.backup.BackupCommand;
import dev.evolvent.cli.demo.DemoCommand;
import dev.evolvent.cli.doctor.DoctorCommand;
import dev.evolvent.cli.doctor.LocksCommand;
import dev.evolvent.cli.doctor.RolesCommand;
import dev.evolvent.cli.events.EventsCommand;
import dev.evolvent.cli.layout.LayoutCommand;
import dev.evolvent.cli.migrate.MigrateCommand;
import dev.evolvent.cli.migrate.SchemaCommand;
import dev.evolvent.cli.projections.ProjectionsCommand;
import dev.evolvent.cli.runs.RunsCommand;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.cli.shared.Durations;
import dev.evolvent.cli.shared.ErrorPrinter;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.UsageErrorPrinter;
import dev.evolvent.cli.shared.Version;
import dev.evolvent.cli.upcasters.UpcastersCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine;

/** The command {@code evolvent}, and the entry point of the program. */
@Command(name = "evolvent", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND", usageHelpAutoWidth = true, sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                " 0:done", " 1:error; explain its code with: evolvent explain EV-....",
                " 2:wrong command line", "12:finished with findings",
                "13:blocked: fix the reported problems first"})
public final class Main {

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT,
            description = "Also print the stack trace of an error.")
    private boolean stacktrace;

    private Main() {}

    public static void main(String... arguments) {
        CommandLine commandLine = commandLine();
        // Payloads and JSON are in UTF-8, whatever the machine's locale: another charset would replace letters by
        // question marks.
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        int exitCode = commandLine.execute(arguments);
        if (commandLine.getOut().checkError() && !stdoutIsPipe()) {
            commandLine.getErr().println(CliError.OUTPUT_NOT_WRITABLE.code()
                    + ": Standard output was not written completely. Check the free space. The output ends in the middle.");
            System.exit(ExitCode.ERROR);
        }
        System.exit(exitCode);
    }

    /** A reader that closes a pipe has read enough. Java cannot detect what stdout is; Linux can. */
    private static boolean stdoutIsPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException e) {
            return false;
        }
    }

    static CommandLine commandLine() {
        // Messages are in English, whatever the machine's locale: so are the numbers in them.
        Locale.setDefault(Locale.ROOT);
        Main main = new Main();
        CommandLine commandLine = new CommandLine(main);
        commandLine.addSubcommand(new DemoCommand());
        commandLine.addSubcommand(new EventsCommand());
        commandLine.addSubcommand(new LayoutCommand());
        commandLine.addSubcommand(new UpcastersCommand());
        commandLine.addSubcommand(new MigrateCommand());
        commandLine.addSubcommand(new ProjectionsCommand());
        commandLine.addSubcommand(new RunsCommand());
        commandLine.addSubcommand(new SchemaCommand());
        commandLine.addSubcommand(new BackupCommand());
        commandLine.addSubcommand(new LocksCommand());
        commandLine.addSubcommand(new DoctorCommand());
        commandLine.addSubcommand(new RolesCommand());
        commandLine.addSubcommand(new ExplainCommand());
        commandLine.addSubcommand(completion());
        commandLine.addSubcommand(new HelpCommand());
        // After the subcommands were added, which would otherwise inherit it.
        commandLine.getCommandSpec().usageMessage()
                .description(
                        "Evolvent helps you change an event-sourced application on PostgreSQL without downtime: upcast old "
                                + "events, migrate the event table online, and rebuild read models. Every change can be verified first "
                                + "and undone later.")
                .footer("", "Start with:  evolvent demo");
        commandLine.setParameterExceptionHandler(new UsageErrorPrinter());
        commandLine.setExecutionExceptionHandler(new ErrorPrinter(() -> main.stacktrace));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.registerConverter(Duration.class, Durations::parse);
        return commandLine;
    }

    private static CommandLine completion() {
        CommandLine completion = new CommandLine(new GenerateCompletion());
        completion.getCommandSpec().usageMessage()
                .header("Prints a script that completes commands and options in bash and zsh.")
                .description("", "Load it in the current shell, or from ~/.bashrc or ~/.zshrc:",
                        "  source <(evolvent generate-completion)", "");
        return completion;
    }
}
