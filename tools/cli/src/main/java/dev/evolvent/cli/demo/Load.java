package dev.evolvent.cli.demo;

import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlFunction;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Repeats and times one operation in its own thread, as load. */
final class Load implements AutoCloseable {

    private static final long PAUSE_MILLIS = 2;

    private final Thread thread;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong longestNanos = new AtomicLong();
    private volatile boolean running = true;

    private Load(Database database, SqlFunction<Session, Boolean> work) {
        thread = Thread.ofPlatform().daemon().unstarted(() -> {
            while (running) {
                run(database, work);
            }
        });
    }

    static Load start(DataSource dataSource, SqlFunction<Session, Boolean> work) {
        Load load = new Load(new Database(dataSource), work);
        load.thread.start();
        return load;
    }

    /** On one connection, until the first failure. */
    private void run(Database database, SqlFunction<Session, Boolean> work) {
        try {
            database.session(session -> {
                while (running) {
                    long began = System.nanoTime();
                    work.apply(session);
                    longestNanos.accumulateAndGet(System.nanoTime() - began, Math::max);
                    done.incrementAndGet();
                    Pause.millis(PAUSE_MILLIS);
                }
                return true;
            });
        } catch (DatabaseException e) {
            failed.incrementAndGet();
            Pause.millis(PAUSE_MILLIS);
        }
    }

    /** The longest time since the last call. */
    long takeLongestMillis() {
        return longestNanos.getAndSet(0) / 1_000_000;
    }

    long done() {
        return done.get();
    }

    long failed() {
        return failed.get();
    }

    /** Waits for this total number of operations, or for a failure, which should never happen. */
    void await(long count) {
        while (done.get() < count && failed.get() == 0) {
            Pause.millis(PAUSE_MILLIS);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Waits for the current operation to end. */
    void stop() {
        running = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
