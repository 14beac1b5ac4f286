package dev.evolvent.projections.internal.rows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Converts a value to what is read back after PostgreSQL has stored it. Values that it cannot store are refused here.
 */
final class StoredValue {

    /** PostgreSQL counts microseconds from the start of the year 2000. */
    private static final long EPOCH_SECONDS = 946_684_800L;
    private static final long MICROS = 1_000_000L;
    private static final double NANOS = 1e9;

    private static final Instant FIRST_TIME = Instant.parse("-4713-11-24T00:00:00Z");
    private static final Instant AFTER_LAST_TIME = Instant.parse("+294277-01-01T00:00:00Z");
    private static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");
    private static final DateTimeFormatter DATE_AND_TIME = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 6, SignStyle.NEVER).appendPattern("-MM-dd HH:mm:ss.SSSSSSX")
            .toFormatter(Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int MOST_DIGITS = 131_072;
    private static final int MOST_DECIMALS = 16_383;

    private StoredValue() {}

    /** The time to the microsecond, within the range of {@code timestamptz}. */
    static Instant time(Instant time) {
        if (time.isBefore(FIRST_TIME) || !time.isBefore(AFTER_LAST_TIME)) {
            throw outOfRange(time);
        }
        if (time.getNano() % 1_000 == 0) {
            return time;
        }
        Instant rounded = Instant.ofEpochSecond(time.getEpochSecond(), micros(time.getNano()) * 1_000);
        if (!rounded.isBefore(AFTER_LAST_TIME)) {
            throw outOfRange(time);
        }
        return rounded;
    }

    private static UnfitValueException outOfRange(Instant time) {
        return new UnfitValueException("the time " + time
                + " is outside of what PostgreSQL can store: from 4713-11-24 BC to 294276-12-31");
    }

    /**
     * Rounds as PostgreSQL does when it parses a time: it reads the fraction of the second as a double, multiplies it
     * by a million, and rounds half to even. So {@code .1234565} becomes the integer nearest to the product of two
     * doubles. Live tables that were filled by earlier versions hold times rounded this way.
     */
    private static long micros(int nanos) {
        return (long) Math.rint(nanos / NANOS * MICROS);
    }

    /** A time within the range, in PostgreSQL's microseconds. */
    static long micros(Instant time) {
        Instant stored = time(time);
        return (stored.getEpochSecond() - EPOCH_SECONDS) * MICROS + stored.getNano() / 1_000;
    }

    static Instant timeOf(long micros) {
        return Instant.ofEpochSecond(EPOCH_SECONDS + Math.floorDiv(micros, MICROS),
                Math.floorMod(micros, MICROS) * 1_000);
    }

    /** In a form that PostgreSQL reads for each year: without Java's sign before years that four digits do not hold. */
    static String timeText(Instant time) {
        if (time.isBefore(YEAR_1)) {
            return DATE_AND_TIME.format(time) + " BC";
        }
        return time.isBefore(YEAR_10000) ? time.toString() : DATE_AND_TIME.format(time);
    }

    /** UTF-8 cannot encode an unpaired surrogate: it becomes a question mark. */
    static String text(String text) {
        boolean surrogates = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new UnfitValueException("the text has the character U+0000, which PostgreSQL cannot store");
            }
            surrogates |= Character.isSurrogate(c);
        }
        if (!surrogates) {
            return text;
        }
        String stored = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return stored.equals(text) ? text : stored;
    }

    /** PostgreSQL's numbers have no negative scale. */
    static BigDecimal number(BigDecimal number) {
        if (number.scale() > MOST_DECIMALS || (long) number.precision() - number.scale() > MOST_DIGITS) {
            throw new UnfitValueException("the number has more digits than PostgreSQL can store: " + MOST_DIGITS
                    + " before the decimal point and " + MOST_DECIMALS + " after it");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
