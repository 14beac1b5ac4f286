package dev.evolvent.postgres.run;

import java.time.Instant;
import java.util.Locale;

/** A request to a run. */
public record RunRequest(Command command, String askedBy, Instant askedAt) {

    /** The possible requests. */
    public enum Command {
        /** Pause after the current batch, until the run is resumed; also in the process that restarts it. */
        PAUSE,
        /** Stop, and undo what can be undone. */
        CANCEL;

        static Command of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }

        /** The stored form. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
