package dev.evolvent.upcasters.change;

import java.util.Locale;
import java.util.Optional;

/**
 * A way to write a value in another form. Each is exact or an error, never rounded or guessed.
 *
 * @param scale
 *            how many decimal places the minor unit has: 2 for cents; 0 for the other kinds
 */
public record Conversion(Kind kind, int scale) {

    /** From what to what. */
    public enum Kind {
        /** {@code 1.50} to {@code "1.50"}: the digits stay as they are. */
        NUMBER_TO_STRING("numberToString"),
        /** {@code "1.50"} to {@code 1.50}: the text must be a JSON number. */
        STRING_TO_NUMBER("stringToNumber"),
        /** {@code true} to {@code "true"}. */
        BOOLEAN_TO_STRING("booleanToString"),
        /** {@code "true"} to {@code true}; any other text than these two is an error. */
        STRING_TO_BOOLEAN("stringToBoolean"),
        /** {@code 12.34} to {@code 1234}; more digits than the minor unit has are an error. */
        DECIMAL_TO_MINOR_UNITS("decimalToMinorUnits"),
        /** {@code 1234} to {@code 12.34}, with all the digits of the minor unit. */
        MINOR_UNITS_TO_DECIMAL("minorUnitsToDecimal"),
        /** {@code 1582977600} to {@code "2020-02-29T12:00:00Z"}; up to nine digits after the point. */
        EPOCH_SECONDS_TO_INSTANT("epochSecondsToInstant"),
        /** {@code "2020-02-29T13:00:00+01:00"} to {@code 1582977600}; digits after the point only where needed. */
        INSTANT_TO_EPOCH_SECONDS("instantToEpochSeconds"),
        /** {@code 1582977600123} to {@code "2020-02-29T12:00:00.123Z"}. */
        EPOCH_MILLIS_TO_INSTANT("epochMillisToInstant"),
        /** {@code "2020-02-29T12:00:00.123Z"} to {@code 1582977600123}; fractions of milliseconds are an error. */
        INSTANT_TO_EPOCH_MILLIS("instantToEpochMillis");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it in YAML and in what is printed. */
        public String word() {
            return word;
        }
    }

    public static final Conversion NUMBER_TO_STRING = new Conversion(Kind.NUMBER_TO_STRING, 0);
    public static final Conversion STRING_TO_NUMBER = new Conversion(Kind.STRING_TO_NUMBER, 0);
    public static final Conversion BOOLEAN_TO_STRING = new Conversion(Kind.BOOLEAN_TO_STRING, 0);
    public static final Conversion STRING_TO_BOOLEAN = new Conversion(Kind.STRING_TO_BOOLEAN, 0);
    public static final Conversion EPOCH_SECONDS_TO_INSTANT = new Conversion(Kind.EPOCH_SECONDS_TO_INSTANT, 0);
    public static final Conversion INSTANT_TO_EPOCH_SECONDS = new Conversion(Kind.INSTANT_TO_EPOCH_SECONDS, 0);
    public static final Conversion EPOCH_MILLIS_TO_INSTANT = new Conversion(Kind.EPOCH_MILLIS_TO_INSTANT, 0);
    public static final Conversion INSTANT_TO_EPOCH_MILLIS = new Conversion(Kind.INSTANT_TO_EPOCH_MILLIS, 0);

    public Conversion {
        if (scale < 0 || scale > 18) {
            throw new IllegalArgumentException("A minor unit has 0 to 18 decimal places, not " + scale);
        }
    }

    /** From an amount such as 12.34 to its minor units, 1234, for a currency with that many decimal places. */
    public static Conversion decimalToMinorUnits(int scale) {
        return new Conversion(Kind.DECIMAL_TO_MINOR_UNITS, scale);
    }

    /** From minor units such as 1234 to the amount, 12.34, for a currency with that many decimal places. */
    public static Conversion minorUnitsToDecimal(int scale) {
        return new Conversion(Kind.MINOR_UNITS_TO_DECIMAL, scale);
    }

    /** The conversion in the other direction. */
    public Conversion inverse() {
        return new Conversion(switch (kind) {
            case NUMBER_TO_STRING -> Kind.STRING_TO_NUMBER;
            case STRING_TO_NUMBER -> Kind.NUMBER_TO_STRING;
            case BOOLEAN_TO_STRING -> Kind.STRING_TO_BOOLEAN;
            case STRING_TO_BOOLEAN -> Kind.BOOLEAN_TO_STRING;
            case DECIMAL_TO_MINOR_UNITS -> Kind.MINOR_UNITS_TO_DECIMAL;
            case MINOR_UNITS_TO_DECIMAL -> Kind.DECIMAL_TO_MINOR_UNITS;
            case EPOCH_SECONDS_TO_INSTANT -> Kind.INSTANT_TO_EPOCH_SECONDS;
            case INSTANT_TO_EPOCH_SECONDS -> Kind.EPOCH_SECONDS_TO_INSTANT;
            case EPOCH_MILLIS_TO_INSTANT -> Kind.INSTANT_TO_EPOCH_MILLIS;
            case INSTANT_TO_EPOCH_MILLIS -> Kind.EPOCH_MILLIS_TO_INSTANT;
        }, scale);
    }

    /** What of the old value the inverse does not bring back, as a part of a sentence. Numbers count by their value. */
    public Optional<String> lostOnTheWayBack() {
        return switch (kind) {
            case INSTANT_TO_EPOCH_SECONDS, INSTANT_TO_EPOCH_MILLIS -> Optional.of("the time zone and the notation");
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case DECIMAL_TO_MINOR_UNITS, MINOR_UNITS_TO_DECIMAL -> kind.word() + String.format(Locale.ROOT, "(%d)",
                    scale);
            default -> kind.word();
        };
    }
}
