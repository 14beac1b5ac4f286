package dev.evolvent.projections.internal.rows;

/**
 * Limits how many rows are held as objects, by their size: a part of the heap, whatever the rows look like. Not
 * thread-safe.
 */
public final class RowMemory {

    /** Of the heap, for the rows of one use. */
    private static final int PART = 32;

    /** Of an object for each row, its key, and its place in a map. */
    private static final int OVERHEAD = 200;

    /** How many sizes count for the average: rows may grow. */
    private static final int RECENT = 64;

    private final long most;
    private double average;

    public RowMemory() {
        this(Runtime.getRuntime().maxMemory() / PART);
    }

    RowMemory(long most) {
        this.most = most;
    }

    /** Notes the size of some rows in bytes. */
    public void seen(int rows, long bytes) {
        if (rows > 0) {
            double size = OVERHEAD + (double) bytes / rows;
            double weight = average == 0 ? 1 : Math.min(1, (double) rows / RECENT);
            average += (size - average) * weight;
        }
    }

    /** How many rows of the size that was seen there is memory for; at least one. Any number, if none was seen. */
    public int rows(int atMost) {
        return average == 0 ? atMost : (int) Math.clamp(most / average, 1, atMost);
    }

    /** Whether the size of no row was seen yet. */
    public boolean isUnknown() {
        return average == 0;
    }
}
