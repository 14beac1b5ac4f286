package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.table.CatalogueReading;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.projections.internal.tables.Dependents.Relation;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds problems that only show on shadow tables. */
final class DryRun {

    private static final String COLUMNS = """
            SELECT string_agg(format('%s %s%s', attname, format_type(atttypid, atttypmod),
                CASE WHEN attcollation <> 0 THEN ' COLLATE ' || attcollation::regcollation END), ', ' ORDER BY attnum)
            FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
            WHERE nspname = ? AND relname = ? AND attnum > 0 AND NOT attisdropped""";

    private static final String LEFT_BEHIND = """
            WITH live AS (SELECT c.oid, reltype FROM pg_class c JOIN unnest(?::oid[]) AS w ON w = c.oid),
            shadows AS (SELECT 'pg_class'::regclass AS class, c.oid, c.oid AS relation FROM pg_class c
                    WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = ?)),
            parts AS (SELECT class, oid FROM shadows
                UNION ALL SELECT 'pg_constraint'::regclass, k.oid FROM pg_constraint k JOIN shadows ON conrelid = relation
                UNION ALL SELECT 'pg_trigger'::regclass, g.oid FROM pg_trigger g JOIN shadows ON tgrelid = relation
                UNION ALL SELECT 'pg_policy'::regclass, p.oid FROM pg_policy p JOIN shadows ON polrelid = relation
                UNION ALL SELECT 'pg_rewrite'::regclass, w.oid FROM pg_rewrite w JOIN shadows ON ev_class = relation
                UNION ALL SELECT 'pg_attrdef'::regclass, a.oid FROM pg_attrdef a JOIN shadows ON adrelid = relation)
            SELECT DISTINCT pg_describe_object(classid, objid, objsubid) || ' would still depend on '
                || pg_describe_object(refclassid, refobjid, 0)
            FROM pg_depend JOIN parts ON class = classid AND parts.oid = objid JOIN live ON
                refclassid = 'pg_class'::regclass AND refobjid = live.oid OR refclassid = 'pg_type'::regclass AND refobjid = reltype
            """;

    /** Foreign keys from and to the tables, with the columns at both ends. */
    private static final String REFERENCES = """
            SELECT k.oid, conname, conrelid = ANY (?::oid[]), c.relname, o.oid::regclass::text,
                (SELECT string_agg(quote_ident(attname), ', ' ORDER BY place) FROM unnest(CASE WHEN ours THEN conkey ELSE confkey END)
                    WITH ORDINALITY AS u (num, place) JOIN pg_attribute ON attrelid = c.oid AND attnum = num),
                (SELECT string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)
                        || coalesce(' COLLATE ' || NULLIF(attcollation, 0)::regcollation, '')), ', ' ORDER BY place)
                    FROM unnest(CASE WHEN ours THEN confkey ELSE conkey END) WITH ORDINALITY AS u (num, place)
                    JOIN pg_attribute ON attrelid = o.oid AND attnum = num),
                (SELECT string_agg(quote_ident(attname), ', ' ORDER BY place) FROM unnest(CASE WHEN ours THEN confkey ELSE conkey END)
                    WITH ORDINALITY AS u (num, place) JOIN pg_attribute ON attrelid = o.oid AND attnum = num)
            FROM pg_constraint k CROSS JOIN LATERAL (SELECT conrelid = ANY (?::oid[]) AS ours) x
            JOIN pg_class c ON c.oid = CASE WHEN ours THEN conrelid ELSE confrelid END
            JOIN pg_class o ON o.oid = CASE WHEN ours THEN confrelid ELSE conrelid END
            WHERE contype = 'f' AND conparentid = 0 AND (conrelid = ANY (?::oid[])) <> (confrelid = ANY (?::oid[]))
            ORDER BY conname""";

    private static final String PUBLISHED = """
            SELECT concat_ws(' ', format('ALTER PUBLICATION %I ADD TABLE %I', pubname, relname), '(' || @COLUMNS@ || ')',
                'WHERE (' || @FILTER@ || ')'), format('publication %s of table %s', pubname, relname)
            FROM pg_publication_rel r JOIN pg_publication p ON p.oid = prpubid JOIN pg_class c ON c.oid = prrelid
            WHERE prrelid = ANY (?::oid[]) ORDER BY 2""";

    private DryRun() {}

    /** A statement to try, and its name in messages. */
    record Trial(String object, String sql) {}

    /**
     * The statements that publish the shadow tables as the live tables are published, with column lists and row
     * filters.
     */
    static List<Trial> publications(Session session, List<String> path, Dependents live) throws SQLException {
        String query = SwapQueries.published(PUBLISHED, session.majorVersion());
        return CatalogueReading.under(session, path, inside -> inside.list(query,
                row -> new Trial(row.getString(2), row.getString(1)), live.tableOids()));
    }

    private record Reference(String name, boolean ours, String table, String other, String columns, String definition,
            String otherColumns) {}

    /** A view or materialized view must keep its columns for the views that depend on it. */
    static List<String> columns(Session session, String object, Relation view, String trialSchema, String trial)
            throws SQLException {
        String before = columns(session, view.schema(), view.name());
        String after = columns(session, trialSchema, trial);
        return before.equals(after)
                ? List.of()
                : List.of(object + " would have other columns: " + after + " instead of " + before);
    }

    private static String columns(Session session, String schema, String name) throws SQLException {
        return session.first(COLUMNS, row -> Optional.ofNullable(row.getString(1)), schema, name).orElseThrow()
                .orElse("");
    }

    static List<String> leftBehind(Session session, String shadowSchema, Dependents live) throws SQLException {
        return CatalogueReading.texts(session, LEFT_BEHIND, live.exchangedOids(), shadowSchema);
    }

    /**
     * Foreign keys from and to other tables, which are not touched: small tables with the same columns stand in for
     * them.
     */
    static List<String> references(Session session, String schema, String shadowSchema, Dependents live)
            throws SQLException {
        List<String> refused = new ArrayList<>();
        String oids = live.tableOids();
        List<Reference> references = CatalogueReading.under(session, List.of(), inside -> inside.list(REFERENCES,
                row -> new Reference(row.getString(2), row.getBoolean(3), row.getString(4), row.getString(5),
                        row.getString(6), row.getString(7), row.getString(8)),
                oids, oids, oids, oids));
        for (Reference reference : references) {
            Savepoint before = session.connection().setSavepoint();
            String shadow = Sql.name(shadowSchema) + "." + Sql.name(reference.table());
            String standIn = Sql.name(shadowSchema) + "." + Sql.name("evolvent trial");
            try {
                session.execute("CREATE TABLE " + standIn + " (" + reference.definition()
                        + (reference.ours() ? ", UNIQUE (" + reference.otherColumns() + ")" : "") + ")");
                session.execute(reference.ours()
                        ? foreignKey(shadow, reference.columns(), standIn, reference.otherColumns())
                        : foreignKey(standIn, reference.otherColumns(), shadow, reference.columns()));
            } catch (SQLException e) {
                refused.add("foreign key " + reference.name() + (reference.ours()
                        ? " of table " + schema + "." + reference.table()
                        : " of table " + reference.other()) + ": " + DatabaseException.of(e).detail());
            }
            session.connection().rollback(before);
            session.connection().releaseSavepoint(before);
        }
        return refused;
    }

    private static String foreignKey(String from, String columns, String to, String toColumns) {
        return "ALTER TABLE " + from + " ADD FOREIGN KEY (" + columns + ") REFERENCES " + to + " (" + toColumns + ")";
    }

    /**
     * Removes foreign keys to other tables from shadow tables that were declared with them. Those that the live tables
     * have as well are left to the swap; returns the statements that create the others.
     */
    static List<String> takeOffReferences(Session session, List<String> path, Dependents shadows, Dependents live)
            throws SQLException {
        String query = """
                SELECT format('%I %I %s', c.relname, conname, pg_get_constraintdef(k.oid, true)),
                    format('ALTER TABLE %I DROP CONSTRAINT %I', c.relname, conname),
                    format('ALTER TABLE %I ADD CONSTRAINT %I %s', c.relname, conname, pg_get_constraintdef(k.oid, true)),
                    CASE WHEN convalidated THEN ' NOT VALID' ELSE '' END,
                    CASE WHEN convalidated THEN format('ALTER TABLE %I VALIDATE CONSTRAINT %I', c.relname, conname) END
                FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid
                WHERE contype = 'f' AND conparentid = 0 AND conrelid = ANY (?::oid[]) AND confrelid <> ALL (?::oid[])""";
        List<String> known = CatalogueReading.under(session, path.subList(1, path.size()),
                inside -> CatalogueReading.texts(inside, query, live.tableOids(), live.tableOids()));
        List<String> later = new ArrayList<>();
        for (List<Optional<String>> key : CatalogueReading.under(session, path, inside -> inside.list(query,
                row -> List.of(Optional.ofNullable(row.getString(1)), Optional.ofNullable(row.getString(2)),
                        Optional.of(row.getString(3) + row.getString(4)), Optional.ofNullable(row.getString(5))),
                shadows.tableOids(), shadows.tableOids()))) {
            session.execute(key.get(1).orElseThrow());
            if (!known.contains(key.get(0).orElseThrow())) {
                later.add(key.get(2).orElseThrow());
                key.get(3).ifPresent(later::add);
            }
        }
        return later;
    }
}
