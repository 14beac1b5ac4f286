package dev.evolvent.bench.upcasting;

import java.util.List;

/**
 * What is upcast: orders of one size, over a chain of steps.
 *
 * @param registered
 *            the total number of registered steps, including those of other events
 */
record Scenario(PayloadSize size, int steps, int registered) {

    static final List<Integer> CHAINS = List.of(1, 10, 50);
    static final int SMALL_REGISTRY = 10;
    static final int LARGE_REGISTRY = 250;

    /** With as few other events as possible. */
    static Scenario few(PayloadSize size, int steps) {
        return new Scenario(size, steps, Math.max(steps, SMALL_REGISTRY));
    }

    static Scenario many(PayloadSize size, int steps) {
        return new Scenario(size, steps, LARGE_REGISTRY);
    }

    List<Step> chain() {
        return Step.chain(steps);
    }

    /** The number of steps of other events. */
    int others() {
        return registered - steps;
    }

    Class<?> currentClass() {
        return switch (steps) {
            case 1 -> OrderAfter1Step.class;
            case 10 -> OrderAfter10Steps.class;
            case 50 -> OrderAfter50Steps.class;
            default -> throw new IllegalArgumentException("no class reads orders after " + steps + " steps");
        };
    }

    String currentRevision() {
        return String.valueOf(steps + 1);
    }
}
