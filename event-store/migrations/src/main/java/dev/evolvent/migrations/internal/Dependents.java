package dev.evolvent.migrations.internal;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;

/**
 * The objects that depend on a table or a column so that PostgreSQL would refuse to drop it: views, foreign keys of
 * other tables, generated columns, policies, functions. PostgreSQL does not know dependencies in the text of a
 * function.
 */
public final class Dependents {

    /** A view depends on a table through its rule. */
    private static final String DESCRIBED = """
            SELECT DISTINCT CASE WHEN classid = 'pg_rewrite'::regclass
                THEN (SELECT pg_describe_object('pg_class'::regclass, ev_class, 0) FROM pg_rewrite WHERE oid = objid)
                ELSE pg_describe_object(classid, objid, objsubid) END
            FROM pg_depend""";

    /** What belongs to the table itself is dropped with it, including its row type. */
    private static final String OF_TABLE = """
            WITH it AS (SELECT oid, reltype FROM pg_class WHERE oid = to_regclass(?)),
            own AS (
                SELECT 'pg_class'::regclass AS kind, oid FROM it
                UNION ALL SELECT 'pg_constraint'::regclass, c.oid FROM pg_constraint c JOIN it ON conrelid = it.oid
                UNION ALL SELECT 'pg_trigger'::regclass, t.oid FROM pg_trigger t JOIN it ON tgrelid = it.oid
                UNION ALL SELECT 'pg_attrdef'::regclass, d.oid FROM pg_attrdef d JOIN it ON adrelid = it.oid
                UNION ALL SELECT 'pg_policy'::regclass, p.oid FROM pg_policy p JOIN it ON polrelid = it.oid
                UNION ALL SELECT 'pg_rewrite'::regclass, r.oid FROM pg_rewrite r JOIN it ON ev_class = it.oid)
            %s
            WHERE deptype = 'n' AND (classid, objid) NOT IN (SELECT kind, oid FROM own) AND (
                refclassid = 'pg_class'::regclass AND refobjid IN (SELECT oid FROM it)
                OR refclassid = 'pg_type'::regclass AND refobjid IN (
                    SELECT unnest(ARRAY[t.oid, typarray]) FROM pg_type t JOIN it ON t.oid = it.reltype))
            ORDER BY 1""".formatted(DESCRIBED);

    /**
     * In some versions, generated columns depend on a column automatically, so that they would be dropped with it
     * without a warning.
     */
    private static final String OF_COLUMN = """
            WITH it AS (SELECT attrelid, attnum FROM pg_attribute WHERE attrelid = to_regclass(?) AND attname = ?)
            %s JOIN it ON refclassid = 'pg_class'::regclass AND refobjid = attrelid AND refobjsubid = attnum
            WHERE deptype = 'n' AND NOT (classid = 'pg_constraint'::regclass AND objid IN (
                    SELECT oid FROM pg_constraint WHERE conrelid = attrelid AND contype <> 'f'))
                OR classid = 'pg_class'::regclass AND objid = attrelid AND objsubid <> attnum
                OR classid = 'pg_attrdef'::regclass AND objid IN (
                    SELECT oid FROM pg_attrdef WHERE adrelid = attrelid AND adnum <> attnum)
            ORDER BY 1""".formatted(DESCRIBED);

    private Dependents() {}

    public static List<String> ofTable(Session session, Table table) throws SQLException {
        return session.list(OF_TABLE, row -> row.getString(1), table.sql());
    }

    public static List<String> ofColumn(Session session, Table table, String column) throws SQLException {
        return session.list(OF_COLUMN, row -> row.getString(1), table.sql(), column);
    }

    /**
     * Triggers whose function or arguments contain the column's name as a word: PostgreSQL does not record such
     * dependencies.
     */
    public static List<String> triggersNaming(Session session, Table table, String column) throws SQLException {
        return session.list("""
                SELECT 'trigger ' || tgname || ' (' || tgfoid::regprocedure || ')' FROM pg_trigger
                JOIN pg_proc ON pg_proc.oid = tgfoid
                WHERE tgrelid = to_regclass(?) AND NOT tgisinternal
                    AND (prosrc ~* ? OR position(? IN encode(tgargs, 'escape')) > 0)
                ORDER BY 1""", row -> row.getString(1), table.sql(),
                "(^|[^[:alnum:]_])" + column.replaceAll("([^\\p{L}\\p{N}_])", "\\\\$1") + "($|[^[:alnum:]_])", column);
    }
}
