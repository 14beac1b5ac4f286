package dev.evolvent.bench.upcasting;

import java.util.function.Consumer;

/** Processes a batch of events, and passes on one result for each. The same code is checked and measured. */
@FunctionalInterface
interface Work {

    void run(Consumer<Object> results);
}
