package dev.evolvent.migrations;

/** How far a migration has come. */
public enum MigrationState {
    /** Nothing was done yet. */
    PLANNED("planned"),
    /** What it needs is being made beside what is there. Applying it again goes on. */
    EXPANDING("expanding"),
    /** What was there before is being brought to the new form. Applying it again goes on. */
    BACKFILLING("backfilling"),
    /** New and old are both there, and the result was verified. It can be completed. */
    READY("ready"),
    /** What is not needed any more is being taken away. Completing it again goes on. */
    COMPLETING("completing"),
    /** Done and verified. */
    COMPLETED("completed"),
    /** Some of its steps are taken back; undoing it again goes on. */
    UNDOING("undoing"),
    /** Taken back; applying it again starts anew. */
    ROLLED_BACK("rolled back"),
    /** Was there before Evolvent kept book, and is taken as done. */
    BASELINE("baseline"),
    /** What it requires is not there. It is looked at again each time. */
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

    /** Whether it has begun and not come to an end. */
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
