package dev.evolvent.cli.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.upcasters.event.Coordinates;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the answer of a command: a table for people, or one JSON document for programs. */
public final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Answer() {}

    public static void json(PrintWriter out, Object document) {
        write(out, JSON.writer(), document);
    }

    /** One document per line (NDJSON), for answers without end. */
    public static void line(PrintWriter out, Object document) {
        write(out, JSON.writer().without(SerializationFeature.INDENT_OUTPUT), document);
    }

    private static void write(PrintWriter out, ObjectWriter writer, Object document) {
        try {
            out.println(writer.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
        out.flush();
    }

    /** A type as a part of such a document. */
    public static Map<String, Object> type(EventType type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("event", type.name());
        json.put("revision", type.revision().text());
        return json;
    }

    /** An event as a part of such a document. */
    public static Map<String, Object> event(EventType type, Json payload, Json metadata) {
        Map<String, Object> json = type(type);
        json.put("payload", payload.tree());
        json.put("metadata", metadata.tree());
        return json;
    }

    /** Where an event is, as a part of such a document. */
    public static Map<String, Object> at(Coordinates at) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("category", at.stream().category());
        json.put("stream", at.stream().id());
        json.put("version", at.version());
        if (at.position() != RecordedEvent.NO_POSITION) {
            json.put("position", at.position());
        }
        return json;
    }

    /** An enum constant as a word of such a document. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String number(long number) {
        return String.format("%,d", number);
    }

    public static String megabytes(long bytes) {
        return String.format(Locale.ROOT, bytes < 10_000_000 ? "%.1f MB" : "%,.0f MB", bytes / 1e6);
    }

    /** A count with its noun. */
    public static String counted(long number, String what) {
        return number(number) + " " + what + (number == 1 ? "" : "s");
    }

    /** Rows of equal length, the first one with the column headings. Numbers are right-aligned. */
    public static void table(PrintWriter out, List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String padding = " ".repeat(widths[i] - cell.length());
                boolean right = right(rows, i);
                line.append("  ").append(right ? padding + cell : cell + padding);
            }
            out.println(line.toString().stripTrailing());
        }
        out.flush();
    }

    private static boolean right(List<List<String>> rows, int column) {
        List<String> cells = rows.stream().skip(1).map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
        return !cells.isEmpty() && cells.stream().allMatch(Answer::isNumber);
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
    }
}
