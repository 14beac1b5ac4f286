package dev.evolvent.migrations;

/** The impact of a step on a table in use, for the plan. */
public record Impact(Lock lock, Effort effort) {

    /** Touches nothing that other sessions use. */
    public static final Impact NONE = new Impact(Lock.NONE, Effort.INSTANT);

    /** Unknown, as for SQL files. */
    public static final Impact UNKNOWN = new Impact(Lock.UNKNOWN, Effort.UNKNOWN);

    public static Impact instant(Lock lock) {
        return new Impact(lock, Effort.INSTANT);
    }

    /** The strongest lock that is held on the table. */
    public enum Lock {
        NONE("no lock"),
        ROW_EXCLUSIVE("locks rows as an update does"),
        SHARE_UPDATE_EXCLUSIVE("readers and writers continue; vacuum and other changes wait"),
        SHARE("readers continue; writers wait"),
        SHARE_ROW_EXCLUSIVE("readers continue; writers wait"),
        ACCESS_EXCLUSIVE("readers and writers wait"),
        UNKNOWN("depends on the statements");

        private final String meaning;

        Lock(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }
    }

    /** What grows with the size of the table. */
    public enum Effort {
        INSTANT,
        READS_THE_TABLE,
        SORTS_THE_TABLE,
        BUILDS_AN_INDEX,
        UPDATES_ROWS,
        COPIES_ROWS,
        UNKNOWN
    }
}
