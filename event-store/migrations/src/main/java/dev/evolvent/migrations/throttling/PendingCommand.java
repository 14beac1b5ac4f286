package dev.evolvent.migrations.throttling;

import java.time.Instant;

/** What somebody asks of whoever is migrating. */
public record PendingCommand(Command command, String askedBy, Instant askedAt) {

    /** What can be asked. */
    public enum Command {
        /** Do nothing more for now. Holds for whoever comes later, too. */
        PAUSE,
        /** Stop, and take back what is under way. */
        CANCEL
    }
}
