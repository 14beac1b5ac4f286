package dev.evolvent.eventstore.migration;

import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.List;

/** One change of the database: what it does step by step, how it is checked, and how it is undone. */
public interface Migration {

    /** Migrations are applied in the order of their versions. */
    int version();

    String name();

    /** {@code sql}, or the name of an operation such as {@code add-sequence}. */
    String kind();

    /** Everything that decides what the migration does, as text: its hash tells whether it was changed afterwards. */
    String definition();

    /** The table that the migration locks, so that those who are in the way can be named. */
    Table table();

    /** What is done, in this order. */
    List<Step> steps();

    /** Looks whether the migration has reached what it was meant to reach. */
    List<Check> verify(Session session) throws SQLException;

    /** What takes the migration back, from wherever it was when it stopped; empty if it cannot be taken back. */
    List<Step> undoSteps();

    /** One thing that was looked at, and what was found. */
    record Check(String name, boolean ok, String detail) {

        @Override
        public String toString() {
            return name + ": " + (ok ? "ok" : "FAILED") + " (" + detail + ")";
        }
    }
}
