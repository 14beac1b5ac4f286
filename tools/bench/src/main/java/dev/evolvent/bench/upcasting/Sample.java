package dev.evolvent.bench.upcasting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The measurements of one row, by round. */
record Sample(List<Round> rounds) {

    /**
     * One process.
     *
     * @param nanos
     *            time per event, one value per iteration
     * @param bytes
     *            bytes allocated per event, one value per iteration
     * @param steady
     *            false if it was still getting faster when the time was up
     */
    record Round(List<Double> nanos, List<Double> bytes, boolean steady) {

        /** The median, which is robust against a few disturbed iterations. */
        double nanosPerEvent() {
            return median(nanos);
        }

        /** The median deviation from the median, in per cent. */
        double spreadPercent() {
            double median = nanosPerEvent();
            return 100 * median(nanos.stream().map(value -> Math.abs(value - median)).toList()) / median;
        }
    }

    Sample plus(Sample other) {
        return new Sample(Stream.concat(rounds.stream(), other.rounds.stream()).toList());
    }

    /** The round that counts. Other load only makes a row slower, so the fastest round was disturbed least. */
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
