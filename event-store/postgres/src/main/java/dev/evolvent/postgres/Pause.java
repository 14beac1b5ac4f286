package dev.evolvent.postgres;

import dev.evolvent.EvolventException;

/** A short sleep between two polls. */
public final class Pause {

    private Pause() {}

    @SuppressWarnings("ThreadSleep")
    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvolventException(SqlError.INTERRUPTED,
                    "The thread was interrupted while it waited for another session."
                            + " The current transaction is rolled back, and can be repeated.",
                    e);
        }
    }
}
