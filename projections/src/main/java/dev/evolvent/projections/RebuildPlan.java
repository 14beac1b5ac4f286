package dev.evolvent.projections;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a rebuild would do.
 *
 * @param generations
 *            the existing generations
 * @param goesOn
 *            the unfinished one that it would resume
 * @param rows
 *            estimated number of rows in the live tables
 * @param bytes
 *            size of the live tables with their indexes; the new ones take about as much, and the WAL the same again
 * @param free
 *            free disk space, if known
 * @param events
 *            how many events it would apply
 * @param least
 *            shortest expected time, by the speed of the first events
 * @param most
 *            longest expected time
 * @param inTheWay
 *            sessions with long transactions on the live tables: the swap would wait for them
 * @param problems
 *            what blocks it, each with its code
 */
public record RebuildPlan(String projection, List<Generation> generations, Optional<Generation> goesOn, long rows,
        long bytes, OptionalLong free, long events, Duration least, Duration most, List<String> inTheWay,
        List<String> problems) {

    /** Estimated disk space that it needs: for the tables, and for their WAL. */
    public long room() {
        return room(bytes);
    }

    public static long room(long bytes) {
        return 2 * bytes;
    }
}
