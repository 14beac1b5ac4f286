package dev.evolvent.projections;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a rebuild would do.
 *
 * @param generations
 *            the tables that there are
 * @param goesOn
 *            the unfinished one that it would go on with
 * @param rows
 *            about how many rows the live tables have
 * @param bytes
 *            how much disk these take, with their indexes; the new ones take about as much, and the server's log again
 * @param free
 *            how much disk is free, where that can be told
 * @param events
 *            how many events it would take up
 * @param least
 *            how long that takes at least, by the time that the first ones take
 * @param most
 *            how long it takes about at most
 * @param inTheWay
 *            sessions that use the live tables in transactions that have been open for a while: the swap would wait for them
 * @param problems
 *            what keeps it from being begun, each with its code
 */
public record RebuildPlan(String projection, List<Generation> generations, Optional<Generation> goesOn, long rows,
        long bytes, OptionalLong free, long events, Duration least, Duration most, List<String> inTheWay,
        List<String> problems) {

    /** How much disk it needs meanwhile, about: for the tables, and for the log of what is written. */
    public long room() {
        return room(bytes);
    }

    public static long room(long bytes) {
        return 2 * bytes;
    }
}
