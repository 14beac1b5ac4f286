package dev.evolvent.upcasters.reference;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs calls that must come back in time. */
final class Watchdog {

    private final Duration limit;
    private final LinkedBlockingQueue<FutureTask<?>> tasks = new LinkedBlockingQueue<>();
    private final Thread worker;

    Watchdog(Duration limit) {
        this.limit = limit;
        this.worker = Thread.ofPlatform().daemon().name("watched").start(this::work);
    }

    private void work() {
        try {
            while (true) {
                tasks.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the call gives; what it throws is the cause of an {@link ExecutionException}. */
    <T extends @Nullable Object> T call(Callable<T> call) throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(call);
        tasks.add(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("Still not back after " + limit + ", but at:\n"
                    + Arrays.toString(worker.getStackTrace()).replace(", ", "\n"), e);
        }
    }
}
