package dev.evolvent.eventstore.migration;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.Backends;
import dev.evolvent.eventstore.migration.MigrationHistory.Place;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.DatabaseException;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Runs the steps of one migration from the place that it has reached. */
final class StepRunner {

    /**
     * How long a statement may wait for a lock. While it waits, everybody who comes later waits behind it: so it waits
     * shortly, gives way, and tries again.
     */
    private static final int LOCK_TIMEOUT_MILLIS = 150;
    private static final long LOCK_PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private static final int FIRST_BATCH = 1_000;
    private static final int SMALLEST_BATCH = 100;
    private static final int LARGEST_BATCH = 50_000;
    private static final long BATCH_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Database database;
    private final MigrationListener listener;
    private final Migration migration;
    private final MigrationLock lock;

    StepRunner(Database database, MigrationListener listener, Migration migration, MigrationLock lock) {
        this.database = database;
        this.listener = listener;
        this.migration = migration;
        this.lock = lock;
    }

    /** Runs what is left, and returns the place behind the last step. */
    Place run(List<Step> steps, Place start) {
        Place place = start;
        while (place.step() < steps.size()) {
            lock.requireHeld();
            Step step = steps.get(place.step());
            listener.step(migration, step);
            place = switch (step) {
                case Step.InTransaction inTransaction -> run(inTransaction, place);
                case Step.InBatches inBatches -> run(inBatches, place);
                case Step.Repeatable repeatable -> run(repeatable, place);
            };
        }
        return place;
    }

    private Place run(Step.InTransaction step, Place place) {
        return withRetries(step, () -> database.transaction(session -> {
            session.execute("SET LOCAL lock_timeout = " + LOCK_TIMEOUT_MILLIS);
            step.work().run(session);
            return MigrationHistory.move(session, migration.version(), place, place.nextStep());
        }));
    }

    private Place run(Step.Repeatable step, Place place) {
        withRetries(step, () -> database.session(session -> {
            step.work().run(session);
            return place;
        }));
        return database.transaction(
                session -> MigrationHistory.move(session, migration.version(), place, place.nextStep()));
    }

    private Place run(Step.InBatches step, Place start) {
        return database.session(session -> {
            Place place = start;
            int size = FIRST_BATCH;
            while (place.step() == start.step()) {
                lock.requireHeld();
                Place before = place;
                int batch = size;
                long began = System.nanoTime();
                place = session.transaction(inner -> runBatch(inner, step, before, batch));
                size = nextSize(size, System.nanoTime() - began);
                listener.progress(migration, step, place.cursor());
            }
            return place;
        });
    }

    private Place runBatch(Session session, Step.InBatches step, Place place, int size) throws SQLException {
        long cursor = step.work().run(session, place.cursor(), size);
        Place next = cursor == Step.BatchWork.DONE ? place.nextStep() : place.withCursor(cursor);
        return MigrationHistory.move(session, migration.version(), place, next);
    }

    /** Batches are meant to take about {@link #BATCH_NANOS}: long enough to get on, short enough to get out of the way. */
    private static int nextSize(int size, long tookNanos) {
        int next = tookNanos < BATCH_NANOS / 2 ? size * 2 : tookNanos > BATCH_NANOS * 2 ? size / 2 : size;
        return Math.clamp(next, SMALLEST_BATCH, LARGEST_BATCH);
    }

    private Place withRetries(Step step, Supplier<Place> attempt) {
        long deadline = System.nanoTime() + LOCK_PATIENCE_NANOS;
        for (int number = 1;; number++) {
            try {
                return attempt.get();
            } catch (DatabaseException e) {
                if (!e.isLockTimeout()) {
                    throw e;
                }
                if (System.nanoTime() > deadline) {
                    throw blocked(step, e);
                }
                listener.lockTimeout(migration, step, number);
                // Ever longer, and never in step with somebody else who does the same.
                Pause.millis(ThreadLocalRandom.current().nextLong(20, 40L * Math.min(number, 25) + 20));
            }
        }
    }

    private EvolventException blocked(Step step, DatabaseException cause) {
        List<String> holders = database.session(session -> Backends.describe(session, session.list(
                "SELECT DISTINCT pid FROM pg_locks WHERE relation = to_regclass(?) AND granted AND pid <> pg_backend_pid()",
                row -> row.getInt(1), migration.table().sql())));
        return new EvolventException(MigrationError.LOCK_BLOCKED, "Migration " + MigrationRunner.describe(migration)
                + ", step \"" + step.name() + "\", got no lock on " + migration.table() + " for a minute. In the way: "
                + (holders.isEmpty() ? "nobody any more" : String.join(", ", holders))
                + ". Nothing is half done: apply it again when they are gone.", cause);
    }
}
