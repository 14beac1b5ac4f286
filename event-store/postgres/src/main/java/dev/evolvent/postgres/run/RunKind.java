package dev.evolvent.postgres.run;

import java.util.Locale;

/** The kind of work of a run. */
public enum RunKind {
    MIGRATION,
    REBUILD,
    PROOF,
    BACKUP;

    static RunKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /** The stored form. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
