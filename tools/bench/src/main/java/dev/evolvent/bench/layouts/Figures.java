package dev.evolvent.bench.layouts;

import dev.evolvent.bench.database.Medians;
import dev.evolvent.bench.report.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measurements of all candidates with events of one size. */
final class Figures {

    static final List<String> HEAD = List.of("table", "table B/event", "indexes B/event", "log B/event", "1 x 1",
            "1 x 10", "8 x 1", "8 x 10", "read all", "streams");

    private final int payloadBytes;
    private final Map<Candidate, Trial.Weight> weights = new LinkedHashMap<>();
    private final Medians<Key> times = new Medians<>();

    Figures(int payloadBytes) {
        this.payloadBytes = payloadBytes;
    }

    /** The timed operations. */
    enum What {
        ONE_WRITER_ONE_EVENT,
        ONE_WRITER_TEN_EVENTS,
        MANY_WRITERS_ONE_EVENT,
        MANY_WRITERS_TEN_EVENTS,
        READ_ALL,
        READ_STREAMS;

        boolean isAppend() {
            return this != READ_ALL && this != READ_STREAMS;
        }
    }

    private record Key(Candidate candidate, What what) {}

    void weigh(Candidate candidate, Trial.Weight weight) {
        weights.put(candidate, weight);
    }

    void add(Candidate candidate, What what, double micros) {
        times.add(new Key(candidate, what), micros);
    }

    /** The chosen one in absolute figures, the others relative to it. */
    Table.Group group() {
        List<List<String>> lines = new ArrayList<>();
        weights.forEach((candidate, weight) -> {
            List<String> line = new ArrayList<>(List.of(candidate.label(), String.format("%.0f", weight.tableBytes()),
                    String.format("%.0f", weight.indexBytes()), String.format("%.0f", weight.walBytes())));
            for (What what : What.values()) {
                Key key = new Key(candidate, what);
                line.add(!times.has(key)
                        ? ""
                        : candidate.equals(Candidate.CHOSEN)
                                ? String.format("%.1f us", times.median(key))
                                : String.format("x %.2f", ratio(key)));
            }
            lines.add(line);
        });
        return new Table.Group(
                "Payloads of " + payloadBytes
                        + " bytes; the server's time per event: appends by 1 or 8 writers, 1 or 10 events each",
                lines);
    }

    List<Map<String, Object>> json() {
        List<Map<String, Object>> rows = new ArrayList<>();
        weights.forEach((candidate, weight) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("contender", candidate.label());
            row.put("payloadBytes", payloadBytes);
            row.put("tableBytesPerEvent", Math.round(weight.tableBytes()));
            row.put("indexBytesPerEvent", Math.round(weight.indexBytes()));
            row.put("logBytesPerEvent", Math.round(weight.walBytes()));
            row.put("filledPerSecond", Math.round(weight.fillPerSecond()));
            for (What what : What.values()) {
                Key key = new Key(candidate, what);
                if (times.has(key)) {
                    row.put(what.name(), Map.of("serverMicrosPerEvent", Math.round(times.median(key) * 100) / 100.0,
                            "timesChosen",
                            Math.round(ratio(key) * 100) / 100.0, "byRound",
                            times.rounds(key).stream().map(micros -> Math.round(micros * 100) / 100.0).toList()));
                }
            }
            rows.add(row);
        });
        return rows;
    }

    private double ratio(Key key) {
        return times.ratio(key, new Key(Candidate.CHOSEN, key.what()));
    }
}
