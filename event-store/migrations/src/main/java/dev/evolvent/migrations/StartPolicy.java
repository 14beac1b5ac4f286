package dev.evolvent.migrations;

/** What an application does at its start about migrations that are not applied. */
public enum StartPolicy {
    /** Apply them; of several instances, one does so and the others wait for it. */
    APPLY,
    /** Wait until somebody else has applied them. */
    WAIT,
    /** Only look, and fail. */
    CHECK
}
