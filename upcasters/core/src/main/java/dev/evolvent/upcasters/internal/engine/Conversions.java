package dev.evolvent.upcasters.internal.engine;

import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.internal.bytes.JsonScanner;
import dev.evolvent.upcasters.internal.bytes.JsonText;
import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** What the conversions do with a value, which is neither null nor of a kind that they do not expect. */
final class Conversions {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private Conversions() {}

    /** The kind of value that a conversion starts from, in the words of {@link Edit#kind}. */
    static String expects(Conversion.Kind kind) {
        return switch (kind) {
            case STRING_TO_NUMBER, STRING_TO_BOOLEAN, INSTANT_TO_EPOCH_SECONDS, INSTANT_TO_EPOCH_MILLIS -> "a text";
            case BOOLEAN_TO_STRING -> "a boolean";
            case NUMBER_TO_STRING, DECIMAL_TO_MINOR_UNITS, MINOR_UNITS_TO_DECIMAL, EPOCH_SECONDS_TO_INSTANT,
                    EPOCH_MILLIS_TO_INSTANT ->
                "a number";
        };
    }

    static byte[] convert(Conversion conversion, byte[] json, PayloadLimits limits) throws PayloadException {
        String raw = new String(json, StandardCharsets.UTF_8);
        try {
            return switch (conversion.kind()) {
                case NUMBER_TO_STRING, BOOLEAN_TO_STRING -> JsonText.encode(raw);
                case STRING_TO_NUMBER -> number(text(json), limits);
                case STRING_TO_BOOLEAN -> truth(text(json));
                case DECIMAL_TO_MINOR_UNITS -> number(
                        whole(new BigDecimal(raw).movePointRight(conversion.scale()), limits).toString(), limits);
                case MINOR_UNITS_TO_DECIMAL -> number(
                        new BigDecimal(whole(new BigDecimal(raw), limits), conversion.scale()).toPlainString(), limits);
                case EPOCH_SECONDS_TO_INSTANT -> JsonText.encode(instant(new BigDecimal(raw), limits).toString());
                case EPOCH_MILLIS_TO_INSTANT -> JsonText.encode(
                        Instant.ofEpochMilli(whole(new BigDecimal(raw), limits).longValueExact()).toString());
                case INSTANT_TO_EPOCH_SECONDS -> number(seconds(instant(text(json))), limits);
                case INSTANT_TO_EPOCH_MILLIS -> number(millis(instant(text(json))), limits);
            };
        } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
            throw new PayloadException(Reason.UNEXPECTED_KIND, null,
                    raw + " cannot be converted exactly by " + conversion, e);
        }
    }

    private static String text(byte[] json) {
        return JsonText.decode(json, 0, json.length);
    }

    private static byte[] number(String text, PayloadLimits limits) throws PayloadException {
        byte[] number = text.getBytes(StandardCharsets.UTF_8);
        JsonScanner scanner = new JsonScanner(limits);
        scanner.read(number, number.length);
        if (number.length == 0 || (number[0] != '-' && (number[0] < '0' || number[0] > '9'))) {
            throw new NumberFormatException("no JSON number");
        }
        int end;
        try {
            end = scanner.skipNumber(0);
        } catch (PayloadException e) {
            if (e.reason() == Reason.OVER_A_LIMIT) {
                throw e;
            }
            throw new PayloadException(Reason.UNEXPECTED_KIND, null, "\"" + text + "\" is no JSON number", e);
        }
        if (end < number.length) {
            throw new NumberFormatException("no JSON number");
        }
        return number;
    }

    private static byte[] truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new NumberFormatException("neither true nor false");
    }

    /** Exactly; and not before it is known that it will not fill the memory with zeroes. */
    private static BigInteger whole(BigDecimal number, PayloadLimits limits) throws PayloadException {
        if ((long) number.precision() - number.scale() > limits.numberLength()) {
            throw new PayloadException(Reason.OVER_A_LIMIT,
                    "a number would have more than " + limits.numberLength() + " digits");
        }
        return number.toBigIntegerExact();
    }

    private static Instant instant(BigDecimal seconds, PayloadLimits limits) throws PayloadException {
        BigInteger nanos = whole(seconds.multiply(NANOS), limits);
        BigInteger[] parts = nanos.divideAndRemainder(NANOS.toBigInteger());
        return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
    }

    /** A leap second would be read as the second before it. */
    private static Instant instant(String text) {
        TemporalAccessor parsed = DateTimeFormatter.ISO_INSTANT.parse(text);
        if (parsed.query(DateTimeFormatter.parsedLeapSecond())) {
            throw new DateTimeException("a leap second has no number");
        }
        return Instant.from(parsed);
    }

    private static String seconds(Instant instant) {
        BigDecimal seconds = BigDecimal.valueOf(instant.getEpochSecond())
                .add(BigDecimal.valueOf(instant.getNano(), 9));
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }

    private static String millis(Instant instant) {
        if (!instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))) {
            throw new ArithmeticException("fractions of milliseconds");
        }
        return String.valueOf(instant.toEpochMilli());
    }
}
