package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationHistory.Place;
import dev.evolvent.migrations.throttling.Watch;
import dev.evolvent.postgres.Backends;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Runs the steps of one migration in order, from its current place. */
final class StepRunner {

    private static final int FIRST_BATCH = 1_000;
    private static final int SMALLEST_BATCH = 100;
    private static final int LARGEST_BATCH = 50_000;
    private static final long BATCH_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private static final String QUERY_CANCELED = "57014";
    private static final String DEADLOCK = "40P01";

    private final Session session;
    private final Migration migration;
    private final RunOptions options;
    private final MigrationListener listener;
    private final Watch watch;
    private final Throttling throttling;

    StepRunner(Session session, Migration migration, RunOptions options, MigrationListener listener, Watch watch,
            Throttling throttling) {
        this.session = session;
        this.migration = migration;
        this.options = options;
        this.listener = listener;
        this.watch = watch;
        this.throttling = throttling;
    }

    /** Runs the remaining steps, and returns the place after the last one. */
    Place run(List<OperationStep> steps, Place start) throws SQLException {
        Place place = start;
        while (place.step() < steps.size()) {
            throttling.await(session, place);
            OperationStep step = steps.get(place.step());
            listener.step(migration, step);
            Place before = place;
            place = Trouble.told(session, migration, "step \"" + step.name() + "\"", step.impact(),
                    () -> switch (step) {
                        case OperationStep.InTransaction inTransaction -> run(inTransaction, before);
                        case OperationStep.InBatches inBatches -> run(inBatches, before);
                        case OperationStep.Repeatable repeatable -> run(repeatable, before);
                    });
        }
        return place;
    }

    private Place run(OperationStep.InTransaction step, Place place) throws SQLException {
        return withRetries(step, () -> session.transaction(inner -> {
            inner.execute("SET LOCAL lock_timeout = " + options.lockTimeout().toMillis());
            if (holdsOthersUp(step)) {
                inner.execute("SET LOCAL statement_timeout = " + options.lockBudget().toMillis());
            }
            step.work().run(inner);
            return MigrationHistory.move(inner, migration, place, place.nextStep());
        }));
    }

    private static boolean holdsOthersUp(OperationStep step) {
        return switch (step.impact().lock()) {
            case SHARE, SHARE_ROW_EXCLUSIVE, ACCESS_EXCLUSIVE -> true;
            case NONE, ROW_EXCLUSIVE, SHARE_UPDATE_EXCLUSIVE, UNKNOWN -> false;
        };
    }

    private Place run(OperationStep.Repeatable step, Place place) throws SQLException {
        withRetries(step, () -> {
            step.work().run(session);
            return place;
        });
        return session.transaction(inner -> MigrationHistory.move(inner, migration, place, place.nextStep()));
    }

    private Place run(OperationStep.InBatches step, Place start) throws SQLException {
        Place place = start;
        int size = FIRST_BATCH;
        while (place.step() == start.step()) {
            throttling.await(session, place);
            Place before = place;
            int batch = size;
            long began = System.nanoTime();
            place = withRetries(step, () -> session.transaction(inner -> runBatch(inner, step, before, batch)));
            size = nextSize(size, System.nanoTime() - began);
            listener.progress(migration, step, place.cursor());
        }
        return place;
    }

    private Place runBatch(Session inner, OperationStep.InBatches step, Place place, int size) throws SQLException {
        long cursor = step.work().run(inner, place.cursor(), size);
        Place next = cursor == OperationStep.BatchWork.DONE ? place.nextStep() : place.withCursor(cursor);
        return MigrationHistory.move(inner, migration, place, next);
    }

    /** Batches should take about {@link #BATCH_NANOS}: long enough for progress, short enough not to block others. */
    private static int nextSize(int size, long tookNanos) {
        int next = tookNanos < BATCH_NANOS / 2 ? size * 2 : tookNanos > BATCH_NANOS * 2 ? size / 2 : size;
        return Math.clamp(next, SMALLEST_BATCH, LARGEST_BATCH);
    }

    private interface Attempt {

        Place run() throws SQLException;
    }

    private Place withRetries(OperationStep step, Attempt attempt) throws SQLException {
        long deadline = System.nanoTime() + options.lockPatience().toNanos();
        for (int number = 1;; number++) {
            try {
                watch.look(true);
                return attempt.run();
            } catch (SQLException e) {
                String state = e.getSQLState();
                if (QUERY_CANCELED.equals(state) && holdsOthersUp(step)) {
                    throw heldTooLong(step, e);
                }
                if (!DatabaseException.of(e).isLockTimeout() && !DEADLOCK.equals(state)) {
                    throw e;
                }
                if (System.nanoTime() > deadline) {
                    throw blocked(step, e);
                }
                listener.lockTimeout(migration, step, number, watch.blockers());
                // With growing random delays, so that two processes do not retry in step.
                Pause.millis(ThreadLocalRandom.current().nextLong(20, 40L * Math.min(number, 25) + 20));
                throttling.await(session);
            } finally {
                watch.look(false);
            }
        }
    }

    private EvolventException heldTooLong(OperationStep step, SQLException cause) {
        return new EvolventException(MigrationError.LOCK_HELD_TOO_LONG, "Migration " + migration + ", step \""
                + step.name() + "\", would have held up others for more than " + options.lockBudget().toMillis()
                + " ms, so it was called off and rolled back. Nothing is half done. Apply it again when less is going on, "
                + "or allow more by --lock-budget.", cause);
    }

    private EvolventException blocked(OperationStep step, SQLException cause) throws SQLException {
        List<String> holders = new java.util.ArrayList<>(watch.blockers());
        if (holders.isEmpty() && migration.operation().table().isPresent()) {
            holders.addAll(Backends.describe(session, session.list(
                    "SELECT DISTINCT pid FROM pg_locks WHERE relation = to_regclass(?) AND granted AND pid <> pg_backend_pid()",
                    row -> row.getInt(1), migration.operation().table().get().sql())));
        }
        return new EvolventException(MigrationError.LOCK_BLOCKED, "Migration " + migration + ", step \"" + step.name()
                + "\", got no lock for " + options.lockPatience().toSeconds() + " s. Blocked by: "
                + (holders.isEmpty() ? "no session any more" : String.join(", ", holders))
                + ". Nothing is half done: apply it again when they have ended (evolvent locks shows them).", cause);
    }
}
