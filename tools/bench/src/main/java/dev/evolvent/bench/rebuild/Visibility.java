package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.report.BenchException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Measures the time from the commit of an order's first event until another connection sees the order's row. A periodic
 * query asks for all orders whose rows have not been seen yet: the result is never too low, and too high by at most
 * about one period.
 */
final class Visibility implements AutoCloseable {

    private static final long LOOK_EVERY_NANOS = 2_000_000;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    /** One order in this many is watched. */
    private static final int ONE_IN = 4;

    private final Map<UUID, Long> outstanding = new ConcurrentHashMap<>();
    private final List<Double> millis = new ArrayList<>();
    private final CompletableFuture<Void> work;
    private volatile boolean over;

    private Visibility(DataSource pool) {
        work = CompletableFuture.runAsync(() -> look(pool), task -> Thread.ofPlatform().name("visibility").start(task));
    }

    static Visibility watch(DataSource pool) {
        return new Visibility(pool);
    }

    private static boolean isLookedFor(UUID order) {
        return Math.floorMod(order.getLeastSignificantBits(), ONE_IN) == 0;
    }

    /** The order's first event was just committed. */
    void committed(UUID order) {
        if (isLookedFor(order)) {
            outstanding.put(order, System.nanoTime());
        }
    }

    /** The order's row will be removed, perhaps before it was seen. */
    void forget(UUID order) {
        outstanding.remove(order);
    }

    private void look(DataSource pool) {
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("SELECT order_id FROM orders WHERE order_id = ANY (?)")) {
            while (!over) {
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
                UUID[] orders = outstanding.keySet().toArray(UUID[]::new);
                if (orders.length > 0) {
                    look(connection, select, orders);
                }
            }
        } catch (SQLException e) {
            throw new BenchException("The rows could not be looked at: " + e.getMessage(), e);
        }
    }

    private void look(Connection connection, PreparedStatement select, UUID[] orders) throws SQLException {
        Array array = connection.createArrayOf("uuid", orders);
        select.setArray(1, array);
        try (ResultSet rows = select.executeQuery()) {
            long now = System.nanoTime();
            while (rows.next()) {
                Long committed = outstanding.remove(rows.getObject(1, UUID.class));
                if (committed != null) {
                    seen((now - committed) / 1e6);
                }
            }
        } finally {
            array.free();
        }
    }

    private synchronized void seen(double after) {
        millis.add(after);
    }

    /** The measurements since the last call. Waits for what was committed and is not visible yet. */
    Latencies take() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!outstanding.isEmpty()) {
            if (work.isCompletedExceptionally()) {
                work.join();
            }
            if (System.nanoTime() > deadline) {
                throw new BenchException("Orders were placed, but their rows do not appear: " + outstanding.keySet());
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        synchronized (this) {
            Latencies taken = Latencies.of(millis);
            millis.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        over = true;
        work.join();
    }
}
