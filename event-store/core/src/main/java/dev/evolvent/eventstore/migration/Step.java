package dev.evolvent.eventstore.migration;

import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;

/** A part of a migration that is done as a whole or not at all. */
public sealed interface Step {

    String name();

    /** Done in one transaction together with the note that it is done. Takes its locks at once or tries again. */
    record InTransaction(String name, Work work) implements Step {}

    /** Done batch by batch, each in one transaction together with the cursor that it has reached. */
    record InBatches(String name, BatchWork work) implements Step {}

    /** Cannot be part of a transaction, such as {@code CREATE INDEX CONCURRENTLY}, and so must bear being done twice. */
    record Repeatable(String name, Work work) implements Step {}

    /** What a step does. */
    @FunctionalInterface
    interface Work {

        void run(Session session) throws SQLException;
    }

    /** What a step does with one batch. */
    @FunctionalInterface
    interface BatchWork {

        /** The cursor after the last batch. */
        long DONE = -1;

        /** Does about so many rows behind the cursor, and returns the new cursor, or {@link #DONE}. */
        long run(Session session, long cursor, int size) throws SQLException;
    }
}
