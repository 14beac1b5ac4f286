package dev.evolvent.bench.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** The measurements of each contender in each round; the median counts. */
public final class Medians<K> {

    private final Map<K, List<Double>> values = new LinkedHashMap<>();

    public void add(K contender, double value) {
        values.computeIfAbsent(contender, first -> new ArrayList<>()).add(value);
    }

    public Set<K> contenders() {
        return values.keySet();
    }

    public boolean has(K contender) {
        return values.containsKey(contender);
    }

    /** In round order. */
    public List<Double> rounds(K contender) {
        return List.copyOf(Objects.requireNonNull(values.get(contender), () -> "not measured: " + contender));
    }

    public double median(K contender) {
        return median(rounds(contender));
    }

    /** The ratio to another contender: the median over the rounds, so that a busy minute affects both. */
    public double ratio(K contender, K other) {
        List<Double> own = rounds(contender);
        List<Double> others = rounds(other);
        return median(IntStream.range(0, own.size()).mapToObj(i -> own.get(i) / others.get(i)).toList());
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Half of the range, in per cent of the median. */
    public double spreadPercent(K contender) {
        List<Double> sorted = rounds(contender).stream().sorted().toList();
        return (sorted.getLast() - sorted.getFirst()) / 2 / median(contender) * 100;
    }
}
