package dev.evolvent.postgres.table;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.table.TableAttachment.Subject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads everything that belongs to tables from the catalogue, in the order in which it can be created elsewhere. */
public final class TableAttachments {

    private static final String REVOKE = AttachmentSql.complete("""
            SELECT DISTINCT format('REVOKE ALL ON TABLE %s FROM %s CASCADE', ?, @ROLE@)
            FROM pg_class c, LATERAL (
                SELECT grantee FROM aclexplode(relacl)
                UNION SELECT grantee FROM pg_attribute, aclexplode(attacl) WHERE attrelid = c.oid) AS g
            WHERE c.oid = ? ORDER BY 1""");

    private TableAttachments() {}

    /**
     * A table that receives the attachments of another one, under other names.
     *
     * @param indexes
     *            names of indexes on the table, and of those on the copy
     * @param columns
     *            names of columns, and of those in the copy; only for what describes columns, not for what is computed
     *            from them
     * @param concurrently
     *            whether indexes without a constraint are built without blocking writers, outside a transaction
     */
    public record Copy(Table table, Table target, Map<String, String> indexes, Map<String, String> columns,
            boolean concurrently) {

        public Copy {
            indexes = Map.copyOf(indexes);
            columns = Map.copyOf(columns);
        }

        /** A table that has, or will have, the same name. */
        public static Copy of(Table table) {
            return new Copy(table, table, Map.of(), Map.of(), false);
        }
    }

    /**
     * Reads those of several relations.
     *
     * @param path
     *            the schemas that the statements leave out, so that under another search path they refer to other
     *            relations with the same names
     * @param oids
     *            of tables and materialized views, as an array
     */
    public static List<TableAttachment> of(Session session, List<String> path, String oids) throws SQLException {
        return read(session, path, oids, Optional.empty(), Map.of(), Map.of(), false);
    }

    /** Reads those of one table. All names are qualified. */
    public static List<TableAttachment> of(Session session, Copy copy) throws SQLException {
        return read(session, List.of(), "{" + oid(session, copy.table()) + "}", Optional.of(copy.target()),
                copy.indexes(), copy.columns(), copy.concurrently());
    }

    private static List<TableAttachment> read(Session session, List<String> path, String oids, Optional<Table> target,
            Map<String, String> indexes, Map<String, String> columns, boolean concurrently) throws SQLException {
        List<Map.Entry<String, String>> indexNames = List.copyOf(indexes.entrySet());
        List<Map.Entry<String, String>> columnNames = List.copyOf(columns.entrySet());
        return CatalogueReading.under(session, path, inside -> inside.list(AttachmentQueries.ALL,
                row -> new TableAttachment(AttachmentKind.valueOf(row.getString(1)), Subject.valueOf(row.getString(2)),
                        row.getString(3), row.getString(4), row.getString(5), Optional.ofNullable(row.getString(6)),
                        Optional.ofNullable(row.getString(7)), row.getString(8), Optional.ofNullable(row.getString(9))),
                target.map(Table::schema).orElse(""), target.map(Table::name).orElse(""),
                concurrently ? "CONCURRENTLY " : "",
                indexNames.stream().map(Map.Entry::getKey).toArray(String[]::new),
                indexNames.stream().map(Map.Entry::getValue).toArray(String[]::new),
                columnNames.stream().map(Map.Entry::getKey).toArray(String[]::new),
                columnNames.stream().map(Map.Entry::getValue).toArray(String[]::new), oids));
    }

    /** The statements that revoke all rights of all roles on a relation and its columns. */
    public static List<String> revocations(Session session, long oid, String name) throws SQLException {
        return CatalogueReading.texts(session, REVOKE, name, oid);
    }

    public static List<String> revocations(Session session, Table table) throws SQLException {
        return revocations(session, oid(session, table), table.sql());
    }

    private static long oid(Session session, Table table) throws SQLException {
        return session.number("SELECT to_regclass(?)::oid::bigint", table.sql());
    }
}
