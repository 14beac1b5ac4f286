package dev.evolvent.bench.upcasting;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param forks
 *            1: each row of each round in a fresh process; 0: all in this process, which is good enough for a test only
 * @param iteration
 *            how long a row is measured at a time
 * @param mostWarmUp
 *            how long a row may take to become steady, if there is time
 * @param rounds
 *            how often all rows are measured, if there is time
 * @param budget
 *            the time for all
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

    /** How long the next row may warm up, so that the rows after it can do the same within the budget. */
    Duration warmUp(Duration spent, int rowsLeft) {
        Duration share = share(spent, rowsLeft);
        if (share.compareTo(LEAST_WARM_UP) < 0) {
            return LEAST_WARM_UP;
        }
        return share.compareTo(mostWarmUp) > 0 ? mostWarmUp : share;
    }

    /** Whether the rows that are left have hardly time to warm up: then none is measured twice. */
    boolean isShort(Duration spent, int rowsLeft) {
        return share(spent, rowsLeft).compareTo(USEFUL_WARM_UP) < 0;
    }

    private Duration share(Duration spent, int rowsLeft) {
        return budget.minus(spent).dividedBy(rowsLeft).minus(PROCESS_START)
                .minus(iteration.multipliedBy(iterations + 1L));
    }

    /** Whether another round like the longest so far ends within the budget. */
    boolean hasTimeFor(Duration spent, Duration longestRound) {
        return spent.plus(longestRound).compareTo(budget) <= 0;
    }
}
