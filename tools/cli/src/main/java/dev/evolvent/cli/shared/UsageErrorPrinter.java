package dev.evolvent.cli.shared;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** Prints a usage error in three lines at most: the problem, the nearest valid name, and the help command. */
public final class UsageErrorPrinter implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(error.getMessage());
        if (isGroup(command) && !(error instanceof UnmatchedArgumentException)) {
            // A group without a subcommand: its help is the list of them.
            command.usage(err);
        } else {
            List<String> similar = similar(error, command);
            if (!similar.isEmpty()) {
                err.println("Did you mean: " + String.join(" or ", similar) + "?");
            }
            err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        err.flush();
        return ExitCode.USAGE;
    }

    private static boolean isGroup(CommandLine command) {
        Object object = command.getCommandSpec().userObject();
        return !command.getSubcommands().isEmpty() && !(object instanceof Runnable)
                && !(object instanceof Callable<?>);
    }

    private static List<String> similar(ParameterException error, CommandLine command) {
        if (error instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return named(unmatched.getUnmatched().getFirst(), command);
        }
        ArgSpec argument = error.getArgSpec();
        return argument == null || error.getValue() == null
                ? List.of()
                : Similar.to(error.getValue(), values(argument));
    }

    private static List<String> named(String name, CommandLine command) {
        if (name.startsWith("-")) {
            List<String> options = command.getCommandSpec().options().stream()
                    .flatMap(option -> Stream.of(option.names())).toList();
            return Similar.to(name.replaceFirst("=.*", ""), options);
        }
        String group = command.getCommandSpec().qualifiedName();
        return Similar.to(name, command.getSubcommands().keySet()).stream().map(each -> group + " " + each).toList();
    }

    /** The values of an option that accepts only some. */
    private static Collection<String> values(ArgSpec argument) {
        List<String> values = new ArrayList<>();
        Object[] constants = argument.auxiliaryTypes()[0].getEnumConstants();
        if (constants != null) {
            for (Object each : constants) {
                values.add(String.valueOf(each).toLowerCase(Locale.ROOT));
            }
        }
        return values;
    }
}
