package dev.evolvent.projections;

import java.util.Optional;
import java.util.SortedMap;

/**
 * One set of tables of a projection.
 *
 * @param number
 *            counts up from 1 for each projection
 * @param schema
 *            where its tables are: the projection's own schema for the live one, a separate schema for any other
 * @param position
 *            the tables contain all events up to it, and none after it
 * @param definition
 *            what the tables were built by, as far as known
 * @param chains
 *            the stored event types applied to the tables, each with the hash of its chain
 * @param edits
 *            how often rows were changed other than by applying the next events
 * @param checkpoint
 *            the position query of another program that fills the tables
 */
public record Generation(String projection, int number, String schema, State state, long position, String definition,
        SortedMap<String, String> chains, int edits, Optional<Checkpoint> checkpoint) {

    /** The definition of tables that were adopted, not built. */
    public static final String ADOPTED = "adopted";

    /** The life of a generation. */
    public enum State {
        /** Applies the history. */
        REPLAYING("replaying"),
        /** Its rows are loaded and its indexes and other attachments are built; it applies the events since. */
        CATCHING_UP("catching up"),
        /** Was compared with the live one, and may replace it. */
        VERIFIED("verified"),
        /** Serves readers. */
        LIVE("live"),
        /** Was live, and is kept for a rollback. */
        KEPT("kept");

        private final String text;

        State(String text) {
            this.text = text;
        }

        public static State of(String text) {
            for (State state : values()) {
                if (state.text.equals(text)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no generation state " + text);
        }

        /** Whether a rebuild must still complete it. */
        public boolean isUnfinished() {
            return this == REPLAYING || this == CATCHING_UP || this == VERIFIED;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public Generation in(String newSchema, State newState) {
        return new Generation(projection, number, newSchema, newState, position, definition, chains, edits, checkpoint);
    }

    public Generation at(long newPosition) {
        return new Generation(projection, number, schema, state, newPosition, definition, chains, edits, checkpoint);
    }

    /** Whether another one was built by the same code, or is a later state of this one. */
    public boolean isBuiltLike(Generation other) {
        return number == other.number && definition.equals(other.definition) && chains.equals(other.chains);
    }
}
