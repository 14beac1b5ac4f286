package dev.evolvent.eventstore.scratch;

import java.time.Duration;
import java.time.Instant;

/** Waits for what other processes do. */
final class Await {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    interface Condition {
        boolean holds() throws Exception;
    }

    private Await() {}

    static void until(String what, Condition condition) throws Exception {
        Instant deadline = Instant.now().plus(LIMIT);
        while (!condition.holds()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Waited " + LIMIT + " in vain: " + what);
            }
            Thread.sleep(5);
        }
    }
}
