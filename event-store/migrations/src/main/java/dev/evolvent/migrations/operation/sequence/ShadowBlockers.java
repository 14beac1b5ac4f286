package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;

/** What could not be carried over from the events table to another one. */
final class ShadowBlockers {

    /**
     * The last part is the safety net: everything that depends on the table or on its row type, and is of a kind that
     * is neither carried over nor reported by the parts before.
     */
    private static final String FIND = """
            WITH t AS (SELECT c.*, nspname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
                    WHERE c.oid = to_regclass(?)),
                dependents AS (SELECT DISTINCT classid, objid FROM pg_depend, t WHERE deptype <> 'i'
                    AND (refclassid = 'pg_class'::regclass AND refobjid = t.oid OR refclassid = 'pg_type'::regclass
                        AND refobjid IN (t.reltype, (SELECT typarray FROM pg_type y WHERE y.oid = t.reltype)))),
                views AS (SELECT r.oid AS rule, v.oid, v.relowner FROM dependents
                    JOIN pg_rewrite r ON classid = 'pg_rewrite'::regclass AND r.oid = objid AND rulename = '_RETURN'
                    JOIN pg_class v ON v.oid = ev_class AND v.relkind = 'v')
            SELECT 'it is not a plain table' FROM t WHERE relkind <> 'r' OR relpersistence = 't' OR reloftype <> 0
                OR relam <> (SELECT oid FROM pg_am WHERE amname = 'heap')
            UNION ALL SELECT 'it is a part of another table, or has parts' FROM t
                WHERE EXISTS (SELECT FROM pg_inherits WHERE t.oid IN (inhrelid, inhparent))
            UNION ALL SELECT format('it belongs to %I, whose rights this role lacks', pg_get_userbyid(relowner)) FROM t
                WHERE NOT pg_has_role(relowner, 'USAGE')
            UNION ALL SELECT format('view %s belongs to %I, whose rights this role lacks', oid::regclass,
                pg_get_userbyid(relowner)) FROM views WHERE NOT pg_has_role(relowner, 'USAGE')
            UNION ALL SELECT DISTINCT format('publication %I', pubname) FROM pg_publication_tables, t
                WHERE schemaname = nspname AND tablename = relname
            UNION ALL SELECT 'a subscription' FROM pg_subscription_rel, t WHERE srrelid = t.oid
            UNION ALL SELECT DISTINCT 'a security label' FROM pg_seclabel, t
                WHERE classoid = 'pg_class'::regclass AND objoid = t.oid
            UNION ALL SELECT format('extension %I', extname) FROM pg_depend, pg_extension e, t
                WHERE classid = 'pg_class'::regclass AND objid = t.oid AND refclassid = 'pg_extension'::regclass
                AND refobjid = e.oid
            UNION ALL SELECT format('foreign key %I of %s', conname, conrelid::regclass) FROM pg_constraint, t
                WHERE contype = 'f' AND confrelid = t.oid
            UNION ALL SELECT format('foreign key %I, since its triggers are not all enabled', conname) FROM pg_constraint k, t
                WHERE contype = 'f' AND conrelid = t.oid
                AND EXISTS (SELECT FROM pg_trigger WHERE tgconstraint = k.oid AND tgenabled <> 'O')
            UNION ALL SELECT 'rights on the type of its rows' FROM pg_type y, t WHERE y.oid = t.reltype AND typacl IS NOT NULL
            UNION ALL SELECT format('index %s, which is invalid', indexrelid::regclass) FROM pg_index, t
                WHERE indrelid = t.oid AND NOT indisvalid
            UNION ALL SELECT pg_describe_object(classid, objid, 0) FROM dependents, t
                WHERE classid NOT IN ('pg_statistic_ext'::regclass, 'pg_publication_rel'::regclass)
                AND NOT (classid = 'pg_rewrite'::regclass AND objid IN (SELECT rule FROM views))
                AND NOT (classid = 'pg_class'::regclass AND objid IN (SELECT indexrelid FROM pg_index WHERE indrelid = t.oid
                    UNION SELECT oid FROM pg_class WHERE relkind = 'S'
                    UNION SELECT inhrelid FROM pg_inherits UNION SELECT t.oid))
                AND NOT (classid = 'pg_constraint'::regclass
                    AND objid IN (SELECT oid FROM pg_constraint WHERE t.oid IN (conrelid, confrelid)))
                AND NOT (classid = 'pg_attrdef'::regclass AND objid IN (SELECT oid FROM pg_attrdef WHERE adrelid = t.oid))
                AND NOT (classid = 'pg_trigger'::regclass
                    AND objid IN (SELECT oid FROM pg_trigger WHERE tgrelid = t.oid OR tgisinternal))
                AND NOT (classid = 'pg_policy'::regclass AND objid IN (SELECT oid FROM pg_policy WHERE polrelid = t.oid))""";

    private ShadowBlockers() {}

    /** Reports all of them at once. */
    static void requireNone(Session session, Table events) throws SQLException {
        List<String> found = session.list(FIND, row -> row.getString(1), events.sql());
        if (!found.isEmpty()) {
            throw new EvolventException(MigrationError.CANNOT_BE_CARRIED_OVER, "Table " + events
                    + " cannot be replaced by a copy, since the copy could not take over what depends on it: "
                    + String.join("; ", found)
                    + ". Nothing was done. Remove these temporarily, or use strategy: in-place, which updates the rows,"
                    + " or strategy: side-table, which leaves the table as it is.");
        }
    }
}
