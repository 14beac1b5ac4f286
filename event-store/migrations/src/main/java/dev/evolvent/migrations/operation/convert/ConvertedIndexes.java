package dev.evolvent.migrations.operation.convert;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.table.AttachmentKind;
import dev.evolvent.postgres.table.TableAttachment.Subject;
import dev.evolvent.postgres.table.TableAttachment;
import dev.evolvent.postgres.table.TableAttachments.Copy;
import dev.evolvent.postgres.table.TableAttachments;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The indexes on a column, built for the column of the other type. They are tried on an empty copy of the table, in
 * which the column has that type: PostgreSQL parses their definitions there, and prints them with the new column's
 * name.
 */
record ConvertedIndexes(ConvertedColumn columns) {

    private static final String OF_COLUMN = """
            SELECT relname FROM pg_depend JOIN pg_index ON indexrelid = objid AND indrelid = refobjid
            JOIN pg_class ON pg_class.oid = indexrelid
            JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
            WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass
                AND refobjid = to_regclass(?) AND attname = ?
            GROUP BY relname ORDER BY relname""";

    private static final Set<AttachmentKind> INDEXES = EnumSet.of(AttachmentKind.UNIQUE_INDEX, AttachmentKind.INDEX);

    private static final Set<AttachmentKind> DESCRIPTIONS = EnumSet.of(AttachmentKind.INDEX_STATISTICS,
            AttachmentKind.COMMENT);

    private record Index(String name, String statement, String tablespace) {}

    /**
     * The result with the other type.
     *
     * @param type
     *            as PostgreSQL writes it
     * @param refused
     *            indexes that cannot be built
     */
    record Trial(String type, List<Index> indexes, List<String> refused) {}

    /** Tries it in this transaction, and leaves nothing. */
    Trial attempt(Session session, String type) throws SQLException {
        Table copy = columns.copy();
        String column = Sql.name(columns.column());
        Catalogue.createOwnSchema(session);
        session.execute("CREATE TABLE " + copy.sql() + " (LIKE " + table().sql() + ")");
        session.execute("ALTER TABLE " + copy.sql() + " DROP COLUMN " + column
                + ", DROP COLUMN IF EXISTS " + Sql.name(columns.beside()));
        session.execute("ALTER TABLE " + copy.sql() + " ADD COLUMN " + column + " " + type);
        Map<String, String> onCopy = new HashMap<>();
        for (String name : names(session)) {
            onCopy.put(name, Sql.derivedName(copy.name(), "index_" + onCopy.size()));
        }
        Map<String, TableAttachment> made = new HashMap<>();
        List<String> refused = new ArrayList<>();
        for (TableAttachment index : indexes(session, new Copy(table(), copy, onCopy, Map.of(), false))) {
            session.execute("SAVEPOINT trial");
            try {
                session.execute(index.statement());
                made.put(Objects.requireNonNull(onCopy.get(index.name())), index);
            } catch (SQLException e) {
                DatabaseException problem = DatabaseException.of(e);
                if (problem.isPassing()) {
                    throw e;
                }
                session.execute("ROLLBACK TO SAVEPOINT trial");
                refused.add("index " + index.name() + " (" + problem.detail() + ")");
            }
        }
        String found = Objects.requireNonNull(Catalogue.columns(session, copy.sql()).get(columns.column())).type();
        session.execute("ALTER TABLE " + copy.sql() + " RENAME COLUMN " + column + " TO " + Sql.name(columns.beside()));
        Map<String, String> built = new HashMap<>();
        made.forEach((name, original) -> built.put(name, beside(original.name())));
        List<Index> indexes = new ArrayList<>();
        for (TableAttachment index : indexes(session, new Copy(copy, table(), built, Map.of(), true))) {
            TableAttachment original = Objects.requireNonNull(made.get(index.name()));
            indexes.add(new Index(original.name(), index.statement(), original.tablespace().orElse("")));
        }
        session.execute("DROP TABLE " + copy.sql());
        return new Trial(found, indexes, refused);
    }

    /** Those on the column. */
    private static List<TableAttachment> indexes(Session session, Copy copy) throws SQLException {
        return TableAttachments.of(session, copy).stream().filter(each -> INDEXES.contains(each.kind()))
                .filter(each -> copy.indexes().containsKey(each.name())).toList();
    }

    void requireFreeNames(Session session, Requirements required) throws SQLException {
        for (String name : names(session)) {
            required.namesAreFree(beside(name), aside(name));
        }
    }

    /** Without blocking traffic. An interrupted build leaves an invalid index. */
    void build(Session session, String type) throws SQLException {
        for (Index index : session.transaction(inner -> attempt(inner, type)).indexes()) {
            Table made = table().sibling(beside(index.name()));
            Optional<Boolean> valid = isValid(session, made);
            if (valid.orElse(false)) {
                continue;
            }
            if (valid.isPresent()) {
                session.execute("DROP INDEX CONCURRENTLY " + made.sql());
            }
            build(session, index);
        }
    }

    private void build(Session session, Index index) throws SQLException {
        session.list("SELECT set_config('default_tablespace', ?, false)", row -> true, index.tablespace());
        try {
            session.execute(index.statement());
        } catch (SQLException e) {
            if (DatabaseException.of(e).isUniqueViolation()) {
                throw new EvolventException(MigrationError.NOT_UNIQUE, "Index " + index.name() + " of table " + table()
                        + " is unique, but two values of column " + columns.column() + " become the same: "
                        + DatabaseException.of(e).detail()
                        + ". Undo this migration, or decide which of them is to go, and "
                        + "apply it again.", e);
            }
            throw e;
        }
        session.execute("RESET default_tablespace");
    }

    /** Gives the new ones the names of the old ones, their comments and their statistics targets. */
    void swap(Session session) throws SQLException {
        List<String> names = names(session);
        List<TableAttachment> descriptions = TableAttachments.of(session, Copy.of(table())).stream()
                .filter(each -> each.subject() == Subject.INDEX && DESCRIPTIONS.contains(each.kind())
                        && names.contains(each.name()))
                .toList();
        for (String name : names) {
            if (!isValid(session, table().sibling(beside(name))).orElse(false)) {
                throw new EvolventException(MigrationError.COLUMN_TIED, "Index " + name + " was created for column "
                        + columns.column() + " of table " + table()
                        + " while that was being converted, so the new column has no such index. Nothing was swapped. "
                        + "Drop it, apply the migration again, and then create it again.");
            }
            rename(session, name, aside(name));
            rename(session, beside(name), name);
        }
        for (TableAttachment description : descriptions) {
            session.execute(description.sql());
        }
    }

    /** The names of the indexes to restore when the new column is dropped. */
    List<String> swapped(Session session) throws SQLException {
        List<String> swapped = new ArrayList<>();
        for (String name : names(session)) {
            if (Catalogue.exists(session, table().sibling(aside(name)).sql())) {
                swapped.add(name);
            }
        }
        return swapped;
    }

    void giveNamesBack(Session session, List<String> swapped) throws SQLException {
        for (String name : swapped) {
            rename(session, aside(name), name);
        }
    }

    private List<String> names(Session session) throws SQLException {
        return session.list(OF_COLUMN, row -> row.getString(1), table().sql(), columns.column());
    }

    private static Optional<Boolean> isValid(Session session, Table index) throws SQLException {
        return session.first("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(?)",
                row -> row.getBoolean(1), index.sql());
    }

    private void rename(Session session, String from, String to) throws SQLException {
        session.execute("ALTER INDEX " + table().sibling(from).sql() + " RENAME TO " + Sql.name(to));
    }

    private static String beside(String name) {
        return Sql.derivedName(name, "evolvent_converting");
    }

    private static String aside(String name) {
        return Sql.derivedName(name, "evolvent_replaced");
    }

    private Table table() {
        return columns.table();
    }
}
