package dev.evolvent.migrations.internal;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlError;
import dev.evolvent.postgres.Table;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The preconditions of an operation on a table. They read only the catalogue, so that they take no time under a lock.
 *
 * @param kind
 *            the name of the operation, for messages
 */
public record Requirements(Session session, String kind, Table table) {

    private static final int LONGEST_NAME = 63;

    /** PostgreSQL truncates longer names with only a notice; the object would then not be found under its name. */
    public void namesFit(String... names) {
        for (String name : names) {
            if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                throw new EvolventException(MigrationError.NAME_TOO_LONG, "The name " + name + ", which " + kind
                        + " is to give, is longer than the " + LONGEST_NAME
                        + " bytes that PostgreSQL keeps of a name. Nothing was done.");
            }
        }
    }

    /** A table, partitioned or not: no view, no foreign table, and no temporary table. */
    public void tableIsThere() throws SQLException {
        isThere(table);
    }

    public void isThere(Table which) throws SQLException {
        String found = session.first(
                "SELECT CASE relpersistence WHEN 't' THEN 'temporary' ELSE relkind::text END FROM pg_class"
                        + " WHERE oid = to_regclass(?)",
                row -> row.getString(1), which.sql()).orElse("");
        if (!found.equals("r") && !found.equals("p")) {
            throw new EvolventException(MigrationError.NOT_THERE, (found.isEmpty()
                    ? "There is no table " + which
                    : which + " is not a table, but something else,") + " so " + kind + " cannot work on it.");
        }
    }

    public boolean isPartitioned() throws SQLException {
        return session.number("SELECT count(*) FROM pg_class WHERE oid = to_regclass(?) AND relkind = 'p'",
                table.sql()) > 0;
    }

    public void columnsAreThere(Table which, List<String> columns) throws SQLException {
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(Catalogue.columns(session, which.sql()).keySet());
        if (!missing.isEmpty()) {
            throw new EvolventException(MigrationError.NOT_THERE, "Table " + which + " has no column "
                    + String.join(", ", missing) + ", so " + kind + " cannot work on it. Names mean exactly what is "
                    + "written, upper and lower case too.");
        }
    }

    public void columnIsThere(String column) throws SQLException {
        columnsAreThere(table, List.of(column));
    }

    /** No relation and no type has one of these names in the table's schema: a table is both. */
    public void namesAreFree(String... names) throws SQLException {
        for (String name : names) {
            Table wanted = table.sibling(name);
            if (session.first("SELECT to_regclass(?) IS NOT NULL OR to_regtype(?) IS NOT NULL",
                    row -> row.getBoolean(1), wanted.sql(), wanted.sql()).orElseThrow()) {
                throw taken(wanted.toString());
            }
        }
    }

    public void constraintIsFree(String name) throws SQLException {
        if (session.number("SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?",
                table.sql(), name) > 0) {
            throw taken(name);
        }
    }

    public EvolventException taken(String name) {
        return new EvolventException(MigrationError.NAME_TAKEN, "The name " + name + " is needed for what " + kind
                + " makes for table " + table
                + ", but it is taken by something else, which is not touched. Rename what "
                + "has it, or choose another name.");
    }

    public EvolventException notOnline(String why) {
        return new EvolventException(MigrationError.NOT_ONLINE,
                kind + " cannot be done to table " + table + " while it is in use: " + why + " Nothing was done.");
    }

    /** Subscribers find tables and columns by name. */
    public void isNotPublished() throws SQLException {
        List<String> publications = session.list("""
                SELECT DISTINCT pubname FROM pg_publication_tables
                JOIN pg_class ON relname = tablename
                JOIN pg_namespace ON pg_namespace.oid = relnamespace AND nspname = schemaname
                WHERE pg_class.oid = to_regclass(?)
                    OR pg_class.oid IN (SELECT relid FROM pg_partition_tree(to_regclass(?)))
                ORDER BY 1""", row -> row.getString(1), table.sql(), table.sql());
        if (!publications.isEmpty()) {
            throw notOnline("it is published (" + String.join(", ", publications)
                    + "), and subscribers would not find the new name.");
        }
    }

    /** Keeps the findings valid until the end of the transaction. */
    public void lockTable() throws SQLException {
        session.execute("LOCK TABLE " + table.sql() + " IN ACCESS EXCLUSIVE MODE");
    }

    /** Neither a partition nor an inheritance child: it would be detached from its parent. */
    public void isNoPart() throws SQLException {
        if (session.number("SELECT count(*) FROM pg_inherits WHERE inhrelid = to_regclass(?)", table.sql()) > 0) {
            throw notOnline("it is a partition or a child of another table. Detach it first.");
        }
    }

    /** Columns can only be added to the whole table. */
    public void isNoPartition() throws SQLException {
        if (session.number("SELECT count(*) FROM pg_class WHERE oid = to_regclass(?) AND relispartition",
                table.sql()) > 0) {
            throw notOnline("it is a partition of another table. Name that one.");
        }
    }

    /** Without partitions or children: what works by ctid would not find their rows. */
    public void hasNoParts() throws SQLException {
        if (session.number("SELECT count(*) FROM pg_inherits WHERE inhparent = to_regclass(?)", table.sql()) > 0
                || isPartitioned()) {
            throw notOnline("it has partitions or children, and works on a table with rows of its own only.");
        }
    }

    /**
     * No policy hides rows from the migrating role.
     *
     * @param fate
     *            what hidden rows would do, or what would become of them
     */
    public void showsAllRows(String fate) throws SQLException {
        if (session.first("SELECT row_security_active(to_regclass(?))", row -> row.getBoolean(1), table.sql())
                .orElseThrow()) {
            throw new EvolventException(MigrationError.ROWS_HIDDEN, "The policies of table " + table
                    + " hide rows from this role, and those would " + fate + ". Nothing was done. Use a role that"
                    + " owns the table or has BYPASSRLS.");
        }
    }

    /** Only the owner, or a role with the owner's rights, can change a table. */
    public void isOwned() throws SQLException {
        if (session.number(
                "SELECT count(*) FROM pg_class WHERE oid = to_regclass(?) AND pg_has_role(relowner, 'USAGE')",
                table.sql()) == 0) {
            throw lacking("must be owner of table " + table);
        }
    }

    public EvolventException lacking(String what) {
        return new EvolventException(SqlError.NO_PERMISSION,
                "The role lacks a right: " + what + ", for " + kind + ". Nothing was done.");
    }

    /** The column is not inherited, and not part of a partition key. */
    public void isOwnColumn(String column) throws SQLException {
        if (session.number(
                """
                        SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass(?) AND attname = ? AND attinhcount > 0""",
                table.sql(), column) > 0) {
            throw notOnline("column " + column + " is inherited from another table. Name that one.");
        }
        if (session.number("""
                SELECT count(*) FROM pg_depend JOIN pg_attribute ON attrelid = objid AND attnum = objsubid
                WHERE classid = 'pg_class'::regclass AND objid = to_regclass(?) AND attname = ?
                    AND refclassid = 'pg_class'::regclass AND refobjid = objid AND refobjsubid = 0 AND deptype = 'i'""",
                table.sql(), column) > 0) {
            throw notOnline("column " + column + " is a part of its partition key.");
        }
    }

    /** Refuses if a dependent object would be lost or broken. */
    public void nobodyDependsOnIt(String what, List<String> dependents) {
        if (!dependents.isEmpty()) {
            throw new EvolventException(MigrationError.OTHERS_DEPEND, "There is what depends on " + what + ": "
                    + String.join(", ", dependents) + ". Nothing was done. Change or drop it by a migration of its own "
                    + "before this one.");
        }
    }
}
