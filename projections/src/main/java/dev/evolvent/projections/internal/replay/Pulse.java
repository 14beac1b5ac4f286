package dev.evolvent.projections.internal.replay;

/** Called each time that some events were applied. It may wait, or stop the caller with an exception. */
public interface Pulse {

    /** No listener. */
    static Pulse none(int threads) {
        return new Pulse() {

            @Override
            public void beat(long position, int events) {}

            @Override
            public int threads() {
                return threads;
            }
        };
    }

    void beat(long position, int events);

    /** The current number of threads to upcast events. */
    int threads();
}
