package dev.evolvent.projections;

import dev.evolvent.eventstore.layout.Table;

/**
 * One physical table of a projection.
 *
 * @param number
 *            counts up from 1 for each projection
 * @param position
 *            all events up to it, and none behind it, are in the table
 * @param definition
 *            what the table was built by, as far as it can be told
 */
public record Generation(String projection, int number, Table table, State state, long position, String definition) {

    /** The life of a generation. */
    public enum State {
        /** It takes up the history, in memory. */
        REPLAYING("replaying"),
        /** Its rows are in its table, its indexes are built, and it takes up what came since. */
        CATCHING_UP("catching up"),
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
        boolean isUnfinished() {
            return this == REPLAYING || this == CATCHING_UP;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    Generation in(Table newTable, State newState) {
        return new Generation(projection, number, newTable, newState, position, definition);
    }

    Generation at(long newPosition) {
        return new Generation(projection, number, table, state, newPosition, definition);
    }
}
