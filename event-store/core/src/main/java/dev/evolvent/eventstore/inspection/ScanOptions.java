package dev.evolvent.eventstore.inspection;

/**
 * How to scan all events. Defaults:
 *
 * <ul>
 * <li>{@code threads}: the number of processors, at most 4. Each uses a connection.
 * <li>{@code chunk}: 30,000 events, after which results are merged.
 * <li>{@code listener}: none.
 * </ul>
 */
public record ScanOptions(int threads, int chunk, ScanListener listener) {

    public static final ScanOptions DEFAULT = new ScanOptions(
            Math.min(4, Runtime.getRuntime().availableProcessors()), 30_000, progress -> true);

    public ScanOptions {
        if (threads < 1 || chunk < 1) {
            throw new IllegalArgumentException("Threads and the size of a chunk are positive numbers");
        }
    }

    public ScanOptions threads(int number) {
        return new ScanOptions(number, chunk, listener);
    }

    /** How many events a thread takes at a time. */
    public ScanOptions chunk(int events) {
        return new ScanOptions(threads, events, listener);
    }

    public ScanOptions listener(ScanListener progress) {
        return new ScanOptions(threads, chunk, progress);
    }
}
