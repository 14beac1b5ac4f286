package dev.evolvent.bench.report;

/**
 * What a bench should show, and what it has shown.
 *
 * @param name
 *            what the value is, and whether the target is the least or the most that it may be
 */
public record Target(String name, double value, double target, boolean met) {

    public static Target atLeast(String name, double value, double target) {
        return new Target(name + ", at least", value, target, value >= target);
    }

    public static Target atMost(String name, double value, double target) {
        return new Target(name + ", at most", value, target, value <= target);
    }
}
