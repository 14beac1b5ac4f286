package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.Sql;

/** All that tables and materialized views consist of, but for their columns and their queries. */
final class PartQueries {

    private static final String ROLE = "CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END";

    /** With what objects begin that say who may do what; they belong together. */
    static final String RIGHTS = "rights on ";

    /**
     * Constraints first, so that a comment or a replica identity finds what it is about. A trigger is switched off as it is made,
     * since the rows that are loaded have been written before, as far as it is concerned. What is granted to somebody by
     * default is taken away again before anything is granted.
     */
    static final String ALL = """
            WITH t AS (SELECT c.*, quote_ident(relname) AS name FROM pg_class c JOIN unnest(?::oid[]) AS wanted ON wanted = c.oid),
            col AS (SELECT a.*, relname, name, quote_ident(attname) AS col, relkind FROM pg_attribute a
                JOIN t ON attrelid = t.oid AND attnum > 0 AND NOT attisdropped),
            ix AS (SELECT x.*, t.relname, name, c.relname AS index, quote_ident(c.relname) AS index_name, c.reloptions, k.oid AS key,
                    conname, contype, format('index %s', c.relname) AS object,
                    format('SET LOCAL default_tablespace = %L; ', coalesce(spcname, '')) AS space
                FROM pg_index x JOIN t ON indrelid = t.oid JOIN pg_class c ON c.oid = indexrelid
                LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
                LEFT JOIN pg_constraint k ON conindid = indexrelid AND conrelid = indrelid AND contype IN ('p', 'u', 'x')),
            con AS (SELECT k.*, relname, name, CASE WHEN contype IN ('p', 'u', 'x') THEN format('index %s', conname)
                    ELSE format('constraint %s of %s', conname, relname) END AS object
                FROM pg_constraint k JOIN t ON conrelid = t.oid),
            trg AS (SELECT g.*, relname, name, format('trigger %s of %s', tgname, relname) AS object
                FROM pg_trigger g JOIN t ON tgrelid = t.oid WHERE NOT tgisinternal),
            pol AS (SELECT p.*, relname, name, format('policy %s of %s', polname, relname) AS object
                FROM pg_policy p JOIN t ON polrelid = t.oid),
            stat AS (SELECT s.*, relname, name, nspname, format('statistics %s', stxname) AS object
                FROM pg_statistic_ext s JOIN t ON stxrelid = t.oid JOIN pg_namespace n ON n.oid = stxnamespace),
            ident AS (SELECT s.oid, s.relname AS sequence, quote_ident(s.relname) AS sequence_name, s.relacl, s.relowner, col.*,
                    format('sequence %s', s.relname) AS object, d.deptype
                FROM col JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
                    AND refobjid = attrelid AND refobjsubid = attnum AND deptype = 'i'
                JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S')
            SELECT phase, object, relname, attname, statement, removal FROM (
                SELECT 1 AS rank, 'TABLE' AS phase, 'options of ' || relname AS object, relname, NULL::name AS attname,
                    format('ALTER TABLE %s SET (%s)', name, (SELECT string_agg(format('%I = %L', split_part(o, '=', 1),
                        substr(o, strpos(o, '=') + 1)), ', ') FROM unnest(reloptions) AS o)) AS statement, NULL AS removal
                    FROM t WHERE reloptions IS NOT NULL AND relkind = 'r'
                UNION ALL SELECT 2, 'TABLE', 'options of ' || t.relname, t.relname, NULL,
                    format('ALTER TABLE %s SET (%s)', name, (SELECT string_agg(format('toast.%I = %L', split_part(o, '=', 1),
                        substr(o, strpos(o, '=') + 1)), ', ') FROM unnest(toast.reloptions) AS o)), NULL
                    FROM t JOIN pg_class toast ON toast.oid = t.reltoastrelid WHERE toast.reloptions IS NOT NULL
                UNION ALL SELECT 3, 'TABLE', 'tablespace of ' || relname, relname, NULL,
                    format('ALTER TABLE %s SET TABLESPACE %I', name, spcname), NULL
                    FROM t JOIN pg_tablespace s ON s.oid = reltablespace WHERE relkind = 'r'
                UNION ALL SELECT 4, 'TABLE', 'settings of column ' || attname, relname, attname,
                    format('ALTER TABLE %s ALTER COLUMN %s SET (%s)', name, col, array_to_string(attoptions, ', ')), NULL
                    FROM col WHERE attoptions IS NOT NULL
                UNION ALL SELECT 5, 'TABLE', 'statistics of column ' || attname, relname, attname,
                    format('ALTER TABLE %s ALTER COLUMN %s SET STATISTICS %s', name, col, attstattarget), NULL
                    FROM col WHERE attstattarget >= 0
                UNION ALL SELECT 6, 'TABLE', 'storage of column ' || attname, relname, attname,
                    format('ALTER TABLE %s ALTER COLUMN %s SET STORAGE %s', name, col, CASE attstorage WHEN 'p' THEN 'PLAIN'
                        WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END), NULL
                    FROM col JOIN pg_type y ON y.oid = atttypid WHERE attstorage <> typstorage
                UNION ALL SELECT 7, 'TABLE', 'compression of column ' || attname, relname, attname,
                    format('ALTER TABLE %s ALTER COLUMN %s SET COMPRESSION %s', name, col, CASE attcompression WHEN 'l' THEN 'lz4'
                        ELSE 'pglz' END), NULL FROM col WHERE attcompression <> ''
                UNION ALL SELECT 8, 'TABLE', 'identity of column ' || attname, relname, attname,
                    format('ALTER TABLE %s ALTER COLUMN %s ADD GENERATED %s AS IDENTITY (SEQUENCE NAME %s START WITH %s '
                        || 'INCREMENT BY %s MINVALUE %s MAXVALUE %s CACHE %s %s)', name, col,
                        CASE attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END, sequence_name, seqstart, seqincrement,
                        seqmin, seqmax, seqcache, CASE WHEN seqcycle THEN 'CYCLE' ELSE 'NO CYCLE' END), NULL
                    FROM ident JOIN pg_sequence ON seqrelid = ident.oid WHERE attidentity <> ''
                UNION ALL SELECT 10, CASE WHEN convalidated THEN 'CHECK' ELSE 'LATE' END, object, relname, NULL,
                    format('ALTER TABLE %s ADD CONSTRAINT %I %s', name, conname, pg_get_constraintdef(oid, true)), NULL
                    FROM con WHERE contype = 'c'
                UNION ALL SELECT 20, CASE WHEN contype = 'p' THEN 'PRIMARY_KEY' ELSE 'UNIQUE' END, object, relname, NULL,
                    space || format('ALTER TABLE %s ADD CONSTRAINT %I %s', name, conname, pg_get_constraintdef(key, true))
                        || coalesce(format('; ALTER INDEX %s SET (', index_name) || array_to_string(reloptions, ', ') || ')', ''),
                    format('ALTER TABLE %s DROP CONSTRAINT %I', name, conname) FROM ix WHERE key IS NOT NULL
                UNION ALL SELECT 21, CASE WHEN indisunique THEN 'UNIQUE' ELSE 'INDEX' END, object, relname, NULL,
                    space || pg_get_indexdef(indexrelid, 0, true), format('DROP INDEX %s', index_name) FROM ix WHERE key IS NULL
                UNION ALL SELECT 22, 'LATE', object, relname, NULL, format('ALTER INDEX %s ', index_name)
                        || string_agg(format('ALTER COLUMN %s SET STATISTICS %s', attnum, attstattarget), ', '), NULL
                    FROM ix JOIN pg_attribute ON attrelid = indexrelid AND attstattarget >= 0 GROUP BY object, relname, index_name
                UNION ALL SELECT 30, 'INNER_REFERENCE', object, relname, NULL,
                    format('ALTER TABLE %s ADD CONSTRAINT %I %s', name, conname, pg_get_constraintdef(oid, true)),
                    format('ALTER TABLE %s DROP CONSTRAINT %I', name, conname)
                    FROM con WHERE contype = 'f' AND conparentid = 0 AND confrelid IN (SELECT oid FROM t)
                UNION ALL SELECT 40, 'LATE', object, relname, NULL, 'CREATE STATISTICS ' || quote_ident(stxname)
                        || substr(pg_get_statisticsobjdef(oid),
                            length(format('CREATE STATISTICS %I.%I', nspname, stxname)) + 1), format('DROP STATISTICS %I', stxname) FROM stat
                UNION ALL SELECT 41, 'LATE', object, relname, NULL,
                    format('ALTER STATISTICS %I SET STATISTICS %s', stxname, stxstattarget), NULL FROM stat WHERE stxstattarget >= 0
                UNION ALL SELECT 42, 'LATE', object, relname, NULL,
                    format('ALTER TABLE %s CLUSTER ON %s', name, index_name), NULL FROM ix WHERE indisclustered
                UNION ALL SELECT 43, 'LATE', coalesce(object, 'replica identity of ' || t.relname), t.relname, NULL,
                    format('ALTER TABLE %s REPLICA IDENTITY %s', t.name, CASE relreplident WHEN 'd' THEN 'DEFAULT' WHEN 'f' THEN 'FULL'
                        ELSE coalesce('USING INDEX ' || index_name, 'NOTHING') END), NULL
                    FROM t LEFT JOIN ix ON indrelid = t.oid AND indisreplident AND relreplident = 'i'
                    WHERE relkind = 'r'
                UNION ALL SELECT 44, 'LATE', object, relname, NULL, pg_get_triggerdef(oid, true)
                        || format('; ALTER TABLE %s DISABLE TRIGGER %I', name, tgname),
                    format('DROP TRIGGER %I ON %s', tgname, name) FROM trg
                UNION ALL SELECT 45, 'LATE', object, relname, NULL, format('CREATE POLICY %I ON %s AS %s FOR %s TO %s', polname, name,
                        CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                        CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE'
                            ELSE 'ALL' END, (SELECT string_agg(@ROLE@, ', ') FROM unnest(polroles) AS grantee))
                        || coalesce(' USING (' || pg_get_expr(polqual, polrelid) || ')', '')
                        || coalesce(' WITH CHECK (' || pg_get_expr(polwithcheck, polrelid) || ')', ''),
                    format('DROP POLICY %I ON %s', polname, name) FROM pol
                UNION ALL SELECT 46, 'LATE', 'row security of ' || relname, relname, NULL,
                    format('ALTER TABLE %s %s ROW LEVEL SECURITY, %s ROW LEVEL SECURITY', name,
                        CASE WHEN relrowsecurity THEN 'ENABLE' ELSE 'DISABLE' END,
                        CASE WHEN relforcerowsecurity THEN 'FORCE' ELSE 'NO FORCE' END), NULL FROM t WHERE relkind = 'r'
                UNION ALL SELECT 50, 'LATE', 'comment on ' || relname, relname, NULL,
                    format('COMMENT ON %s %s IS %L', CASE relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END, name,
                        description), NULL
                    FROM t JOIN pg_description ON classoid = 'pg_class'::regclass AND objoid = t.oid AND objsubid = 0
                UNION ALL SELECT 51, 'LATE', 'comment on column ' || attname, relname, attname,
                    format('COMMENT ON COLUMN %s.%s IS %L', name, col, description), NULL
                    FROM col JOIN pg_description ON classoid = 'pg_class'::regclass AND objoid = attrelid AND objsubid = attnum
                UNION ALL SELECT 52, 'LATE', object, relname, NULL, format('COMMENT ON %s IS %L', target, description), NULL FROM (
                        SELECT 'pg_class'::regclass AS class, indexrelid AS oid, object, relname, 'INDEX ' || index_name AS target
                            FROM ix
                        UNION ALL SELECT 'pg_constraint'::regclass, oid, object, relname, format('CONSTRAINT %I ON %s', conname, name)
                            FROM con WHERE contype <> 'f' OR confrelid IN (SELECT oid FROM t)
                        UNION ALL SELECT 'pg_trigger'::regclass, oid, object, relname, format('TRIGGER %I ON %s', tgname, name) FROM trg
                        UNION ALL SELECT 'pg_policy'::regclass, oid, object, relname, format('POLICY %I ON %s', polname, name) FROM pol
                        UNION ALL SELECT 'pg_statistic_ext'::regclass, oid, object, relname, format('STATISTICS %I', stxname) FROM stat
                        UNION ALL SELECT 'pg_class'::regclass, oid, object, relname, 'SEQUENCE ' || sequence_name FROM ident
                    ) o JOIN pg_description ON classoid = class AND objoid = o.oid AND objsubid = 0
                UNION ALL SELECT 60, 'LATE', object, relname, NULL, concat_ws('; ',
                        (SELECT string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s CASCADE', target, @ROLE@), '; ') FROM (
                            SELECT relowner AS grantee UNION SELECT 0 UNION SELECT grantee FROM pg_default_acl, aclexplode(defaclacl)
                                WHERE lower(defaclobjtype::text) = kind
                            UNION SELECT grantee FROM aclexplode(relacl)) AS had),
                        (SELECT string_agg(format('GRANT %s ON %s TO %s%s', privilege_type, target, @ROLE@,
                                CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END), '; '
                                ORDER BY pg_get_userbyid(grantee), privilege_type)
                            FROM aclexplode(coalesce(relacl, acldefault(kind::"char", relowner))))), NULL
                    FROM (SELECT @RIGHTS@ || relname AS object, relname, relowner, relacl, 'r' AS kind, 'TABLE ' || name AS target FROM t
                        UNION ALL SELECT object, relname, relowner, relacl, 's', 'SEQUENCE ' || sequence_name FROM ident) AS secured
                UNION ALL SELECT 61, 'LATE', @RIGHTS@ || 'column ' || attname, relname, attname,
                    string_agg(format('GRANT %s (%s) ON TABLE %s TO %s%s', privilege_type, col, name, @ROLE@,
                        CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END), '; '
                        ORDER BY pg_get_userbyid(grantee), privilege_type), NULL
                    FROM col, aclexplode(attacl) GROUP BY relname, attname
                UNION ALL SELECT 70, 'LATE', 'owner of statistics ' || stxname, relname, NULL,
                    format('ALTER STATISTICS %I OWNER TO %I', stxname, pg_get_userbyid(stxowner)), NULL FROM stat
            ) AS parts ORDER BY rank, relname, object, attname"""
            .replace("@ROLE@", ROLE).replace("@RIGHTS@", Sql.literal(RIGHTS));

    private PartQueries() {}
}
