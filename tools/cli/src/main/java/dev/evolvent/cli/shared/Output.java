package dev.evolvent.cli.shared;

import dev.evolvent.views.View;
import java.io.PrintWriter;
import java.util.Objects;
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

    /** Prints a view in the form that was asked for. */
    public void print(View view) {
        if (isJson()) {
            out().println(view.json());
        } else {
            view.text(out());
        }
        out().flush();
    }

    /** Prints a part of a report as text while the others are not known yet. The JSON is printed as a whole. */
    public <V extends View> V part(V part) {
        if (!isJson()) {
            print(part);
        }
        return part;
    }

    /** Prints a report whose parts were printed as text before. */
    public void whole(View whole) {
        if (isJson()) {
            print(whole);
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
