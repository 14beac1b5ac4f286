package dev.evolvent.cli.shared;

import dev.evolvent.EvolventException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/** Asks for confirmation: the option of every command that changes something. */
public final class Confirmation {

    @Option(names = "--yes", description = "Do not ask for confirmation. For scripts.")
    private boolean yes;

    /** Asks on a terminal; elsewhere, --yes is required. */
    public void require(Output output, String question) {
        require(output, question, "yes");
    }

    /**
     * The same, with a word to type: the name of what will be dropped.
     *
     * @throws EvolventException
     *             {@code EV-9010} if it was not typed
     */
    public void require(Output output, String question, String word) {
        if (yes) {
            return;
        }
        if (!Terminal.isStdin()) {
            throw new EvolventException(CliError.NOT_CONFIRMED,
                    question + " Nothing was done: there is no terminal to ask on. Pass --yes.");
        }
        PrintWriter err = output.err();
        err.print(question + " Type " + word + " to continue: ");
        err.flush();
        if (!word.equals(line())) {
            throw new EvolventException(CliError.NOT_CONFIRMED, "Nothing was done.");
        }
    }

    /** Whether a user confirms on a terminal. Without a terminal, and with --yes, false. */
    public boolean isGiven(Output output, String question) {
        if (yes || !Terminal.isStdin()) {
            return false;
        }
        output.err().print(question + " Type yes to continue: ");
        output.err().flush();
        return line().equals("yes");
    }

    private static String line() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            return "";
        }
    }
}
