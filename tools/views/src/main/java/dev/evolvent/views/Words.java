package dev.evolvent.views;

import dev.evolvent.eventstore.EventStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Numbers, times and names as people read them. */
public final class Words {

    private Words() {}

    /** One of a few words. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number of things. */
    public static String counted(long number, String what) {
        return number(number) + " " + what + (number == 1 ? "" : "s");
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, bytes < 10_000_000 ? "%.1f MB" : "%,.0f MB", bytes / 1e6);
    }

    public static String duration(Duration duration) {
        if (duration.toSeconds() < 10) {
            return duration.toMillis() + " ms";
        }
        return duration.toMinutes() < 10
                ? duration.toSeconds() + " s"
                : duration.toHours() < 10 ? duration.toMinutes() + " min" : duration.toHours() + " h";
    }

    /** How long it takes at least and at most. */
    public static String range(Duration least, Duration most) {
        String from = duration(least);
        String to = duration(most);
        return from.equals(to) ? from : from + " to " + to;
    }

    /** A name as it can be given to a shell. */
    public static String argument(String name) {
        return name.matches("[\\w.-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }

    static String ago(Instant time, Instant now) {
        return Math.max(0, Duration.between(time, now).toSeconds()) + " s ago";
    }

    static String position(long position) {
        return position == EventStore.BEGINNING ? "the beginning" : Long.toString(position);
    }
}
