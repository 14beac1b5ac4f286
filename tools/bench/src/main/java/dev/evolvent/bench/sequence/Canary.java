package dev.evolvent.bench.sequence;

import dev.evolvent.bench.report.BenchException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Appends events at a steady rate, each in its own transaction, and measures how long each takes. After a delay it
 * catches up, so that all contenders run under the same load.
 */
final class Canary implements AutoCloseable {

    static final int PER_SECOND = 500;

    private static final int USUAL = 200;
    private static final long PACE_NANOS = 1_000_000_000L / PER_SECOND;

    private final CompletableFuture<Void> work;
    private final CountDownLatch warm = new CountDownLatch(USUAL);
    private volatile boolean over;
    private final AtomicLong appended = new AtomicLong();
    private volatile long longestNanos;

    private Canary(DataSource dataSource) {
        work = CompletableFuture.runAsync(() -> append(dataSource), task -> Thread.ofPlatform().start(task));
    }

    /** Starts, and returns once appends take as long as usual. */
    static Canary start(DataSource dataSource) {
        Canary canary = new Canary(dataSource);
        try {
            canary.warm.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("The bench was interrupted.", e);
        }
        return canary;
    }

    private void append(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                                INSERT INTO events (id, aggregate_id, aggregate_type, event_type, event_version, payload, version)
                                VALUES (gen_random_uuid(), gen_random_uuid(), 'document', 'DocumentUploaded', '1',
                                    '{"title": "appended meanwhile"}', 1)""")) {
            while (warm.getCount() > 0) {
                insert.executeUpdate();
                appended.incrementAndGet();
                warm.countDown();
            }
            long due = System.nanoTime();
            while (!over) {
                LockSupport.parkNanos(due - System.nanoTime());
                long began = System.nanoTime();
                insert.executeUpdate();
                longestNanos = Math.max(longestNanos, System.nanoTime() - began);
                appended.incrementAndGet();
                due += PACE_NANOS;
            }
        } catch (SQLException e) {
            throw new BenchException("An append failed: " + e.getMessage(), e);
        } finally {
            while (warm.getCount() > 0) {
                warm.countDown();
            }
        }
    }

    long appended() {
        return appended.get();
    }

    double longestMillis() {
        return longestNanos / 1e6;
    }

    /** Stops, and fails if an append has failed. */
    @Override
    public void close() {
        over = true;
        work.join();
    }
}
