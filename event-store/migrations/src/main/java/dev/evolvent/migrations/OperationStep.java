package dev.evolvent.migrations;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.List;

/** A part of an operation that is done completely or not at all. */
public sealed interface OperationStep {

    String name();

    Impact impact();

    /** The statements, or their form if they depend on the data: for the plan. */
    List<String> sql();

    /** Runs in one transaction that also records it as done. Acquires its locks quickly or retries. */
    record InTransaction(String name, Impact impact, List<String> sql, Work work) implements OperationStep {}

    /** Runs in batches, each in one transaction that also records the cursor. */
    record InBatches(String name, Impact impact, List<String> sql, BatchWork work) implements OperationStep {}

    /** Cannot be part of a transaction, such as {@code CREATE INDEX CONCURRENTLY}, and so must be repeatable. */
    record Repeatable(String name, Impact impact, List<String> sql, Work work) implements OperationStep {}

    /** These statements, in one transaction. */
    static OperationStep inTransaction(String name, Impact impact, String... statements) {
        return new InTransaction(name, impact, List.of(statements), all(statements));
    }

    /** These statements, each on its own. */
    static OperationStep repeatable(String name, Impact impact, String... statements) {
        return new Repeatable(name, impact, List.of(statements), all(statements));
    }

    private static Work all(String... statements) {
        return session -> {
            for (String statement : statements) {
                session.execute(statement);
            }
        };
    }

    /** The work of a step. */
    @FunctionalInterface
    interface Work {

        void run(Session session) throws SQLException;
    }

    /** The work of a step on one batch. */
    @FunctionalInterface
    interface BatchWork {

        /** The cursor after the last batch. */
        long DONE = -1;

        /** Processes about this many rows after the cursor, and returns the new cursor, or {@link #DONE}. */
        long run(Session session, long cursor, int size) throws SQLException;
    }
}
