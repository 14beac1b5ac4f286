package dev.evolvent.postgres.run;

import java.time.Instant;
import java.util.Locale;

/** What was asked of a run. */
public record RunRequest(Command command, String askedBy, Instant askedAt) {

    /** What can be asked. */
    public enum Command {
        /** Pause after the current batch, until the run is resumed; also in the process that restarts it. */
        PAUSE,
        /** Stop, and undo what can be undone. */
        CANCEL;

        static Command of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }

        /** As it is stored. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
