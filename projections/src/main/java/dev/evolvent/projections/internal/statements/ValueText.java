package dev.evolvent.projections.internal.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Formats values as PostgreSQL parses them, independent of the session's settings and this machine's locale. */
final class ValueText {

    private ValueText() {}

    static String of(Object value) {
        return switch (value) {
            case Instant instant -> time(instant.atOffset(ZoneOffset.UTC).toLocalDateTime(), "+00");
            case LocalDateTime time -> time(time, "");
            case LocalDate date -> date(date) + era(date);
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case Enum<?> constant -> constant.name();
            case JsonNode json -> json.toString();
            default -> value.toString();
        };
    }

    private static String time(LocalDateTime time, String zone) {
        LocalTime clock = time.toLocalTime();
        // Truncated to microseconds: PostgreSQL would round.
        String micros = Integer.toString(1_000_000 + clock.getNano() / 1_000).substring(1);
        return date(time.toLocalDate()) + " " + two(clock.getHour()) + ":" + two(clock.getMinute()) + ":"
                + two(clock.getSecond()) + "." + micros + zone + era(time.toLocalDate());
    }

    private static String date(LocalDate date) {
        // Before the year 1 there is the year 0 in Java, and 1 BC in PostgreSQL.
        String year = Integer.toString(date.getYear() > 0 ? date.getYear() : 1 - date.getYear());
        return "0".repeat(Math.max(0, 4 - year.length())) + year + "-" + two(date.getMonthValue()) + "-"
                + two(date.getDayOfMonth());
    }

    private static String era(LocalDate date) {
        return date.getYear() > 0 ? "" : " BC";
    }

    private static String two(int number) {
        return Integer.toString(100 + number).substring(1);
    }

    /** Java's strings can hold characters that PostgreSQL's text cannot. */
    static void requireFit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException("cannot hold the character NUL, which is in the value");
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException(
                            "cannot hold half a character (an unpaired surrogate), which is in the value");
                }
                i++;
            }
        }
    }

    /** Appends an element to an array literal. */
    static void append(StringBuilder array, @Nullable String element) {
        if (!array.isEmpty()) {
            array.append(',');
        }
        if (element == null) {
            array.append("NULL");
            return;
        }
        if (isPlain(element)) {
            array.append(element);
            return;
        }
        array.append('"');
        int from = 0;
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (c == '"' || c == '\\') {
                array.append(element, from, i).append('\\');
                from = i;
            }
        }
        array.append(element, from, element.length()).append('"');
    }

    /** Whether it needs no quotes. */
    private static boolean isPlain(String element) {
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.')) {
                return false;
            }
        }
        return !element.isEmpty() && !element.equalsIgnoreCase("NULL");
    }
}
