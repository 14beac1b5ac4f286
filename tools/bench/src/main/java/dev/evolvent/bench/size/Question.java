package dev.evolvent.bench.size;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.bench.report.BenchException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The commands that process all events, with their expected results. */
enum Question {
    CENSUS,
    PROVE,
    FINGERPRINT;

    private static final int FINDINGS = 12;

    /** The command line. */
    List<String> words(Path jar) {
        return this == PROVE ? List.of("events", "prove", "--jar", jar.toString()) : List.of("events", toString());
    }

    int exitCode() {
        return this == PROVE ? FINDINGS : 0;
    }

    /** All commands must count all events; the census by type, and the proof must name the planted one. */
    void check(JsonNode answer, Events events) throws SQLException {
        require(answer.path("events").longValue() == events.count(), answer);
        switch (this) {
            case CENSUS -> {
                for (JsonNode type : answer.path("types")) {
                    require(type.path("count").longValue() == events.count(type.path("type").textValue(),
                            type.path("revision").textValue()), answer);
                }
            }
            case PROVE -> {
                JsonNode finding = answer.path("findings").path(0);
                require(answer.path("findings").size() == 1 && finding.path("code").asText().equals("EV-1201")
                        && finding.path("count").longValue() == 1
                        && finding.path("position").longValue() == events.planted(), answer);
            }
            case FINGERPRINT -> require(answer.path("root").asText().matches("[0-9a-f]{64}"), answer);
        }
    }

    private void require(boolean right, JsonNode answer) {
        if (!right) {
            throw new BenchException("That is not the answer to " + this + ": " + answer.toPrettyString());
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
