package dev.evolvent.migrations.lint;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The objects and locks at one moment of a transaction: the effect of a statement is the difference between two of
 * these.
 *
 * @param tables
 *            by their oids
 * @param columns
 *            by table and number
 * @param indexes
 *            names of indexes by their oids
 * @param foreignKeys
 *            validated ones, by their oids, with both tables
 * @param locks
 *            held by this transaction
 */
record Seen(Map<Long, TableSeen> tables, Map<ColumnKey, ColumnSeen> columns, Map<Long, IndexSeen> indexes,
        Map<Long, ForeignKeySeen> foreignKeys, Set<Lock> locks) {

    /** A table: its file, and how often this transaction has scanned it. */
    record TableSeen(String name, long file, long scans) {}

    record ColumnKey(long table, int number) {}

    record ColumnSeen(String name, String type) {}

    record IndexSeen(String name, long table, long file) {}

    record ForeignKeySeen(String name, long from, long to) {}

    record Lock(long table, String mode) {

        boolean blocksWriters() {
            return switch (mode) {
                case "ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock" -> true;
                default -> false;
            };
        }

        boolean blocksReaders() {
            return mode.equals("AccessExclusiveLock");
        }
    }

    static Seen now(Session session) throws SQLException {
        Map<Long, TableSeen> tables = new HashMap<>();
        session.list("""
                SELECT c.oid, c.oid::regclass::text, coalesce(pg_relation_filenode(c.oid), 0),
                    coalesce(pg_stat_get_xact_numscans(c.oid), 0)
                FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
                WHERE relkind IN ('r', 'p', 'm') AND nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
                AND relpersistence <> 't'""", row -> tables.put(row.getLong(1),
                new TableSeen(row.getString(2), row.getLong(3), row.getLong(4))));
        Map<ColumnKey, ColumnSeen> columns = new HashMap<>();
        session.list("""
                SELECT attrelid, attnum, attname, format_type(atttypid, atttypmod) FROM pg_attribute
                WHERE attnum > 0 AND NOT attisdropped""", row -> columns.put(
                new ColumnKey(row.getLong(1), row.getInt(2)), new ColumnSeen(row.getString(3), row.getString(4))));
        Map<Long, IndexSeen> indexes = new HashMap<>();
        session.list("""
                SELECT indexrelid, indexrelid::regclass::text, indrelid, coalesce(pg_relation_filenode(indexrelid), 0)
                FROM pg_index""", row -> indexes.put(row.getLong(1),
                new IndexSeen(row.getString(2), row.getLong(3), row.getLong(4))));
        Map<Long, ForeignKeySeen> foreignKeys = new HashMap<>();
        session.list("SELECT oid, conname, conrelid, confrelid FROM pg_constraint WHERE contype = 'f' AND convalidated",
                row -> foreignKeys.put(row.getLong(1),
                        new ForeignKeySeen(row.getString(2), row.getLong(3), row.getLong(4))));
        Set<Lock> locks = new HashSet<>(session.list(
                """
                        SELECT relation, mode FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted""",
                row -> new Lock(row.getLong(1), row.getString(2))));
        return new Seen(tables, columns, indexes, foreignKeys, locks);
    }
}
