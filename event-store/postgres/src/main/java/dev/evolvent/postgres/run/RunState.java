package dev.evolvent.postgres.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run as recorded in the state tables: an active one, an interrupted one, or the last of its kind and name.
 *
 * @param beatAt
 *            when its process last reported
 * @param active
 *            whether a process holds its lock
 * @param problem
 *            the error of a failed run
 * @param request
 *            the last request to it
 * @param rate
 *            the limit in events per second
 */
public record RunState(RunKey key, RunPhase phase, String host, long process, RunProgress progress, Instant startedAt,
        Instant beatAt, boolean active, Optional<String> problem, Optional<RunRequest> request, OptionalInt threads,
        OptionalInt rate) {

    public boolean isPaused() {
        return request.filter(asked -> asked.command() == RunRequest.Command.PAUSE).isPresent();
    }

    /** Events or rows per second since the run started. */
    public long perSecond() {
        return 1000 * progress.done() / Math.max(1, Duration.between(startedAt, beatAt).toMillis());
    }
}
