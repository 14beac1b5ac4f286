package dev.evolvent.postgres.run;

import java.util.Locale;

/** What a run is doing, or how it has ended. */
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

    /** By its stored text. */
    public static RunPhase of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether the run has ended. One whose process died has not. */
    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    /** As it is stored. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
