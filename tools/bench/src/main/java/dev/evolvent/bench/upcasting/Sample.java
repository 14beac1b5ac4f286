package dev.evolvent.bench.upcasting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was measured of one row, round by round. */
record Sample(List<Round> rounds) {

    /**
     * One process.
     *
     * @param nanos
     *            time per event, once for each iteration
     * @param bytes
     *            bytes allocated per event, once for each iteration
     * @param steady
     *            false: time was up while it still became faster
     */
    record Round(List<Double> nanos, List<Double> bytes, boolean steady) {

        /** The median, which a disturbance of a few iterations does not move. */
        double nanosPerEvent() {
            return median(nanos);
        }

        /** How far from the median, in per cent of it, half of the iterations were at most. */
        double spreadPercent() {
            double median = nanosPerEvent();
            return 100 * median(nanos.stream().map(value -> Math.abs(value - median)).toList()) / median;
        }
    }

    Sample plus(Sample other) {
        return new Sample(Stream.concat(rounds.stream(), other.rounds.stream()).toList());
    }

    /** The round that counts. Whatever else a machine does makes a row slower, never faster: so the fastest was disturbed least. */
    Round leastDisturbed() {
        return rounds.stream().min(Comparator.comparingDouble(Round::nanosPerEvent)).orElseThrow();
    }

    double nanosPerEvent() {
        return leastDisturbed().nanosPerEvent();
    }

    double eventsPerSecond() {
        return 1e9 / nanosPerEvent();
    }

    boolean steady() {
        return leastDisturbed().steady();
    }

    double spreadPercent() {
        return leastDisturbed().spreadPercent();
    }

    /** The median of all iterations of all rounds. */
    double bytesPerEvent() {
        return median(rounds.stream().flatMap(round -> round.bytes().stream()).toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
