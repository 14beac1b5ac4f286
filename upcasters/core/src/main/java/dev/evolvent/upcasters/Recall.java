package dev.evolvent.upcasters;

import java.util.List;

/**
 * Which earlier events of the same stream a step has to see: those of some names (the ones of today), in their current
 * form, up to a number. What is recalled is the same whether the stream is loaded alone or the whole store is replayed.
 *
 * @param names
 *            of events as they are called today
 * @param first
 *            whether the first ones of the stream count, or the latest before the event
 * @param count
 *            how many, at most
 */
public record Recall(List<String> names, boolean first, int count) {

    private static final int MOST = 100;

    public Recall {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Recall events of which name?");
        }
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "A step recalls 1 to " + MOST + " events, not " + count + ": memory must stay bounded");
        }
    }

    /** The last event before this one that has one of these names. */
    public static Recall latest(String... names) {
        return new Recall(List.of(names), false, 1);
    }

    /** The first event of the stream that has one of these names. */
    public static Recall first(String... names) {
        return new Recall(List.of(names), true, 1);
    }

    /** The last events before this one that have one of these names. */
    public static Recall latest(int count, String... names) {
        return new Recall(List.of(names), false, count);
    }

    @Override
    public String toString() {
        return "the " + (first ? "first " : "latest ") + (count == 1 ? "" : count + " ") + String.join(" or ", names);
    }
}
