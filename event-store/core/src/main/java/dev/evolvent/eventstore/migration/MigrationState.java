package dev.evolvent.eventstore.migration;

/** How far a migration has come. */
public enum MigrationState {
    /** Some of its steps are done; applying it again goes on where it stopped. */
    RUNNING("running"),
    /** All of its steps are done, but it was not verified, or the verification failed. */
    READY("ready"),
    /** Done and verified. */
    COMPLETED("completed"),
    /** Some of its steps are taken back; undoing it again goes on. */
    UNDOING("undoing"),
    /** Taken back; applying it again starts anew. */
    ROLLED_BACK("rolled back");

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

    @Override
    public String toString() {
        return text;
    }
}
