package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.AppendTrigger;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;

/**
 * Strategy <em>side table</em>, for tables that must not be rewritten: the numbers are in a separate table, with the
 * ids of the events, and a view joins both.
 *
 * <p>
 * One short lock adds a trigger that numbers what each statement appends. From then on, events without a number are
 * old ones. They are numbered by one statement, and the indexes are built without blocking traffic.
 */
record SideTableSequence(SequenceColumn sequence) implements SequenceStrategy {

    private static final String EVENT = "event_id";

    @Override
    public List<OperationStep> expand() {
        return List.of(
                new OperationStep.InTransaction("count the events and create the side table",
                        new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        List.of("CREATE SEQUENCE " + sequence.sequence().sql() + " START WITH ...",
                                "CREATE TABLE " + side().sql() + " (" + sequence.sql() + " bigint, " + EVENT + " ...)"),
                        this::prepare),
                new OperationStep.InTransaction("number new events from now on",
                        Impact.instant(Lock.SHARE_ROW_EXCLUSIVE),
                        List.of("CREATE TRIGGER ... AFTER INSERT ON " + events()),
                        session -> trigger().install(session, numberAppended(session))));
    }

    @Override
    public List<OperationStep> backfill() {
        return List.of(
                new OperationStep.InTransaction("number the old events", new Impact(Lock.NONE, Effort.SORTS_THE_TABLE),
                        List.of("INSERT INTO " + side().sql() + " SELECT ... FROM " + events()), this::numberOld),
                sequence.uniqueIndex("build the index on the numbers", Lock.NONE, side(), numbers(), sequence.sql()),
                sequence.uniqueIndex("build the index on the events", Lock.NONE, side(), ids(), EVENT),
                // Every append writes to the side table: what blocks it blocks appends.
                OperationStep.inTransaction("make them its keys", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        "ALTER TABLE " + side().sql() + " ADD PRIMARY KEY USING INDEX " + Sql.name(numbers().name()),
                        "ALTER TABLE " + side().sql() + " ADD UNIQUE USING INDEX " + Sql.name(ids().name())),
                new OperationStep.InTransaction("create the view that reads both", Impact.NONE,
                        List.of("CREATE VIEW " + view().sql() + " AS SELECT ... FROM " + side().sql()),
                        this::createView));
    }

    @Override
    public List<OperationStep> complete() {
        return List
                .of(OperationStep.repeatable("tell the planner about it", new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        "ANALYZE " + side().sql()));
    }

    private void prepare(Session session) throws SQLException {
        sequence.requireSound(session, side(), view(), numbers(), ids(), trigger().function());
        requireTrigger(session);
        sequence.createSequence(session);
        session.execute("CREATE TABLE " + side().sql() + " (" + sequence.sql() + " bigint NOT NULL, " + EVENT + " "
                + type(session) + " NOT NULL) TABLESPACE " + sequence.tablespace(session));
        for (String reader : sequence.grantees(session, "SELECT")) {
            session.execute("GRANT SELECT ON " + side().sql() + " TO " + reader);
        }
    }

    private String type(Session session) throws SQLException {
        return session.first("SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = to_regclass(?)"
                + " AND attname = ?", row -> row.getString(1), events(), sequence.layout().column(Attribute.ID))
                .orElseThrow();
    }

    /** A trigger on the table would not see rows that arrive in another way. */
    private void requireTrigger(Session session) throws SQLException {
        List<String> reasons = session.list("""
                SELECT 'it is not a plain table' FROM pg_class WHERE oid = to_regclass(?) AND relkind <> 'r'
                UNION ALL SELECT 'it is a part of another table, or has parts' FROM pg_inherits
                    WHERE to_regclass(?) IN (inhrelid, inhparent)
                UNION ALL SELECT 'its rows come by a subscription' FROM pg_subscription_rel
                    WHERE srrelid = to_regclass(?)""", row -> row.getString(1), events(), events(), events()).stream()
                .distinct().toList();
        if (!reasons.isEmpty()) {
            throw new EvolventException(MigrationError.APPENDS_NOT_SEEN, "A trigger on table " + sequence.events()
                    + " would not see every event that is appended: " + String.join(", ", reasons)
                    + ". Nothing was done.");
        }
        if (session.number(
                "SELECT count(*) FROM pg_class WHERE oid = to_regclass(?) AND has_table_privilege(oid, 'TRIGGER')",
                events()) == 0) {
            throw new Requirements(session, "add-sequence by a side table", sequence.events())
                    .lacking("TRIGGER on table " + sequence.events());
        }
    }

    private String numberAppended(Session session) throws SQLException {
        return "INSERT INTO " + side().sql() + " (" + sequence.sql() + ", " + EVENT + ") SELECT nextval("
                + Sql.literal(sequence.sequence().sql()) + "), id FROM (SELECT e." + sequence.id()
                + " AS id FROM appended AS e ORDER BY " + sequence.order(session).streamKey("e") + ", e."
                + Sql.name(sequence.layout().column(Attribute.VERSION)) + ") AS ordered";
    }

    /** After the lock of the previous step, an event without a number is an old one. */
    private void numberOld(Session session) throws SQLException {
        SequenceColumn.useMemory(session);
        String old = "NOT EXISTS (SELECT FROM " + side().sql() + " WHERE " + EVENT + " = e." + sequence.id() + ")";
        // Includes those that have a number already: it need not be exact, only large enough.
        long count = session.number("SELECT count(*) FROM " + events());
        session.update(
                "INSERT INTO " + side().sql() + " SELECT ? + ordinal, id FROM ("
                        + sequence.order(session).query(session, old)
                        + ") AS old",
                sequence.offset(session, count));
    }

    /**
     * With the rights of its user, so that policies on the events apply; before PostgreSQL 15, only the owner may use
     * it.
     */
    private void createView(Session session) throws SQLException {
        boolean invoker = session.majorVersion() >= 15;
        session.execute("CREATE VIEW " + view().sql() + (invoker ? " WITH (security_invoker = true)" : "")
                + " AS SELECT numbers." + sequence.sql() + ", events.* FROM " + side().sql() + " AS numbers JOIN "
                + events() + " AS events ON events." + sequence.id() + " = numbers." + EVENT);
        if (invoker) {
            for (String reader : sequence.grantees(session, "SELECT")) {
                session.execute("GRANT SELECT ON " + view().sql() + " TO " + reader);
            }
        }
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        return new SequenceChecks(sequence, "(SELECT events.*, numbers." + sequence.sql() + " FROM " + events()
                + " AS events LEFT JOIN " + side().sql() + " AS numbers ON numbers." + EVENT + " = events."
                + sequence.id() + ")", side(), numbers()).run(session);
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(OperationStep.inTransaction("drop the trigger, the side table and the sequence",
                Impact.instant(Lock.ACCESS_EXCLUSIVE), trigger().drop(), "DROP VIEW IF EXISTS " + view().sql(),
                "DROP TABLE IF EXISTS " + side().sql(), "DROP SEQUENCE IF EXISTS " + sequence.sequence().sql()));
    }

    private String events() {
        return sequence.events().sql();
    }

    /** {@code events_sequence}, if the column is {@code sequence}. */
    private Table side() {
        return sequence.events().sibling(Sql.derivedName(sequence.events().name(), sequence.name()));
    }

    /** {@code events_in_order}. */
    private Table view() {
        return sequence.events().sibling(Sql.derivedName(sequence.events().name(), "in_order"));
    }

    private Table numbers() {
        return side().sibling(Sql.derivedName(side().name(), "pkey"));
    }

    private Table ids() {
        return side().sibling(Sql.derivedName(side().name(), "event_id_key"));
    }

    private AppendTrigger trigger() {
        return new AppendTrigger(sequence.events(),
                sequence.events().sibling(Sql.derivedName(side().name(), "append")));
    }
}
