package dev.evolvent.bench.report;

/**
 * A target of a bench, and the measured value.
 *
 * @param name
 *            what the value is, and whether the target is a minimum or a maximum
 */
public record Target(String name, double value, double target, boolean met) {

    public static Target atLeast(String name, double value, double target) {
        return new Target(name + ", at least", value, target, value >= target);
    }

    public static Target atMost(String name, double value, double target) {
        return new Target(name + ", at most", value, target, value <= target);
    }
}
