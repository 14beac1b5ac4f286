package dev.evolvent.migrations.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Pause;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A program that writes to a table all the time, and must not notice what is done to it. */
public final class Writer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestDatabase database;
    private final String sql;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicReference<@Nullable SQLException> failure = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean closed;

    private Writer(TestDatabase database, String sql) {
        this.database = database;
        this.sql = sql;
        thread = Thread.ofPlatform().unstarted(this::write);
    }

    public static Writer start(TestDatabase database, String sql) {
        Writer writer = new Writer(database, sql);
        writer.thread.start();
        writer.awaitMore();
        return writer;
    }

    /** Waits until it has written some more, or failed. */
    public void awaitMore() {
        int enough = written.get() + 10;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (written.get() < enough && failure.get() == null) {
            assertThat(System.nanoTime()).as("it cannot write").isLessThan(deadline);
            Pause.millis(1);
        }
    }

    private void write() {
        try (Connection connection = database.connection(); Statement statement = connection.createStatement()) {
            while (!closed) {
                statement.execute(sql);
                written.incrementAndGet();
            }
        } catch (SQLException e) {
            failure.set(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        while (thread.isAlive()) {
            Pause.millis(1);
        }
        assertThat(Optional.ofNullable(failure.get())).isEmpty();
    }
}
