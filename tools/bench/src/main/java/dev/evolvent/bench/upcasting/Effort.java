package dev.evolvent.bench.upcasting;

import java.time.Duration;

/**
 * The amount of measuring.
 *
 * @param forks
 *            1: each row of each round in a fresh process; 0: all in this process, suitable only for a test
 * @param iteration
 *            duration of one measurement of a row
 * @param mostWarmUp
 *            maximum warm-up of a row, time permitting
 * @param rounds
 *            how often all rows are measured, time permitting
 * @param budget
 *            the total time
 */
record Effort(int forks, Duration iteration, int iterations, Duration mostWarmUp, int rounds,
        Duration budget) {

    private static final Duration PROCESS_START = Duration.ofSeconds(1);
    private static final Duration LEAST_WARM_UP = Duration.ofMillis(100);
    private static final Duration USEFUL_WARM_UP = Duration.ofMillis(800);

    static Effort quick() {
        return new Effort(1, Duration.ofMillis(120), 5, Duration.ofSeconds(6), 2,
                Duration.ofSeconds(40));
    }

    static Effort full() {
        return new Effort(1, Duration.ofMillis(150), 4, Duration.ofSeconds(6), 3,
                Duration.ofSeconds(690));
    }

    /** How long the next row may warm up, so that the remaining rows can do the same within the budget. */
    Duration warmUp(Duration spent, int rowsLeft) {
        Duration share = share(spent, rowsLeft);
        if (share.compareTo(LEAST_WARM_UP) < 0) {
            return LEAST_WARM_UP;
        }
        return share.compareTo(mostWarmUp) > 0 ? mostWarmUp : share;
    }

    /** Whether the remaining rows have hardly time to warm up: then each is measured only once. */
    boolean isShort(Duration spent, int rowsLeft) {
        return share(spent, rowsLeft).compareTo(USEFUL_WARM_UP) < 0;
    }

    private Duration share(Duration spent, int rowsLeft) {
        return budget.minus(spent).dividedBy(rowsLeft).minus(PROCESS_START)
                .minus(iteration.multipliedBy(iterations + 1L));
    }

    /** Whether another round as long as the longest so far fits into the budget. */
    boolean hasTimeFor(Duration spent, Duration longestRound) {
        return spent.plus(longestRound).compareTo(budget) <= 0;
    }
}
