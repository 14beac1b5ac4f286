package dev.evolvent.postgres.schema;

import java.util.List;

/**
 * Queries for top-level objects of schemas. Each takes the schemas as an array; the result columns are those of
 * {@link ObjectReader}.
 */
final class SchemaQueries {

    private static final String SCHEMAS = """
            SELECT 'pg_namespace', n.oid, 'SCHEMA', quote_ident(nspname), 'SCHEMA ' || quote_ident(nspname), NULL, 0,
                ARRAY['CREATE SCHEMA ' || CASE nspname WHEN 'public' THEN 'IF NOT EXISTS ' ELSE '' END
                    || quote_ident(nspname)],
                NULL, NULL
            FROM pg_namespace n JOIN unnest(?::oid[]) AS wanted ON wanted = n.oid
            """;

    /** The locale columns differ between PostgreSQL versions, so they are read as JSON. */
    private static final String COLLATIONS = """
            SELECT 'pg_collation', c.oid, 'COLLATION', c.oid::regcollation::text, 'COLLATION ' || c.oid::regcollation, NULL, 0,
                ARRAY[format('CREATE COLLATION %s (%s)', c.oid::regcollation, concat_ws(', ',
                    'PROVIDER = ' || CASE collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
                    CASE WHEN collprovider IN ('i', 'b') THEN format('LOCALE = %L',
                            coalesce(j ->> 'colllocale', j ->> 'colliculocale', j ->> 'collcollate'))
                        ELSE format('LC_COLLATE = %L, LC_CTYPE = %L', j ->> 'collcollate', j ->> 'collctype') END,
                    CASE WHEN NOT collisdeterministic THEN 'DETERMINISTIC = false' END,
                    'RULES = ' || quote_literal(j ->> 'collicurules')))],
                NULL, NULL
            FROM pg_collation c JOIN unnest(?::oid[]) AS wanted ON wanted = collnamespace, to_jsonb(c) AS j
            """;

    private static final String ENUMS = """
            SELECT 'pg_type', t.oid, 'TYPE', t.oid::regtype::text, 'TYPE ' || t.oid::regtype, NULL, 0,
                ARRAY[format('CREATE TYPE %s AS ENUM (%s)', t.oid::regtype, (
                    SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder)
                    FROM pg_enum WHERE enumtypid = t.oid))],
                NULL, NULL
            FROM pg_type t JOIN unnest(?::oid[]) AS wanted ON wanted = typnamespace
            WHERE typtype = 'e'
            """;

    private static final String COMPOSITES = """
            SELECT 'pg_type', t.oid, 'TYPE', t.oid::regtype::text, 'TYPE ' || t.oid::regtype, NULL, 0,
                ARRAY[format('CREATE TYPE %s AS (%s)', t.oid::regtype, (
                    SELECT string_agg(concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),
                            CASE WHEN attcollation <> a.typcollation THEN 'COLLATE ' || attcollation::regcollation END),
                        ', ' ORDER BY attnum)
                    FROM pg_attribute JOIN pg_type a ON a.oid = atttypid
                    WHERE attrelid = t.typrelid AND attnum > 0 AND NOT attisdropped))],
                NULL, NULL
            FROM pg_type t JOIN unnest(?::oid[]) AS wanted ON wanted = typnamespace
            JOIN pg_class c ON c.oid = typrelid AND relkind = 'c'
            """;

    private static final String RANGES = """
            SELECT 'pg_type', t.oid, 'TYPE', t.oid::regtype::text, 'TYPE ' || t.oid::regtype, NULL, 0,
                ARRAY[format('CREATE TYPE %s AS RANGE (%s)', t.oid::regtype, concat_ws(', ',
                    'SUBTYPE = ' || format_type(rngsubtype, NULL),
                    format('SUBTYPE_OPCLASS = %I.%I', nspname, opcname),
                    'COLLATION = ' || NULLIF(rngcollation, 0)::regcollation,
                    'SUBTYPE_DIFF = ' || NULLIF(rngsubdiff::oid, 0)::regproc,
                    'MULTIRANGE_TYPE_NAME = ' || rngmultitypid::regtype))],
                NULL, NULL
            FROM pg_type t JOIN unnest(?::oid[]) AS wanted ON wanted = typnamespace
            JOIN pg_range ON rngtypid = t.oid
            JOIN pg_opclass o ON o.oid = rngsubopc JOIN pg_namespace n ON n.oid = opcnamespace
            """;

    /** Since PostgreSQL 17, a domain's NOT NULL is a named constraint. */
    private static final String DOMAINS = """
            SELECT 'pg_type', t.oid, 'DOMAIN', t.oid::regtype::text, 'DOMAIN ' || t.oid::regtype, NULL, 0,
                ARRAY[concat_ws(' ', 'CREATE DOMAIN', t.oid::regtype, 'AS', format_type(t.typbasetype, t.typtypmod),
                    CASE WHEN t.typcollation <> b.typcollation THEN 'COLLATE ' || t.typcollation::regcollation END,
                    'DEFAULT ' || coalesce(pg_get_expr(t.typdefaultbin, 'pg_type'::regclass), quote_literal(t.typdefault)),
                    CASE WHEN c.conname <> t.typname || '_not_null' THEN 'CONSTRAINT ' || quote_ident(c.conname) END,
                    CASE WHEN t.typnotnull THEN 'NOT NULL' END)],
                NULL, NULL
            FROM pg_type t JOIN unnest(?::oid[]) AS wanted ON wanted = t.typnamespace
            JOIN pg_type b ON b.oid = t.typbasetype
            LEFT JOIN pg_constraint c ON c.contypid = t.oid AND c.contype = 'n'
            WHERE t.typtype = 'd'
            """;

    private static final String DOMAIN_CONSTRAINTS = """
            SELECT 'pg_constraint', c.oid, 'DOMAIN_CONSTRAINT', format('%s.%I', contypid::regtype, conname),
                format('CONSTRAINT %I ON DOMAIN %s', conname, contypid::regtype), 'pg_type', contypid,
                ARRAY[format('ALTER DOMAIN %s ADD CONSTRAINT %I ', contypid::regtype, conname)
                    || pg_get_constraintdef(c.oid)],
                NULL, NULL
            FROM pg_constraint c JOIN unnest(?::oid[]) AS wanted ON wanted = connamespace
            WHERE contypid <> 0 AND contype = 'c'
            """;

    private static final String ROUTINES = """
            SELECT 'pg_proc', p.oid, CASE prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END,
                format('%I.%I(%s)', nspname, proname, oidvectortypes(proargtypes)),
                format('ROUTINE %I.%I(%s)', nspname, proname, oidvectortypes(proargtypes)), NULL, 0,
                ARRAY[rtrim(pg_get_functiondef(p.oid), E'\\n')], NULL, NULL
            FROM pg_proc p JOIN unnest(?::oid[]) AS wanted ON wanted = pronamespace
            JOIN pg_namespace n ON n.oid = pronamespace
            JOIN pg_language l ON l.oid = prolang
            WHERE prokind IN ('f', 'p', 'w') AND lanname NOT IN ('c', 'internal')
            """;

    private static final String AGGREGATES = """
            SELECT 'pg_proc', p.oid, 'AGGREGATE', format('%I.%I(%s)', n.nspname, proname, oidvectortypes(proargtypes)),
                format('ROUTINE %I.%I(%s)', n.nspname, proname, oidvectortypes(proargtypes)), NULL, 0,
                ARRAY[format(E'CREATE AGGREGATE %I.%I(%s) (\\n    %s\\n)', n.nspname, proname,
                    COALESCE(NULLIF(pg_get_function_arguments(p.oid), ''), '*'), concat_ws(E',\\n    ',
                    'SFUNC = ' || aggtransfn::text,
                    'STYPE = ' || format_type(aggtranstype, NULL),
                    'SSPACE = ' || NULLIF(aggtransspace, 0),
                    'FINALFUNC = ' || NULLIF(aggfinalfn::text, '-'),
                    CASE WHEN aggfinalextra THEN 'FINALFUNC_EXTRA' END,
                    CASE WHEN aggfinalfn::oid <> 0 THEN 'FINALFUNC_MODIFY = ' || CASE aggfinalmodify
                        WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
                    'COMBINEFUNC = ' || NULLIF(aggcombinefn::text, '-'),
                    'SERIALFUNC = ' || NULLIF(aggserialfn::text, '-'),
                    'DESERIALFUNC = ' || NULLIF(aggdeserialfn::text, '-'),
                    'INITCOND = ' || quote_literal(agginitval),
                    'MSFUNC = ' || NULLIF(aggmtransfn::text, '-'),
                    'MINVFUNC = ' || NULLIF(aggminvtransfn::text, '-'),
                    'MSTYPE = ' || format_type(NULLIF(aggmtranstype, 0), NULL),
                    'MSSPACE = ' || NULLIF(aggmtransspace, 0),
                    'MFINALFUNC = ' || NULLIF(aggmfinalfn::text, '-'),
                    CASE WHEN aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
                    CASE WHEN aggmfinalfn::oid <> 0 THEN 'MFINALFUNC_MODIFY = ' || CASE aggmfinalmodify
                        WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
                    'MINITCOND = ' || quote_literal(aggminitval),
                    'SORTOP = OPERATOR(' || quote_ident(s.nspname) || '.' || oprname || ')',
                    CASE WHEN aggkind = 'h' THEN 'HYPOTHETICAL' END,
                    'PARALLEL = ' || CASE proparallel WHEN 's' THEN 'SAFE' WHEN 'r' THEN 'RESTRICTED' END))],
                NULL, NULL
            FROM pg_proc p JOIN unnest(?::oid[]) AS wanted ON wanted = pronamespace
            JOIN pg_namespace n ON n.oid = pronamespace
            JOIN pg_aggregate ON aggfnoid = p.oid
            LEFT JOIN (pg_operator o JOIN pg_namespace s ON s.oid = oprnamespace) ON o.oid = aggsortop
            """;

    static final List<String> ALL = List.of(SCHEMAS, COLLATIONS, ENUMS, COMPOSITES, RANGES, DOMAINS, DOMAIN_CONSTRAINTS,
            ROUTINES, AGGREGATES);

    private SchemaQueries() {}
}
