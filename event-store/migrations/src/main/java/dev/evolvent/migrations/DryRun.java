package dev.evolvent.migrations;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The result of a dry run: everything that can run in one transaction was run and rolled back. */
public record DryRun(List<TriedStep> steps) {

    /**
     * One step.
     *
     * @param outcome
     *            whether it was run and rolled back
     */
    public record TriedStep(MigrationId id, String name, Outcome outcome, Duration took) {

        /** The outcome of a step. */
        public enum Outcome {
            /** Run, and rolled back. */
            DONE,
            /** One batch of it was run, and rolled back. */
            ONE_BATCH,
            /**
             * Not run, because it cannot be part of a transaction, or comes after a step that was not run completely.
             */
            PLANNED
        }
    }

    private static final int BATCH = 1_000;

    static DryRun of(Session session, List<Migration> pending, RunOptions options) throws SQLException {
        List<TriedStep> tried = new ArrayList<>();
        session.connection().setAutoCommit(false);
        try {
            session.execute("SET LOCAL lock_timeout = " + options.lockTimeout().toMillis());
            session.execute("SET LOCAL statement_timeout = " + options.lockBudget().toMillis());
            boolean go = true;
            for (Migration migration : pending) {
                List<OperationStep> steps = new ArrayList<>(migration.operation().expand());
                steps.addAll(migration.operation().backfill());
                steps.addAll(migration.operation().complete());
                for (OperationStep step : steps) {
                    TriedStep result = go ? attempt(session, migration, step) : planned(migration, step);
                    tried.add(result);
                    go = result.outcome() == TriedStep.Outcome.DONE;
                }
            }
        } finally {
            session.connection().rollback();
            session.connection().setAutoCommit(true);
        }
        return new DryRun(tried);
    }

    private static TriedStep planned(Migration migration, OperationStep step) {
        return new TriedStep(migration.id(), step.name(), TriedStep.Outcome.PLANNED, Duration.ZERO);
    }

    private static TriedStep attempt(Session session, Migration migration, OperationStep step) throws SQLException {
        if (step instanceof OperationStep.Repeatable) {
            return planned(migration, step);
        }
        long began = System.nanoTime();
        TriedStep.Outcome outcome = switch (step) {
            case OperationStep.InTransaction inTransaction -> {
                inTransaction.work().run(session);
                yield TriedStep.Outcome.DONE;
            }
            case OperationStep.InBatches inBatches ->
                inBatches.work().run(session, 0, BATCH) == OperationStep.BatchWork.DONE
                        ? TriedStep.Outcome.DONE
                        : TriedStep.Outcome.ONE_BATCH;
            case OperationStep.Repeatable repeatable -> TriedStep.Outcome.PLANNED;
        };
        return new TriedStep(migration.id(), step.name(), outcome, Duration.ofNanos(System.nanoTime() - began));
    }
}
