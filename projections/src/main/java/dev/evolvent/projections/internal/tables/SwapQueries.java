package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.table.AttachmentSql;

/** The statements of the swap itself. All names are qualified. */
final class SwapQueries {

    /**
     * Parameters: the schema of the live tables, that of the others, and that for the previous ones; the oids of the
     * live tables, of the others, of the live materialized views, and of the views.
     *
     * A sequence that both tables take their numbers from stays where it is. One that a table owns continues from where
     * the other one was, or from its own value if that is higher. Triggers are disabled wherever a table is not live.
     */
    private static final String ALL = """
            WITH p AS (SELECT ?::text AS home, ?::text AS source, ?::text AS aside),
            l AS (SELECT c.*, c.oid::regclass::text AS name FROM pg_class c JOIN unnest(?::oid[]) AS w ON w = c.oid),
            n AS (SELECT c.*, c.oid::regclass::text AS name, format('%I.%I', home, relname) AS later FROM p, pg_class c
                JOIN unnest(?::oid[]) AS w ON w = c.oid),
            m AS (SELECT c.oid, relname, c.oid::regclass::text AS name, nspname FROM pg_class c
                JOIN pg_namespace s ON s.oid = relnamespace JOIN unnest(?::oid[]) AS w ON w = c.oid),
            mn AS (SELECT c.oid, c.relname, c.oid::regclass::text AS name, m.nspname FROM p, m
                JOIN pg_class c ON c.relname = m.relname AND c.relkind = 'm'
                JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = source),
            numbers AS (SELECT r.oid AS relation, r.relname, attname, s.oid, deptype, seqincrement, s.oid::regclass::text AS name
                FROM (SELECT oid, relname FROM l UNION ALL SELECT oid, relname FROM n) r
                JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND refobjid = r.oid
                    AND refobjsubid > 0 AND deptype IN ('a', 'i')
                JOIN pg_attribute ON attrelid = r.oid AND attnum = refobjsubid
                JOIN pg_sequence ON seqrelid = objid JOIN pg_class s ON s.oid = objid),
            shared AS (SELECT numbers.name, later, numbers.attname FROM numbers JOIN l ON l.oid = relation
                JOIN n ON n.relname = numbers.relname JOIN pg_attribute a ON attrelid = n.oid AND a.attname = numbers.attname
                JOIN pg_attrdef f ON adrelid = n.oid AND adnum = attnum
                JOIN pg_depend d ON d.classid = 'pg_attrdef'::regclass AND d.objid = f.oid
                    AND d.refclassid = 'pg_class'::regclass AND d.refobjid = numbers.oid WHERE numbers.deptype = 'a'),
            apart AS (SELECT o.name AS old, o.oid AS old_oid, w.oid AS new_oid, w.seqincrement FROM numbers o JOIN l ON l.oid = o.relation
                JOIN n ON n.relname = o.relname JOIN numbers w ON w.relation = n.oid AND w.attname = o.attname),
            stat AS (SELECT s.*, relname, nspname, relation FROM pg_statistic_ext s JOIN pg_namespace h ON h.oid = stxnamespace
                JOIN (SELECT oid AS relation, relname FROM l UNION ALL SELECT oid, relname FROM n
                    UNION ALL SELECT oid, relname FROM m UNION ALL SELECT oid, relname FROM mn) r ON relation = stxrelid),
            published AS (SELECT pubname, l.relname, l.name, @COLUMNS@ AS columns, @FILTER@ AS filter
                FROM pg_publication_rel r JOIN pg_publication p ON p.oid = prpubid JOIN l ON l.oid = prrelid),
            inbound AS (SELECT k.*, conrelid::regclass::text AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint k
                WHERE contype = 'f' AND conparentid = 0 AND confrelid IN (SELECT oid FROM l)
                    AND conrelid NOT IN (SELECT oid FROM l)),
            outbound AS (SELECT k.*, l.relname, pg_get_constraintdef(k.oid) AS definition FROM pg_constraint k
                JOIN l ON l.oid = conrelid WHERE contype = 'f' AND conparentid = 0 AND confrelid NOT IN (SELECT oid FROM l)),
            fitting AS (SELECT o.*, n.later FROM outbound o JOIN n USING (relname)
                WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = n.oid AND k.conname = o.conname)
                AND NOT EXISTS (SELECT FROM unnest(o.conkey) AS num JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = num
                    WHERE NOT EXISTS (SELECT FROM pg_attribute b WHERE b.attrelid = n.oid AND b.attname = a.attname
                        AND NOT b.attisdropped)))
            SELECT stage, statement FROM (
                SELECT 'TOUCH' AS stage, 1 AS rank, c.oid::regclass::text AS part,
                    format('ALTER VIEW %s OWNER TO %I', c.oid::regclass, pg_get_userbyid(relowner)) AS statement
                    FROM pg_class c JOIN unnest(?::oid[]) AS w ON w = c.oid
                UNION ALL SELECT 'TOUCH', 2, m.name, format('ALTER MATERIALIZED VIEW %s OWNER TO %I', m.name,
                    pg_get_userbyid(relowner)) FROM m JOIN pg_class c USING (oid)
                UNION ALL SELECT 'TOUCH', 3, '', 'LOCK TABLE ' || string_agg(name, ', ') || ' IN ACCESS EXCLUSIVE MODE'
                    FROM (SELECT DISTINCT name FROM inbound UNION SELECT name FROM l ORDER BY 1) x HAVING count(*) > 0
                UNION ALL SELECT 'TOUCH', 4, '', 'LOCK TABLE ' || string_agg(DISTINCT confrelid::regclass::text, ', ')
                    || ' IN SHARE ROW EXCLUSIVE MODE' FROM fitting
                    WHERE has_table_privilege(confrelid, 'UPDATE, DELETE') HAVING count(*) > 0
                UNION ALL SELECT DISTINCT 'MOVE', 10, name, format('ALTER SEQUENCE %s OWNED BY NONE', name) FROM shared
                UNION ALL SELECT 'MOVE', 11, conname, format('ALTER TABLE %s DROP CONSTRAINT %I', name, conname) FROM inbound
                UNION ALL SELECT 'MOVE', 12, stxname, format('ALTER STATISTICS %I.%I SET SCHEMA %I', nspname, stxname, aside)
                    FROM p, stat WHERE relation IN (SELECT oid FROM l UNION SELECT oid FROM m)
                UNION ALL SELECT 'MOVE', 13, pubname, format('ALTER PUBLICATION %I DROP TABLE %s', pubname, name) FROM published
                UNION ALL SELECT 'MOVE', 14, tgname, format('ALTER TABLE %s DISABLE TRIGGER %I', name, tgname)
                    FROM pg_trigger JOIN l ON l.oid = tgrelid WHERE NOT tgisinternal AND tgenabled <> 'D'
                UNION ALL SELECT 'MOVE', 15, name, format('ALTER MATERIALIZED VIEW %s SET SCHEMA %I', name, aside) FROM p, m
                UNION ALL SELECT 'MOVE', 16, name, format('ALTER TABLE %s SET SCHEMA %I', name, aside) FROM p, l
                UNION ALL SELECT 'MOVE', 20, name, format('ALTER TABLE %s SET SCHEMA %I', name, home) FROM p, n
                UNION ALL SELECT 'MOVE', 21, name, format('ALTER MATERIALIZED VIEW %s SET SCHEMA %I', name, nspname) FROM mn
                UNION ALL SELECT 'MOVE', 22, s.stxname, format('ALTER STATISTICS %I.%I SET SCHEMA %I', s.nspname, s.stxname,
                        coalesce((SELECT o.nspname FROM stat o WHERE o.relname = s.relname AND o.stxname = s.stxname
                            AND o.relation IN (SELECT oid FROM l UNION SELECT oid FROM m)),
                            (SELECT nspname FROM mn WHERE mn.oid = relation), home))
                    FROM p, stat s WHERE relation IN (SELECT oid FROM n UNION SELECT oid FROM mn)
                UNION ALL SELECT DISTINCT 'MOVE', 23, name, format('ALTER SEQUENCE %s OWNED BY %s.%I', name, later, attname) FROM shared
                UNION ALL SELECT 'MOVE', 24, old, format('SELECT setval(%s::regclass, v, c) FROM (SELECT last_value AS v, is_called AS c '
                        || 'FROM %s UNION ALL SELECT last_value, is_called FROM %s ORDER BY 1 %s, 2 DESC LIMIT 1) AS s', new_oid,
                        format('%I.%I', aside, o.relname), format('%I.%I', home, w.relname),
                        CASE WHEN seqincrement > 0 THEN 'DESC' ELSE 'ASC' END)
                    FROM p, apart JOIN pg_class o ON o.oid = old_oid JOIN pg_class w ON w.oid = new_oid
                    WHERE old NOT IN (SELECT name FROM shared)
                UNION ALL SELECT 'MOVE', 25, g.tgname, format('ALTER TABLE %s %s TRIGGER %I', later,
                        (SELECT @TRIGGER_STATE@ FROM (SELECT o.tgenabled) AS state), g.tgname)
                    FROM pg_trigger g JOIN n ON n.oid = g.tgrelid
                    LEFT JOIN (pg_trigger o JOIN l ON l.oid = o.tgrelid) ON l.relname = n.relname AND o.tgname = g.tgname
                        AND NOT o.tgisinternal
                    WHERE NOT g.tgisinternal
                UNION ALL SELECT 'MOVE', 26, pubname, concat_ws(' ', format('ALTER PUBLICATION %I ADD TABLE %s', pubname, later),
                    '(' || columns || ')', 'WHERE (' || filter || ')') FROM published JOIN n USING (relname)
                UNION ALL SELECT 'MOVE', 27, conname, format('ALTER TABLE %s ADD CONSTRAINT %I %s%s', later, conname, definition,
                    CASE WHEN convalidated THEN ' NOT VALID' END) FROM fitting
                UNION ALL SELECT 'MOVE', 28, conname, format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, later, description)
                    FROM fitting JOIN pg_description ON classoid = 'pg_constraint'::regclass AND objoid = fitting.oid
                UNION ALL SELECT 'MOVE', 29, conname, format('ALTER TABLE %s ADD CONSTRAINT %I %s%s', name, conname, definition,
                    CASE WHEN convalidated THEN ' NOT VALID' END) FROM inbound
                UNION ALL SELECT 'MOVE', 30, conname, format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, name, description)
                    FROM inbound JOIN pg_description ON classoid = 'pg_constraint'::regclass AND objoid = inbound.oid
                UNION ALL SELECT 'MOVE', 31, c.oid::regclass::text, format('CREATE OR REPLACE VIEW %s%s AS %s', c.oid::regclass,
                        ' WITH (' || (SELECT string_agg(format('%s = %L', split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', ')
                            FROM unnest(reloptions) AS o) || ')', rtrim(pg_get_viewdef(c.oid), ';'))
                    FROM pg_class c JOIN unnest(?::oid[]) AS w ON w = c.oid
                UNION ALL SELECT 'REMAINING', 40, conname, format('ALTER TABLE %s VALIDATE CONSTRAINT %I', name, conname)
                    FROM inbound WHERE convalidated
                UNION ALL SELECT 'REMAINING', 41, conname, format('ALTER TABLE %s VALIDATE CONSTRAINT %I', later, conname)
                    FROM fitting WHERE convalidated
                UNION ALL SELECT 'REMAINING', 42, conname, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', aside, relname, conname)
                    FROM p, outbound
                UNION ALL SELECT 'LOST', 50, conname, format('foreign key %s of table %s', conname, relname) FROM outbound o
                    WHERE oid NOT IN (SELECT oid FROM fitting) AND NOT EXISTS (SELECT FROM n JOIN pg_constraint k ON k.conrelid = n.oid
                        WHERE n.relname = o.relname AND k.conname = o.conname)
            ) AS moves ORDER BY rank, part, statement""";

    /** Sessions that read or write what is to be locked. */
    static final String HOLDERS = """
            SELECT coalesce(pid, 0), coalesce(backend_type = 'autovacuum worker', false),
                CASE WHEN pid IS NULL THEN 'a prepared transaction' ELSE
                    format('pid %s (%s, %s, transaction open for %s s: %s)', pid, usename, state,
                        round(extract(epoch FROM clock_timestamp() - xact_start)), left(query, 80)) END
            FROM (SELECT DISTINCT pid FROM pg_locks
                WHERE granted AND relation = ANY (?::oid[]) AND pid IS DISTINCT FROM pg_backend_pid()
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                    AND NOT (relation = ANY (?::oid[]) AND mode IN ('AccessShareLock', 'RowShareLock'))) AS l
            LEFT JOIN pg_stat_activity USING (pid) ORDER BY xact_start""";

    private SwapQueries() {}

    static String plan(int version) {
        return published(AttachmentSql.complete(ALL), version);
    }

    /** The column lists and row filters of publications; PostgreSQL 14 publishes whole tables. */
    static String published(String query, int version) {
        return query.replace("@COLUMNS@", version < 15
                ? "NULL::text"
                : "(SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute"
                        + " WHERE attrelid = prrelid AND attnum = ANY (prattrs))")
                .replace("@FILTER@", version < 15 ? "NULL::text" : "pg_get_expr(prqual, prrelid)");
    }
}
