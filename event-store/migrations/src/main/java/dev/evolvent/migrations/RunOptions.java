package dev.evolvent.migrations;

import dev.evolvent.migrations.throttling.Throttle;
import java.time.Duration;

/**
 * How considerate a run is of others.
 *
 * @param lockTimeout
 *            how long a statement waits for a lock before it gives way and tries again: so long do others wait behind it
 * @param lockPatience
 *            how long to try before giving up
 * @param lockBudget
 *            how long a statement may hold a lock that others wait for, before it is called off
 * @param keepFailed
 *            whether what fails its verification is left for a look, instead of being taken back at once
 * @param silence
 *            after how long without any sign of the server a connection is given up; a statement may take longer, as long as
 *            the server is seen to be at work on it
 */
public record RunOptions(Duration lockTimeout, Duration lockPatience, Duration lockBudget, boolean keepFailed,
        Throttle throttle, Duration silence) {

    public static final RunOptions DEFAULT = new RunOptions(Duration.ofMillis(150), Duration.ofMinutes(1),
            Duration.ofSeconds(2), false, Throttle.DEFAULT, Duration.ofMinutes(1));

    public RunOptions withLockTimeout(Duration timeout) {
        return new RunOptions(timeout, lockPatience, lockBudget, keepFailed, throttle, silence);
    }

    public RunOptions withLockPatience(Duration patience) {
        return new RunOptions(lockTimeout, patience, lockBudget, keepFailed, throttle, silence);
    }

    public RunOptions withLockBudget(Duration budget) {
        return new RunOptions(lockTimeout, lockPatience, budget, keepFailed, throttle, silence);
    }

    public RunOptions keepingFailed() {
        return new RunOptions(lockTimeout, lockPatience, lockBudget, true, throttle, silence);
    }

    public RunOptions with(Throttle newThrottle) {
        return new RunOptions(lockTimeout, lockPatience, lockBudget, keepFailed, newThrottle, silence);
    }

    public RunOptions withSilence(Duration newSilence) {
        return new RunOptions(lockTimeout, lockPatience, lockBudget, keepFailed, throttle, newSilence);
    }
}
