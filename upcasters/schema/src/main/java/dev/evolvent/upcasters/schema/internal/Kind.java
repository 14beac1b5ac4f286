package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of values that have nothing inside. */
enum Kind {
    STRING("string", "a text"),
    INTEGER("integer", "a whole number"),
    NUMBER("number", "a number"),
    BOOLEAN("boolean", "a boolean"),
    NULL("null", "null");

    private final String type;
    private final String words;

    Kind(String type, String words) {
        this.type = type;
        this.words = words;
    }

    /** The word for it in a schema. */
    String type() {
        return type;
    }

    /** The words for it in messages. */
    String words() {
        return words;
    }

    static Optional<Kind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** The narrowest kind of a value; absent for objects and arrays. A whole number may be written with a point: 1.0. */
    static Optional<Kind> of(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> Optional.of(STRING);
            case BOOLEAN -> Optional.of(BOOLEAN);
            case NULL -> Optional.of(NULL);
            case NUMBER -> Optional.of(isWhole(value) ? INTEGER : NUMBER);
            default -> Optional.empty();
        };
    }

    private static boolean isWhole(JsonNode number) {
        return number.isIntegralNumber() || number.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    /** Whether each value of the other kind is one of this kind, too. */
    boolean includes(Kind other) {
        return this == other || (this == NUMBER && other == INTEGER);
    }
}
