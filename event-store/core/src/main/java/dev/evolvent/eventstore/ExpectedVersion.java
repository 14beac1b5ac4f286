package dev.evolvent.eventstore;

/**
 * The version that an append expects its stream to have. A decision based on the stream's state must fail if another
 * writer has appended since.
 */
public sealed interface ExpectedVersion {

    /** The stream must have no event yet. */
    static ExpectedVersion noStream() {
        return new NoStream();
    }

    /** The last event of the stream must have exactly this version. */
    static ExpectedVersion exactly(long version) {
        return new Exactly(version);
    }

    /** The stream may have any version, or no event. */
    static ExpectedVersion any() {
        return new Any();
    }

    record NoStream() implements ExpectedVersion {

        @Override
        public String toString() {
            return "no stream";
        }
    }

    record Exactly(long version) implements ExpectedVersion {

        @Override
        public String toString() {
            return "version " + version;
        }
    }

    record Any() implements ExpectedVersion {

        @Override
        public String toString() {
            return "any version";
        }
    }
}
