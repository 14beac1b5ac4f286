package dev.evolvent.bench.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A rebuild in its own process with a small heap, and its duration. */
final class SmallHeapRun {

    static final int HEAP = 256;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CONNECTIONS = 8;
    private static final int THREADS = 2;
    private static final long PATIENCE_MINUTES = 30;

    private SmallHeapRun() {}

    /**
     * The result.
     *
     * @param seconds
     *            duration of the rebuild; not of the process
     */
    record Outcome(long events, double seconds) {

        double microsPerEvent() {
            return seconds * 1e6 / events;
        }
    }

    /** The process: takes the URL of the database, and the file for the result. */
    public static void main(String... arguments) throws IOException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setMaximumPoolSize(CONNECTIONS);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            long start = System.nanoTime();
            RebuildReport report = Evolvent.projections(pool).rebuild(EvolventFold.orders(),
                    RebuildOptions.builder().threads(THREADS).build(), RebuildListener.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            JSON.writeValue(Path.of(arguments[1]).toFile(), Map.of("events", report.events(), "seconds", seconds));
        }
    }

    static Outcome in(String url) {
        try {
            Path answer = Files.createTempFile("evolvent-bench-heap", ".json");
            Path errors = Files.createTempFile("evolvent-bench-heap", ".err");
            try {
                int exitCode = run(url, answer, errors);
                if (exitCode != 0) {
                    throw new BenchException("The rebuild with a small heap has ended with " + exitCode + ":\n"
                            + Files.readString(errors));
                }
                JsonNode outcome = JSON.readTree(answer.toFile());
                return new Outcome(outcome.path("events").longValue(), outcome.path("seconds").doubleValue());
            } finally {
                Files.delete(answer);
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new BenchException("The rebuild with a small heap could not be run: " + e, e);
        }
    }

    private static int run(String url, Path answer, Path errors) throws IOException {
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP + "m",
                "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"),
                SmallHeapRun.class.getName(), url, answer.toString())).redirectErrorStream(true)
                .redirectOutput(errors.toFile()).start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new BenchException("The rebuild with a small heap is not over after " + PATIENCE_MINUTES
                        + " minutes.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("The bench was interrupted.", e);
        } finally {
            process.destroy();
        }
    }
}
