package dev.evolvent.bench.upcasting;

import java.util.function.Consumer;

/** What a contender does with a batch of events: it hands on one result for each. What is checked is what is measured. */
@FunctionalInterface
interface Work {

    void run(Consumer<Object> results);
}
