package dev.evolvent.projections;

import java.util.Optional;
import java.util.SortedMap;

/**
 * One set of tables of a projection.
 *
 * @param number
 *            counts up from 1 for each projection
 * @param schema
 *            where its tables are: the projection's own schema for the live one, a schema of its own for any other
 * @param position
 *            all events up to it, and none behind it, are in the tables
 * @param definition
 *            what the tables were built by, as far as it can be told
 * @param chains
 *            the stored event types that went into the tables, each with the hash of the chain that it went through
 * @param edits
 *            how often rows were changed in other ways than by taking up the next events
 * @param checkpoint
 *            for tables that somebody else fills, how far he is
 */
public record Generation(String projection, int number, String schema, State state, long position, String definition,
        SortedMap<String, String> chains, int edits, Optional<Checkpoint> checkpoint) {

    /** The life of a generation. */
    public enum State {
        /** It takes up the history. */
        REPLAYING("replaying"),
        /** Its rows are in its tables, all that hangs on these is built, and it takes up what came since. */
        CATCHING_UP("catching up"),
        /** It was compared with the live one, and may take its place. */
        VERIFIED("verified"),
        /** The one that readers see. */
        LIVE("live"),
        /** Was live, and is kept to go back to. */
        KEPT("kept");

        private final String text;

        State(String text) {
            this.text = text;
        }

        static State of(String text) {
            for (State state : values()) {
                if (state.text.equals(text)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no generation state " + text);
        }

        /** Whether a rebuild has still something to do with it. */
        public boolean isUnfinished() {
            return this == REPLAYING || this == CATCHING_UP || this == VERIFIED;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    Generation in(String newSchema, State newState) {
        return new Generation(projection, number, newSchema, newState, position, definition, chains, edits, checkpoint);
    }

    Generation at(long newPosition) {
        return new Generation(projection, number, schema, state, newPosition, definition, chains, edits, checkpoint);
    }

    /** Whether another one was built by the same, or this is that one later on. */
    boolean isBuiltLike(Generation other) {
        return number == other.number && definition.equals(other.definition) && chains.equals(other.chains);
    }
}
