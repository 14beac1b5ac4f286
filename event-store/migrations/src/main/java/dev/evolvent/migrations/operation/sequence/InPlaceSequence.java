package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.migrations.internal.Updates;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Strategy <em>in place</em>. One short lock adds an empty column whose default is the sequence: from then on new
 * events are numbered automatically, and the old ones are exactly those without a number. These are ordered and
 * numbered in batches. A check that is validated and an index that is built without blocking traffic, and one more
 * short lock, make the column NOT NULL.
 *
 * <p>
 * Each update leaves a dead row. The old events are numbered in parts, and the table is vacuumed between two parts,
 * so that the next one reuses the space of the last one.
 */
record InPlaceSequence(SequenceColumn sequence) implements SequenceStrategy {

    private static final int PARTS = 4;

    @Override
    public List<OperationStep> expand() {
        return List.of(
                new OperationStep.InTransaction("count the events and create the sequence",
                        new Impact(Lock.ROW_EXCLUSIVE, Effort.READS_THE_TABLE),
                        List.of("CREATE SEQUENCE " + sequence.sequence().sql() + " START WITH ..."), this::prepare),
                new OperationStep.InTransaction("fence off the old events", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of(addColumn(), setDefault()), this::fenceOff));
    }

    @Override
    public List<OperationStep> backfill() {
        List<OperationStep> steps = new ArrayList<>();
        steps.add(new OperationStep.InTransaction("put the old events in order",
                new Impact(Lock.NONE, Effort.SORTS_THE_TABLE),
                List.of("CREATE TABLE " + numbering().sql() + " AS SELECT ... FROM " + events()), this::order));
        for (int i = 1; i <= PARTS; i++) {
            int part = i;
            if (part > 1) {
                steps.add(OperationStep.repeatable("make room, after part " + (part - 1),
                        new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.READS_THE_TABLE),
                        "VACUUM (TRUNCATE false) " + events()));
            }
            steps.add(new OperationStep.InBatches("number the old events, part " + part + " of " + PARTS,
                    new Impact(Lock.ROW_EXCLUSIVE, part == 1 ? Effort.UPDATES_ROWS : Effort.UNKNOWN),
                    List.of("UPDATE " + events() + " SET " + sequence.sql() + " = ... FROM " + numbering().sql()),
                    (session, cursor, size) -> number(session, part, cursor, size)));
        }
        steps.addAll(List.of(
                OperationStep.inTransaction("declare that none is without a number",
                        Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        "ALTER TABLE " + events() + " ADD CONSTRAINT " + Sql.name(sequence.notNull()) + " CHECK ("
                                + sequence.sql() + " IS NOT NULL) NOT VALID"),
                OperationStep.repeatable("validate that",
                        new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.READS_THE_TABLE),
                        "ALTER TABLE " + events() + " VALIDATE CONSTRAINT " + Sql.name(sequence.notNull())),
                sequence.uniqueIndex("build the unique index", Lock.SHARE_UPDATE_EXCLUSIVE, sequence.events(),
                        sequence.index(), sequence.sql())));
        return steps;
    }

    /** The validated check saves SET NOT NULL the table scan under its lock. */
    @Override
    public List<OperationStep> complete() {
        return List.of(
                OperationStep.inTransaction("make the column not null", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        "ALTER TABLE " + events() + " ALTER COLUMN " + sequence.sql() + " SET NOT NULL",
                        "ALTER TABLE " + events() + " DROP CONSTRAINT " + Sql.name(sequence.notNull()),
                        "DROP TABLE " + numbering().sql()),
                OperationStep.repeatable("tell the planner about it",
                        new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.READS_THE_TABLE), "ANALYZE " + events()));
    }

    /** A separate step, so that the table is not counted again for each lock attempt. */
    private void prepare(Session session) throws SQLException {
        sequence.requireSound(session);
        Requirements required = new Requirements(session, "add-sequence in place", sequence.events());
        required.isNoPartition();
        required.hasNoParts();
        required.isOwned();
        String version = Sql.name(sequence.layout().column(Attribute.VERSION));
        Updates.require(session, sequence.events(), version + " = " + version, "strategy in-place",
                "Use strategy: shadow, which copies the rows, or strategy: side-table, which leaves them as they are.");
        sequence.createSequence(session);
    }

    private String addColumn() {
        return "ALTER TABLE " + events() + " ADD COLUMN " + sequence.sql() + " bigint";
    }

    private String setDefault() {
        return "ALTER TABLE " + events() + " ALTER COLUMN " + sequence.sql() + " SET DEFAULT nextval("
                + Sql.literal(sequence.sequence().sql()) + ")";
    }

    private void fenceOff(Session session) throws SQLException {
        session.execute(addColumn());
        session.execute(setDefault());
        sequence.attachSequence(session);
    }

    /**
     * After the lock of the previous step, rows without a number are all committed, and no new ones can appear: their
     * order can be fixed.
     */
    private void order(Session session) throws SQLException {
        SequenceColumn.useMemory(session);
        session.execute("CREATE TABLE " + numbering().sql() + " AS SELECT ordinal, id FROM ("
                + sequence.order(session).query(session, "e." + sequence.sql() + " IS NULL") + ") AS old");
        session.execute("ALTER TABLE " + numbering().sql() + " ADD PRIMARY KEY (ordinal)");
        session.execute("ANALYZE " + numbering().sql());
        sequence.offset(session, count(session));
    }

    private long count(Session session) throws SQLException {
        return session.number("SELECT coalesce(max(ordinal), 0) FROM " + numbering().sql());
    }

    private long number(Session session, int part, long cursor, int size) throws SQLException {
        long count = count(session);
        long from = Math.max(cursor, count * (part - 1) / PARTS);
        long to = Math.min(from + size, count * part / PARTS);
        session.update("UPDATE " + events() + " SET " + sequence.sql() + " = ? + numbering.ordinal FROM "
                + numbering().sql() + " AS numbering WHERE numbering.ordinal > ? AND numbering.ordinal <= ? AND "
                + events() + "." + sequence.id() + " = numbering.id", sequence.offset(session, count), from, to);
        return to == count * part / PARTS ? OperationStep.BatchWork.DONE : to;
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        return new SequenceChecks(sequence, events(), sequence.events(), sequence.index()).run(session);
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(
                OperationStep.inTransaction("drop the column and its sequence", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        "ALTER TABLE " + events() + " DROP COLUMN IF EXISTS " + sequence.sql(),
                        "ALTER TABLE " + events() + " DROP CONSTRAINT IF EXISTS " + Sql.name(sequence.notNull()),
                        "DROP SEQUENCE IF EXISTS " + sequence.sequence().sql(),
                        "DROP TABLE IF EXISTS " + numbering().sql()));
    }

    private String events() {
        return sequence.events().sql();
    }

    private Table numbering() {
        return sequence.own("numbering");
    }
}
