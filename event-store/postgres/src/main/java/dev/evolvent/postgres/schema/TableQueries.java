package dev.evolvent.postgres.schema;

import dev.evolvent.postgres.table.AttachmentSql;

/** Queries for tables and their columns. Each takes the relations as an array. */
final class TableQueries {

    /** Everything except the columns, which go between the start and the end of CREATE TABLE. */
    static final String TABLES = """
            SELECT c.oid, c.oid::regclass::text,
                CASE WHEN relpersistence = 'u' AND relkind = 'r' THEN 'CREATE UNLOGGED TABLE ' ELSE 'CREATE TABLE ' END
                    || c.oid::regclass,
                concat_ws(' ', 'INHERITS (' || parents || ')', 'PARTITION BY ' || key, 'USING ' || method,
                    'WITH (' || options || ')'),
                array_remove(ARRAY['ALTER TABLE ' || c.oid::regclass || ' OF ' || NULLIF(reloftype, 0)::regtype], NULL),
                ARRAY['persistence', CASE relpersistence WHEN 'u' THEN 'unlogged' ELSE 'logged' END,
                    'parents', 'inherits ' || parents, 'partition key', 'partitioned by ' || key,
                    'access method', 'access method ' || method, 'options', 'options ' || options,
                    'row type', 'rows of ' || NULLIF(reloftype, 0)::regtype]
            FROM pg_class c JOIN unnest(?::oid[]) AS wanted ON wanted = c.oid
            CROSS JOIN LATERAL (SELECT
                CASE WHEN NOT relispartition THEN (SELECT string_agg(inhparent::regclass::text, ', ' ORDER BY inhseqno)
                    FROM pg_inherits WHERE inhrelid = c.oid) END AS parents,
                CASE WHEN relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS key,
                (SELECT quote_ident(amname) FROM pg_am WHERE oid = relam AND amname <> 'heap') AS method,
                (SELECT string_agg(format('%s=%L', prefix || split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', ')
                    FROM (SELECT '' AS prefix, unnest(c.reloptions) AS o UNION ALL
                        SELECT 'toast.', unnest(reloptions) FROM pg_class WHERE oid = c.reltoastrelid) x) AS options) y
            WHERE relkind IN ('r', 'p')
            """;

    /**
     * A default that depends on another object (a sequence, a function) is set after CREATE TABLE, when that exists. An
     * inherited column is not listed there; it may still have its own default, or none. A partition's columns are all
     * listed, since it is created before it is attached; but identities come from its parent.
     */
    static final String COLUMNS = AttachmentSql.complete(
            """
                    WITH columns AS (
                        SELECT a.attrelid, a.attnum, a.attrelid::regclass::text AS relation, quote_ident(attname) AS name,
                            c.relkind IN ('r', 'p') AS of_table, d.oid AS default_oid,
                            c.relkind IN ('r', 'p') AND (attislocal OR c.relispartition) AS listed,
                            c.relkind IN ('r', 'p') AND NOT attislocal AND NOT c.relispartition AS handed_down,
                            row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum) AS position,
                            concat_ws(' ', format_type(atttypid, atttypmod), CASE WHEN attcollation <> t.typcollation
                                THEN 'COLLATE ' || attcollation::regcollation END) AS type,
                            CASE WHEN attgenerated <> '' THEN format('GENERATED ALWAYS AS (%s) %s', pg_get_expr(adbin, adrelid),
                                CASE attgenerated WHEN 's' THEN 'STORED' ELSE 'VIRTUAL' END) END AS generated,
                            CASE WHEN attgenerated = '' THEN pg_get_expr(adbin, adrelid) END AS value,
                            EXISTS (SELECT FROM pg_depend u WHERE u.classid = 'pg_attrdef'::regclass AND u.objid = d.oid
                                AND u.refobjid >= 16384 AND u.refobjid <> adrelid) AS calls,
                            (SELECT concat_ws(' ', 'GENERATED', CASE attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END,
                                    'AS IDENTITY (SEQUENCE NAME', seqrelid::regclass, 'START WITH', seqstart, 'INCREMENT BY',
                                    seqincrement, 'MINVALUE', seqmin, 'MAXVALUE', seqmax, 'CACHE', seqcache,
                                    CASE WHEN seqcycle THEN 'CYCLE' END) || ')'
                                FROM pg_depend s JOIN pg_sequence ON seqrelid = s.objid
                                WHERE s.classid = 'pg_class'::regclass AND s.refclassid = 'pg_class'::regclass
                                    AND s.refobjid = a.attrelid AND s.refobjsubid = a.attnum AND s.deptype = 'i') AS identity,
                            attnotnull AND coalesce(n.convalidated, true) AS not_null, n.conname, n.connoinherit,
                            CASE WHEN n.conname <> c.relname || '_' || attname || '_not_null' THEN quote_ident(n.conname) END
                                AS given_name,
                            CASE WHEN n.oid IS NULL THEN attnotnull ELSE n.conislocal AND n.coninhcount = 0 AND n.convalidated END
                                AS own_not_null,
                            CASE WHEN attstorage <> t.typstorage THEN @STORAGE@ END AS storage,
                            @COMPRESSION@ AS compression,
                            CASE WHEN attstattarget >= 0 THEN attstattarget END AS target,
                            array_to_string(attoptions, ', ') AS options
                        FROM pg_attribute a JOIN unnest(?::oid[]) AS wanted ON wanted = a.attrelid
                        JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = atttypid
                        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                        LEFT JOIN pg_constraint n ON n.conrelid = a.attrelid AND n.contype = 'n' AND n.conkey = ARRAY[a.attnum]
                        WHERE a.attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v', 'm')
                    ), told AS (
                        SELECT *, value IS NOT NULL AND (calls OR NOT listed) AS value_apart,
                            CASE WHEN not_null THEN concat_ws(' ', 'CONSTRAINT ' || given_name, 'NOT NULL',
                                CASE WHEN connoinherit THEN 'NO INHERIT' END) END AS constraint_text
                        FROM columns
                    )
                    SELECT attrelid, coalesce(default_oid, 0), position, of_table, listed, value_apart, relation || '.' || name,
                        concat_ws(' ', name, type, generated, identity, CASE WHEN NOT value_apart THEN 'DEFAULT ' || value END,
                            constraint_text),
                        array_remove(ARRAY[
                            CASE WHEN handed_down AND not_null AND own_not_null THEN
                                CASE WHEN conname IS NULL THEN format('ALTER TABLE ONLY %s ALTER COLUMN %s SET NOT NULL', relation, name)
                                    ELSE format('ALTER TABLE %s ADD CONSTRAINT %I NOT NULL %s', relation, conname, name) END END,
                            CASE WHEN value_apart THEN format('ALTER TABLE ONLY %s ALTER COLUMN %s SET DEFAULT %s', relation, name, value)
                                WHEN handed_down THEN format('ALTER TABLE ONLY %s ALTER COLUMN %s ', relation, name)
                                    || CASE WHEN identity IS NOT NULL THEN 'ADD ' || identity
                                        WHEN generated IS NULL THEN 'DROP DEFAULT' END END,
                            format('ALTER TABLE ONLY %s ', relation) || NULLIF(concat_ws(', ',
                                format('ALTER COLUMN %s SET STORAGE ', name) || storage,
                                format('ALTER COLUMN %s SET COMPRESSION ', name) || compression,
                                format('ALTER COLUMN %s SET STATISTICS ', name) || target,
                                format('ALTER COLUMN %s SET (', name) || options || ')'), '')], NULL),
                        ARRAY['type', type, 'nullability', CASE WHEN not_null THEN 'not null' ELSE 'nullable' END,
                            'default', 'default ' || value, 'generated', lower(left(generated, 19)) || substr(generated, 20),
                            'identity', identity,
                            'not null constraint', CASE WHEN not_null THEN NULLIF(concat_ws(' ', 'not null constraint ' || given_name,
                                CASE WHEN connoinherit THEN 'not inherited' END), '') END,
                            'inheritance', CASE WHEN handed_down THEN 'inherited' END, 'storage', 'storage ' || lower(storage),
                            'compression', 'compression ' || compression, 'statistics', 'statistics target ' || target,
                            'options', 'options ' || options]
                    FROM told ORDER BY attrelid, position
                    """);

    private TableQueries() {}
}
