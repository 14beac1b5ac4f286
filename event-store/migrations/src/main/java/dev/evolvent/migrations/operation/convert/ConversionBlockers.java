package dev.evolvent.migrations.operation.convert;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.internal.Dependents;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What depends on a column and could not be carried over to a column of another type. */
final class ConversionBlockers {

    private static final String FIND = """
            WITH it AS (SELECT a.*, attrelid::regclass AS t FROM pg_attribute a
                WHERE attrelid = to_regclass(?) AND attname = ? AND NOT attisdropped)
            SELECT 'it is an identity column' FROM it WHERE attidentity <> ''
            UNION ALL SELECT 'it is generated' FROM it WHERE attgenerated <> ''
            UNION ALL SELECT 'constraint ' || conname FROM pg_constraint, it
                WHERE conrelid = attrelid AND attnum = ANY (conkey) AND contype <> 'n'
            UNION ALL SELECT format('statistics %I', stxname) FROM pg_statistic_ext s, it WHERE stxrelid = attrelid
                AND EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_statistic_ext'::regclass AND objid = s.oid
                    AND refclassid = 'pg_class'::regclass AND refobjid = attrelid AND refobjsubid = attnum)
            UNION ALL SELECT format('index %s, which is invalid, or decides about the order or the identity of rows',
                    indexrelid::regclass) FROM pg_index, it
                WHERE indrelid = attrelid AND (NOT indisvalid OR indisclustered OR indisreplident)
                AND EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = indexrelid
                    AND refclassid = 'pg_class'::regclass AND refobjid = attrelid AND refobjsubid = attnum)
            UNION ALL SELECT format('sequence %s, which belongs to it', objid::regclass) FROM pg_depend, it
                WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND refobjid = attrelid
                AND refobjsubid = attnum AND objid IN (SELECT oid FROM pg_class WHERE relkind = 'S')
            UNION ALL SELECT 'a security label' FROM pg_seclabel, it
                WHERE classoid = 'pg_class'::regclass AND objoid = attrelid AND objsubid = attnum
            UNION ALL SELECT 'its default, for which there is no new one: say default' FROM it WHERE atthasdef
                AND attgenerated = '' AND NOT ?""";

    private ConversionBlockers() {}

    /**
     * Reports all of them at once.
     *
     * @param more
     *            blockers that were found already
     */
    static void requireNone(Session session, Requirements required, String column, boolean hasDefault,
            List<String> more) throws SQLException {
        Table table = required.table();
        if (required.isPartitioned() || session.number(
                "SELECT count(*) FROM pg_inherits WHERE to_regclass(?) IN (inhrelid, inhparent)", table.sql()) > 0) {
            throw required.notOnline("it is a part of another table, or has parts.");
        }
        required.isNotPublished();
        required.showsAllRows("not be converted");
        Set<String> found = new LinkedHashSet<>(Dependents.ofColumn(session, table, column));
        found.addAll(session.list(FIND, row -> row.getString(1), table.sql(), column, hasDefault));
        found.addAll(Dependents.triggersNaming(session, table, column));
        found.addAll(more);
        if (!found.isEmpty()) {
            throw new EvolventException(MigrationError.COLUMN_TIED, "Column " + column + " of table " + table
                    + " cannot get another type while it is in use, since this depends on it and could not be carried "
                    + "over: " + String.join("; ", new ArrayList<>(found))
                    + ". Nothing was changed. Drop it in a migration of its own before this one, and create it again afterwards.");
        }
    }
}
