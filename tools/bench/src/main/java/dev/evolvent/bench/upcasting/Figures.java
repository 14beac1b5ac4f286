package dev.evolvent.bench.upcasting;

import dev.evolvent.bench.report.Table;
import dev.evolvent.bench.report.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The figures of all rows, and the ratios between them. */
record Figures(Map<Row, Sample> samples) {

    private static final List<String> HEAD = List.of("what", "by", "events/s", "ns/event", "bytes/event", "+-%",
            "x Axon", "x parse");

    List<Map<String, Object>> json() {
        List<Map<String, Object>> rows = new ArrayList<>();
        samples.forEach((row, sample) -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("contender", row.contender().label());
            json.put("task", row.contender().task().label());
            json.put("payload", row.scenario().size().label());
            json.put("payloadBytes", Orders.meanBytes(row.scenario().size()));
            json.put("steps", row.scenario().steps());
            json.put("registered", row.scenario().registered());
            json.put("eventsPerSecond", Math.round(sample.eventsPerSecond()));
            json.put("nanosPerEvent", rounded(sample.nanosPerEvent()));
            json.put("bytesPerEvent", rounded(sample.bytesPerEvent()));
            json.put("nanosPerEventByRound",
                    sample.rounds().stream().map(round -> rounded(round.nanosPerEvent())).toList());
            json.put("spreadPercent", rounded(sample.spreadPercent()));
            json.put("steady", sample.steady());
            timesAxon(row).ifPresent(ratio -> json.put("timesAxon", rounded(ratio)));
            timesParse(row).ifPresent(ratio -> json.put("timesParse", rounded(ratio)));
            rows.add(json);
        });
        return rows;
    }

    Table table() {
        Map<String, List<List<String>>> groups = new LinkedHashMap<>();
        samples.forEach((row, sample) -> groups.computeIfAbsent(title(row), title -> new ArrayList<>()).add(List.of(
                row.contender().task().label(), by(row),
                String.format("%,d", Math.round(sample.eventsPerSecond())),
                String.format(sample.nanosPerEvent() < 100 ? "%.1f" : "%,.0f", sample.nanosPerEvent()),
                String.format("%,.0f", sample.bytesPerEvent()),
                sample.steady() ? String.format("%.0f", sample.spreadPercent()) : "unsteady",
                ratio(timesAxon(row)), ratio(timesParse(row)))));
        return new Table(HEAD, 2,
                groups.entrySet().stream().map(group -> new Table.Group(group.getKey(), group.getValue())).toList());
    }

    List<Target> targets() {
        Scenario usual = Scenario.few(PayloadSize.MEDIUM, 10);
        Scenario large = Scenario.many(PayloadSize.MEDIUM, 10);
        Row toBytes = new Row(Contender.EVOLVENT_BYTES, usual);
        Row noStep = new Row(Contender.NO_STEP, usual);
        Row noStepOfMany = new Row(Contender.NO_STEP, large);
        return Stream.of(
                timesAxon(toBytes).stream().mapToObj(ratio -> Target.atLeast(
                        "bytes to bytes, 10 steps, 0.6 KB: times as fast as Axon's chain", rounded(ratio), 4)),
                timesParse(toBytes).stream().mapToObj(ratio -> Target.atLeast(
                        "bytes to bytes, 10 steps, 0.6 KB: times as fast as Jackson's parser alone", rounded(ratio),
                        0.7)),
                timesAxon(new Row(Contender.EVOLVENT_CLASS, usual)).stream().mapToObj(ratio -> Target.atLeast(
                        "bytes to class, 10 steps, 0.6 KB: times as fast as Axon's chain", rounded(ratio), 1.5)),
                worst(Sample::nanosPerEvent, noStep, noStepOfMany).stream().mapToObj(nanos -> Target.atMost(
                        "no step: nanoseconds per event", rounded(nanos), 100)),
                // The smallest object has 16 bytes: anything below 1 comes from the measuring itself.
                worst(Sample::bytesPerEvent, noStep, noStepOfMany).stream().mapToObj(bytes -> Target.atMost(
                        "no step: bytes allocated per event", Math.rint(bytes), 0)),
                timesAsFast(noStep, noStepOfMany).stream().mapToObj(ratio -> Target.atMost(
                        "no step: time with 250 registered steps against 10", rounded(ratio), 1.15)))
                .<Target>flatMap(target -> target).toList();
    }

    private String title(Row row) {
        Scenario scenario = row.scenario();
        String payload = scenario.size().label() + " (" + Orders.meanBytes(scenario.size()) + " bytes)";
        return switch (row.contender().task()) {
            case TO_BYTES, TO_CLASS -> payload + ", " + scenario.steps()
                    + (scenario.steps() == 1 ? " step, " : " steps, ") + scenario.registered() + " registered";
            case PARSE, COPY -> payload + ", nothing changed";
            case NO_STEP -> payload + ", current already";
        };
    }

    private static String by(Row row) {
        return row.contender().task() == Contender.Task.NO_STEP
                ? row.contender().label() + ", " + row.scenario().registered() + " registered"
                : row.contender().label();
    }

    /** The speed relative to Axon's chain, for rows with the same result. */
    private OptionalDouble timesAxon(Row row) {
        return switch (row.contender().task()) {
            case TO_BYTES -> timesAsFast(row, new Row(Contender.AXON_BYTES, row.scenario()));
            case TO_CLASS -> timesAsFast(row, new Row(Contender.AXON_CLASS, row.scenario()));
            case PARSE, COPY, NO_STEP -> OptionalDouble.empty();
        };
    }

    private OptionalDouble timesParse(Row row) {
        return switch (row.contender().task()) {
            case TO_BYTES, TO_CLASS, PARSE, COPY ->
                timesAsFast(row, new Row(Contender.PARSE, Scenario.few(row.scenario().size(), 10)));
            case NO_STEP -> OptionalDouble.empty();
        };
    }

    private OptionalDouble timesAsFast(Row row, Row other) {
        return Stream.of(sample(row)).flatMap(Optional::stream).flatMap(one -> sample(other).stream()
                .map(two -> two.nanosPerEvent() / one.nanosPerEvent())).mapToDouble(Double::doubleValue).findFirst();
    }

    private OptionalDouble worst(ToDoubleFunction<Sample> figure, Row... rows) {
        return Stream.of(rows).map(this::sample).flatMap(Optional::stream).mapToDouble(figure).max();
    }

    private Optional<Sample> sample(Row row) {
        return Optional.ofNullable(samples.get(row));
    }

    private static String ratio(OptionalDouble ratio) {
        return ratio.isPresent() ? String.format("%.2f", ratio.getAsDouble()) : "";
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
