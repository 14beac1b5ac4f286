package dev.evolvent.bench.upcasting;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Measures all rows in turn, in as many rounds as fit into the time.
 *
 * @param count
 *            the number of rounds
 */
record Rounds(Map<Row, Sample> samples, int count) {

    /**
     * @param start
     *            the start of the time, by {@link System#nanoTime}
     */
    static Rounds run(List<Row> rows, Effort effort, long start, Consumer<String> progress) {
        Map<Row, Sample> samples = new LinkedHashMap<>();
        Duration longest = Duration.ZERO;
        int round = 0;
        while (round < effort.rounds() && (round == 0 || effort.hasTimeFor(since(start), longest))) {
            round++;
            long began = System.nanoTime();
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                Duration spent = since(start);
                if (samples.containsKey(row) && effort.isShort(spent, rows.size() - i)) {
                    continue;
                }
                Sample sample = Measuring.measure(row, effort, effort.warmUp(spent, rows.size() - i));
                samples.merge(row, sample, Sample::plus);
                progress.accept(String.format("round %d, row %d of %d: %s: %,.0f ns/event", round, i + 1, rows.size(),
                        row, sample.nanosPerEvent()));
            }
            Duration took = since(began);
            longest = took.compareTo(longest) > 0 ? took : longest;
        }
        return new Rounds(samples, round);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
