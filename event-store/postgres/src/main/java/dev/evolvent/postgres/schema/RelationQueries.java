package dev.evolvent.postgres.schema;

import dev.evolvent.postgres.table.AttachmentSql;
import java.util.List;

/**
 * Queries for sequences, views, and the attachments of tables. Each takes the relations as an array; the result columns
 * are those of {@link ObjectReader}.
 */
final class RelationQueries {

    /** Sequences of identity columns are created with their columns. */
    private static final String SEQUENCES = """
            SELECT 'pg_class', c.oid, 'SEQUENCE', c.oid::regclass::text, 'SEQUENCE ' || c.oid::regclass, NULL, 0,
                array_remove(ARRAY[definition, 'ALTER SEQUENCE ' || c.oid::regclass || ' OWNED BY ' || owner], NULL),
                ARRAY['definition', definition, 'owner', 'owned by ' || owner], NULL
            FROM pg_class c JOIN unnest(?::oid[]) AS wanted ON wanted = c.oid JOIN pg_sequence ON seqrelid = c.oid
            LEFT JOIN (pg_depend d JOIN pg_attribute ON attrelid = d.refobjid AND attnum = d.refobjsubid)
                ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass
                    AND d.deptype IN ('a', 'i')
            CROSS JOIN LATERAL (SELECT attrelid::regclass || '.' || quote_ident(attname) AS owner, concat_ws(' ',
                CASE relpersistence WHEN 'u' THEN 'CREATE UNLOGGED SEQUENCE' ELSE 'CREATE SEQUENCE' END, c.oid::regclass,
                'AS', format_type(seqtypid, NULL), 'START WITH', seqstart, 'INCREMENT BY', seqincrement, 'MINVALUE', seqmin,
                'MAXVALUE', seqmax, 'CACHE', seqcache, CASE WHEN seqcycle THEN 'CYCLE' END) AS definition) x
            WHERE d.deptype IS DISTINCT FROM 'i'
            """;

    private static final String VIEWS = """
            SELECT 'pg_class', c.oid, CASE relkind WHEN 'v' THEN 'VIEW' ELSE 'MATERIALIZED_VIEW' END, c.oid::regclass::text,
                CASE relkind WHEN 'v' THEN 'VIEW ' ELSE 'MATERIALIZED VIEW ' END || c.oid::regclass, NULL, 0,
                ARRAY[definition],
                CASE WHEN relkind = 'm' THEN ARRAY['definition', definition,
                    'data', CASE WHEN relispopulated THEN 'with data' ELSE 'with no data' END] END,
                NULL
            FROM pg_class c JOIN unnest(?::oid[]) AS wanted ON wanted = c.oid LEFT JOIN pg_am a ON a.oid = relam
            CROSS JOIN LATERAL (SELECT rtrim(pg_get_viewdef(c.oid), ';') AS query,
                (SELECT string_agg(format('%s=%L', split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', ')
                    FROM unnest(reloptions) AS o) AS options) x
            CROSS JOIN LATERAL (SELECT concat_ws(' ',
                CASE relkind WHEN 'v' THEN 'CREATE VIEW' ELSE 'CREATE MATERIALIZED VIEW' END, c.oid::regclass,
                CASE WHEN relkind = 'm' AND amname <> 'heap' THEN 'USING ' || quote_ident(amname) END,
                'WITH (' || options || ')', E'AS\\n' || query,
                CASE relkind WHEN 'm' THEN E'\\nWITH NO DATA' END) AS definition) y
            WHERE relkind IN ('v', 'm')
            """;

    private static final String PARTITIONS = """
            SELECT NULL, 0, 'PARTITION', c.oid::regclass::text, NULL, 'pg_class', c.oid,
                ARRAY[format('ALTER TABLE ONLY %s ATTACH PARTITION %s %s', inhparent::regclass, c.oid::regclass,
                    pg_get_expr(relpartbound, c.oid))],
                NULL, ARRAY[inhparent]
            FROM pg_class c JOIN unnest(?::oid[]) AS wanted ON wanted = c.oid JOIN pg_inherits ON inhrelid = c.oid
            WHERE relispartition
            """;

    private static final String TABLESPACES = """
            SELECT NULL, 0, 'TABLESPACE', c.oid::regclass::text, NULL, 'pg_class', c.oid,
                ARRAY[format('ALTER %s %s SET TABLESPACE %I', CASE relkind WHEN 'm' THEN 'MATERIALIZED VIEW'
                    WHEN 'i' THEN 'INDEX' WHEN 'I' THEN 'INDEX' ELSE 'TABLE' END, c.oid::regclass, spcname)],
                ARRAY['tablespace', 'tablespace ' || quote_ident(spcname)], NULL
            FROM pg_class c LEFT JOIN pg_index i ON indexrelid = c.oid
            JOIN unnest(?::oid[]) AS wanted ON wanted = coalesce(indrelid, c.oid)
            JOIN pg_tablespace s ON s.oid = reltablespace
            """;

    /**
     * Excludes what is inherited from a parent, except indexes, which partitions have themselves. A NOT NULL that is
     * not validated cannot be part of CREATE TABLE.
     */
    private static final String CONSTRAINTS = AttachmentSql.complete(
            """
                    SELECT 'pg_constraint', c.oid, CASE contype WHEN 'f' THEN 'FOREIGN_KEY' ELSE 'CONSTRAINT' END,
                        format('%s.%I', conrelid::regclass, conname), format('CONSTRAINT %I ON %s', conname, conrelid::regclass),
                        'pg_class', conrelid,
                        array_remove(ARRAY[
                            format('ALTER TABLE %s%s ADD CONSTRAINT %I ', CASE WHEN contype IN ('p', 'u', 'x') THEN 'ONLY ' END,
                                conrelid::regclass, conname) || pg_get_constraintdef(c.oid),
                            'ALTER INDEX ' || x.indexrelid::regclass || ' SET (' || (
                                SELECT string_agg(format('%s=%L', split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', ')
                                FROM unnest(r.reloptions) AS o) || ')',
                            CASE WHEN indisclustered THEN format('ALTER TABLE %s CLUSTER ON %I', conrelid::regclass, conname) END,
                            targets], NULL),
                        ARRAY['definition', pg_get_constraintdef(c.oid), 'options', array_to_string(r.reloptions, ', '),
                            'clustered', CASE WHEN indisclustered THEN 'clustered' END, 'statistics', targets],
                        NULL
                    FROM pg_constraint c JOIN unnest(?::oid[]) AS wanted ON wanted = conrelid
                    LEFT JOIN (pg_index x JOIN pg_class r ON r.oid = x.indexrelid)
                        ON x.indexrelid = conindid AND contype IN ('p', 'u', 'x')
                    CROSS JOIN LATERAL (SELECT format('ALTER INDEX %s ', indexrelid::regclass) || @INDEX_TARGETS@ AS targets) s
                    WHERE contype IN ('p', 'u', 'x') OR contype = 'c' AND conislocal OR contype = 'f' AND conparentid = 0
                        OR contype = 'n' AND conislocal AND NOT convalidated
                    """);

    /** Invalid indexes are not recreated; an index of a partitioned table is valid if those of the partitions are. */
    private static final String INDEXES = AttachmentSql.complete(
            """
                    SELECT 'pg_class', c.oid, 'INDEX', c.oid::regclass::text, 'INDEX ' || c.oid::regclass, 'pg_class', indrelid,
                        CASE WHEN invalid THEN ARRAY[]::text[] ELSE array_remove(ARRAY[pg_get_indexdef(c.oid),
                            CASE WHEN indisclustered THEN format('ALTER TABLE %s CLUSTER ON %I', indrelid::regclass, relname) END,
                            targets], NULL) END,
                        ARRAY['definition', pg_get_indexdef(c.oid), 'validity', CASE WHEN invalid THEN 'invalid' END,
                            'clustered', CASE WHEN indisclustered THEN 'clustered' END, 'statistics', targets],
                        NULL
                    FROM pg_index i JOIN unnest(?::oid[]) AS wanted ON wanted = indrelid JOIN pg_class c ON c.oid = indexrelid
                    CROSS JOIN LATERAL (SELECT NOT indisvalid AND relkind = 'i' AS invalid,
                        format('ALTER INDEX %s ', indexrelid::regclass) || @INDEX_TARGETS@ AS targets) x
                    WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = c.oid AND contype IN ('p', 'u', 'x'))
                    """);

    private static final String INDEX_PARTITIONS = """
            SELECT NULL, 0, 'INDEX_PARTITION', inhrelid::regclass::text, NULL, 'pg_class', inhrelid,
                ARRAY[format('ALTER INDEX %s ATTACH PARTITION %s', inhparent::regclass, inhrelid::regclass)],
                NULL, ARRAY[inhparent]
            FROM pg_inherits JOIN pg_index ON indexrelid = inhrelid JOIN unnest(?::oid[]) AS wanted ON wanted = indrelid
            WHERE indisvalid OR EXISTS (SELECT FROM pg_class WHERE oid = inhrelid AND relkind = 'I')
            """;

    private static final String STATISTICS = """
            SELECT 'pg_statistic_ext', s.oid, 'STATISTICS', format('%I.%I', nspname, stxname),
                format('STATISTICS %I.%I', nspname, stxname), 'pg_class', stxrelid,
                array_remove(ARRAY[pg_get_statisticsobjdef(s.oid),
                    CASE WHEN stxstattarget >= 0 THEN format('ALTER STATISTICS %I.%I SET STATISTICS %s', nspname, stxname,
                        stxstattarget) END], NULL),
                ARRAY['definition', pg_get_statisticsobjdef(s.oid),
                    'statistics', CASE WHEN stxstattarget >= 0 THEN 'statistics target ' || stxstattarget END],
                NULL
            FROM pg_statistic_ext s JOIN unnest(?::oid[]) AS wanted ON wanted = stxrelid
            JOIN pg_namespace n ON n.oid = stxnamespace
            """;

    private static final String REPLICA_IDENTITIES = """
            SELECT NULL, 0, 'REPLICA_IDENTITY', c.oid::regclass::text, NULL, 'pg_class', c.oid,
                ARRAY[format('ALTER TABLE ONLY %s REPLICA IDENTITY %s', c.oid::regclass, identity)],
                ARRAY['replica identity', lower(left(identity, 11)) || substr(identity, 12)], array_remove(ARRAY[indexrelid], NULL)
            FROM pg_class c JOIN unnest(?::oid[]) AS wanted ON wanted = c.oid
            LEFT JOIN pg_index ON indrelid = c.oid AND indisreplident AND c.relreplident = 'i'
            LEFT JOIN pg_class x ON x.oid = indexrelid
            CROSS JOIN LATERAL (SELECT CASE WHEN c.relreplident = 'f' THEN 'FULL' WHEN indexrelid IS NULL THEN 'NOTHING'
                ELSE 'USING INDEX ' || quote_ident(x.relname) END AS identity) y
            WHERE c.relreplident <> 'd' AND c.relkind IN ('r', 'p', 'm')
            """;

    private static final String RULES = """
            SELECT 'pg_rewrite', r.oid, 'RULE', format('%s.%I', ev_class::regclass, rulename),
                format('RULE %I ON %s', rulename, ev_class::regclass), 'pg_class', ev_class,
                array_remove(ARRAY[rtrim(pg_get_ruledef(r.oid), ';'), 'ALTER TABLE ' || ev_class::regclass || CASE ev_enabled
                    WHEN 'D' THEN ' DISABLE RULE ' WHEN 'R' THEN ' ENABLE REPLICA RULE '
                    WHEN 'A' THEN ' ENABLE ALWAYS RULE ' END || quote_ident(rulename)], NULL),
                ARRAY['definition', rtrim(pg_get_ruledef(r.oid), ';'), 'state', CASE ev_enabled WHEN 'D' THEN 'disabled'
                    WHEN 'R' THEN 'enabled on replicas' WHEN 'A' THEN 'enabled always' ELSE 'enabled' END],
                NULL
            FROM pg_rewrite r JOIN unnest(?::oid[]) AS wanted ON wanted = ev_class
            WHERE rulename <> '_RETURN'
            """;

    /**
     * A partition has its parent's triggers; only their state may differ. (Up to PostgreSQL 14, these are marked as
     * internal to the partition, as those of its foreign keys are.)
     */
    private static final String TRIGGERS = AttachmentSql.complete(
            """
                    SELECT 'pg_trigger', t.oid, 'TRIGGER', format('%s.%I', t.tgrelid::regclass, t.tgname),
                        format('TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass), 'pg_class', t.tgrelid,
                        array_remove(ARRAY[
                            CASE WHEN t.tgparentid = 0 THEN pg_get_triggerdef(t.oid) END,
                            CASE WHEN t.tgparentid <> 0 OR t.tgenabled <> 'O' THEN format('ALTER TABLE %s %s TRIGGER %I',
                                t.tgrelid::regclass, (SELECT @TRIGGER_STATE@ FROM (SELECT t.tgenabled) AS state), t.tgname) END], NULL),
                        ARRAY['definition', pg_get_triggerdef(t.oid), 'state', CASE t.tgenabled WHEN 'D' THEN 'disabled'
                            WHEN 'R' THEN 'enabled on replicas' WHEN 'A' THEN 'enabled always' ELSE 'enabled' END],
                        NULL
                    FROM pg_trigger t JOIN unnest(?::oid[]) AS wanted ON wanted = t.tgrelid
                    LEFT JOIN pg_trigger p ON p.oid = t.tgparentid
                    WHERE CASE WHEN t.tgparentid = 0 THEN NOT t.tgisinternal ELSE t.tgenabled <> p.tgenabled
                        AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.oid = t.tgconstraint AND contype = 'f') END
                    """);

    private static final String ROW_SECURITY = """
            SELECT NULL, 0, 'ROW_SECURITY', c.oid::regclass::text, NULL, 'pg_class', c.oid,
                ARRAY['ALTER TABLE ONLY ' || c.oid::regclass || ' ' || concat_ws(', ',
                    CASE WHEN relrowsecurity THEN 'ENABLE ROW LEVEL SECURITY' END,
                    CASE WHEN relforcerowsecurity THEN 'FORCE ROW LEVEL SECURITY' END)],
                ARRAY['row security', concat_ws(', ', CASE WHEN relrowsecurity THEN 'enabled' END,
                    CASE WHEN relforcerowsecurity THEN 'forced' END)], NULL
            FROM pg_class c JOIN unnest(?::oid[]) AS wanted ON wanted = c.oid
            WHERE relrowsecurity OR relforcerowsecurity
            """;

    private static final String POLICIES = AttachmentSql.complete("""
            SELECT 'pg_policy', p.oid, 'POLICY', format('%s.%I', polrelid::regclass, polname),
                format('POLICY %I ON %s', polname, polrelid::regclass), 'pg_class', polrelid,
                ARRAY[concat_ws(' ', format('CREATE POLICY %I ON %s', polname, polrelid::regclass),
                    CASE WHEN NOT polpermissive THEN 'AS RESTRICTIVE' END,
                    'FOR ' || NULLIF(@POLICY_COMMAND@, 'ALL'),
                    'USING (' || pg_get_expr(polqual, polrelid) || ')',
                    'WITH CHECK (' || pg_get_expr(polwithcheck, polrelid) || ')')],
                NULL, NULL
            FROM pg_policy p JOIN unnest(?::oid[]) AS wanted ON wanted = polrelid
            """);

    private static final String POLICY_ROLES = """
            SELECT NULL, 0, 'POLICY_ROLES', format('%s.%I', polrelid::regclass, polname), NULL, 'pg_policy', p.oid,
                ARRAY[format('ALTER POLICY %I ON %s TO %s', polname, polrelid::regclass, roles)],
                ARRAY['roles', roles], NULL
            FROM pg_policy p JOIN unnest(?::oid[]) AS wanted ON wanted = polrelid
            CROSS JOIN LATERAL (SELECT string_agg(quote_ident(pg_get_userbyid(role)), ', ' ORDER BY pg_get_userbyid(role))
                AS roles FROM unnest(polroles) AS role) x
            WHERE polroles <> ARRAY[0::oid]
            """;

    /** Parts come after their parents. */
    static final List<String> ALL = List.of(SEQUENCES, VIEWS, PARTITIONS, CONSTRAINTS, INDEXES, INDEX_PARTITIONS,
            TABLESPACES,
            STATISTICS, REPLICA_IDENTITIES, RULES, TRIGGERS, ROW_SECURITY, POLICIES, POLICY_ROLES);

    private RelationQueries() {}
}
