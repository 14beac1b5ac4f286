package dev.evolvent.eventstore.backup;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Moves a table aside, with everything that belongs to it. Events are never deleted. */
final class MovedTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** These would follow the old table unnoticed. */
    private static final String OTHERS = """
            SELECT DISTINCT 'view ' || ev_class::regclass FROM pg_depend JOIN pg_rewrite r ON r.oid = objid
            WHERE classid = 'pg_rewrite'::regclass AND refclassid = 'pg_class'::regclass AND refobjid = to_regclass(?)
                AND ev_class <> refobjid
            UNION SELECT 'foreign key ' || quote_ident(conname) || ' of ' || conrelid::regclass FROM pg_constraint
            WHERE contype = 'f' AND confrelid = to_regclass(?) AND conrelid <> confrelid
            ORDER BY 1
            """;

    /** The table and its partitions, parents first. */
    private static final String TABLES = """
            SELECT nspname, relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            LEFT JOIN pg_partition_tree(to_regclass(?)) t ON t.relid = c.oid
            WHERE c.oid = to_regclass(?) OR t.relid IS NOT NULL ORDER BY level NULLS FIRST, nspname, relname
            """;

    /**
     * The indexes, and the sequences of the columns: they move with the table, and their names must be free in the
     * target schema.
     */
    private static final String PARTS = """
            SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'INDEX' END, relname FROM pg_class WHERE oid IN (
                SELECT indexrelid FROM pg_index WHERE indrelid = to_regclass(?)
                UNION SELECT objid FROM pg_depend WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass
                    AND refobjid = to_regclass(?) AND refobjsubid > 0 AND deptype IN ('a', 'i')) AND relkind IN ('i', 'I', 'S')
            """;

    private MovedTable() {}

    private record Part(String kind, String name) {}

    /** Moves the table into Evolvent's schema, under a name with the time, and returns the new name. */
    static Table move(Session session, Table table) throws SQLException {
        List<String> others = session.list(OTHERS, row -> row.getString(1), table.sql(), table.sql());
        if (!others.isEmpty()) {
            throw new EvolventException(BackupError.TABLE_IN_USE,
                    "Table " + table + " cannot be moved aside, since others "
                            + "would go with it: " + String.join(", ", others)
                            + ". Drop them, restore, and make them again. Nothing was changed.");
        }
        Catalogue.createOwnSchema(session);
        // Waits for sessions that use the table, but not for so long that others queue up.
        session.execute("SET LOCAL lock_timeout = '10s'");
        String suffix = "until_" + TIME.format(Instant.now());
        for (Table each : session.list(TABLES, row -> new Table(row.getString(1), row.getString(2)), table.sql(),
                table.sql())) {
            session.execute("LOCK TABLE ONLY " + each.sql() + " IN ACCESS EXCLUSIVE MODE");
            for (Part part : session.list(PARTS, row -> new Part(row.getString(1), row.getString(2)), each.sql(),
                    each.sql())) {
                session.execute("ALTER " + part.kind + " " + each.sibling(part.name).sql() + " RENAME TO "
                        + Sql.name(Sql.derivedName(part.name, suffix)));
            }
            Table renamed = each.sibling(Sql.derivedName(each.name(), suffix));
            session.execute("ALTER TABLE " + each.sql() + " RENAME TO " + Sql.name(renamed.name()));
            session.execute("ALTER TABLE " + renamed.sql() + " SET SCHEMA evolvent");
        }
        session.execute("SET LOCAL lock_timeout = 0");
        return new Table("evolvent", Sql.derivedName(table.name(), suffix));
    }
}
