package dev.evolvent.migrations.lint;

import dev.evolvent.ErrorCode;
import java.util.Locale;

/** A kind of dangerous statement. */
public enum LintRule implements ErrorCode {
    REWRITES_TABLE("EV-3501", "rewrites the whole table while readers and writers wait",
            "Add a column without a volatile default, or use the operation add-column."),
    BLOCKING_INDEX("EV-3502", "builds an index while writers wait",
            "CREATE INDEX CONCURRENTLY in a file with -- evolvent: no transaction, or the operation create-index."),
    SCANS_UNDER_LOCK("EV-3503", "reads the whole table while others wait",
            "Add the constraint NOT VALID, and VALIDATE it in another migration, or use the operation set-not-null or "
                    + "add-constraint."),
    BLOCKING_FOREIGN_KEY("EV-3504", "checks a foreign key while writers of both tables wait",
            "Add it NOT VALID, and VALIDATE it in another migration, or use the operation add-foreign-key."),
    RENAMES("EV-3505", "takes away a name that running programs still use",
            "Use the operation rename-column or rename-table, which keeps the old name until it is completed."),
    DROPS_COLUMN("EV-3506", "drops a column with its data, which running programs may still name",
            "Use the operation drop-column, which keeps the data aside until it is completed."),
    DROPS_TABLE("EV-3507", "drops a table with its data",
            "Use the operation drop-table, which keeps the data aside until it is completed."),
    TRUNCATES("EV-3508", "empties a table that was there before",
            "Say why: -- evolvent:allow EV-3508 because ..."),
    TRUNCATES_OTHERS("EV-3509", "empties other tables, too",
            "Name the tables that are meant, without CASCADE."),
    CHANGES_EVENTS("EV-3510", "changes or removes stored events, which never change",
            "Upcast events as they are read, and append new ones to correct old ones."),
    NO_LOCK_TIMEOUT("EV-3511", "may wait for a lock without end, while all later requests queue behind it",
            "SET lock_timeout = '150ms' in front of it, or let it be run in a transaction, where Evolvent sets it."),
    CHANGES_TYPE("EV-3512", "changes the type of a column that running programs read and write",
            "Use the operation convert-type, which fills a column of the new type beside it, and keeps the old one until it is "
                    + "completed."),
    LOCKS_MANY("EV-3513", "locks several tables in use at once, so that they all wait for each other's users",
            "Put them into migrations of their own."),
    NOT_ALLOWED_WELL("EV-3514", "is allowed without a reason",
            "Write the reason: -- evolvent:allow EV-.... because ...");

    private final String code;
    private final String meaning;
    private final String remedy;

    LintRule(String code, String meaning, String remedy) {
        this.code = code;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    /** A stable id, for scripts. */
    public String id() {
        return "lint." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the statement does. */
    public String meaning() {
        return meaning;
    }

    /** What to do instead. */
    public String remedy() {
        return remedy;
    }
}
