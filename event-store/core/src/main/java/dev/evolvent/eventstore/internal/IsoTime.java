package dev.evolvent.eventstore.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Parses ISO 8601 times. Nearly all are in UTC and have the same form, which is parsed without the JDK's parser. */
final class IsoTime {

    private static final int SECONDS_END = "2020-01-01T00:00:00".length();

    private IsoTime() {}

    static Instant parse(String text) {
        int last = text.length() - 1;
        int fraction = last - SECONDS_END - 1;
        boolean usual = last >= SECONDS_END && fraction <= 9 && text.charAt(last) == 'Z' && text.charAt(4) == '-'
                && text.charAt(7) == '-' && text.charAt(10) == 'T' && text.charAt(13) == ':' && text.charAt(16) == ':'
                && (last == SECONDS_END || (text.charAt(SECONDS_END) == '.' && fraction > 0));
        if (!usual || !areDigits(text, last)) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
        }
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
        }
        long day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)).toEpochDay();
        int nanos = last == SECONDS_END ? 0 : digits(text, SECONDS_END + 1, last);
        for (int i = Math.max(fraction, 0); i < 9; i++) {
            nanos *= 10;
        }
        return Instant.ofEpochSecond(day * 86_400 + hour * 3_600L + minute * 60L + second, nanos);
    }

    private static boolean areDigits(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean mark = i == 4 || i == 7 || i == 10 || i == 13 || i == 16 || i == SECONDS_END;
            if (!mark && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }
}
