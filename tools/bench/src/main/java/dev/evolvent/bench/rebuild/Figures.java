package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.database.Medians;
import dev.evolvent.bench.rebuild.Contender.Kind;
import dev.evolvent.bench.report.Table;
import dev.evolvent.bench.report.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

/**
 * Events per second of all contenders, and the ratios between them.
 *
 * @param events
 *            the number of events that a contender gets
 */
record Figures(Medians<Contender> rates, ToLongFunction<Contender> events, long rows) {

    private static final List<String> HEAD = List.of("by", "events", "events/s", "+-%", "x COPY", "x loop", "x Axon");

    private static final List<Kind> PEERS = List.of(Kind.COPY, Kind.LOOP, Kind.AXON);

    List<Map<String, Object>> json() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Contender contender : rates.contenders()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("contender", contender.by());
            row.put("task", contender.kind().buildsRows() ? "rebuild" : "read");
            row.put("events", events.applyAsLong(contender));
            row.put("eventsPerSecond", Math.round(rates.median(contender)));
            row.put("eventsPerSecondByRound", rates.rounds(contender).stream().map(Math::round).toList());
            row.put("spreadPercent", rounded(rates.spreadPercent(contender)));
            times(contender, Kind.COPY).ifPresent(ratio -> row.put("timesCopy", rounded(ratio)));
            times(contender, Kind.LOOP).ifPresent(ratio -> row.put("timesLoop", rounded(ratio)));
            times(contender, Kind.AXON).ifPresent(ratio -> row.put("timesAxon", rounded(ratio)));
            rows.add(row);
        }
        return rows;
    }

    Table table() {
        List<List<String>> lines = new ArrayList<>();
        for (Contender contender : rates.contenders()) {
            List<String> line = new ArrayList<>(List.of(contender.by(),
                    String.format("%,d", events.applyAsLong(contender)),
                    String.format("%,.0f", rates.median(contender)),
                    String.format("%.0f", rates.spreadPercent(contender))));
            PEERS.forEach(peer -> line.add(text(times(contender, peer))));
            lines.add(line);
        }
        return new Table(HEAD, 1, List.of(new Table.Group(String.format("A read model of %,d rows", rows), lines)));
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Contender contender : rates.contenders()) {
            for (Kind peer : PEERS) {
                Double least = contender.atLeast().get(peer);
                if (least != null) {
                    times(contender, peer).ifPresent(ratio -> targets.add(Target.atLeast(
                            contender.by() + ": times as fast as " + peer.label(), rounded(ratio), least)));
                }
            }
        }
        return targets;
    }

    /** Compared with the best of a kind, unless it is of that kind itself. */
    private OptionalDouble times(Contender contender, Kind kind) {
        if (contender.kind() == kind) {
            return OptionalDouble.empty();
        }
        return rates.contenders().stream().filter(other -> other.kind() == kind)
                .max(Comparator.comparingDouble(rates::median)).stream()
                .mapToDouble(best -> rates.ratio(contender, best)).findFirst();
    }

    private static String text(OptionalDouble ratio) {
        return ratio.isPresent() ? String.format("%.2f", ratio.getAsDouble()) : "";
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
