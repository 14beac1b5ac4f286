package dev.evolvent.bench.report;

import java.util.Optional;
import java.util.function.Consumer;

/** Something that is measured side by side: Evolvent, and what it is compared with. */
public interface Bench {

    /** The name by which it is started. */
    String name();

    /** What it measures, in a line. */
    String summary();

    /** What is compared, and what is said about it, in sentences. */
    String description();

    /** The same on so many events, if that is for the user to choose. */
    default Optional<Bench> withEvents(long events) {
        return Optional.empty();
    }

    /**
     * Checks that all contenders come to the same result, then measures them in turn.
     *
     * @param quick
     *            less of everything, so that it ends within 50 seconds
     * @param progress
     *            is told what goes on, line by line
     * @throws BenchException
     *             if contenders come to different results, or cannot be measured
     */
    Report run(boolean quick, Consumer<String> progress);
}
