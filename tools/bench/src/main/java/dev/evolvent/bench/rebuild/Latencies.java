package dev.evolvent.bench.rebuild;

import java.util.List;

/** Measured durations in milliseconds, in ascending order. */
record Latencies(List<Double> sorted) {

    static Latencies of(List<Double> millis) {
        return new Latencies(millis.stream().sorted().toList());
    }

    int count() {
        return sorted.size();
    }

    /** The percentile; 0 if there is nothing. */
    double percentile(double percent) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.clamp(Math.ceil(sorted.size() * percent / 100) - 1, 0, sorted.size() - 1));
    }

    double longest() {
        return percentile(100);
    }
}
