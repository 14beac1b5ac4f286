package dev.evolvent.migrations.internal;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;

/**
 * What belongs to a table beside its columns, indexes and constraints, as statements that give the same to another table of
 * the same name, as they are read from the catalogue.
 */
public final class Belongings {

    private static final String ROLE = "CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END";

    /** Of which each of two tables can have its own. */
    private static final String OWN = """
            WITH t AS (SELECT c.*, ?::text AS name, coalesce(relacl, acldefault('r', relowner)) AS acl FROM pg_class c
                    WHERE c.oid = to_regclass(?)),
                other AS (SELECT * FROM pg_class WHERE oid = to_regclass(?)),
                columns AS (SELECT a.*, name FROM pg_attribute a JOIN t ON attrelid = t.oid AND attnum > 0 AND NOT attisdropped)
            SELECT statement FROM (
                SELECT 1 AS rank, '' AS part, format('ALTER TABLE %s SET (%s)', name,
                    string_agg(format('%I = %L', split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', ')) AS statement
                    FROM t, unnest(reloptions) o GROUP BY name
                UNION ALL SELECT 2, '', format('ALTER TABLE %s SET (%s)', name,
                    string_agg(format('toast.%I = %L', split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', '))
                    FROM t JOIN pg_class toast ON toast.oid = t.reltoastrelid, unnest(toast.reloptions) o GROUP BY name
                UNION ALL SELECT 3, attname, format('ALTER TABLE %s ALTER COLUMN %I SET (%s)', name, attname,
                    array_to_string(attoptions, ', ')) FROM columns WHERE attoptions IS NOT NULL
                UNION ALL SELECT 4, attname, format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS %s', name, attname,
                    attstattarget) FROM columns WHERE attstattarget >= 0
                UNION ALL SELECT 5, '', format('ALTER TABLE %s REPLICA IDENTITY %s', name, CASE relreplident
                    WHEN 'n' THEN 'NOTHING' WHEN 'f' THEN 'FULL' ELSE 'USING INDEX ' || quote_ident((SELECT relname
                        FROM pg_class i JOIN pg_index ON indexrelid = i.oid WHERE indrelid = t.oid AND indisreplident)) END)
                    FROM t WHERE relreplident <> 'd'
                UNION ALL SELECT 6, '', format('ALTER TABLE %s CLUSTER ON %I', name, i.relname) FROM t, pg_index x, pg_class i
                    WHERE x.indrelid = t.oid AND x.indisclustered AND i.oid = x.indexrelid
                UNION ALL SELECT 7, '', format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name) FROM t WHERE relrowsecurity
                UNION ALL SELECT 8, '', format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', name) FROM t WHERE relforcerowsecurity
                UNION ALL SELECT 9, polname, format('CREATE POLICY %I ON %s AS %s FOR %s TO %s', polname, name,
                    CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                    CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE'
                        ELSE 'ALL' END,
                    (SELECT string_agg(@ROLE@, ', ') FROM unnest(polroles) AS grantee))
                    || coalesce(' USING (' || pg_get_expr(polqual, polrelid) || ')', '')
                    || coalesce(' WITH CHECK (' || pg_get_expr(polwithcheck, polrelid) || ')', '')
                    FROM pg_policy, t WHERE polrelid = t.oid
                UNION ALL SELECT 10, tgname, pg_get_triggerdef(tr.oid) FROM pg_trigger tr, t
                    WHERE tgrelid = t.oid AND NOT tgisinternal
                UNION ALL SELECT 11, tgname, format('ALTER TABLE %s %s TRIGGER %I', name, CASE tgenabled WHEN 'D' THEN 'DISABLE'
                    WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END, tgname)
                    FROM pg_trigger tr, t WHERE tgrelid = t.oid AND NOT tgisinternal
                UNION ALL SELECT 12, '', format('COMMENT ON TABLE %s IS %L', name, description) FROM pg_description, t
                    WHERE classoid = 'pg_class'::regclass AND objoid = t.oid AND objsubid = 0
                UNION ALL SELECT 13, i.relname, format('COMMENT ON INDEX %s IS %L', i.oid::regclass, description)
                    FROM pg_description, t, pg_index x, pg_class i WHERE classoid = 'pg_class'::regclass AND objoid = i.oid
                    AND x.indrelid = t.oid AND i.oid = x.indexrelid
                UNION ALL SELECT 14, conname, format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, name, description)
                    FROM pg_description, t, pg_constraint k WHERE classoid = 'pg_constraint'::regclass AND objoid = k.oid
                    AND conrelid = t.oid
                UNION ALL SELECT 15, tgname, format('COMMENT ON TRIGGER %I ON %s IS %L', tgname, name, description)
                    FROM pg_description, t, pg_trigger r WHERE classoid = 'pg_trigger'::regclass AND objoid = r.oid
                    AND tgrelid = t.oid
                UNION ALL SELECT 16, polname, format('COMMENT ON POLICY %I ON %s IS %L', polname, name, description)
                    FROM pg_description, t, pg_policy p WHERE classoid = 'pg_policy'::regclass AND objoid = p.oid
                    AND polrelid = t.oid
                UNION ALL SELECT 17, grantee, format('REVOKE ALL ON TABLE %s FROM %s', t.name, grantee) FROM t, other,
                    LATERAL (SELECT DISTINCT @ROLE@ AS grantee FROM (SELECT t.relowner AS grantee
                        UNION SELECT grantee FROM aclexplode(other.relacl)) AS had) AS those
                    WHERE t.relacl IS NOT NULL OR other.relacl IS NOT NULL
                UNION ALL SELECT 18, grantee || privilege_type, format('GRANT %s ON TABLE %s TO %s%s', privilege_type, t.name,
                    grantee, CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) FROM t, other,
                    LATERAL (SELECT @ROLE@ AS grantee, privilege_type, is_grantable FROM aclexplode(t.acl)) AS g
                    WHERE t.relacl IS NOT NULL OR other.relacl IS NOT NULL
                UNION ALL SELECT 19, attname || grantee || privilege_type, format('GRANT %s (%I) ON TABLE %s TO %s%s',
                    privilege_type, attname, name, grantee, CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                    FROM columns, LATERAL (SELECT @ROLE@ AS grantee, privilege_type, is_grantable FROM aclexplode(attacl)) AS g
            ) AS statements ORDER BY rank, part"""
            .replace("@ROLE@", ROLE);

    /** Whether its triggers are on. */
    private static final String TRIGGERS = """
            SELECT format('ALTER TABLE %s %s TRIGGER %I', ?, CASE tgenabled WHEN 'D' THEN 'DISABLE'
                WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END, tgname)
            FROM pg_trigger WHERE tgrelid = to_regclass(?) AND NOT tgisinternal ORDER BY tgname""";

    /** What takes from a table that of which there can only be one. */
    private static final String TAKE = """
            SELECT format('DROP STATISTICS %I.%I', nspname, stxname) FROM pg_statistic_ext s
                JOIN pg_namespace n ON n.oid = stxnamespace WHERE stxrelid = to_regclass(?)
            UNION ALL SELECT format('ALTER SEQUENCE %s OWNED BY NONE', objid::regclass) FROM pg_depend
                WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND refobjid = to_regclass(?)
                AND refobjsubid > 0 AND deptype = 'a' AND objid IN (SELECT oid FROM pg_class WHERE relkind = 'S')""";

    /** And what gives it to the other one, when that has its name. */
    private static final String GIVE = """
            WITH t AS (SELECT ?::text AS name, to_regclass(?)::oid AS oid)
            SELECT pg_get_statisticsobjdef(s.oid) FROM pg_statistic_ext s, t WHERE stxrelid = t.oid
            UNION ALL SELECT format('ALTER STATISTICS %I.%I SET STATISTICS %s', nspname, stxname, stxstattarget)
                FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = stxnamespace, t
                WHERE stxrelid = t.oid AND stxstattarget >= 0
            UNION ALL SELECT format('ALTER STATISTICS %I.%I OWNER TO %I', nspname, stxname, pg_get_userbyid(stxowner))
                FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = stxnamespace, t WHERE stxrelid = t.oid
            UNION ALL SELECT format('COMMENT ON STATISTICS %I.%I IS %L', nspname, stxname, description)
                FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = stxnamespace, t, pg_description
                WHERE stxrelid = t.oid AND classoid = 'pg_statistic_ext'::regclass AND objoid = s.oid
            UNION ALL SELECT format('ALTER SEQUENCE %s OWNED BY %s.%I', objid::regclass, name, attname)
                FROM t, pg_depend JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
                WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND refobjid = t.oid
                AND refobjsubid > 0 AND deptype = 'a' AND objid IN (SELECT oid FROM pg_class WHERE relkind = 'S')
            UNION ALL SELECT format('CREATE OR REPLACE VIEW %s%s AS %s', v.oid::regclass,
                    ' WITH (' || array_to_string(reloptions, ', ') || ')', rtrim(pg_get_viewdef(v.oid), ';'))
                FROM t, pg_class v WHERE relkind = 'v' AND v.oid IN (SELECT ev_class FROM pg_depend d JOIN pg_rewrite r
                    ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
                    WHERE refclassid = 'pg_class'::regclass AND refobjid = t.oid)""";

    private Belongings() {}

    /** Something that is read from the catalogue. */
    @FunctionalInterface
    public interface Reading<T> {

        T read() throws SQLException;
    }

    /** Reads with an empty {@code search_path}, so that PostgreSQL writes all names with their schemas. */
    public static <T> T withWholeNames(Session session, Reading<T> reading) throws SQLException {
        String path = session.first("SHOW search_path", row -> row.getString(1)).orElseThrow();
        session.execute("SET LOCAL search_path = ''");
        T read = reading.read();
        session.first("SELECT set_config('search_path', ?, true)", row -> row.getString(1), path);
        return read;
    }

    /**
     * What gives to the other table, when it has the name of this one, what this one has.
     *
     * @param other
     *            as it is called now
     */
    public static List<String> own(Session session, Table table, Table other) throws SQLException {
        return statements(session, OWN, table.sql(), table.sql(), other.sql());
    }

    /** What switches triggers as they are switched on this table. */
    public static List<String> triggers(Session session, Table table) throws SQLException {
        return statements(session, TRIGGERS, table.sql(), table.sql());
    }

    public static List<String> take(Session session, Table table) throws SQLException {
        return statements(session, TAKE, table.sql(), table.sql());
    }

    public static List<String> give(Session session, Table table) throws SQLException {
        return statements(session, GIVE, table.sql(), table.sql());
    }

    private static List<String> statements(Session session, String query, Object... values) throws SQLException {
        return withWholeNames(session, () -> session.list(query, row -> row.getString(1), values));
    }
}
