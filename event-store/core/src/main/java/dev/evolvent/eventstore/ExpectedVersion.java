package dev.evolvent.eventstore;

/** What an append demands of its stream: who decided on what he saw wants nobody else to have appended since. */
public sealed interface ExpectedVersion {

    /** The stream must have no event yet. */
    static ExpectedVersion noStream() {
        return new NoStream();
    }

    /** The last event of the stream must have exactly this version. */
    static ExpectedVersion exactly(long version) {
        return new Exactly(version);
    }

    /** Any version will do. */
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
