package dev.evolvent.cli.migrate;

import dev.evolvent.migrations.RunOptions;
import dev.evolvent.migrations.throttling.Throttle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that limit the impact of a migration, of every command that runs some. */
final class RunFlags {

    private static final long MEGABYTE = 1_000_000;

    @Option(names = "--lock-timeout", paramLabel = "TIME", defaultValue = "150ms",
            description = "How long a statement waits for a lock before it gives up and retries. Other sessions queue behind "
                    + "it that long. Default: ${DEFAULT-VALUE}.")
    private Duration lockTimeout = Duration.ZERO;

    @Option(names = "--lock-patience", paramLabel = "TIME", defaultValue = "1m",
            description = "How long to retry before failing. Default: ${DEFAULT-VALUE}.")
    private Duration lockPatience = Duration.ZERO;

    @Option(names = "--lock-budget", paramLabel = "TIME", defaultValue = "2s",
            description = "How long a statement may hold a lock that other sessions wait for. Default: ${DEFAULT-VALUE}.")
    private Duration lockBudget = Duration.ZERO;

    @Option(names = "--keep-failed",
            description = "Keep a migration that fails verification for inspection, instead of rolling it back.")
    private boolean keepFailed;

    @Option(names = "--max-replica-lag", paramLabel = "TIME", defaultValue = "10s",
            description = "Pause while a replica lags by more than this. Default: ${DEFAULT-VALUE}.")
    private Duration replicaLag = Duration.ZERO;

    @Option(names = "--max-append-latency", paramLabel = "TIME", defaultValue = "500ms",
            description = "Pause while an append would take longer than this. Default: ${DEFAULT-VALUE}.")
    private Duration appendLatency = Duration.ZERO;

    @Option(names = "--max-wal-rate", paramLabel = "MB",
            description = "Pause while the server writes more than this many megabytes of WAL per second.")
    private @Nullable Long walRate;

    @Option(names = "--pause-while-file", paramLabel = "FILE", description = "Pause while this file exists.")
    private @Nullable Path whileFile;

    @Option(names = "--pause-while-sql", paramLabel = "QUERY",
            description = "Pause while this query returns true.")
    private @Nullable String whileSql;

    RunOptions options() {
        Throttle.Builder throttle = Throttle.builder().replicaLag(replicaLag).appendLatency(appendLatency);
        Optional.ofNullable(walRate).ifPresent(rate -> throttle.walBytesPerSecond(rate * MEGABYTE));
        Optional.ofNullable(whileFile).ifPresent(throttle::whileFile);
        Optional.ofNullable(whileSql).ifPresent(throttle::whileSql);
        return RunOptions.builder().lockTimeout(lockTimeout).lockPatience(lockPatience).lockBudget(lockBudget)
                .keepFailed(keepFailed).throttle(throttle.build()).build();
    }
}
