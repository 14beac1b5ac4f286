package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What all strategies of {@link AddSequence} have in common: the name of the new column, its sequence, and the numbers
 * of the old events.
 *
 * <p>
 * The sequence starts at {@code s}, far enough above the number of events: new events are numbered {@code s, s+1, ...}, and
 * the {@code N} old ones {@code s-N .. s-1}.
 */
record SequenceColumn(StoreLayout layout, String name, List<String> orderBy) {

    private static final long HEADROOM = 10_000;

    Table events() {
        return layout.table();
    }

    String sql() {
        return Sql.name(name);
    }

    /** The column of the events' ids in SQL. */
    String id() {
        return Sql.name(layout.column(Attribute.ID));
    }

    Table sequence() {
        return events().sibling(Sql.derivedName(events().name(), name + "_seq"));
    }

    Table index() {
        return events().sibling(Sql.derivedName(events().name(), name + "_key"));
    }

    String notNull() {
        return Sql.derivedName(events().name(), name + "_not_null");
    }

    /** A table or function of Evolvent that exists while the migration is active. */
    Table own(String suffix) {
        return new Table("evolvent",
                Sql.derivedName(events().schema() + "." + events().name(), name + "_" + suffix));
    }

    EventOrder order(Session session) throws SQLException {
        return EventOrder.find(session, layout, orderBy);
    }

    /** Checks for everything that would cause wrong numbers, or lose them in an undo. */
    void requireSound(Session session, Table... others) throws SQLException {
        Requirements required = new Requirements(session, "add-sequence", events());
        required.tableIsThere();
        requireFreeNames(session, others);
        if (!EventTable.uniqueKeys(session, events()).contains(Set.of(layout.column(Attribute.ID)))) {
            throw new EvolventException(MigrationError.IDS_NOT_UNIQUE, "Nothing makes sure that the "
                    + layout.column(Attribute.ID) + " of table " + events()
                    + " is unique, so numbers cannot be given by"
                    + " it. Nothing was done. Create a unique index on that column alone first.");
        }
        required.showsAllRows("get no number");
    }

    /** The undo may only remove what the migration certainly created. */
    private void requireFreeNames(Session session, Table... others) throws SQLException {
        if (Catalogue.columns(session, events().sql()).containsKey(name)) {
            throw new EvolventException(MigrationError.COLUMN_EXISTS, "Table " + events() + " has a column " + name
                    + " already. Choose another name for the new one, or name it as the position in the layout.");
        }
        List<String> taken = new ArrayList<>(session.list("""
                SELECT relname FROM pg_class WHERE oid IN (to_regclass(?), to_regclass(?))
                UNION ALL SELECT conname FROM pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?
                """, row -> row.getString(1), sequence().sql(), index().sql(), events().sql(), notNull()));
        for (Table other : others) {
            if (session.first("SELECT to_regclass(?) IS NOT NULL OR to_regprocedure(? || '()') IS NOT NULL",
                    row -> row.getBoolean(1), other.sql(), other.sql()).orElseThrow()) {
                taken.add(other.name());
            }
        }
        if (!taken.isEmpty()) {
            throw new EvolventException(MigrationError.NAME_TAKEN, "The names " + String.join(", ", taken)
                    + " are needed for what add-sequence makes for column " + name + " of table " + events()
                    + ", but they are taken. Nothing was done. Rename what has them, or choose another name for the column.");
        }
    }

    /** Counts the events, and reserves numbers for them below the first new one. */
    void createSequence(Session session) throws SQLException {
        long count = session.number("SELECT count(*) FROM " + events().sql());
        session.execute("CREATE SEQUENCE " + sequence().sql() + " START WITH " + (count + count / 10 + HEADROOM));
    }

    /** The difference between the number and the ordinal of an old event, for this number of events. */
    long offset(Session session, long count) throws SQLException {
        long start = session.number("SELECT seqstart FROM pg_sequence WHERE seqrelid = to_regclass(?)",
                sequence().sql());
        if (count >= start) {
            throw new EvolventException(MigrationError.POSITIONS_EXHAUSTED, "Table " + events() + " grew by more than "
                    + HEADROOM + " events and a tenth while its lock was waited for, so the numbers below "
                    + start + " do not suffice. Undo this migration and apply it again.");
        }
        return start - 1 - count;
    }

    /** Binds the sequence to the column: it is dropped with it, and roles that may append may use it. */
    void attachSequence(Session session) throws SQLException {
        session.execute("ALTER SEQUENCE " + sequence().sql() + " OWNER TO " + owner(session));
        session.execute("ALTER SEQUENCE " + sequence().sql() + " OWNED BY " + events().sql() + "." + sql());
        for (String writer : grantees(session, "INSERT")) {
            session.execute("GRANT USAGE ON SEQUENCE " + sequence().sql() + " TO " + writer);
        }
    }

    /** The owner of the table, as SQL names it. */
    String owner(Session session) throws SQLException {
        return session.first("SELECT quote_ident(pg_get_userbyid(relowner)) FROM pg_class "
                + "WHERE oid = to_regclass(?)", row -> row.getString(1), events().sql()).orElseThrow();
    }

    /** Roles other than the owner with a right on the table, or on some of its columns. */
    List<String> grantees(Session session, String privilege) throws SQLException {
        return session.list(
                """
                        SELECT DISTINCT CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END FROM (
                            SELECT (aclexplode(relacl)).* FROM pg_class WHERE oid = to_regclass(?)
                            UNION ALL
                            SELECT (aclexplode(attacl)).* FROM pg_attribute WHERE attrelid = to_regclass(?) AND NOT attisdropped
                        ) AS grants WHERE privilege_type = ?""",
                row -> row.getString(1), events().sql(), events().sql(), privilege);
    }

    /** The tablespace of the events, whatever the database's default: what appends write to needs its space there. */
    String tablespace(Session session) throws SQLException {
        return session.first("""
                SELECT quote_ident(spcname) FROM pg_class CROSS JOIN pg_database
                JOIN pg_tablespace s ON s.oid = CASE reltablespace WHEN 0 THEN dattablespace ELSE reltablespace END
                WHERE pg_class.oid = to_regclass(?) AND datname = current_database()""", row -> row.getString(1),
                events().sql()).orElseThrow();
    }

    /**
     * Builds a unique index without blocking traffic. An interrupted build leaves an invalid index, which IF NOT EXISTS
     * would accept, and which each append would keep writing to, even onto a full disk.
     */
    OperationStep uniqueIndex(String step, Lock lock, Table on, Table index, String column) {
        String drop = "DROP INDEX CONCURRENTLY IF EXISTS " + index.sql();
        String create = "CREATE UNIQUE INDEX CONCURRENTLY " + Sql.name(index.name()) + " ON " + on.sql() + " (" + column
                + ")";
        return new OperationStep.Repeatable(step, new Impact(lock, Effort.BUILDS_AN_INDEX), List.of(drop, create),
                session -> {
                    session.execute(drop);
                    try {
                        session.execute(create + " TABLESPACE " + tablespace(session));
                    } catch (SQLException e) {
                        if (!DatabaseException.of(e).isConnectionLost()) {
                            session.execute(drop);
                        }
                        throw e;
                    }
                });
    }

    /** For one transaction, enough memory to sort millions of rows fast; never less than the server's setting. */
    static void useMemory(Session session) throws SQLException {
        session.list("""
                SELECT set_config(name, '256MB', true) FROM pg_settings
                WHERE name IN ('work_mem', 'maintenance_work_mem') AND setting::bigint < 256 * 1024""",
                row -> row.getString(1));
    }
}
