package dev.evolvent.eventstore.inspection;

/**
 * How all events are gone through.
 *
 * <ul>
 * <li>{@code threads}: as many as there are processors, but at most 4. Each takes a connection.
 * <li>{@code chunk}: 30,000 events, after each of which what was found is put together.
 * <li>{@code listener}: hears of the progress; nobody by default.
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
