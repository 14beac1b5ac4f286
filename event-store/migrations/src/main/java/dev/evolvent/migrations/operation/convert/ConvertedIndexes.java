package dev.evolvent.migrations.operation.convert;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.internal.Belongings;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The indexes that a column is in, built for its twin. What they are for another type is found out on an empty copy of the
 * table, in which the column has that type: PostgreSQL reads their definitions there, and tells them with the twin's name.
 */
record ConvertedIndexes(ConvertedColumn columns) {

    private static final String OF_COLUMN = """
            SELECT relname FROM pg_depend JOIN pg_index ON indexrelid = objid AND indrelid = refobjid
            JOIN pg_class ON pg_class.oid = indexrelid
            JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
            WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass
                AND refobjid = to_regclass(?) AND attname = ?
            GROUP BY relname ORDER BY relname""";

    private static final String DEFINITION = """
            SELECT kind, substr(pg_get_indexdef(i.oid), 1 + length(format('%sINDEX %I ON %I.%I USING ', kind, i.relname,
                nspname, c.relname))), coalesce(spcname, '')
            FROM pg_index x JOIN pg_class i ON i.oid = indexrelid JOIN pg_class c ON c.oid = indrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_tablespace s ON s.oid = i.reltablespace
                CROSS JOIN LATERAL (SELECT CASE WHEN indisunique THEN 'CREATE UNIQUE ' ELSE 'CREATE ' END AS kind) AS kinds
            WHERE indexrelid = to_regclass(?)""";

    /** What comes behind {@code USING}. */
    private record Definition(String kind, String text, String tablespace) {}

    private record Index(String name, Definition definition) {}

    /**
     * How it looks with the other type.
     *
     * @param type
     *            as PostgreSQL calls it
     * @param refused
     *            indexes that cannot be
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
        List<String> made = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (String name : names(session)) {
            Definition definition = definition(session, table().sibling(name));
            session.execute("SAVEPOINT trial");
            try {
                session.execute(definition.kind() + "INDEX " + Sql.name(onCopy(made.size())) + " ON " + copy.sql()
                        + " USING " + definition.text());
                made.add(name);
            } catch (SQLException e) {
                DatabaseException problem = DatabaseException.of(e);
                if (problem.isPassing()) {
                    throw e;
                }
                session.execute("ROLLBACK TO SAVEPOINT trial");
                refused.add("index " + name + " (" + problem.detail() + ")");
            }
        }
        String found = Objects.requireNonNull(Catalogue.columns(session, copy.sql()).get(columns.column())).type();
        session.execute("ALTER TABLE " + copy.sql() + " RENAME COLUMN " + column + " TO " + Sql.name(columns.beside()));
        List<Index> indexes = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Definition definition = definition(session, copy.sibling(onCopy(i)));
            indexes.add(new Index(made.get(i), new Definition(definition.kind(), definition.text(),
                    definition(session, table().sibling(made.get(i))).tablespace())));
        }
        session.execute("DROP TABLE " + copy.sql());
        return new Trial(found, indexes, refused);
    }

    void requireFreeNames(Session session, Requirements required) throws SQLException {
        for (String name : names(session)) {
            required.namesAreFree(beside(name), aside(name));
        }
    }

    /** Beside the running traffic. An interrupted build leaves an invalid index behind. */
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
            build(session, index, made);
        }
    }

    private void build(Session session, Index index, Table made) throws SQLException {
        session.list("SELECT set_config('default_tablespace', ?, false)", row -> true, index.definition().tablespace());
        try {
            session.execute(index.definition().kind() + "INDEX CONCURRENTLY " + Sql.name(made.name()) + " ON "
                    + table().sql() + " USING " + index.definition().text());
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

    /** Gives the new ones the names of the old ones. Both have been there all the time. */
    void swap(Session session) throws SQLException {
        for (String name : names(session)) {
            if (!isValid(session, table().sibling(beside(name))).orElse(false)) {
                throw new EvolventException(MigrationError.COLUMN_TIED, "Index " + name + " was made for column "
                        + columns.column() + " of table " + table()
                        + " while that was being converted, so the new column has no such index. Nothing was exchanged. "
                        + "Drop it, and apply the migration again; make it anew then.");
            }
            Optional<String> comment = session.first(
                    "SELECT obj_description(to_regclass(?), 'pg_class')", row -> Optional.ofNullable(row.getString(1)),
                    table().sibling(name).sql()).flatMap(found -> found);
            rename(session, name, aside(name));
            rename(session, beside(name), name);
            if (comment.isPresent()) {
                session.execute(
                        "COMMENT ON INDEX " + table().sibling(name).sql() + " IS " + Sql.literal(comment.get()));
            }
        }
    }

    /** The names of those that have to get them back when the new column is dropped. */
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

    private static Definition definition(Session session, Table index) throws SQLException {
        return Belongings.withWholeNames(session, () -> session.first(DEFINITION,
                row -> new Definition(row.getString(1), row.getString(2), row.getString(3)), index.sql())
                .orElseThrow());
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

    private String onCopy(int number) {
        return Sql.derivedName(columns.copy().name(), "index_" + number);
    }

    private Table table() {
        return columns.table();
    }
}
