package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.table.AttachmentKind;
import dev.evolvent.postgres.table.TableAttachment;
import dev.evolvent.postgres.table.TableAttachments.Copy;
import dev.evolvent.postgres.table.TableAttachments;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Strategy <em>shadow</em>. One short lock adds triggers that record what is appended and changed from then on;
 * existing rows are copied in order into a shadow table. Its indexes are built, the recorded changes are applied round
 * by round, and a last short lock applies the rest and swaps the two tables.
 *
 * <p>
 * The old table is kept until completion, and the same triggers follow the new one: so until then the undo can swap
 * them back without losing what was appended meanwhile.
 */
record ShadowSequence(SequenceColumn sequence) implements SequenceStrategy {

    /** Rounds smaller than this are left to the swap. */
    private static final int LAST_ROUND = 200;
    private static final int ROUND = 5_000;

    @Override
    public List<OperationStep> expand() {
        return List.of(
                new OperationStep.InTransaction("read the attachments of the table, and count the events",
                        new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        List.of("CREATE SEQUENCE " + sequence.sequence().sql() + " START WITH ...",
                                "CREATE TABLE " + journal().table().sql() + " (...)"),
                        this::prepare),
                new OperationStep.InTransaction("write down what is appended and changed from now on",
                        Impact.instant(Lock.SHARE_ROW_EXCLUSIVE),
                        List.of("CREATE TRIGGER ... AFTER INSERT ON " + events(),
                                "CREATE TRIGGER ... AFTER UPDATE OR DELETE ON " + events()),
                        session -> journal().follow(session)));
    }

    @Override
    public List<OperationStep> backfill() {
        return List.of(
                new OperationStep.InTransaction("put the old events in order",
                        new Impact(Lock.NONE, Effort.SORTS_THE_TABLE),
                        List.of("CREATE TABLE " + numbering().sql() + " AS SELECT ... FROM " + events()), this::order),
                new OperationStep.InTransaction("create the table beside", Impact.NONE,
                        List.of("CREATE TABLE " + shadow().table().sql() + " (LIKE " + events() + " ...)"),
                        session -> shadow().create(session, journal().table())),
                new OperationStep.InBatches("copy the old events in order", new Impact(Lock.NONE, Effort.COPIES_ROWS),
                        List.of("INSERT INTO " + shadow().table().sql() + " SELECT ... FROM " + events()), this::copy),
                new OperationStep.InBatches("build its indexes and constraints",
                        new Impact(Lock.NONE, Effort.BUILDS_AN_INDEX),
                        List.of("CREATE UNIQUE INDEX ... ON " + shadow().table().sql()), this::build),
                OperationStep.repeatable("tell the planner about it", new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        "ANALYZE " + shadow().table().sql()),
                new OperationStep.InBatches("catch up", Impact.NONE,
                        List.of("INSERT INTO " + shadow().table().sql() + " SELECT ... FROM "
                                + journal().table().sql()),
                        (session, cursor, size) -> catchUp(session, cursor, size, true)),
                new OperationStep.InTransaction("swap", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of("ALTER TABLE " + events() + " SET SCHEMA evolvent", "ALTER TABLE "
                                + shadow().table().sql() + " SET SCHEMA " + Sql.name(sequence.events().schema())),
                        this::swap));
    }

    @Override
    public List<OperationStep> complete() {
        // In this order: without the old table, an undo drops the column, and no longer uses the triggers.
        List<String> triggers = new ArrayList<>(journal().unfollow());
        triggers.add("DROP TABLE IF EXISTS " + journal().table().sql());
        return List.of(
                OperationStep.inTransaction("drop the old table", Impact.NONE,
                        "DROP TABLE IF EXISTS " + shadow().table().sql(), "DROP TABLE IF EXISTS " + numbering().sql()),
                OperationStep.inTransaction("drop the triggers", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        triggers.toArray(String[]::new)));
    }

    private void prepare(Session session) throws SQLException {
        sequence.requireSound(session);
        ShadowBlockers.requireNone(session, sequence.events());
        sequence.createSequence(session);
        journal().create(session);
    }

    /**
     * After the lock of the previous step, an event that is not in the journal is an old one.
     *
     * <p>
     * The list is unlogged, which halves its cost. The row of the number below 1 holds its length, and proves that
     * it exists: after a crash of the server it is empty.
     */
    private void order(Session session) throws SQLException {
        SequenceColumn.useMemory(session);
        session.execute("CREATE UNLOGGED TABLE " + numbering().sql() + " AS SELECT ordinal, id, place FROM ("
                + sequence.order(session).query(session, "NOT EXISTS (SELECT FROM " + journal().table().sql()
                        + " AS j WHERE j.appended AND j.id = e." + sequence.id() + ")")
                + ") AS old");
        session.execute("INSERT INTO " + numbering().sql() + " (ordinal) SELECT -count(*) FROM " + numbering().sql());
        session.execute("CREATE INDEX ON " + numbering().sql() + " USING brin (ordinal) WITH (pages_per_range = 8)");
        session.execute("ANALYZE " + numbering().sql());
        sequence.offset(session, count(session).orElseThrow());
    }

    private Optional<Long> count(Session session) throws SQLException {
        session.execute("SET LOCAL enable_seqscan = off");
        return session.first("SELECT -ordinal FROM " + numbering().sql() + " WHERE ordinal <= 0",
                row -> row.getLong(1));
    }

    /**
     * Rows are looked up by the ctid that they had when they were ordered, which is twice as fast as by their ids. If
     * one was moved since, the chunk is copied again by the ids.
     */
    private long copy(Session session, long cursor, int size) throws SQLException {
        Optional<Long> known = count(session);
        if (known.isEmpty()) {
            session.execute("TRUNCATE " + shadow().table().sql());
            session.execute("DROP TABLE " + numbering().sql());
            order(session);
            return 0;
        }
        long count = known.get();
        long to = Math.min(cursor + size, count);
        session.execute("SET LOCAL enable_hashjoin = off");
        session.execute("SET LOCAL enable_mergejoin = off");
        session.execute("SAVEPOINT chunk");
        // IS NOT DISTINCT FROM keeps the planner from using the index on the ids.
        long copied = copy(session, "e.ctid = n.place AND e.%1$s IS NOT DISTINCT FROM n.id", count, cursor, to);
        if (copied < to - cursor) {
            session.execute("ROLLBACK TO SAVEPOINT chunk");
            copy(session, "e.%1$s = n.id", count, cursor, to);
        }
        return to == count ? OperationStep.BatchWork.DONE : to;
    }

    private long copy(Session session, String same, long count, long from, long to) throws SQLException {
        List<String> columns = shadow().columns(session);
        return session.update("INSERT INTO " + shadow().table().sql() + " (" + String.join(", ", columns) + ", "
                + sequence.sql() + ") OVERRIDING SYSTEM VALUE SELECT "
                + columns.stream().map(column -> "e." + column).collect(Collectors.joining(", "))
                + ", ? + n.ordinal FROM " + numbering().sql() + " AS n JOIN " + events() + " AS e ON "
                + same.formatted(sequence.id()) + " WHERE n.ordinal > ? AND n.ordinal <= ? ORDER BY n.ordinal",
                sequence.offset(session, count), from, to);
    }

    private long build(Session session, long cursor, int size) throws SQLException {
        List<String> statements = shadow().build(session);
        SequenceColumn.useMemory(session);
        // A foreign key locks the referenced table, where no session may wait for long.
        session.execute("SET LOCAL lock_timeout = '150ms'");
        session.execute(statements.get((int) cursor));
        return cursor + 1 < statements.size() ? cursor + 1 : OperationStep.BatchWork.DONE;
    }

    private long catchUp(Session session, long cursor, int size, boolean numbered) throws SQLException {
        int brought = bring(session, numbered, size);
        return brought < LAST_ROUND ? OperationStep.BatchWork.DONE : cursor + brought;
    }

    private int bring(Session session, boolean numbered, int size) throws SQLException {
        return journal().bring(session, shadow().table(), shadow().columns(session), numbered, size);
    }

    /** The changes since the last round are applied before the lock, so that few are left for it. */
    private void bringAllAndLock(Session session, boolean numbered) throws SQLException {
        bringDownTo(session, numbered, LAST_ROUND);
        session.execute("LOCK TABLE " + events() + " IN ACCESS EXCLUSIVE MODE");
        bringDownTo(session, numbered, 0);
    }

    private void bringDownTo(Session session, boolean numbered, int left) throws SQLException {
        int brought;
        do {
            brought = bring(session, numbered, ROUND);
        } while (brought > left);
    }

    private void swap(Session session) throws SQLException {
        bringAllAndLock(session, true);
        run(session, journal().unfollow());
        shadow().requireSameShape(session, journal().table());
        List<TableAttachment> attachments = attachments(session);
        String owner = sequence.owner(session);
        run(session, ShadowTable.release(attachments));
        run(session, TableAttachments.revocations(session, shadow().table()));
        shadow().exchange(session);
        session.execute("ALTER TABLE " + events() + " OWNER TO " + owner);
        run(session, ShadowTable.remaining(attachments));
        sequence.attachSequence(session);
        journal().followNumbered(session);
    }

    /** Its triggers are disabled until it is live again: their work was done when the events were appended. */
    private long catchUpBack(Session session, long cursor, int size) throws SQLException {
        if (!shadow().isSwapped(session)) {
            return OperationStep.BatchWork.DONE;
        }
        session.execute("ALTER TABLE " + shadow().table().sql() + " DISABLE TRIGGER USER");
        return catchUp(session, cursor, size, false);
    }

    private void takeBack(Session session) throws SQLException {
        if (shadow().isSwapped(session)) {
            swapBack(session);
        } else if (!Catalogue.exists(session, shadow().table().sql())) {
            session.execute("ALTER TABLE " + events() + " DROP COLUMN IF EXISTS " + sequence.sql());
        }
        run(session, journal().unfollow());
    }

    private void swapBack(Session session) throws SQLException {
        bringAllAndLock(session, false);
        run(session, journal().unfollow());
        session.execute("ALTER SEQUENCE " + sequence.sequence().sql() + " OWNED BY NONE");
        shadow().requireSameShape(session, journal().table());
        List<TableAttachment> attachments = attachments(session);
        run(session, ShadowTable.release(attachments));
        shadow().exchange(session);
        run(session, attachments.stream()
                .filter(each -> each.kind() == AttachmentKind.TRIGGER_STATE || ShadowTable.isMoved(each))
                .map(TableAttachment::sql).toList());
    }

    private List<TableAttachment> attachments(Session session) throws SQLException {
        return TableAttachments.of(session, Copy.of(sequence.events()));
    }

    private static void run(Session session, List<String> statements) throws SQLException {
        for (String statement : statements) {
            session.execute(statement);
        }
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        List<Check> checks = new ArrayList<>(
                new SequenceChecks(sequence, events(), sequence.events(), sequence.index()).run(session));
        if (shadow().isSwapped(session)) {
            long lost = session.transaction(this::lost);
            checks.add(new Check("all events of the old table are in the new one", lost == 0, lost + " are not"));
        }
        return checks;
    }

    /**
     * If there are as many rows as there were, plus those that were appended since, none is missing: ids are unique,
     * and nothing else adds rows. Only if the numbers differ, because some were deleted, are the missing ones looked
     * up: they are in the journal.
     */
    private long lost(Session session) throws SQLException {
        long difference = session.number("SELECT (SELECT count(*) FROM " + shadow().table().sql()
                + ") + (SELECT count(*) FROM " + journal().table().sql() + " WHERE appended) - (SELECT count(*) FROM "
                + events() + ")");
        if (difference == 0) {
            return 0;
        }
        SequenceColumn.useMemory(session);
        return session.number("SELECT count(*) FROM " + shadow().table().sql() + " AS o WHERE NOT EXISTS (SELECT FROM "
                + events() + " AS e WHERE e." + sequence.id() + " = o." + sequence.id()
                + ") AND NOT EXISTS (SELECT FROM "
                + journal().table().sql() + " AS j WHERE j.id = o." + sequence.id() + ")");
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(
                new OperationStep.InBatches("bring back what was appended since the swap", Impact.NONE,
                        List.of("INSERT INTO " + shadow().table().sql() + " SELECT ... FROM "
                                + journal().table().sql()),
                        this::catchUpBack),
                new OperationStep.InTransaction("swap back, or drop the column", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of("ALTER TABLE " + shadow().table().sql() + " SET SCHEMA "
                                + Sql.name(sequence.events().schema())),
                        this::takeBack),
                OperationStep.inTransaction("drop what is not needed any more", Impact.NONE,
                        "DROP TABLE IF EXISTS " + shadow().table().sql(), "DROP TABLE IF EXISTS " + numbering().sql(),
                        "DROP TABLE IF EXISTS " + journal().table().sql(),
                        "DROP SEQUENCE IF EXISTS " + sequence.sequence().sql()));
    }

    private String events() {
        return sequence.events().sql();
    }

    private ShadowTable shadow() {
        return new ShadowTable(sequence);
    }

    private ChangeJournal journal() {
        return new ChangeJournal(sequence);
    }

    private Table numbering() {
        return sequence.own("numbering");
    }
}
