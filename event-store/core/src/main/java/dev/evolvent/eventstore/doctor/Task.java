package dev.evolvent.eventstore.doctor;

/** A task on an events table; each needs different rights. */
public enum Task {

    /** Reads, follows, counts and proves events. */
    READER("Reads events, follows them, counts and proves them. Changes nothing."),

    /** Builds read models from events. */
    PROJECTOR("Reads events, and builds and swaps the tables of read models."),

    /** Changes the events table itself. */
    MIGRATOR("Changes the events table: only its owner may do that.");

    private final String meaning;

    Task(String meaning) {
        this.meaning = meaning;
    }

    String meaning() {
        return meaning;
    }
}
