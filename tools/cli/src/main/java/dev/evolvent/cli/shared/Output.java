package dev.evolvent.cli.shared;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The output format of a command: text for people, or JSON for programs. Anything but the answer goes to stderr. */
public final class Output {

    enum Format {
        TEXT,
        JSON
    }

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--output", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private Format format = Format.TEXT;

    /** Prints one of both; the other one is not computed. */
    public void print(Consumer<PrintWriter> text, Supplier<?> json) {
        if (isJson()) {
            Answer.json(out(), json.get());
        } else {
            text.accept(out());
            out().flush();
        }
    }

    public boolean isJson() {
        return format == Format.JSON;
    }

    public PrintWriter out() {
        return commandLine().getOut();
    }

    public PrintWriter err() {
        return commandLine().getErr();
    }

    /** A number below the minimum is a usage error. */
    public void atLeast(long least, String option, long number) {
        if (number < least) {
            throw wrong(option + " must be at least " + least + ".");
        }
    }

    /** A usage error; printed with a pointer to the help. */
    public ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
