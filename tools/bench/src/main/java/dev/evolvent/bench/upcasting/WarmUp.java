package dev.evolvent.bench.upcasting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Runs a contender until it gets no faster. The time needed varies widely: a parser is compiled in half a second, a
 * chain of streams in three, and in more if the compiler waits for a processor. A fixed time would be too short for
 * some, and wasted on others.
 */
final class WarmUp {

    private static final Duration SLICE = Duration.ofMillis(60);
    private static final int STEADY_SLICES = 6;
    private static final double SLOWER = 1.15;
    private static final double FASTER = 0.98;

    private WarmUp() {}

    /** Returns whether it became steady in time. */
    static boolean run(Runnable batch, Duration most) {
        List<Long> slices = new ArrayList<>();
        long start = System.nanoTime();
        while (!isSteady(slices) && System.nanoTime() - start < most.toNanos()) {
            slices.add(slice(batch));
        }
        return isSteady(slices);
    }

    /** The shortest time of a batch within a slice. */
    private static long slice(Runnable batch) {
        long shortest = Long.MAX_VALUE;
        long begin = System.nanoTime();
        long end = begin;
        while (end - begin < SLICE.toNanos()) {
            long before = end;
            batch.run();
            end = System.nanoTime();
            shortest = Math.min(shortest, end - before);
        }
        return shortest;
    }

    /** Whether the last slices are all about as fast as the fastest, and none is much faster than those before. */
    static boolean isSteady(List<Long> slices) {
        int earlier = slices.size() - STEADY_SLICES;
        if (earlier < 1) {
            return false;
        }
        List<Long> last = slices.subList(earlier, slices.size());
        return Collections.max(last) <= SLOWER * Collections.min(slices)
                && Collections.min(last) >= FASTER * Collections.min(slices.subList(0, earlier));
    }
}
