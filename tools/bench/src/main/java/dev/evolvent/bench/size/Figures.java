package dev.evolvent.bench.size;

import dev.evolvent.bench.report.Table;
import dev.evolvent.bench.report.Target;
import dev.evolvent.bench.size.Command.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measurements of each command on this number of events. */
record Figures(long events, Map<Question, Outcome> outcomes) {

    private static final List<String> HEAD = List.of("command", "exit code", "s", "events/s", "peak heap MB",
            "kept MB");

    List<Map<String, Object>> json() {
        List<Map<String, Object>> rows = new ArrayList<>();
        outcomes.forEach((question, outcome) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("contender", "Evolvent");
            row.put("task", question.toString());
            row.put("events", events);
            row.put("exitCode", outcome.exitCode());
            row.put("seconds", Math.round(outcome.seconds() * 100) / 100.0);
            row.put("eventsPerSecond", perSecond(outcome));
            row.put("peakHeapMegabytes", outcome.heap().peak());
            row.put("keptHeapMegabytes", outcome.heap().kept());
            rows.add(row);
        });
        return rows;
    }

    Table table() {
        List<List<String>> lines = new ArrayList<>();
        outcomes.forEach((question, outcome) -> lines.add(List.of("events " + question,
                String.valueOf(outcome.exitCode()), String.format("%.1f", outcome.seconds()),
                String.format("%,d", perSecond(outcome)), String.valueOf(outcome.heap().peak()),
                String.valueOf(outcome.heap().kept()))));
        return new Table(HEAD, 1, List.of(new Table.Group(
                String.format("%,d events, each command with -Xmx%dm", events, Command.HEAP), lines)));
    }

    List<Target> targets() {
        return outcomes.entrySet().stream()
                .map(entry -> Target.atMost(
                        String.format("%s of %,d events: megabytes of heap", entry.getKey(), events),
                        entry.getValue().heap().peak(), Command.HEAP))
                .toList();
    }

    private long perSecond(Outcome outcome) {
        return Math.round(events / outcome.seconds());
    }
}
