package dev.evolvent.eventstore.backup;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.SqlError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Runs one of PostgreSQL's own programs. */
final class PgRun {

    private static final int LAST_LINES = 20;

    private PgRun() {}

    /**
     * Runs it to its end. Its output goes to a stream; after a failure, the end of its error output goes into the
     * exception.
     */
    static void run(Path program, List<String> options, ServerAddress address, OutputStream out) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(program.toString()), options.stream()).toList());
        address.addTo(builder.environment());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        Deque<String> words = new ArrayDeque<>();
        try {
            process.getOutputStream().close();
            Thread listening = Thread.ofVirtual()
                    .start(() -> keepLast(process.errorReader(StandardCharsets.UTF_8), words));
            process.getInputStream().transferTo(out);
            int exit = process.waitFor();
            listening.join();
            if (exit != 0) {
                throw new EvolventException(BackupError.PROGRAM_FAILED, program.getFileName() + " ended with exit code "
                        + exit + ". Its last words: " + String.join(" ", words));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvolventException(SqlError.INTERRUPTED,
                    "The thread was interrupted while it waited for " + program.getFileName() + ".", e);
        } finally {
            process.destroy();
        }
    }

    private static void keepLast(BufferedReader reader, Deque<String> words) {
        try (reader) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                words.addLast(line);
                if (words.size() > LAST_LINES) {
                    words.removeFirst();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
