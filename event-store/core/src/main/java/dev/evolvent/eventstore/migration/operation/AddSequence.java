package dev.evolvent.eventstore.migration.operation;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.migration.Check;
import dev.evolvent.eventstore.migration.Impact;
import dev.evolvent.eventstore.migration.Impact.Effort;
import dev.evolvent.eventstore.migration.Impact.Lock;
import dev.evolvent.eventstore.migration.MigrationError;
import dev.evolvent.eventstore.migration.Operation;
import dev.evolvent.eventstore.migration.Step;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Gives an events table a global order while others go on appending: a column that is filled, unique, never null, and
 * drawn from a sequence for new events.
 *
 * <p>
 * Strategy <em>in place</em>. One short lock adds an empty column whose default is a sequence that starts at {@code s}:
 * from then on new events are numbered {@code s, s+1, ...} by themselves, and the old ones are exactly those that have no
 * number. These {@code N} are put in order, and numbered {@code s-N .. s-1} batch by batch. A check that is validated
 * beside the running traffic, an index that is built beside it, and one more short lock make the column NOT NULL.
 *
 * <p>
 * The order of the old events is that of their time, but within a stream always that of the versions: where a clock went
 * backwards, an event counts as recorded no earlier than the one before it in its stream.
 */
public record AddSequence(StoreLayout layout, String column) implements Operation {

    private static final long HEADROOM = 10_000;

    @Override
    public String kind() {
        return "add-sequence";
    }

    @Override
    public String definition() {
        return "add-sequence: {table: " + layout.table() + ", column: " + column + ", strategy: in-place, order-by: ["
                + layout.column(Attribute.TIME) + ", " + layout.column(Attribute.VERSION) + ", "
                + layout.column(Attribute.ID) + "]}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(events());
    }

    @Override
    public List<Step> expand() {
        return List.of(
                new Step.InTransaction("count the events and create the sequence",
                        new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        List.of("CREATE SEQUENCE " + sequence().sql() + " START WITH ..."), this::createSequence),
                new Step.InTransaction("fence off the old events", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of("ALTER TABLE " + events().sql() + " ADD COLUMN " + Sql.name(column) + " bigint",
                                "ALTER TABLE " + events().sql() + " ALTER COLUMN " + Sql.name(column)
                                        + " SET DEFAULT nextval(" + Sql.literal(sequence().sql()) + ")"),
                        this::fenceOff));
    }

    @Override
    public List<Step> backfill() {
        return List.of(
                new Step.InTransaction("put the old events in order", new Impact(Lock.NONE, Effort.SORTS_THE_TABLE),
                        List.of("CREATE TABLE " + numbering().sql() + " AS SELECT ... FROM " + events().sql()),
                        this::order),
                new Step.InBatches("number the old events", new Impact(Lock.ROW_EXCLUSIVE, Effort.UPDATES_ROWS),
                        List.of("UPDATE " + events().sql() + " SET " + Sql.name(column) + " = ... FROM "
                                + numbering().sql()),
                        this::number),
                Step.inTransaction("declare that none is without a number", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        "ALTER TABLE " + events().sql() + " ADD CONSTRAINT " + Sql.name(notNull()) + " CHECK ("
                                + Sql.name(column) + " IS NOT NULL) NOT VALID"),
                Step.repeatable("validate that", new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.READS_THE_TABLE),
                        "ALTER TABLE " + events().sql() + " VALIDATE CONSTRAINT " + Sql.name(notNull())),
                // An interrupted build leaves an invalid index behind, which IF NOT EXISTS would take for a good one.
                Step.repeatable("build the unique index",
                        new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.BUILDS_AN_INDEX),
                        "DROP INDEX CONCURRENTLY IF EXISTS " + index().sql(),
                        "CREATE UNIQUE INDEX CONCURRENTLY " + Sql.name(index().name()) + " ON " + events().sql() + " ("
                                + Sql.name(column) + ")"));
    }

    /** The validated check spares SET NOT NULL the scan of the table under its lock. */
    @Override
    public List<Step> complete() {
        return List.of(
                Step.inTransaction("make the column not null", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        "ALTER TABLE " + events().sql() + " ALTER COLUMN " + Sql.name(column) + " SET NOT NULL",
                        "ALTER TABLE " + events().sql() + " DROP CONSTRAINT " + Sql.name(notNull()),
                        "DROP TABLE " + numbering().sql()),
                Step.repeatable("tell the planner about it",
                        new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.READS_THE_TABLE),
                        "ANALYZE " + events().sql()));
    }

    /** A step of its own, so that the table is not counted again each time that its lock is not to be had. */
    private void createSequence(Session session) throws SQLException {
        requireFreeNames(session);
        long count = session.number("SELECT count(*) FROM " + events().sql());
        session.execute("CREATE SEQUENCE " + sequence().sql() + " START WITH " + (count + count / 10 + HEADROOM));
    }

    /** What the undo takes away again must be ours, without any doubt. */
    private void requireFreeNames(Session session) throws SQLException {
        if (Catalogue.columns(session, events().sql()).containsKey(column)) {
            throw new EvolventException(MigrationError.COLUMN_EXISTS, "Table " + events() + " has a column " + column
                    + " already. Choose another name for the new one, or name it as the position in the layout.");
        }
        List<String> taken = session.list("""
                SELECT relname FROM pg_class WHERE oid IN (to_regclass(?), to_regclass(?))
                UNION ALL SELECT conname FROM pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?
                """, row -> row.getString(1), sequence().sql(), index().sql(), events().sql(), notNull());
        if (!taken.isEmpty()) {
            throw new EvolventException(MigrationError.NAME_TAKEN, "The names " + String.join(", ", taken)
                    + " are needed for what add-sequence makes for column " + column + " of table " + events()
                    + ", but they are taken. Nothing was done. Rename what has them, or choose another name for the column.");
        }
    }

    private void fenceOff(Session session) throws SQLException {
        session.execute("ALTER TABLE " + events().sql() + " ADD COLUMN " + Sql.name(column) + " bigint");
        session.execute("ALTER TABLE " + events().sql() + " ALTER COLUMN " + Sql.name(column) + " SET DEFAULT nextval("
                + Sql.literal(sequence().sql()) + ")");
        String owner = session.first("SELECT quote_ident(pg_get_userbyid(relowner)) FROM pg_class "
                + "WHERE oid = to_regclass(?)", row -> row.getString(1), events().sql()).orElseThrow();
        session.execute("ALTER SEQUENCE " + sequence().sql() + " OWNER TO " + owner);
        session.execute("ALTER SEQUENCE " + sequence().sql() + " OWNED BY " + events().sql() + "." + Sql.name(column));
        for (String writer : writers(session)) {
            session.execute("GRANT USAGE ON SEQUENCE " + sequence().sql() + " TO " + writer);
        }
    }

    /** Who may insert rows, beside the owner: without a right on the sequence, he could not any more. */
    private List<String> writers(Session session) throws SQLException {
        return session.list(
                """
                        SELECT DISTINCT CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END FROM (
                            SELECT (aclexplode(relacl)).* FROM pg_class WHERE oid = to_regclass(?)
                            UNION ALL
                            SELECT (aclexplode(attacl)).* FROM pg_attribute WHERE attrelid = to_regclass(?) AND NOT attisdropped
                        ) AS grants WHERE privilege_type = 'INSERT'""",
                row -> row.getString(1), events().sql(), events().sql());
    }

    /**
     * After the lock of the step before, rows without a number are all committed, and no new ones can come: their order
     * can be decided once and for all.
     */
    private void order(Session session) throws SQLException {
        session.execute("DROP TABLE IF EXISTS " + numbering().sql());
        session.execute("CREATE TABLE " + numbering().sql() + " AS SELECT row_number() OVER (ORDER BY not_before, "
                + Sql.name(layout.column(Attribute.VERSION)) + ", id) AS ordinal, id FROM (SELECT "
                + Sql.name(layout.column(Attribute.ID)) + " AS id, "
                + Sql.name(layout.column(Attribute.VERSION)) + ", max(" + Sql.name(layout.column(Attribute.TIME))
                + ") OVER (PARTITION BY "
                + Sql.name(layout.column(Attribute.CATEGORY)) + ", " + Sql.name(layout.column(Attribute.STREAM))
                + " ORDER BY "
                + Sql.name(layout.column(Attribute.VERSION)) + ") AS not_before FROM " + events().sql() + " WHERE "
                + Sql.name(column)
                + " IS NULL) AS old");
        session.execute("ALTER TABLE " + numbering().sql() + " ADD PRIMARY KEY (ordinal)");
        session.execute("ANALYZE " + numbering().sql());
        long count = session.number("SELECT count(*) FROM " + numbering().sql());
        if (count >= start(session)) {
            throw new EvolventException(MigrationError.POSITIONS_EXHAUSTED, "Table " + events() + " grew by more than "
                    + HEADROOM + " events and a tenth while its lock was waited for, so the numbers below "
                    + start(session) + " do not suffice. Undo this migration and apply it again.");
        }
    }

    private long number(Session session, long cursor, int size) throws SQLException {
        long count = session.number("SELECT coalesce(max(ordinal), 0) FROM " + numbering().sql());
        long offset = start(session) - 1 - count;
        session.update("UPDATE " + events().sql() + " SET " + Sql.name(column) + " = ? + numbering.ordinal FROM "
                + numbering().sql() + " AS numbering WHERE numbering.ordinal > ? AND numbering.ordinal <= ? AND "
                + events().sql() + "." + Sql.name(layout.column(Attribute.ID)) + " = numbering.id", offset, cursor,
                cursor + size);
        return cursor + size >= count ? Step.BatchWork.DONE : cursor + size;
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        String quoted = Sql.name(column);
        long missing = session.number("SELECT count(*) FROM " + events().sql() + " WHERE " + quoted + " IS NULL");
        long inverted = session.number("SELECT count(*) FROM (SELECT " + quoted + " < lag(" + quoted
                + ") OVER (PARTITION BY " + Sql.name(layout.column(Attribute.CATEGORY)) + ", "
                + Sql.name(layout.column(Attribute.STREAM))
                + " ORDER BY "
                + Sql.name(layout.column(Attribute.VERSION)) + ") AS inverted FROM " + events().sql()
                + ") AS pairs WHERE inverted");
        long validIndexes = session.number("""
                SELECT count(*) FROM pg_index WHERE indexrelid = to_regclass(?) AND indisvalid AND indisunique
                """, index().sql());
        long behind = session.number("SELECT count(*) FROM " + events().sql() + " WHERE " + quoted
                + " > (SELECT last_value FROM " + sequence().sql() + ")");
        return List.of(
                new Check("every event has a number", missing == 0, missing + " without"),
                new Check("within each stream the numbers follow the versions", inverted == 0, inverted + " do not"),
                new Check("the numbers are unique", validIndexes == 1, validIndexes + " valid unique index"),
                new Check("the sequence is ahead of the numbers", behind == 0, behind + " numbers above it"));
    }

    @Override
    public List<Step> undo() {
        return List.of(new Step.InTransaction("drop the column and its sequence",
                Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("ALTER TABLE " + events().sql() + " DROP COLUMN IF EXISTS " + Sql.name(column)), session -> {
                    session.execute("ALTER TABLE " + events().sql() + " DROP COLUMN IF EXISTS " + Sql.name(column));
                    session.execute(
                            "ALTER TABLE " + events().sql() + " DROP CONSTRAINT IF EXISTS " + Sql.name(notNull()));
                    session.execute("DROP SEQUENCE IF EXISTS " + sequence().sql());
                    session.execute("DROP TABLE IF EXISTS " + numbering().sql());
                }));
    }

    /** The first number of the new events, which the sequence itself remembers. */
    private long start(Session session) throws SQLException {
        return session.number("SELECT seqstart FROM pg_sequence WHERE seqrelid = to_regclass(?)", sequence().sql());
    }

    private Table sequence() {
        return events().sibling(Sql.derivedName(events().name(), column + "_seq"));
    }

    private Table index() {
        return events().sibling(Sql.derivedName(events().name(), column + "_key"));
    }

    private String notNull() {
        return Sql.derivedName(events().name(), column + "_not_null");
    }

    private Table numbering() {
        return new Table("evolvent", Sql.derivedName(events().schema() + "." + events().name(), column + "_numbering"));
    }

    private Table events() {
        return layout.table();
    }
}
