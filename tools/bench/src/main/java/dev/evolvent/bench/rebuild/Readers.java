package dev.evolvent.bench.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Threads that keep reading the table of orders, and record what an application would notice. */
final class Readers implements AutoCloseable {

    private static final long EVERY_NANOS = 2_000_000;
    private static final int SOME = 10;

    private final List<CompletableFuture<Void>> work = new ArrayList<>();
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    private final AtomicLong empty = new AtomicLong();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    private Readers() {}

    static Readers start(DataSource pool, int readers) {
        Readers all = new Readers();
        for (int i = 0; i < readers; i++) {
            all.work.add(CompletableFuture.runAsync(() -> all.read(pool),
                    task -> Thread.ofPlatform().name("reader").start(task)));
        }
        return all;
    }

    private void read(DataSource pool) {
        while (!over) {
            try (Connection connection = pool.getConnection();
                    PreparedStatement select = connection.prepareStatement(
                            "SELECT order_id, customer_id, total, changed_at FROM orders LIMIT " + SOME)) {
                while (!over) {
                    long start = System.nanoTime();
                    readSome(select);
                    millis.add((System.nanoTime() - start) / 1e6);
                    LockSupport.parkNanos(EVERY_NANOS);
                }
            } catch (SQLException e) {
                errors.add(e.getMessage());
            }
        }
    }

    private void readSome(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            if (count < SOME) {
                empty.incrementAndGet();
            }
        }
    }

    Latencies reads() {
        return Latencies.of(List.copyOf(millis));
    }

    /** How often there were no rows, or too few. */
    long empty() {
        return empty.get();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        over = true;
        work.forEach(CompletableFuture::join);
    }
}
