package dev.evolvent.bench.sequence;

import dev.evolvent.bench.report.Table;
import dev.evolvent.bench.report.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The measurements of each contender on this number of events. */
record Figures(long events, Map<Contender, Outcome> outcomes) {

    private static final List<String> HEAD = List.of("by", "s", "longest append ms", "appends/s", "x heap", "MB after",
            "log MB", "out of time order");

    private static final double MEGABYTE = 1e6;

    List<Map<String, Object>> json() {
        List<Map<String, Object>> rows = new ArrayList<>();
        outcomes.forEach((contender, outcome) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("contender", contender.label());
            row.put("task", "add a sequence");
            row.put("events", events);
            row.put("seconds", rounded(outcome.seconds()));
            row.put("longestAppendMillis", rounded(outcome.longestMillis()));
            row.put("appendsPerSecond", Math.round(outcome.appended() / outcome.seconds()));
            row.put("timesHeap", rounded(outcome.heapRatio()));
            row.put("megabytesAfter", Math.round(outcome.totalBytes() / MEGABYTE));
            row.put("logMegabytes", Math.round(outcome.logBytes() / MEGABYTE));
            row.put("outOfTimeOrder", outcome.outOfTime());
            rows.add(row);
        });
        return rows;
    }

    Table table() {
        List<List<String>> lines = new ArrayList<>();
        outcomes.forEach((contender, outcome) -> lines.add(List.of(contender.label(),
                String.format("%.1f", outcome.seconds()), String.format("%,.0f", outcome.longestMillis()),
                String.format("%,.0f", outcome.appended() / outcome.seconds()),
                String.format("%.2f", outcome.heapRatio()), String.format("%,.0f", outcome.totalBytes() / MEGABYTE),
                String.format("%,.0f", outcome.logBytes() / MEGABYTE), String.format("%,d", outcome.outOfTime()))));
        return new Table(HEAD, 1, List.of(new Table.Group(String.format("%,d events", events), lines)));
    }

    List<Target> targets() {
        Outcome serial = of(Contender.BIGSERIAL);
        Outcome shadow = of(Contender.SHADOW);
        Outcome inPlace = of(Contender.IN_PLACE);
        return List.of(
                Target.atMost("shadow: times the seconds of BIGSERIAL", shadow.seconds() / serial.seconds(), 2),
                Target.atLeast("shadow: times as short as BIGSERIAL, the longest append",
                        serial.longestMillis() / shadow.longestMillis(), 50),
                Target.atMost("shadow: times the size of BIGSERIAL's table and indexes",
                        (double) shadow.totalBytes() / serial.totalBytes(), 1.1),
                Target.atMost("in-place: times the heap of before", inPlace.heapRatio(), 1.6),
                Target.atLeast("in-place: times as short as BIGSERIAL, the longest append",
                        serial.longestMillis() / inPlace.longestMillis(), 20),
                Target.atMost("side-table: times the seconds of BIGSERIAL",
                        of(Contender.SIDE_TABLE).seconds() / serial.seconds(), 1));
    }

    private Outcome of(Contender contender) {
        return Objects.requireNonNull(outcomes.get(contender));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
