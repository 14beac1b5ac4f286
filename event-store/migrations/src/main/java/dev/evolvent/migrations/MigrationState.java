package dev.evolvent.migrations;

/** The state of a migration. */
public enum MigrationState {
    /** Nothing was done yet. */
    PLANNED("planned"),
    /** New objects are being created alongside the existing ones. Applying it again resumes. */
    EXPANDING("expanding"),
    /** Existing data are being converted. Applying it again resumes. */
    BACKFILLING("backfilling"),
    /** Old and new forms both exist, and the result was verified. It can be completed. */
    READY("ready"),
    /** What is no longer needed is being removed. Completing it again resumes. */
    COMPLETING("completing"),
    /** Done and verified. */
    COMPLETED("completed"),
    /** Some of its steps are rolled back; undoing it again resumes. */
    UNDOING("undoing"),
    /** Rolled back; applying it again starts over. */
    ROLLED_BACK("rolled back"),
    /** Existed before Evolvent recorded migrations, and is marked as applied. */
    BASELINE("baseline"),
    /** A required extension is missing. That is checked again each time. */
    SKIPPED("skipped");

    private final String text;

    MigrationState(String text) {
        this.text = text;
    }

    static MigrationState of(String text) {
        for (MigrationState state : values()) {
            if (state.text.equals(text)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no migration state " + text);
    }

    /** Whether there is nothing left to do. */
    public boolean isDone() {
        return this == COMPLETED || this == BASELINE;
    }

    /** Whether it has started and not ended. */
    public boolean isUnderWay() {
        return switch (this) {
            case EXPANDING, BACKFILLING, READY, COMPLETING, UNDOING -> true;
            case PLANNED, COMPLETED, ROLLED_BACK, BASELINE, SKIPPED -> false;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
