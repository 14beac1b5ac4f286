package dev.evolvent.eventstore.doctor;

/** What somebody wants to do with an events table: each needs rights of its own, and no others. */
public enum Task {

    /** Reads and follows events, counts and proves them. */
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
