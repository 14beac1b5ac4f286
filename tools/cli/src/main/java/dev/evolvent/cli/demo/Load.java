package dev.evolvent.cli.demo;

import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlFunction;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Does one thing again and again in a thread of its own, as users do, and times it. */
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

    /** On one connection, for as long as all goes well. */
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

    /** The longest time since this was asked before. */
    long takeLongestMillis() {
        return longestNanos.getAndSet(0) / 1_000_000;
    }

    long done() {
        return done.get();
    }

    long failed() {
        return failed.get();
    }

    /** Waits until the thing was done so often in all; or has failed, which it never should. */
    void await(long count) {
        while (done.get() < count && failed.get() == 0) {
            Pause.millis(PAUSE_MILLIS);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Lets what is under way come to its end. */
    void stop() {
        running = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
