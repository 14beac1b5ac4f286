package dev.evolvent.migrations.rehearsal;

/** What is wrong with a schema although it is there: programs and migrations do not agree on it. As text it is a sentence. */
public record DriftProblem(Kind kind, String sentence) {

    /** The kinds of problems. */
    public enum Kind {
        CONTRADICTION("drift.contradiction"),
        PROJECTION("drift.projection");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** A stable id, for scripts. */
        public String id() {
            return id;
        }
    }

    @Override
    public String toString() {
        return sentence;
    }
}
