package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.table.CatalogueReading;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a swap could not carry over, or lacks rights for, as far as the catalogue shows. */
final class Blockers {

    /** Parameters: the tables, and the relations to swap. */
    private static final String ITSELF = """
            WITH t AS (SELECT c.*, format('table %s', relname) AS it FROM pg_class c JOIN unnest(?::oid[]) AS w ON w = c.oid)
            SELECT it || ' is not an ordinary table' FROM t WHERE relkind <> 'r'
            UNION ALL SELECT it || CASE relpersistence WHEN 'u' THEN ' is unlogged' ELSE ' is temporary' END FROM t
                WHERE relpersistence <> 'p'
            UNION ALL SELECT DISTINCT it || CASE WHEN relispartition THEN ' is a partition'
                    WHEN inhrelid = t.oid THEN ' inherits from ' || inhparent::regclass
                    ELSE ' is inherited by ' || inhrelid::regclass END FROM t JOIN pg_inherits ON t.oid IN (inhrelid, inhparent)
            UNION ALL SELECT it || ' is a table of type ' || reloftype::regtype FROM t WHERE reloftype <> 0
            UNION ALL SELECT it || ' belongs to an extension' FROM t JOIN pg_depend d
                ON classid = 'pg_class'::regclass AND objid = t.oid AND deptype = 'e'
            UNION ALL SELECT it || ' has the name of something of PostgreSQL''s own' FROM t WHERE relname IN (
                SELECT relname FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace)
            UNION ALL SELECT format('the row type of table %s has rights of its own', relname) FROM t
                JOIN pg_type y ON y.oid = reltype WHERE typacl IS NOT NULL
            UNION ALL SELECT it || ' has a security label' FROM t JOIN pg_seclabel
                ON classoid = 'pg_class'::regclass AND objoid = t.oid
            UNION ALL SELECT format('index %s is invalid', indexrelid::regclass) FROM t JOIN pg_index ON indrelid = t.oid
                WHERE NOT indisvalid
            UNION ALL SELECT format('rule %s of table %s', rulename, relname) FROM t JOIN pg_rewrite ON ev_class = t.oid
            UNION ALL SELECT format('constraint %s of table %s is not valid', conname, relname) FROM t
                JOIN pg_constraint ON conrelid = t.oid AND contype = 'n' AND NOT convalidated
            UNION ALL SELECT format('the triggers of foreign key %s of table %s are not all on', conname, k.conrelid::regclass)
                FROM pg_constraint k WHERE contype = 'f' AND (conrelid IN (SELECT oid FROM t) OR confrelid IN (SELECT oid FROM t))
                AND EXISTS (SELECT FROM pg_trigger WHERE tgconstraint = k.oid AND tgenabled <> 'O')
            UNION ALL SELECT format('foreign key %s of table %s, which is partitioned', conname, conrelid::regclass) FROM t
                JOIN pg_constraint ON confrelid = t.oid AND contype = 'f' AND conparentid = 0
                JOIN pg_class r ON r.oid = conrelid AND r.relkind = 'p'
            UNION ALL SELECT format('foreign key %s of table %s with a period', conname, conrelid::regclass) FROM t
                JOIN pg_constraint k ON t.oid IN (conrelid, confrelid) AND contype = 'f' AND to_jsonb(k) ->> 'conperiod' = 'true'
            UNION ALL SELECT format('publication %s is for all tables, so the rows of the shadow tables would be published as they are loaded',
                pubname) FROM pg_publication WHERE puballtables
            """;

    /** Parameters: the tables, and the materialized views. */
    private static final String MATERIALIZED = """
            WITH t AS (SELECT unnest(?::oid[]) AS oid), m AS (SELECT unnest(?::oid[]) AS oid)
            SELECT format('materialized view %s has the name of another one, or of a table', c.oid::regclass)
                FROM m JOIN pg_class c USING (oid) WHERE relname IN (SELECT relname FROM pg_class o
                    WHERE o.oid <> c.oid AND o.oid IN (SELECT oid FROM m UNION SELECT oid FROM t))
            UNION ALL SELECT format('materialized view %s has a security label', m.oid::regclass) FROM m JOIN pg_seclabel
                ON classoid = 'pg_class'::regclass AND objoid = m.oid
            UNION ALL SELECT format('index %s is invalid', indexrelid::regclass) FROM m JOIN pg_index ON indrelid = m.oid
                WHERE NOT indisvalid
            """;

    /** Parameters: the tables, the relations to swap, and the views. */
    private static final String RIGHTS = """
            WITH t AS (SELECT unnest(?::oid[]) AS oid), r AS (SELECT unnest(?::oid[]) AS oid), v AS (SELECT unnest(?::oid[]) AS oid),
            touched AS (SELECT oid FROM r UNION SELECT oid FROM v UNION SELECT conrelid FROM pg_constraint JOIN t ON confrelid = t.oid
                WHERE contype = 'f')
            SELECT format('%s belongs to %s, of which role %s is not a member', pg_describe_object('pg_class'::regclass, c.oid, 0),
                    pg_get_userbyid(relowner), current_user) FROM touched JOIN pg_class c USING (oid)
                WHERE NOT pg_has_role(relowner, 'USAGE')
            UNION ALL SELECT format('publication %s belongs to %s, of which role %s is not a member', pubname,
                    pg_get_userbyid(pubowner), current_user) FROM t JOIN pg_publication_rel ON prrelid = t.oid
                JOIN pg_publication p ON p.oid = prpubid WHERE NOT pg_has_role(pubowner, 'USAGE')
            UNION ALL SELECT DISTINCT format('role %s must have the right REFERENCES on %s', current_user, confrelid::regclass)
                FROM t JOIN pg_constraint ON conrelid = t.oid AND contype = 'f' AND confrelid NOT IN (SELECT oid FROM t)
                WHERE NOT has_any_column_privilege(confrelid, 'REFERENCES')
            UNION ALL SELECT DISTINCT format('role %s must have the right CREATE on schema %s', current_user, nspname)
                FROM r JOIN pg_class c USING (oid) JOIN pg_namespace n ON n.oid = relnamespace
                WHERE NOT has_schema_privilege(n.oid, 'CREATE')
            UNION ALL SELECT format('role %s must have the right CREATE on database %s, to make schemas', current_user,
                current_database()) WHERE NOT has_database_privilege(current_database(), 'CREATE')
            """;

    /**
     * The safety net: everything that depends on the swapped relations and is of an unknown kind. Parameters: the
     * swapped relations, and the views.
     */
    private static final String OTHERS = """
            WITH r AS (SELECT c.* FROM pg_class c JOIN unnest(?::oid[]) AS w ON w = c.oid), v AS (SELECT unnest(?::oid[]) AS oid),
            identity AS (SELECT objid AS oid FROM pg_depend JOIN r ON refobjid = r.oid AND refclassid = 'pg_class'::regclass
                WHERE classid = 'pg_class'::regclass AND deptype = 'i' AND refobjsubid > 0),
            types AS (SELECT unnest(ARRAY[y.oid, typarray]) AS oid FROM r JOIN pg_type y ON y.oid = reltype),
            known AS (
                SELECT 'pg_class'::regclass AS class, oid FROM r
                UNION ALL SELECT 'pg_class'::regclass, indexrelid FROM pg_index JOIN r ON indrelid = r.oid
                UNION ALL SELECT 'pg_class'::regclass, d.objid FROM pg_depend d JOIN r ON refobjid = r.oid
                    JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
                    WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
                UNION ALL SELECT 'pg_constraint'::regclass, k.oid FROM pg_constraint k JOIN r ON conrelid = r.oid
                UNION ALL SELECT 'pg_constraint'::regclass, k.oid FROM pg_constraint k JOIN r ON confrelid = r.oid WHERE contype = 'f'
                UNION ALL SELECT 'pg_trigger'::regclass, g.oid FROM pg_trigger g JOIN r ON tgrelid = r.oid OR tgconstrrelid = r.oid
                UNION ALL SELECT 'pg_attrdef'::regclass, a.oid FROM pg_attrdef a JOIN r ON adrelid = r.oid
                UNION ALL SELECT 'pg_policy'::regclass, p.oid FROM pg_policy p JOIN r ON polrelid = r.oid
                UNION ALL SELECT 'pg_statistic_ext'::regclass, s.oid FROM pg_statistic_ext s JOIN r ON stxrelid = r.oid
                UNION ALL SELECT 'pg_publication_rel'::regclass, p.oid FROM pg_publication_rel p JOIN r ON prrelid = r.oid
                UNION ALL SELECT 'pg_rewrite'::regclass, w.oid FROM pg_rewrite w JOIN r ON ev_class = r.oid
                UNION ALL SELECT 'pg_type'::regclass, oid FROM types
                UNION ALL SELECT 'pg_rewrite'::regclass, w.oid FROM pg_rewrite w JOIN pg_class c ON c.oid = ev_class
                    WHERE rulename = '_RETURN' AND (relpersistence = 't' OR c.oid IN (SELECT oid FROM v))),
            dependents AS (
                SELECT d.* FROM pg_depend d JOIN r ON refclassid = 'pg_class'::regclass AND refobjid = r.oid
                WHERE (classid, objid) NOT IN (SELECT class, oid FROM known)
                UNION ALL SELECT d.* FROM pg_depend d JOIN identity ON refclassid = 'pg_class'::regclass AND refobjid = identity.oid
                UNION ALL SELECT d.* FROM pg_depend d JOIN types ON refclassid = 'pg_type'::regclass AND refobjid = types.oid
                WHERE NOT (classid = 'pg_type'::regclass AND objid IN (SELECT oid FROM types)))
            SELECT DISTINCT pg_describe_object(classid, objid, objsubid) || ' depends on '
                || pg_describe_object(refclassid, refobjid, 0)
            FROM dependents WHERE deptype IN ('n', 'a') ORDER BY 1
            """;

    private Blockers() {}

    static List<String> of(Session session, Dependents standing) throws SQLException {
        return CatalogueReading.under(session, List.of(), inside -> {
            List<String> found = new ArrayList<>();
            String tables = standing.tableOids();
            String exchanged = standing.exchangedOids();
            found.addAll(CatalogueReading.texts(inside, ITSELF, tables));
            found.addAll(
                    CatalogueReading.texts(inside, MATERIALIZED, tables, Dependents.oids(standing.materialized())));
            found.addAll(CatalogueReading.texts(inside, RIGHTS, tables, exchanged, standing.viewOids()));
            found.addAll(CatalogueReading.texts(inside, OTHERS, exchanged, standing.viewOids()));
            return found.stream().distinct().toList();
        });
    }
}
