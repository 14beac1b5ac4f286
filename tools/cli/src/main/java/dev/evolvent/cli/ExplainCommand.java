package dev.evolvent.cli;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.CliError;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of an error code from {@code docs/errors}. */
@Command(name = "explain", header = "Explains an error code: what it means and what to do.", description = {"",
        "Works offline; the pages are part of the program.%n%nExample:%n  evolvent explain EV-1203", ""})
final class ExplainCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CODE", description = "The code, for example EV-1203 or 1203.")
    private String code = "";

    @Override
    public void run() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(page(code));
        out.flush();
    }

    private static String page(String given) {
        String upper = given.toUpperCase(Locale.ROOT);
        String code = upper.startsWith("EV-") ? upper : "EV-" + upper;
        // Digits only: the code becomes a part of a path.
        if (!code.matches("EV-\\d{4}")) {
            throw noSuchPage(given);
        }
        try (InputStream page = ExplainCommand.class.getResourceAsStream("/errors/" + code + ".md")) {
            if (page == null) {
                throw noSuchPage(given);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException("a resource of this program cannot be read", e);
        }
    }

    private static EvolventException noSuchPage(String given) {
        return new EvolventException(CliError.NO_SUCH_PAGE,
                "There is no page for error code " + given
                        + ". Error codes look like EV-1203; docs/errors/README.md lists them.");
    }
}
