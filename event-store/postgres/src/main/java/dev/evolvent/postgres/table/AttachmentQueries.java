package dev.evolvent.postgres.table;

/** Queries for everything that belongs to tables and materialized views, apart from their columns and queries. */
final class AttachmentQueries {

    /**
     * Parameters: schema and name of the target, or two empty texts if it has the same name under another search path;
     * the keyword for building indexes how_built; index names and those in the target; the same for columns; the
     * relations.
     *
     * Constraints come first, so that a comment or a replica identity finds its object. What default privileges grant is revoked
     * before anything is granted.
     */
    static final String ALL = AttachmentSql.complete(
            """
                    WITH target AS (SELECT CASE WHEN home <> '' THEN quote_ident(home) || '.' ELSE '' END AS prefix,
                            NULLIF(called, '') AS called, home <> '' AS whole, how_built
                        FROM (SELECT ?::text AS home, ?::text AS called, ?::text AS how_built) AS given),
                    index_names AS (SELECT original, copy FROM unnest(?::text[], ?::text[]) AS r (original, copy)),
                    column_names AS (SELECT original, copy FROM unnest(?::text[], ?::text[]) AS r (original, copy)),
                    t AS (SELECT c.*, nspname, target.*, prefix || quote_ident(coalesce(called, relname)) AS name
                        FROM target, pg_class c JOIN unnest(?::oid[]) AS wanted ON wanted = c.oid JOIN pg_namespace n ON n.oid = relnamespace),
                    col AS (SELECT a.*, relname, name, prefix, quote_ident(coalesce(copy, attname)) AS col, relkind FROM pg_attribute a
                        JOIN t ON attrelid = t.oid AND attnum > 0 AND NOT attisdropped LEFT JOIN column_names ON original = attname),
                    ix AS (SELECT x.*, t.relname, name, prefix, nspname, how_built, c.relname AS index, c.reloptions, k.oid AS key, contype,
                            quote_ident(coalesce(copy, c.relname)) AS index_name, format('index %s', c.relname) AS object,
                            coalesce(spcname, '') AS space, CASE WHEN indisunique THEN 'UNIQUE ' ELSE '' END AS uniqueness
                        FROM pg_index x JOIN t ON indrelid = t.oid JOIN pg_class c ON c.oid = indexrelid
                        LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace LEFT JOIN index_names ON original = c.relname
                        LEFT JOIN pg_constraint k ON conindid = indexrelid AND conrelid = indrelid AND contype IN ('p', 'u', 'x')),
                    con AS (SELECT k.*, relname, name, pg_get_constraintdef(k.oid, true) AS definition,
                            CASE WHEN contype = 'f' AND confrelid NOT IN (SELECT oid FROM t) THEN 'FOREIGN_KEY'
                                WHEN contype IN ('p', 'u', 'x') THEN 'INDEX' ELSE 'CONSTRAINT' END AS subject,
                            CASE WHEN contype IN ('p', 'u', 'x') THEN format('index %s', conname)
                                ELSE format('constraint %s of %s', conname, relname) END AS object
                        FROM pg_constraint k JOIN t ON conrelid = t.oid WHERE conparentid = 0 OR contype <> 'f'),
                    trg AS (SELECT g.*, relname, name, format('trigger %s of %s', tgname, relname) AS object
                        FROM pg_trigger g JOIN t ON tgrelid = t.oid WHERE NOT tgisinternal),
                    pol AS (SELECT p.*, relname, name, format('policy %s of %s', polname, relname) AS object
                        FROM pg_policy p JOIN t ON polrelid = t.oid),
                    stat AS (SELECT s.*, relname, name, s.stxnamespace::regnamespace AS home, format('statistics %s', stxname) AS object,
                            CASE WHEN whole THEN format('%s.%I', stxnamespace::regnamespace, stxname) ELSE quote_ident(stxname) END AS stat_name
                        FROM pg_statistic_ext s JOIN t ON stxrelid = t.oid),
                    numbers AS (SELECT s.oid, s.relname AS sequence, prefix || quote_ident(s.relname) AS sequence_name, s.relacl, s.relowner,
                            col.*, format('sequence %s', s.relname) AS object, d.deptype,
                            format('%s.%I', s.relnamespace::regnamespace, s.relname) AS whole_name
                        FROM col JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
                            AND refobjid = attrelid AND refobjsubid = attnum AND deptype IN ('a', 'i')
                        JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'),
                    ident AS (SELECT * FROM numbers WHERE deptype = 'i')
                    SELECT kind, subject, object, called, relname, attname, space, statement, removal FROM (
                        SELECT 1 AS rank, 'TABLE_OPTIONS' AS kind, 'TABLE' AS subject, 'options of ' || relname AS object, relname AS called,
                            relname, NULL::name AS attname, NULL::text AS space,
                            format('ALTER TABLE %s SET (%s)', name, (SELECT string_agg(format('%I = %L', split_part(o, '=', 1),
                                substr(o, strpos(o, '=') + 1)), ', ') FROM unnest(reloptions) AS o)) AS statement, NULL::text AS removal
                            FROM t WHERE reloptions IS NOT NULL AND relkind = 'r'
                        UNION ALL SELECT 2, 'TOAST_OPTIONS', 'TABLE', 'options of ' || t.relname, t.relname, t.relname, NULL, NULL,
                            format('ALTER TABLE %s SET (%s)', name, (SELECT string_agg(format('toast.%I = %L', split_part(o, '=', 1),
                                substr(o, strpos(o, '=') + 1)), ', ') FROM unnest(toast.reloptions) AS o)), NULL
                            FROM t JOIN pg_class toast ON toast.oid = t.reltoastrelid WHERE toast.reloptions IS NOT NULL
                        UNION ALL SELECT 3, 'TABLESPACE', 'TABLE', 'tablespace of ' || relname, relname, relname, NULL, NULL,
                            format('ALTER TABLE %s SET TABLESPACE %I', name, spcname), NULL
                            FROM t JOIN pg_tablespace s ON s.oid = reltablespace WHERE relkind = 'r'
                        UNION ALL SELECT 4, 'COLUMN_OPTIONS', 'COLUMN', 'settings of column ' || attname, attname, relname, attname, NULL,
                            format('ALTER TABLE %s ALTER COLUMN %s SET (%s)', name, col, array_to_string(attoptions, ', ')), NULL
                            FROM col WHERE attoptions IS NOT NULL
                        UNION ALL SELECT 5, 'COLUMN_STATISTICS', 'COLUMN', 'statistics of column ' || attname, attname, relname, attname, NULL,
                            format('ALTER TABLE %s ALTER COLUMN %s SET STATISTICS %s', name, col, attstattarget), NULL
                            FROM col WHERE attstattarget >= 0
                        UNION ALL SELECT 6, 'COLUMN_STORAGE', 'COLUMN', 'storage of column ' || attname, attname, relname, attname, NULL,
                            format('ALTER TABLE %s ALTER COLUMN %s SET STORAGE %s', name, col, @STORAGE@), NULL
                            FROM col JOIN pg_type y ON y.oid = atttypid WHERE attstorage <> typstorage
                        UNION ALL SELECT 7, 'COLUMN_COMPRESSION', 'COLUMN', 'compression of column ' || attname, attname, relname, attname, NULL,
                            format('ALTER TABLE %s ALTER COLUMN %s SET COMPRESSION %s', name, col, @COMPRESSION@), NULL FROM col WHERE attcompression <> ''
                        UNION ALL SELECT 8, 'IDENTITY', 'COLUMN', 'identity of column ' || attname, attname, relname, attname, NULL,
                            format('ALTER TABLE %s ALTER COLUMN %s ADD GENERATED %s AS IDENTITY (SEQUENCE NAME %s START WITH %s '
                                || 'INCREMENT BY %s MINVALUE %s MAXVALUE %s CACHE %s %s)', name, col,
                                CASE attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END, sequence_name, seqstart, seqincrement,
                                seqmin, seqmax, seqcache, CASE WHEN seqcycle THEN 'CYCLE' ELSE 'NO CYCLE' END), NULL
                            FROM ident JOIN pg_sequence ON seqrelid = ident.oid WHERE attidentity <> ''
                        UNION ALL SELECT 10, CASE WHEN convalidated THEN 'CHECK' ELSE 'UNVALIDATED_CHECK' END, subject, object, conname, relname,
                            NULL, NULL, format('ALTER TABLE %s ADD CONSTRAINT %I %s', name, conname, definition), NULL
                            FROM con WHERE contype = 'c'
                        UNION ALL SELECT 20, CASE contype WHEN 'p' THEN 'PRIMARY_KEY' WHEN 'u' THEN 'UNIQUE_KEY' ELSE 'EXCLUSION' END, 'INDEX',
                            object, index, relname, NULL, space,
                            format('ALTER TABLE %s ADD CONSTRAINT %s %s', name, index_name, pg_get_constraintdef(key, true))
                                || coalesce(format('; ALTER INDEX %s SET (', prefix || index_name) || array_to_string(reloptions, ', ') || ')', ''),
                            format('ALTER TABLE %s DROP CONSTRAINT %s', name, index_name) FROM ix WHERE key IS NOT NULL
                        UNION ALL SELECT 21, CASE WHEN indisunique THEN 'UNIQUE_INDEX' ELSE 'INDEX' END, 'INDEX', object, index, relname, NULL, space,
                            format('CREATE %sINDEX %s%s ON %s USING ', uniqueness, how_built, index_name, name)
                                || substr(pg_get_indexdef(indexrelid), 1 + length(format('CREATE %sINDEX %I ON %I.%I USING ', uniqueness, index,
                                    nspname, relname))), format('DROP INDEX %s', prefix || index_name) FROM ix WHERE key IS NULL
                        UNION ALL SELECT 22, 'INDEX_STATISTICS', 'INDEX', object, index, relname, NULL, NULL,
                            format('ALTER INDEX %s ', prefix || index_name) || @INDEX_TARGETS@, NULL
                            FROM ix WHERE @INDEX_TARGETS@ IS NOT NULL
                        UNION ALL SELECT 30, CASE subject WHEN 'FOREIGN_KEY' THEN 'FOREIGN_KEY' ELSE 'INNER_FOREIGN_KEY' END, subject, object,
                            conname, relname, NULL, NULL, format('ALTER TABLE %s ADD CONSTRAINT %I %s', name, conname, definition)
                                || CASE WHEN subject = 'FOREIGN_KEY' AND convalidated THEN ' NOT VALID' ELSE '' END,
                            format('ALTER TABLE %s DROP CONSTRAINT %I', name, conname) FROM con WHERE contype = 'f'
                        UNION ALL SELECT 31, 'FOREIGN_KEY_VALIDATION', subject, object, conname, relname, NULL, NULL,
                            format('ALTER TABLE %s VALIDATE CONSTRAINT %I', name, conname), NULL
                            FROM con WHERE subject = 'FOREIGN_KEY' AND convalidated
                        UNION ALL SELECT 32, 'OWNED_SEQUENCE', 'SEQUENCE', object, sequence, relname, NULL, NULL,
                            format('ALTER SEQUENCE %s OWNED BY %s.%s', whole_name, name, col),
                            format('ALTER SEQUENCE %s OWNED BY NONE', whole_name) FROM numbers WHERE deptype = 'a'
                        UNION ALL SELECT 40, 'STATISTICS', 'STATISTICS', object, stxname, relname, NULL, NULL, 'CREATE STATISTICS ' || stat_name
                                || substr(pg_get_statisticsobjdef(oid), length(format('CREATE STATISTICS %s.%I', home, stxname)) + 1),
                            format('DROP STATISTICS %s', stat_name) FROM stat
                        UNION ALL SELECT 41, 'STATISTICS_TARGET', 'STATISTICS', object, stxname, relname, NULL, NULL,
                            format('ALTER STATISTICS %s SET STATISTICS %s', stat_name, stxstattarget), NULL FROM stat WHERE stxstattarget >= 0
                        UNION ALL SELECT 42, 'CLUSTER', 'INDEX', object, index, relname, NULL, NULL,
                            format('ALTER TABLE %s CLUSTER ON %s', name, index_name), NULL FROM ix WHERE indisclustered
                        UNION ALL SELECT 43, 'REPLICA_IDENTITY', CASE WHEN index IS NULL THEN 'TABLE' ELSE 'INDEX' END,
                            coalesce(object, 'replica identity of ' || t.relname), coalesce(index, t.relname), t.relname, NULL, NULL,
                            format('ALTER TABLE %s REPLICA IDENTITY %s', t.name, CASE relreplident WHEN 'd' THEN 'DEFAULT' WHEN 'f' THEN 'FULL'
                                ELSE coalesce('USING INDEX ' || index_name, 'NOTHING') END), NULL
                            FROM t LEFT JOIN ix ON indrelid = t.oid AND indisreplident AND relreplident = 'i'
                            WHERE relkind = 'r'
                        UNION ALL SELECT 44, 'TRIGGER', 'TRIGGER', object, tgname, relname, NULL, NULL, pg_get_triggerdef(oid, true),
                            format('DROP TRIGGER %I ON %s', tgname, name) FROM trg
                        UNION ALL SELECT 45, 'TRIGGER_STATE', 'TRIGGER', object, tgname, relname, NULL, NULL,
                            format('ALTER TABLE %s %s TRIGGER %I', name, @TRIGGER_STATE@, tgname), NULL FROM trg
                        UNION ALL SELECT 46, 'POLICY', 'POLICY', object, polname, relname, NULL, NULL,
                            format('CREATE POLICY %I ON %s AS %s FOR %s TO %s', polname, name,
                                CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                                @POLICY_COMMAND@, (SELECT string_agg(@ROLE@, ', ') FROM unnest(polroles) AS grantee))
                                || coalesce(' USING (' || pg_get_expr(polqual, polrelid) || ')', '')
                                || coalesce(' WITH CHECK (' || pg_get_expr(polwithcheck, polrelid) || ')', ''),
                            format('DROP POLICY %I ON %s', polname, name) FROM pol
                        UNION ALL SELECT 47, 'ROW_SECURITY', 'TABLE', 'row security of ' || relname, relname, relname, NULL, NULL,
                            format('ALTER TABLE %s %s ROW LEVEL SECURITY, %s ROW LEVEL SECURITY', name,
                                CASE WHEN relrowsecurity THEN 'ENABLE' ELSE 'DISABLE' END,
                                CASE WHEN relforcerowsecurity THEN 'FORCE' ELSE 'NO FORCE' END), NULL FROM t WHERE relkind = 'r'
                        UNION ALL SELECT 50, 'COMMENT', 'TABLE', 'comment on ' || relname, relname, relname, NULL, NULL,
                            format('COMMENT ON %s %s IS %L', CASE relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END, name,
                                description), NULL
                            FROM t JOIN pg_description ON classoid = 'pg_class'::regclass AND objoid = t.oid AND objsubid = 0
                        UNION ALL SELECT 51, 'COMMENT', 'COLUMN', 'comment on column ' || attname, attname, relname, attname, NULL,
                            format('COMMENT ON COLUMN %s.%s IS %L', name, col, description), NULL
                            FROM col JOIN pg_description ON classoid = 'pg_class'::regclass AND objoid = attrelid AND objsubid = attnum
                        UNION ALL SELECT 52, 'COMMENT', subject, object, called, relname, NULL, NULL,
                            format('COMMENT ON %s IS %L', target, description), NULL FROM (
                                SELECT 'pg_class'::regclass AS class, indexrelid AS oid, 'INDEX' AS subject, object, index AS called, relname,
                                    'INDEX ' || prefix || index_name AS target FROM ix
                                UNION ALL SELECT 'pg_constraint'::regclass, con.oid, subject, con.object, conname, con.relname,
                                    format('CONSTRAINT %s ON %s', coalesce(index_name, quote_ident(conname)), con.name)
                                    FROM con LEFT JOIN ix ON key = con.oid
                                UNION ALL SELECT 'pg_trigger'::regclass, oid, 'TRIGGER', object, tgname, relname,
                                    format('TRIGGER %I ON %s', tgname, name) FROM trg
                                UNION ALL SELECT 'pg_policy'::regclass, oid, 'POLICY', object, polname, relname,
                                    format('POLICY %I ON %s', polname, name) FROM pol
                                UNION ALL SELECT 'pg_statistic_ext'::regclass, oid, 'STATISTICS', object, stxname, relname,
                                    'STATISTICS ' || stat_name FROM stat
                                UNION ALL SELECT 'pg_class'::regclass, oid, 'SEQUENCE', object, sequence, relname, 'SEQUENCE ' || sequence_name
                                    FROM ident
                            ) o JOIN pg_description ON classoid = class AND objoid = o.oid AND objsubid = 0
                        UNION ALL SELECT 60, CASE kind WHEN 's' THEN 'SEQUENCE_RIGHTS' ELSE 'TABLE_RIGHTS' END,
                            CASE kind WHEN 's' THEN 'SEQUENCE' ELSE 'TABLE' END, object, called, relname, NULL, NULL, concat_ws('; ',
                                (SELECT string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s CASCADE', target, @ROLE@), '; ') FROM (
                                    SELECT relowner AS grantee UNION SELECT 0 UNION SELECT grantee FROM pg_default_acl, aclexplode(defaclacl)
                                        WHERE lower(defaclobjtype::text) = kind
                                    UNION SELECT grantee FROM aclexplode(relacl)) AS had),
                                (SELECT string_agg(format('GRANT %s ON %s TO %s%s', privilege_type, target, @ROLE@,
                                        CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END), '; '
                                        ORDER BY pg_get_userbyid(grantee), privilege_type)
                                    FROM aclexplode(coalesce(relacl, acldefault(kind::"char", relowner))))), NULL
                            FROM (SELECT 'rights on ' || relname AS object, relname AS called, relname, relowner, relacl, 'r' AS kind,
                                    'TABLE ' || name AS target FROM t
                                UNION ALL SELECT object, sequence, relname, relowner, relacl, 's', 'SEQUENCE ' || sequence_name FROM ident)
                                AS secured
                        UNION ALL SELECT 61, 'COLUMN_RIGHTS', 'COLUMN', 'rights on column ' || attname, attname, relname, attname, NULL,
                            string_agg(format('GRANT %s (%s) ON TABLE %s TO %s%s', privilege_type, col, name, @ROLE@,
                                CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END), '; '
                                ORDER BY pg_get_userbyid(grantee), privilege_type), NULL
                            FROM col, aclexplode(attacl) GROUP BY relname, attname
                        UNION ALL SELECT 70, 'STATISTICS_OWNER', 'STATISTICS', 'owner of statistics ' || stxname, stxname, relname, NULL, NULL,
                            format('ALTER STATISTICS %s OWNER TO %I', stat_name, pg_get_userbyid(stxowner)), NULL FROM stat
                        UNION ALL SELECT DISTINCT 80, 'VIEW', 'VIEW', format('view %s', v.relname), v.relname, t.relname, NULL::name, NULL,
                            format('CREATE OR REPLACE VIEW %s.%I%s AS %s', v.relnamespace::regnamespace, v.relname,
                                ' WITH (' || (SELECT string_agg(format('%s = %L', split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', ')
                                    FROM unnest(v.reloptions) AS o) || ')', rtrim(pg_get_viewdef(v.oid), ';')), NULL
                            FROM t JOIN pg_depend d ON refclassid = 'pg_class'::regclass AND refobjid = t.oid
                                AND d.classid = 'pg_rewrite'::regclass
                            JOIN pg_rewrite r ON r.oid = d.objid AND rulename = '_RETURN'
                            JOIN pg_class v ON v.oid = ev_class AND v.relkind = 'v'
                    ) AS parts ORDER BY rank, relname, object, attname""");

    private AttachmentQueries() {}
}
