package dev.evolvent.bench.database;

import dev.evolvent.bench.report.BenchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * The CPU time of the server's processes, as Linux reports it. It hardly depends on other load of the machine, unlike
 * the elapsed time.
 */
public record ServerTime(Statements database) {

    /** Work for the server. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    /** The CPU seconds that all connections to the database together used for it. */
    public double of(Work work) throws SQLException {
        double before = now();
        work.run();
        return now() - before;
    }

    private double now() throws SQLException {
        String pids = database.text("SELECT string_agg(pid::text, ',') FROM pg_stat_activity"
                + " WHERE datname = current_database() AND backend_type = 'client backend'");
        double seconds = 0;
        for (String pid : List.of(pids.split(",", -1))) {
            seconds += ofProcess(Path.of("/proc", pid, "schedstat"));
        }
        return seconds;
    }

    private static double ofProcess(Path file) {
        try {
            return Long.parseLong(List.of(Files.readString(file).split(" ", -1)).getFirst()) / 1e9;
        } catch (IOException e) {
            throw new BenchException("Only Linux reports how long a process was on a processor: " + e, e);
        }
    }
}
