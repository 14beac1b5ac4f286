package dev.evolvent.migrations;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.List;

/** A part of an operation that is done as a whole or not at all. */
public sealed interface Step {

    String name();

    Impact impact();

    /** What is run, or for what depends on the data the shape of it: for the plan. */
    List<String> sql();

    /** Done in one transaction together with the note that it is done. Takes its locks at once or tries again. */
    record InTransaction(String name, Impact impact, List<String> sql, Work work) implements Step {}

    /** Done batch by batch, each in one transaction together with the cursor that it has reached. */
    record InBatches(String name, Impact impact, List<String> sql, BatchWork work) implements Step {}

    /** Cannot be part of a transaction, such as {@code CREATE INDEX CONCURRENTLY}, and so must bear being done twice. */
    record Repeatable(String name, Impact impact, List<String> sql, Work work) implements Step {}

    /** These statements, in one transaction. */
    static Step inTransaction(String name, Impact impact, String... statements) {
        return new InTransaction(name, impact, List.of(statements), all(statements));
    }

    /** These statements, each by itself. */
    static Step repeatable(String name, Impact impact, String... statements) {
        return new Repeatable(name, impact, List.of(statements), all(statements));
    }

    private static Work all(String... statements) {
        return session -> {
            for (String statement : statements) {
                session.execute(statement);
            }
        };
    }

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
