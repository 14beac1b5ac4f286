package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Writes documents in ways that JSON allows and that few programs write: white space, escapes, {@code 125e-2} for 1.25.
 */
final class OddNotation {

    private static final int LONGEST_PLAIN = 40;

    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();

    private OddNotation(RandomGenerator random) {
        this.random = random;
    }

    static String of(JsonNode document, RandomGenerator random) {
        OddNotation notation = new OddNotation(random);
        notation.space();
        notation.write(document);
        notation.space();
        return notation.text.toString();
    }

    private void write(JsonNode value) {
        switch (value.getNodeType()) {
            case OBJECT -> {
                text.append('{');
                String separator = "";
                for (Map.Entry<String, JsonNode> field : value.properties()) {
                    text.append(separator);
                    space();
                    string(field.getKey());
                    space();
                    text.append(':');
                    space();
                    write(field.getValue());
                    space();
                    separator = ",";
                }
                text.append('}');
            }
            case ARRAY -> {
                text.append('[');
                String separator = "";
                for (JsonNode item : value) {
                    text.append(separator);
                    space();
                    write(item);
                    space();
                    separator = ",";
                }
                text.append(']');
            }
            case STRING -> string(value.textValue());
            case NUMBER -> number(value.decimalValue());
            default -> text.append(value);
        }
    }

    private void space() {
        while (random.nextInt(6) == 0) {
            text.append(" \t\r\n".charAt(random.nextInt(4)));
        }
    }

    private void string(String value) {
        // Half a character has no UTF-8, but JSON has an escape for it.
        boolean escapeAll = random.nextInt(8) == 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(value);
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            if (escapeAll || character < ' ' || character == '"' || character == '\\') {
                text.append(String.format(Locale.ROOT, random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) character));
            } else {
                text.append(character);
            }
        }
        text.append('"');
    }

    private void number(BigDecimal value) {
        boolean hasPlain = Math.abs((long) value.scale()) < LONGEST_PLAIN;
        switch (random.nextInt(5)) {
            case 0 ->
                text.append(value.unscaledValue()).append(random.nextBoolean() ? "e" : "E").append(-value.scale());
            case 1 -> text.append(hasPlain ? value.setScale(Math.max(0, value.scale()) + 2).toPlainString() : value);
            case 2 -> text.append(value.signum() == 0 ? "-0" : value);
            case 3 -> text.append(hasPlain ? value.toPlainString() : value);
            default -> text.append(value);
        }
    }
}
