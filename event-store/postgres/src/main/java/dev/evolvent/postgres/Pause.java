package dev.evolvent.postgres;

import dev.evolvent.EvolventException;

/** A short rest between two looks at something that somebody else will change. */
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
