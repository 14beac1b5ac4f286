package dev.evolvent.postgres.run;

/**
 * Identifies a run: at most one process at a time holds its lock.
 *
 * @param name
 *            of the projection, or of the events table
 */
public record RunKey(RunKind kind, String name) {

    /** Migrations of a database run one at a time. */
    public static final RunKey MIGRATION = new RunKey(RunKind.MIGRATION, "schema");

    public static RunKey rebuild(String projection) {
        return new RunKey(RunKind.REBUILD, projection);
    }

    /** The lock keys of the first two are those of every earlier version, so that versions exclude each other. */
    public WorkLock lock() {
        return switch (kind) {
            case MIGRATION -> WorkLock.of(0x45766f6c76656e74L); // "Evolvent"
            case REBUILD -> WorkLock.of("evolvent.projection " + name);
            case PROOF, BACKUP -> WorkLock.of("evolvent.run " + kind + " " + name);
        };
    }

    @Override
    public String toString() {
        return kind == RunKind.MIGRATION ? "migration" : kind + " of " + name;
    }
}
