package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.rebuild.ShopEvent.OrderCancelled;
import dev.evolvent.bench.rebuild.ShopEvent.OrderPlaced;
import dev.evolvent.bench.report.BenchException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.DateTimeUtils;

/** Several threads that append events at a steady rate, each in its own transaction. After a delay they catch up. */
final class Appenders implements AutoCloseable {

    private static final int EVENTS_OF_AN_ORDER = 5;

    private final List<CompletableFuture<Void>> work = new ArrayList<>();
    private final AtomicLong appended = new AtomicLong();
    private final long start = System.nanoTime();
    private volatile boolean over;

    private Appenders() {}

    /**
     * Starts the threads.
     *
     * @param shop
     *            number of the first appender's shop; each appender has another one
     * @param perSecond
     *            the total rate of all of them
     */
    static Appenders start(EventTable events, int shop, int appenders, int perSecond, Visibility visibility) {
        Appenders all = new Appenders();
        long pace = 1_000_000_000L * appenders / perSecond;
        for (int i = 0; i < appenders; i++) {
            Workload workload = new Workload(shop + i, EVENTS_OF_AN_ORDER);
            all.work.add(CompletableFuture.runAsync(() -> all.append(events, workload, pace, visibility),
                    task -> Thread.ofPlatform().name("appender").start(task)));
        }
        return all;
    }

    private void append(EventTable events, Workload workload, long paceNanos, Visibility visibility) {
        try (Connection connection = events.pool().getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO " + events.name()
                        + " (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp, payloadtype,"
                        + " payloadrevision, payload, metadata) VALUES (?, ?, ?, 'Order', ?, ?, ?, ?, '{}')")) {
            for (long due = System.nanoTime(); !over; due += paceNanos) {
                while (!over && System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                StoredEvent event = workload.next();
                if (event.type() == OrderCancelled.class) {
                    visibility.forget(event.stream());
                }
                insert(insert, event);
                if (event.type() == OrderPlaced.class) {
                    visibility.committed(event.stream());
                }
                appended.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new BenchException("An append failed: " + e.getMessage(), e);
        }
    }

    private static void insert(PreparedStatement insert, StoredEvent event) throws SQLException {
        insert.setString(1, event.id().toString());
        insert.setString(2, event.stream().toString());
        insert.setLong(3, event.version());
        insert.setString(4, DateTimeUtils.formatInstant(event.time()));
        insert.setString(5, event.type().getName());
        insert.setString(6, event.revision());
        insert.setBytes(7, event.payload().getBytes(StandardCharsets.UTF_8));
        insert.executeUpdate();
    }

    /** The actual rate so far. */
    double perSecond() {
        return appended.get() / ((System.nanoTime() - start) / 1e9);
    }

    /** Stops the threads, and fails if an append has failed. */
    @Override
    public void close() {
        over = true;
        work.forEach(CompletableFuture::join);
    }
}
