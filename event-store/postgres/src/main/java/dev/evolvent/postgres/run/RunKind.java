package dev.evolvent.postgres.run;

import java.util.Locale;

/** What a run does. */
public enum RunKind {
    MIGRATION,
    REBUILD,
    PROOF,
    BACKUP;

    static RunKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /** As it is stored. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
