package dev.evolvent.upcasters.reference;

import static dev.evolvent.upcasters.reference.ReferenceException.unexpectedKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.evolvent.upcasters.change.Conversion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/**
 * What each conversion makes of a value. Numbers count by value: {@code 1.0} is a whole number. A number that the product
 * would not read again is as good as none.
 */
final class ReferenceConversions {

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private ReferenceConversions() {}

    static JsonNode convert(JsonNode value, Conversion conversion) {
        try {
            JsonNode converted = switch (conversion.kind()) {
                case NUMBER_TO_STRING -> new TextNode(number(value).asText());
                case STRING_TO_NUMBER -> jsonNumber(text(value));
                case BOOLEAN_TO_STRING -> new TextNode(Boolean.toString(truth(value)));
                case STRING_TO_BOOLEAN -> truth(text(value));
                case DECIMAL_TO_MINOR_UNITS -> new WrittenNumber(
                        whole(decimal(value).movePointRight(conversion.scale())).toString());
                case MINOR_UNITS_TO_DECIMAL -> new WrittenNumber(
                        new BigDecimal(whole(decimal(value)), conversion.scale()).toPlainString());
                case EPOCH_SECONDS_TO_INSTANT -> instant(whole(decimal(value).movePointRight(9)));
                case INSTANT_TO_EPOCH_SECONDS -> number(nanos(text(value)).movePointLeft(9));
                case EPOCH_MILLIS_TO_INSTANT -> new TextNode(
                        Instant.ofEpochMilli(whole(decimal(value)).longValueExact()).toString());
                case INSTANT_TO_EPOCH_MILLIS -> new WrittenNumber(millis(text(value)));
            };
            return converted.isNumber() ? number(converted) : converted;
        } catch (ArithmeticException | DateTimeException e) {
            throw unexpectedKind(value + " cannot be converted exactly by " + conversion + ": " + e.getMessage());
        }
    }

    private static WrittenNumber number(JsonNode value) {
        if (value instanceof WrittenNumber number && number.isWithinLimits()) {
            return number;
        }
        throw unexpectedKind("a number was expected");
    }

    private static BigDecimal decimal(JsonNode value) {
        return number(value).decimalValue();
    }

    private static String text(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        throw unexpectedKind("a text was expected");
    }

    private static boolean truth(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        throw unexpectedKind("true or false was expected");
    }

    private static BooleanNode truth(String text) {
        return switch (text) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> throw unexpectedKind("the text is neither true nor false");
        };
    }

    private static WrittenNumber jsonNumber(String text) {
        if (JSON_NUMBER.matcher(text).matches() && WrittenNumber.isWithinLimits(text)) {
            return new WrittenNumber(text);
        }
        throw unexpectedKind("the text is no number");
    }

    private static BigInteger whole(BigDecimal value) {
        return value.toBigIntegerExact();
    }

    private static WrittenNumber number(BigDecimal value) {
        return new WrittenNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    /** Milliseconds have 64 bits, here as everywhere in Java. */
    private static String millis(String text) {
        return String.valueOf(whole(nanos(text).movePointLeft(6)).longValueExact());
    }

    private static TextNode instant(BigInteger nanos) {
        BigInteger billion = BigInteger.TEN.pow(9);
        BigInteger nanoOfSecond = nanos.mod(billion);
        long second = nanos.subtract(nanoOfSecond).divide(billion).longValueExact();
        return new TextNode(Instant.ofEpochSecond(second, nanoOfSecond.longValueExact()).toString());
    }

    /** The second between 23:59:59 and 00:00:00 has no number of its own, so it cannot be expressed exactly. */
    private static BigDecimal nanos(String text) {
        TemporalAccessor parsed = DateTimeFormatter.ISO_INSTANT.parse(text);
        if (parsed.query(DateTimeFormatter.parsedLeapSecond())) {
            throw unexpectedKind("a leap second has no number");
        }
        Instant instant = Instant.from(parsed);
        return BigDecimal.valueOf(instant.getEpochSecond()).movePointRight(9)
                .add(BigDecimal.valueOf(instant.getNano()));
    }
}
