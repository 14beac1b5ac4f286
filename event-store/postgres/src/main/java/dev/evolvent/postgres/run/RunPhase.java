package dev.evolvent.postgres.run;

import java.util.Locale;

/** What a run is doing, or how it ended. */
public enum RunPhase {
    PREPARING,
    REPLAYING,
    CATCHING_UP,
    BUILDING,
    VERIFYING,
    VERIFIED,
    SWAPPING,
    LIVE,
    EXPANDING,
    BACKFILLING,
    READY,
    COMPLETING,
    COMPLETED,
    UNDOING,
    READING,
    PAUSED,
    DONE,
    FAILED,
    CANCELLED;

    /** Parses the stored form. */
    public static RunPhase of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether the run has ended. A run whose process died has not. */
    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    /** The stored form. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
