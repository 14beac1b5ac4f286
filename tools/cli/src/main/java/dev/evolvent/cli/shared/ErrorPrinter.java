package dev.evolvent.cli.shared;

import dev.evolvent.EvolventException;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** Prints an error's message; a stack trace only on request. */
public final class ErrorPrinter implements IExecutionExceptionHandler {

    private final BooleanSupplier stacktrace;

    public ErrorPrinter(BooleanSupplier stacktrace) {
        this.stacktrace = stacktrace;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        if (error instanceof EvolventException) {
            err.println(error.getMessage());
        } else {
            err.println(CliError.UNEXPECTED.code() + ": Unexpected error: " + error
                    + ". This is a defect of Evolvent; run the command again with --stacktrace and report the output.");
        }
        if (stacktrace.getAsBoolean()) {
            error.printStackTrace(err);
        }
        err.flush();
        return ExitCode.ERROR;
    }
}
