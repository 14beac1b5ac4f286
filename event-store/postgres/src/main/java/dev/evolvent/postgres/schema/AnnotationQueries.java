package dev.evolvent.postgres.schema;

import dev.evolvent.postgres.table.AttachmentSql;

/** Queries for what is attached to objects of all kinds: comments, owners, rights. */
final class AnnotationQueries {

    /** For the schema {@code public}, only differences from its initial state count. */
    static final String COMMENTS = """
            SELECT d.classoid::regclass::text, d.objoid, quote_ident(attname), quote_literal(description)
            FROM pg_description d
            LEFT JOIN pg_attribute a ON d.classoid = 'pg_class'::regclass AND attrelid = objoid AND attnum = objsubid
                AND objsubid > 0
            WHERE objoid >= 16384 OR objoid = to_regnamespace('public') AND classoid = 'pg_namespace'::regclass
                AND description <> 'standard public schema'
            """;

    /** A sequence owned by a column has the owner of its table, and so have the row type and its array type. */
    static final String OWNERS = """
            SELECT 'pg_class', c.oid, quote_ident(pg_get_userbyid(relowner)) FROM pg_class c
            WHERE c.oid >= 16384 AND relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT EXISTS (SELECT FROM pg_depend d
                WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass
                    AND d.deptype IN ('a', 'i') AND relkind = 'S')
            UNION ALL SELECT 'pg_namespace', oid, quote_ident(pg_get_userbyid(nspowner)) FROM pg_namespace
                WHERE oid >= 16384 OR nspname = 'public' AND nspowner <> 10
                    AND pg_get_userbyid(nspowner) <> 'pg_database_owner'
            UNION ALL SELECT 'pg_proc', oid, quote_ident(pg_get_userbyid(proowner)) FROM pg_proc WHERE oid >= 16384
            UNION ALL SELECT 'pg_type', oid, quote_ident(pg_get_userbyid(typowner)) FROM pg_type t WHERE oid >= 16384
                AND NOT EXISTS (SELECT FROM pg_class WHERE oid = typrelid AND relkind <> 'c')
                AND NOT EXISTS (SELECT FROM pg_type WHERE typarray = t.oid)
            UNION ALL SELECT 'pg_collation', oid, quote_ident(pg_get_userbyid(collowner)) FROM pg_collation WHERE oid >= 16384
            UNION ALL SELECT 'pg_statistic_ext', oid, quote_ident(pg_get_userbyid(stxowner)) FROM pg_statistic_ext
            UNION ALL SELECT 'pg_publication', oid, quote_ident(pg_get_userbyid(pubowner)) FROM pg_publication
            UNION ALL SELECT 'pg_event_trigger', oid, quote_ident(pg_get_userbyid(evtowner)) FROM pg_event_trigger
            """;

    /**
     * The differences between an object's rights and its initial ones: what was granted, with or without grant option,
     * and what was revoked.
     */
    static final String GRANTS = AttachmentSql.complete(
            """
                    WITH secured (class, oid, part, target, type, owner, acl) AS (
                        SELECT 'pg_class'::regclass, c.oid, NULL,
                            CASE relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.oid::regclass,
                            CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner, relacl
                        FROM pg_class c WHERE c.oid >= 16384 AND relacl IS NOT NULL
                        UNION ALL SELECT 'pg_class'::regclass, attrelid, quote_ident(attname), 'TABLE ' || attrelid::regclass,
                            'c', relowner, attacl
                        FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
                        WHERE attrelid >= 16384 AND attacl IS NOT NULL AND NOT attisdropped
                        UNION ALL SELECT 'pg_namespace'::regclass, oid, NULL, 'SCHEMA ' || quote_ident(nspname), 'n', nspowner, nspacl
                        FROM pg_namespace WHERE nspacl IS NOT NULL AND (oid >= 16384 OR nspname = 'public')
                        UNION ALL SELECT 'pg_proc'::regclass, p.oid, NULL,
                            format('ROUTINE %I.%I(%s)', nspname, proname, oidvectortypes(proargtypes)), 'f', proowner, proacl
                        FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE p.oid >= 16384 AND proacl IS NOT NULL
                        UNION ALL SELECT 'pg_type'::regclass, oid, NULL, 'TYPE ' || format_type(oid, NULL), 'T', typowner, typacl
                        FROM pg_type WHERE oid >= 16384 AND typacl IS NOT NULL
                    ), changes AS (
                        SELECT s.*, grantee, privilege || coalesce(' (' || part || ')', '') AS privilege, change
                        FROM secured s LEFT JOIN pg_init_privs i ON i.classoid = s.class AND i.objoid = s.oid AND i.objsubid = 0
                        CROSS JOIN LATERAL (
                            SELECT coalesce(h.grantee, b.grantee) AS grantee, coalesce(h.privilege_type, b.privilege_type) AS privilege,
                                CASE WHEN h.grantee IS NULL THEN 'revoked' WHEN h.passed_on AND b.passed_on IS DISTINCT FROM true
                                    THEN 'to pass on' WHEN b.grantee IS NULL THEN 'granted' END AS change
                            FROM (SELECT grantee, privilege_type, bool_or(is_grantable) AS passed_on FROM aclexplode(acl)
                                    GROUP BY 1, 2) h
                                FULL JOIN (SELECT grantee, privilege_type, bool_or(is_grantable) AS passed_on
                                    FROM aclexplode(coalesce(initprivs, acldefault(type, owner))) GROUP BY 1, 2) b
                                ON h.grantee = b.grantee AND h.privilege_type = b.privilege_type) x
                        WHERE change IS NOT NULL
                    )
                    SELECT class::text, oid, part, target,
                        @ROLE@,
                        string_agg(privilege, ', ' ORDER BY privilege) FILTER (WHERE change = 'revoked'),
                        string_agg(privilege, ', ' ORDER BY privilege) FILTER (WHERE change = 'granted'),
                        string_agg(privilege, ', ' ORDER BY privilege) FILTER (WHERE change = 'to pass on')
                    FROM changes GROUP BY class, oid, part, target, grantee
                    """);

    /** A role's default privileges in one schema add to its global ones; the global ones replace PostgreSQL's own. */
    static final String DEFAULT_PRIVILEGES = AttachmentSql.complete(
            """
                    WITH changes AS (
                        SELECT defaclnamespace, concat_ws(' ', 'FOR ROLE', quote_ident(pg_get_userbyid(defaclrole)),
                                'IN SCHEMA ' || quote_ident(nspname)) AS place,
                            CASE defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'ROUTINES'
                                WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END AS target,
                            grantee, privilege, change
                        FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = defaclnamespace
                        CROSS JOIN LATERAL (
                            SELECT coalesce(h.grantee, b.grantee) AS grantee, coalesce(h.privilege_type, b.privilege_type) AS privilege,
                                CASE WHEN h.grantee IS NULL THEN 'revoked' WHEN h.passed_on AND b.passed_on IS DISTINCT FROM true
                                    THEN 'to pass on' WHEN b.grantee IS NULL THEN 'granted' END AS change
                            FROM (SELECT grantee, privilege_type, bool_or(is_grantable) AS passed_on FROM aclexplode(defaclacl)
                                    GROUP BY 1, 2) h
                                FULL JOIN (SELECT grantee, privilege_type, bool_or(is_grantable) AS passed_on
                                    FROM aclexplode(acldefault(CASE defaclobjtype WHEN 'S' THEN 's' ELSE defaclobjtype END, defaclrole))
                                    WHERE defaclnamespace = 0 GROUP BY 1, 2) b
                                ON h.grantee = b.grantee AND h.privilege_type = b.privilege_type) x
                    )
                    SELECT CASE WHEN defaclnamespace <> 0 THEN 'pg_namespace' END, defaclnamespace, place, target,
                        @ROLE@,
                        string_agg(privilege, ', ' ORDER BY privilege) FILTER (WHERE change = 'revoked'),
                        string_agg(privilege, ', ' ORDER BY privilege) FILTER (WHERE change = 'granted'),
                        string_agg(privilege, ', ' ORDER BY privilege) FILTER (WHERE change = 'to pass on')
                    FROM changes WHERE change IS NOT NULL GROUP BY defaclnamespace, place, target, grantee
                    """);

    private AnnotationQueries() {}
}
