package dev.evolvent.projections.internal.replay;

/** Is told each time that some events were taken up. May make whoever tells it wait, or stop him by an exception. */
public interface Pulse {

    /** Nobody listens. */
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

    /** How many threads are to read events as what they are today, as of now. */
    int threads();
}
