package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The table that readers see, looked at before another one takes its place. */
final class LiveTable {

    /** Everything that hangs on a table by its identity and not by its name, and that LIKE does not copy. */
    private static final String NOT_CARRIED_OVER = """
            WITH t AS (SELECT c.* FROM pg_class c WHERE c.oid = to_regclass(?))
            SELECT 'it is not an ordinary table' FROM t WHERE relkind <> 'r' OR relispartition OR relpersistence <> 'p'
            UNION ALL
            SELECT 'it inherits, or is inherited from' FROM t, pg_inherits WHERE t.oid IN (inhrelid, inhparent)
            UNION ALL
            SELECT 'owner ' || pg_get_userbyid(relowner) FROM t WHERE pg_get_userbyid(relowner) <> current_user
            UNION ALL
            SELECT 'grants ' || relacl::text FROM t WHERE relacl IS NOT NULL
            UNION ALL
            SELECT 'grants on column ' || attname FROM t JOIN pg_attribute ON attrelid = t.oid WHERE attacl IS NOT NULL
            UNION ALL
            SELECT 'storage options ' || reloptions::text FROM t WHERE reloptions IS NOT NULL
            UNION ALL
            SELECT 'its tablespace' FROM t WHERE reltablespace <> 0
            UNION ALL
            SELECT 'its replica identity' FROM t WHERE relreplident <> 'd'
            UNION ALL
            SELECT 'row security' FROM t WHERE relrowsecurity OR relforcerowsecurity
                OR EXISTS (SELECT FROM pg_policy WHERE polrelid = t.oid)
            UNION ALL
            SELECT 'the comment on the table' FROM t WHERE obj_description(t.oid, 'pg_class') IS NOT NULL
            UNION ALL
            SELECT 'trigger ' || tgname FROM t JOIN pg_trigger ON tgrelid = t.oid WHERE NOT tgisinternal
            UNION ALL
            SELECT 'foreign key ' || conname || ' of table ' || conrelid::regclass FROM t
                JOIN pg_constraint ON t.oid IN (conrelid, confrelid) WHERE contype = 'f'
            UNION ALL
            SELECT DISTINCT 'view or rule on it: ' || ev_class::regclass FROM t
                JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = t.oid
                    AND d.classid = 'pg_rewrite'::regclass
                JOIN pg_rewrite r ON r.oid = d.objid
            UNION ALL
            SELECT 'identity or serial column ' || attname FROM t JOIN pg_attribute ON attrelid = t.oid
                WHERE attnum > 0 AND NOT attisdropped
                AND (attidentity <> '' OR pg_get_serial_sequence(t.oid::regclass::text, attname) IS NOT NULL)
            UNION ALL
            SELECT 'publication ' || pubname FROM t JOIN pg_publication_rel ON prrelid = t.oid
                JOIN pg_publication p ON p.oid = prpubid""";

    private LiveTable() {}

    /** Says all that a rebuild could not carry over to the new table, before it does anything. */
    static void requireReplaceable(Session session, Table table, RowMapping<?> mapping) throws SQLException {
        requireColumns(session, table, mapping);
        List<String> lost = session.list(NOT_CARRIED_OVER, row -> row.getString(1), table.sql());
        if (!lost.isEmpty()) {
            throw new EvolventException(ProjectionError.NOT_CARRIED_OVER, "Table " + table
                    + " cannot be replaced, since this would be lost: " + String.join(", ", lost)
                    + ". Nothing was done. This version of Evolvent does not carry these over; remove them first if you can.");
        }
    }

    private static void requireColumns(Session session, Table table, RowMapping<?> mapping) throws SQLException {
        Set<String> present = Catalogue.columns(session, table.sql()).keySet();
        Set<String> declared = Set.copyOf(mapping.columns().stream().map(RowMapping.Column::name).toList());
        List<String> missing = declared.stream().filter(column -> !present.contains(column)).sorted().toList();
        List<String> unknown = present.stream().filter(column -> !declared.contains(column)).sorted().toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new EvolventException(ProjectionError.UNFIT_TABLE, "Table " + table + " does not fit its projection."
                    + (missing.isEmpty() ? "" : " It lacks: " + String.join(", ", missing) + ".")
                    + (unknown.isEmpty() ? "" : " The projection does not fill: " + String.join(", ", unknown) + ".")
                    + " Nothing was done. Change the table or the record, so that both have the same columns.");
        }
        boolean unique = session.number("""
                SELECT count(*) FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
                WHERE indrelid = to_regclass(?) AND indnkeyatts = 1 AND indisunique AND indisvalid
                AND indpred IS NULL AND attname = ?
                """, table.sql(), mapping.key().name()) > 0;
        if (!unique) {
            throw new EvolventException(ProjectionError.UNFIT_TABLE, "Table " + table + " has no primary key or unique "
                    + "index on " + mapping.key().name() + ", which is the key of its projection. Nothing was done.");
        }
    }
}
