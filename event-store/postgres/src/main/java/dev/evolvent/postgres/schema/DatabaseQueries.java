package dev.evolvent.postgres.schema;

/** Queries for objects of the database as a whole. Their result columns are those of {@link ObjectReader}. */
final class DatabaseQueries {

    /** Without versions: another server may offer others. */
    static final String EXTENSIONS = """
            SELECT 'pg_extension', e.oid, 'EXTENSION', quote_ident(extname), 'EXTENSION ' || quote_ident(extname), NULL, 0,
                ARRAY[format('CREATE EXTENSION IF NOT EXISTS %I WITH SCHEMA %I', extname, nspname)],
                ARRAY['schema', 'schema ' || quote_ident(nspname), 'version', 'version ' || extversion], NULL
            FROM pg_extension e JOIN pg_namespace n ON n.oid = extnamespace
            WHERE e.oid >= 16384
            """;

    static final String EVENT_TRIGGERS = """
            SELECT 'pg_event_trigger', e.oid, 'EVENT_TRIGGER', quote_ident(evtname), 'EVENT TRIGGER ' || quote_ident(evtname),
                NULL, 0,
                array_remove(ARRAY[definition, format('ALTER EVENT TRIGGER %I ', evtname) || CASE evtenabled WHEN 'D' THEN 'DISABLE'
                    WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN 'ENABLE ALWAYS' END], NULL),
                ARRAY['definition', definition, 'state', CASE evtenabled WHEN 'D' THEN 'disabled'
                    WHEN 'R' THEN 'enabled on replicas' WHEN 'A' THEN 'enabled always' ELSE 'enabled' END],
                NULL
            FROM pg_event_trigger e
            CROSS JOIN LATERAL (SELECT concat_ws(' ', format('CREATE EVENT TRIGGER %I ON %I', evtname, evtevent),
                'WHEN TAG IN (' || (SELECT string_agg(quote_literal(tag), ', ') FROM unnest(evttags) AS tag) || ')',
                format('EXECUTE FUNCTION %s()', evtfoid::regproc)) AS definition) x
            """;

    /** Those of the whole database, or those with one of these relations. */
    static final String PUBLICATIONS = """
            SELECT 'pg_publication', p.oid, 'PUBLICATION', quote_ident(pubname), 'PUBLICATION ' || quote_ident(pubname), NULL, 0,
                ARRAY[concat_ws(' ', 'CREATE PUBLICATION', quote_ident(pubname),
                    CASE WHEN puballtables THEN 'FOR ALL TABLES' END,
                    format('WITH (publish = %L%s%s)', concat_ws(', ', CASE WHEN pubinsert THEN 'insert' END,
                            CASE WHEN pubupdate THEN 'update' END, CASE WHEN pubdelete THEN 'delete' END,
                            CASE WHEN pubtruncate THEN 'truncate' END),
                        CASE WHEN pubviaroot THEN ', publish_via_partition_root = true' END,
                        CASE WHEN to_jsonb(p) ->> 'pubgencols' = 's' THEN ', publish_generated_columns = stored' END))],
                NULL, NULL
            FROM pg_publication p
            WHERE ? OR EXISTS (SELECT FROM pg_publication_rel WHERE prpubid = p.oid AND prrelid = ANY (?::oid[]))
            """;

    static final String PUBLISHED_TABLES_14 = """
            SELECT 'pg_publication_rel', r.oid, 'PUBLICATION_MEMBER', format('%s in %I', prrelid::regclass, pubname), NULL,
                'pg_class', prrelid,
                ARRAY[format('ALTER PUBLICATION %I ADD TABLE ONLY %s', pubname, prrelid::regclass)], NULL, NULL
            FROM pg_publication_rel r JOIN unnest(?::oid[]) AS wanted ON wanted = prrelid
            JOIN pg_publication p ON p.oid = prpubid
            """;

    /** Since PostgreSQL 15 with column lists and row filters. */
    static final String PUBLISHED_TABLES = """
            SELECT 'pg_publication_rel', r.oid, 'PUBLICATION_MEMBER', format('%s in %I', prrelid::regclass, pubname), NULL,
                'pg_class', prrelid,
                ARRAY[concat_ws(' ', format('ALTER PUBLICATION %I ADD TABLE ONLY %s', pubname, prrelid::regclass),
                    '(' || (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                        WHERE attrelid = prrelid AND attnum = ANY (prattrs)) || ')',
                    'WHERE (' || pg_get_expr(prqual, prrelid) || ')')], NULL, NULL
            FROM pg_publication_rel r JOIN unnest(?::oid[]) AS wanted ON wanted = prrelid
            JOIN pg_publication p ON p.oid = prpubid
            """;

    static final String PUBLISHED_SCHEMAS = """
            SELECT 'pg_publication_namespace', r.oid, 'PUBLICATION_MEMBER', format('schema %I in %I', nspname, pubname), NULL,
                'pg_namespace', pnnspid,
                ARRAY[format('ALTER PUBLICATION %I ADD TABLES IN SCHEMA %I', pubname, nspname)], NULL, NULL
            FROM pg_publication_namespace r JOIN pg_namespace n ON n.oid = pnnspid JOIN pg_publication p ON p.oid = pnpubid
            """;

    /**
     * References to what is no separate object here but may have rights and comments of its own; and its parent, where
     * PostgreSQL does not record it as a part.
     */
    static final String BY_NAMES = """
            SELECT 'pg_class', c.oid, CASE relkind WHEN 'S' THEN 'SEQUENCE ' WHEN 'c' THEN 'TYPE ' ELSE 'INDEX ' END
                || c.oid::regclass, NULL, 0
            FROM pg_class c
            WHERE relkind = 'c' AND c.oid >= 16384
                OR relkind = 'S' AND EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
                    AND d.objid = c.oid AND d.deptype = 'i')
                OR relkind IN ('i', 'I') AND EXISTS (SELECT FROM pg_constraint WHERE conindid = c.oid
                    AND contype IN ('p', 'u', 'x'))
            UNION ALL
            SELECT 'pg_constraint', oid, CASE contypid WHEN 0 THEN format('CONSTRAINT %I ON %s', conname, conrelid::regclass)
                    ELSE format('CONSTRAINT %I ON DOMAIN %s', conname, contypid::regtype) END,
                CASE contypid WHEN 0 THEN 'pg_class' ELSE 'pg_type' END, CASE contypid WHEN 0 THEN conrelid ELSE contypid END
            FROM pg_constraint WHERE contype = 'n'
            """;

    /** All dependencies. Includes parts of other objects (i) and members of extensions (e). */
    static final String DEPENDENCIES = """
            SELECT classid::regclass::text, objid, refclassid::regclass::text, refobjid, deptype
            FROM pg_depend WHERE objid >= 16384 AND refobjid >= 16384 AND deptype IN ('n', 'a', 'i', 'P', 'S', 'e')
            """;

    /**
     * Objects for which this package has no DDL. Excludes extension members, and what belongs to another object, such
     * as the functions of a range type.
     */
    static final String NOT_CARRIED_OVER = """
            WITH found (class, oid, remark) AS (
                SELECT 'pg_proc'::regclass, p.oid, ', which is written in ' || lanname FROM pg_proc p
                    JOIN pg_language l ON l.oid = prolang WHERE prokind <> 'a' AND lanname IN ('c', 'internal')
                UNION ALL SELECT 'pg_type'::regclass, t.oid, CASE WHEN typisdefined THEN ', a base type' ELSE ', a shell type' END
                    FROM pg_type t WHERE typtype IN ('b', 'p')
                        AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
                UNION ALL SELECT 'pg_type'::regclass, rngtypid, ' has a canonical function' FROM pg_range
                    WHERE rngcanonical::oid <> 0
                UNION ALL SELECT 'pg_class'::regclass, oid, NULL FROM pg_class WHERE relkind = 'f'
                UNION ALL SELECT 'pg_operator'::regclass, oid, NULL FROM pg_operator
                UNION ALL SELECT 'pg_opfamily'::regclass, oid, NULL FROM pg_opfamily
                UNION ALL SELECT 'pg_opclass'::regclass, oid, NULL FROM pg_opclass
                UNION ALL SELECT 'pg_cast'::regclass, oid, NULL FROM pg_cast
                UNION ALL SELECT 'pg_conversion'::regclass, oid, NULL FROM pg_conversion
                UNION ALL SELECT 'pg_language'::regclass, oid, NULL FROM pg_language
                UNION ALL SELECT 'pg_am'::regclass, oid, NULL FROM pg_am
                UNION ALL SELECT 'pg_transform'::regclass, oid, NULL FROM pg_transform
                UNION ALL SELECT 'pg_ts_config'::regclass, oid, NULL FROM pg_ts_config
                UNION ALL SELECT 'pg_ts_dict'::regclass, oid, NULL FROM pg_ts_dict
                UNION ALL SELECT 'pg_ts_parser'::regclass, oid, NULL FROM pg_ts_parser
                UNION ALL SELECT 'pg_ts_template'::regclass, oid, NULL FROM pg_ts_template
                UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid, NULL FROM pg_foreign_data_wrapper
                UNION ALL SELECT 'pg_foreign_server'::regclass, oid, NULL FROM pg_foreign_server
            )
            SELECT pg_describe_object(class, oid, 0) || coalesce(remark, '') FROM found f
            WHERE oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend d
                WHERE d.classid = f.class AND d.objid = f.oid AND d.deptype IN ('e', 'i'))
            UNION ALL SELECT format('user mapping of %s on server %I', usename, srvname) FROM pg_user_mappings
            UNION ALL SELECT format('subscription %I', subname) FROM pg_subscription
                WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
            UNION ALL SELECT format('security label of %s by provider %s', pg_describe_object(classoid, objoid, objsubid), provider)
                FROM pg_seclabel
            UNION ALL SELECT format('setting of the database%s: %s', ' for role ' || NULLIF(setrole, 0)::regrole, setting)
                FROM pg_db_role_setting, unnest(setconfig) AS setting
                WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
            UNION ALL SELECT format('%s large objects with their owners, rights and comments', count(*))
                FROM pg_largeobject_metadata HAVING count(*) > 0
            """;

    private DatabaseQueries() {}
}
