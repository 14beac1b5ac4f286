package dev.evolvent.bench.reading;

import dev.evolvent.bench.database.Medians;
import dev.evolvent.bench.reading.Reader.Task;
import dev.evolvent.bench.report.Table;
import dev.evolvent.bench.report.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of all contenders, and the ratios between them. */
record Figures(Medians<Reader> reads, Medians<Append> appends) {

    private static final List<String> HEAD = List.of("what", "by", "events/s", "+-%", "x COPY", "x Axon");

    /** One contender with one way of appending. */
    record Append(Appending appending, String by) {}

    List<Map<String, Object>> json() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Reader reader : reads.contenders()) {
            Map<String, Object> row = row(reader.by(), reader.task().label(), reads, reader);
            row.put("table", reader.table().label());
            timesCopy(reader).ifPresent(ratio -> row.put("timesCopy", rounded(ratio)));
            timesAxon(reader).ifPresent(ratio -> row.put("timesAxon", rounded(ratio)));
            rows.add(row);
        }
        for (Append append : appends.contenders()) {
            Map<String, Object> row = row(append.by(), "append", appends, append);
            row.put("writers", append.appending().writers());
            row.put("eventsPerAppend", append.appending().eventsPerAppend());
            row.put("newStreams", append.appending().newStreams());
            timesAxon(append).ifPresent(ratio -> row.put("timesAxon", rounded(ratio)));
            rows.add(row);
        }
        return rows;
    }

    private static <K> Map<String, Object> row(String by, String task, Medians<K> medians, K contender) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("contender", by);
        row.put("task", task);
        row.put("eventsPerSecond", Math.round(medians.median(contender)));
        row.put("eventsPerSecondByRound", medians.rounds(contender).stream().map(Math::round).toList());
        row.put("spreadPercent", rounded(medians.spreadPercent(contender)));
        return row;
    }

    Table table() {
        Map<String, List<List<String>>> groups = new LinkedHashMap<>();
        for (Reader reader : reads.contenders()) {
            groups.computeIfAbsent("Reading " + reader.table().label(), title -> new ArrayList<>())
                    .add(line(reader.task().label(), reader.by(), reads, reader, timesCopy(reader), timesAxon(reader)));
        }
        for (Append append : appends.contenders()) {
            groups.computeIfAbsent("Appending", title -> new ArrayList<>())
                    .add(line(append.appending().label(), append.by(), appends, append, OptionalDouble.empty(),
                            timesAxon(append)));
        }
        return new Table(HEAD, 2,
                groups.entrySet().stream().map(group -> new Table.Group(group.getKey(), group.getValue())).toList());
    }

    private static <K> List<String> line(String what, String by, Medians<K> medians, K contender, OptionalDouble copy,
            OptionalDouble axon) {
        return List.of(what, by, String.format("%,.0f", medians.median(contender)),
                String.format("%.0f", medians.spreadPercent(contender)), text(copy), text(axon));
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Reader reader : reads.contenders()) {
            if (reader.task() == Task.PROOF) {
                timesAxon(reader).ifPresent(ratio -> targets.add(Target.atLeast(
                        reader.table().label() + ", a proof: times as fast as Axon reads its events", rounded(ratio),
                        2.5)));
            }
            if (reader.by().equals(Reader.EVOLVENT) && (reader.task() == Task.STORED || reader.task() == Task.UPCAST)) {
                timesCopy(reader).ifPresent(ratio -> targets.add(Target.atLeast(
                        reader.table().label() + ", " + reader.task().label() + ": times as fast as COPY",
                        rounded(ratio), reader.task() == Task.STORED ? 0.6 : 0.35)));
            }
        }
        // The lowest ratio of all ways in which one writer, or eight, append to Evolvent's own table.
        for (int writers : List.of(1, 8)) {
            appends.contenders().stream()
                    .filter(append -> append.by().equals(Appender.OWN) && append.appending().writers() == writers)
                    .map(this::timesAxon).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble)
                    .min().ifPresent(least -> targets.add(Target.atLeast(
                            "appending by " + writers + (writers == 1 ? " writer" : " writers")
                                    + ", at worst: times as fast as Axon in a unit of work",
                            rounded(least), 1.5)));
        }
        return targets;
    }

    private OptionalDouble timesCopy(Reader reader) {
        return reads.contenders().stream().filter(other -> other.floor() && other.table() == reader.table())
                .mapToDouble(copy -> reads.ratio(reader, copy)).findFirst();
    }

    /** Compared with Axon's best batch size, for the same result. */
    private OptionalDouble timesAxon(Reader reader) {
        if (!reader.task().endsInClasses()) {
            return OptionalDouble.empty();
        }
        Optional<Reader> best = reads.contenders().stream()
                .filter(other -> other.task() == Task.CLASSES && !other.by().equals(Reader.EVOLVENT))
                .max(Comparator.comparingDouble(reads::median));
        return best.stream().mapToDouble(axon -> reads.ratio(reader, axon)).findFirst();
    }

    /** Compared with Axon as in an application. */
    private OptionalDouble timesAxon(Append append) {
        Append axon = new Append(append.appending(), Appender.AXON);
        return appends.has(axon) ? OptionalDouble.of(appends.ratio(append, axon)) : OptionalDouble.empty();
    }

    private static String text(OptionalDouble ratio) {
        return ratio.isPresent() ? String.format("%.2f", ratio.getAsDouble()) : "";
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
