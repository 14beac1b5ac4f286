package dev.evolvent.eventstore.scratch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The process between this JVM and the server, which outlives the JVM just long enough to clean up. It runs every
 * command that touches the server, one after another, so that a JVM killed during one leaves nothing that the leash
 * does not know of. The script is {@code leash.sh}.
 */
final class Leash {

    enum Command {
        INIT,
        COPY,
        START,
        STOP,
        KEEP
    }

    private static final String SCRIPT = "leash.sh";
    private static final long END_SECONDS = 90;

    private final Process process;
    private final Writer commands;
    private final BufferedReader exitCodes;

    private Leash(Process process) {
        this.process = process;
        this.commands = process.outputWriter(StandardCharsets.US_ASCII);
        this.exitCodes = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** From now on {@code folder} is removed when this JVM ends. */
    static Leash attach(Path folder, Path bin, Path template, ServerUser user) throws IOException {
        try (InputStream in = script().openStream()) {
            Files.copy(in, folder.resolve(SCRIPT));
        }
        // In its own session, if setsid is available, the leash survives a kill of the whole process group.
        List<String> line = new ArrayList<>(
                List.of("sh", "-c", "exec $(command -v setsid) sh \"$@\"", "sh", SCRIPT, bin.toString(),
                        template.toString()));
        line.addAll(user.prefix());
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // The server must not inherit the language and time zone of this machine, or settings for another server.
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        return new Leash(builder.start());
    }

    /** Identifies the options of {@code initdb}. */
    static String scriptHash() throws IOException {
        return Binaries.hash(script());
    }

    private static URL script() {
        URL script = Leash.class.getResource(SCRIPT);
        if (script == null) {
            throw new IllegalStateException(SCRIPT + " is missing from the jar of " + Leash.class);
        }
        return script;
    }

    /** Returns whether the command succeeded; if not, the log in the folder has the reason. */
    boolean run(Command command) throws IOException {
        commands.write(command.name().toLowerCase(Locale.ROOT) + "\n");
        commands.flush();
        return "0".equals(exitCodes.readLine());
    }

    /** Closes the input of the script, and waits until it has cleaned up. */
    void end() {
        try {
            commands.close();
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException closedAlready) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            // The leash finishes without this thread.
            Thread.currentThread().interrupt();
        }
    }
}
