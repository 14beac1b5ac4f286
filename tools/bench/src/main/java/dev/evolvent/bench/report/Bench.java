package dev.evolvent.bench.report;

import java.util.Optional;
import java.util.function.Consumer;

/** A comparison of Evolvent with other programs. */
public interface Bench {

    /** The name on the command line. */
    String name();

    /** What it measures, in one line. */
    String summary();

    /** What is compared and how, in sentences. */
    String description();

    /** The same with this number of events, if the user may choose it. */
    default Optional<Bench> withEvents(long events) {
        return Optional.empty();
    }

    /**
     * Checks that all contenders give the same result, then measures them in turn.
     *
     * @param quick
     *            less of everything, so that it ends within 50 seconds
     * @param progress
     *            receives progress messages, line by line
     * @throws BenchException
     *             if contenders give different results, or cannot be measured
     */
    Report run(boolean quick, Consumer<String> progress);
}
