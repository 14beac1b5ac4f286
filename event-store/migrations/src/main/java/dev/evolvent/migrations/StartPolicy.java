package dev.evolvent.migrations;

/** What an application does at its start about pending migrations. */
public enum StartPolicy {
    /** Applies them; of several instances, one does so and the others wait for it. */
    APPLY,
    /** Waits until another process has applied them. */
    WAIT,
    /** Only checks, and fails. */
    CHECK
}
