package dev.evolvent.cli.shared;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationListener;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.views.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Logs a run: on stderr, and in a file named after the command, the database and the time. */
public final class RunLog implements MigrationListener {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final long SILENCE_NANOS = 2_000_000_000L;

    @Option(names = "--log-folder", paramLabel = "FOLDER", defaultValue = "evolvent-logs",
            description = "The folder for the log of each run. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("evolvent-logs");

    private PrintWriter err = new PrintWriter(PrintWriter.nullWriter());
    private PrintWriter file = new PrintWriter(PrintWriter.nullWriter());
    private long toldNanos;
    private Duration longest = Duration.ZERO;

    /** Runs work; its progress and its end are logged. */
    public <T> T of(String command, String environment, Output output, Supplier<T> run) {
        err = output.err();
        Path path = folder.resolve(command + "_" + environment + "_" + TIME.format(Instant.now()) + ".log");
        try (PrintWriter log = open(path)) {
            file = log;
            line("evolvent " + command.replace('-', ' ') + " on " + environment);
            try {
                T result = run.get();
                file.println(now() + " done: " + result);
                return result;
            } catch (RuntimeException e) {
                file.println(now() + " " + e.getMessage());
                throw e;
            } finally {
                err.println("Log of this run: " + path + ".");
                err.flush();
            }
        }
    }

    private PrintWriter open(Path path) {
        try {
            Files.createDirectories(folder);
            BufferedWriter writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
            return new PrintWriter(writer, true);
        } catch (IOException e) {
            throw new EvolventException(CliError.OUTPUT_NOT_WRITABLE, "The log " + path + " cannot be written: " + e
                    + ". Nothing was done. Choose another folder with --log-folder.", e);
        }
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    public void line(String text) {
        err.println(text);
        err.flush();
        file.println(now() + " " + text);
    }

    /** The longest time that an append had to wait. */
    public Duration longest() {
        return longest;
    }

    @Override
    public void waiting(int pid) {
        line("Another process migrates this database (pid " + pid + " in the server); waiting for it.");
    }

    @Override
    public void reached(Migration migration, MigrationState state) {
        boolean told = switch (state) {
            case READY, COMPLETED, UNDOING, ROLLED_BACK -> true;
            case PLANNED, EXPANDING, BACKFILLING, COMPLETING, BASELINE, SKIPPED -> false;
        };
        if (told) {
            line(migration + " is " + state + ".");
        }
    }

    @Override
    public void step(Migration migration, OperationStep step) {
        line(migration + ": " + step.name());
        toldNanos = System.nanoTime();
    }

    @Override
    public void progress(Migration migration, OperationStep step, long cursor) {
        if (cursor >= 0 && System.nanoTime() - toldNanos > SILENCE_NANOS) {
            line("  so far " + Words.number(cursor));
            toldNanos = System.nanoTime();
        }
    }

    @Override
    public void lockTimeout(Migration migration, OperationStep step, int attempt, List<String> blockers) {
        if (attempt == 1 || System.nanoTime() - toldNanos > SILENCE_NANOS) {
            line("  lock timeout, retrying (attempt " + attempt + ")"
                    + (blockers.isEmpty() ? "" : "; blocked by: " + String.join(", ", blockers)));
            toldNanos = System.nanoTime();
        }
    }

    @Override
    public void autovacuumCancelled(Migration migration, String worker) {
        line("  cancelled an autovacuum worker that blocked: " + worker);
    }

    @Override
    public void paused(Migration migration, String reason) {
        line("  paused: " + reason);
    }

    @Override
    public void resumed(Migration migration) {
        line("  resumed");
    }

    @Override
    public void checked(Migration migration, Check check) {
        line("  check: " + check);
    }

    @Override
    public void skipped(Migration migration, String missing) {
        line(migration + " is skipped: it requires " + missing + ", which does not exist.");
    }

    @Override
    public void awaitsCompletion(Migration migration, String takenAway) {
        line(migration + " is ready" + (takenAway.isEmpty() ? "" : "; completing it removes " + takenAway)
                + ". When no program needs that any more: evolvent migrate complete");
    }

    @Override
    public void stalled(Migration migration, Duration stall) {
        longest = longest.compareTo(stall) > 0 ? longest : stall;
        line("  an append had to wait for " + stall.toMillis() + " ms at most");
    }
}
