package dev.evolvent.cli.shared;

import dev.evolvent.EvolventException;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** Tells an error in the words that it has for itself; a stack trace only to those who ask for one. */
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
