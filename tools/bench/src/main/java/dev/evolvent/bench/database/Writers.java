package dev.evolvent.bench.database;

import dev.evolvent.bench.report.BenchException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Runs the same work in several threads at once. */
public final class Writers {

    private Writers() {}

    /**
     * Starts all writers, and waits for the last one.
     *
     * @param work
     *            receives the number of the writer, from 0
     * @return the elapsed seconds
     */
    public static double run(int writers, IntConsumer work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Boolean>> all = IntStream.range(0, writers).<Callable<Boolean>>mapToObj(writer -> () -> {
                work.accept(writer);
                return true;
            }).toList();
            long start = System.nanoTime();
            for (Future<Boolean> done : threads.invokeAll(all)) {
                done.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("The bench was interrupted.", e);
        } catch (ExecutionException e) {
            throw new BenchException("A writer failed: " + e.getCause(), e);
        }
    }
}
