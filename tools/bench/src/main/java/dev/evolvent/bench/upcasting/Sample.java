package dev.evolvent.bench.upcasting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was measured of one row.
 *
 * @param nanos
 *            time per event, once for each iteration
 * @param bytes
 *            bytes allocated per event, once for each iteration
 */
record Sample(List<Double> nanos, List<Double> bytes) {

    static final Sample NONE = new Sample(List.of(), List.of());

    Sample plus(Sample other) {
        return new Sample(Stream.concat(nanos.stream(), other.nanos.stream()).toList(),
                Stream.concat(bytes.stream(), other.bytes.stream()).toList());
    }

    /** The median, which a disturbance of a few iterations does not move. */
    double nanosPerEvent() {
        return median(nanos);
    }

    double eventsPerSecond() {
        return 1e9 / nanosPerEvent();
    }

    double bytesPerEvent() {
        return median(bytes);
    }

    /** How far from the median, in per cent of it, half of the iterations were at most. */
    double spreadPercent() {
        double median = nanosPerEvent();
        return 100 * median(nanos.stream().map(value -> Math.abs(value - median)).toList()) / median;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
