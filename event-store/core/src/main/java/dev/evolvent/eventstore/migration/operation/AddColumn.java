package dev.evolvent.eventstore.migration.operation;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.migration.Check;
import dev.evolvent.eventstore.migration.Impact;
import dev.evolvent.eventstore.migration.Impact.Effort;
import dev.evolvent.eventstore.migration.Impact.Lock;
import dev.evolvent.eventstore.migration.MigrationError;
import dev.evolvent.eventstore.migration.Operation;
import dev.evolvent.eventstore.migration.Step;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a column whose value follows from the other columns of its row: a tenant out of the metadata, say.
 *
 * <p>
 * A trigger gives it to new rows that do not bring it along, and stays; old rows get it in batches, block of the table by block.
 * Nothing else in a row is changed, but PostgreSQL writes each row anew, so that the table grows until it is vacuumed.
 *
 * @param type
 *            as it stands in SQL
 * @param value
 *            an expression in SQL over the columns of the row
 * @param notNull
 *            whether each row must have a value
 */
public record AddColumn(Table on, String column, String type, String value, boolean notNull) implements Operation {

    @Override
    public String kind() {
        return "add-column";
    }

    @Override
    public String definition() {
        return "add-column: {table: " + on + ", column: " + column + ", type: " + type + ", value: " + value
                + ", not-null: " + notNull + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(on);
    }

    @Override
    public List<Step> expand() {
        String add = "ALTER TABLE " + on.sql() + " ADD COLUMN " + Sql.name(column) + " " + type;
        // The row as a table of one row, so that the expression finds its columns by their names.
        String function = "CREATE FUNCTION " + function().sql() + "() RETURNS trigger LANGUAGE plpgsql "
                + "SET search_path FROM CURRENT AS " + Sql.literal("BEGIN IF NEW." + Sql.name(column)
                        + " IS NULL THEN SELECT (" + value + ") INTO NEW." + Sql.name(column)
                        + " FROM (SELECT (NEW).*) AS " + Sql.name(on.name()) + "; END IF; RETURN NEW; END");
        String trigger = "CREATE TRIGGER " + Sql.name(function().name()) + " BEFORE INSERT ON " + on.sql()
                + " FOR EACH ROW EXECUTE FUNCTION " + function().sql() + "()";
        return List.of(new Step.InTransaction("add the column, and what fills it in new rows",
                Impact.instant(Lock.ACCESS_EXCLUSIVE), List.of(add, function, trigger), session -> {
                    Requirements required = new Requirements(session, kind(), on);
                    required.tableIsThere();
                    required.isNoPartition();
                    requireFreeNames(session);
                    session.execute(add);
                    required.rowsCanBeUpdated(column,
                            "Keep the values in a table beside, or compute them in a view.");
                    session.execute(function);
                    session.execute(trigger);
                }));
    }

    /** What the undo takes away again must be ours, without any doubt. */
    private void requireFreeNames(Session session) throws SQLException {
        if (Catalogue.columns(session, on.sql()).containsKey(column)) {
            throw new EvolventException(MigrationError.COLUMN_EXISTS,
                    "Table " + on + " has a column " + column + " already. Choose another name for the new one.");
        }
        List<String> taken = session.list(
                """
                        SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname = ? AND proname = ?
                        UNION ALL SELECT tgname FROM pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = ?
                        UNION ALL SELECT conname FROM pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?
                        """,
                row -> row.getString(1), function().schema(), function().name(), on.sql(), function().name(),
                on.sql(), check());
        if (!taken.isEmpty()) {
            throw new EvolventException(MigrationError.NAME_TAKEN, "The names " + String.join(", ", taken)
                    + " are needed for what add-column makes for column " + column + " of table " + on
                    + ", but they are taken. Nothing was done. Rename what has them, or choose another name for the column.");
        }
    }

    @Override
    public List<Step> backfill() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.InBatches("fill it in old rows", new Impact(Lock.ROW_EXCLUSIVE, Effort.UPDATES_ROWS),
                List.of(update() + " AND ctid >= '(...,0)' AND ctid < '(...,0)'"), this::fill));
        if (notNull) {
            steps.add(Step.inTransaction("declare that none is without a value", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                    "ALTER TABLE " + on.sql() + " DROP CONSTRAINT IF EXISTS " + Sql.name(check()),
                    "ALTER TABLE " + on.sql() + " ADD CONSTRAINT " + Sql.name(check()) + " CHECK (" + Sql.name(column)
                            + " IS NOT NULL) NOT VALID"));
            steps.add(new Step.Repeatable("validate that",
                    new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.READS_THE_TABLE),
                    List.of("ALTER TABLE " + on.sql() + " VALIDATE CONSTRAINT " + Sql.name(check())), this::validate));
        }
        return steps;
    }

    private String update() {
        return "UPDATE " + on.sql() + " SET " + Sql.name(column) + " = (" + value + ") WHERE " + Sql.name(column)
                + " IS NULL AND (" + value + ") IS NOT NULL";
    }

    /**
     * By blocks, which needs no key, and is found without an index. Rows that are written anew go to later blocks, where they
     * are seen once more, and left alone.
     */
    private long fill(Session session, long cursor, int size) throws SQLException {
        long blocks = session.number("SELECT pg_relation_size(to_regclass(?)) / current_setting('block_size')::bigint",
                on.sql());
        long perBlock = session.number(
                "SELECT greatest(1, (reltuples / greatest(relpages, 1))::bigint) FROM pg_class WHERE oid = to_regclass(?)",
                on.sql());
        long end = cursor + Math.max(1, size / perBlock);
        session.execute(update() + " AND ctid >= '(" + cursor + ",0)' AND ctid < '(" + end + ",0)'");
        return end >= blocks ? Step.BatchWork.DONE : end;
    }

    private void validate(Session session) throws SQLException {
        long without = session
                .number("SELECT count(*) FROM " + on.sql() + " WHERE " + Sql.name(column) + " IS NULL");
        if (without > 0) {
            throw new EvolventException(MigrationError.VERIFICATION_FAILED, without + " rows of table " + on
                    + " have no value for column " + column
                    + ": the expression gives none for them. Undo this migration, and "
                    + "let the expression give one (coalesce), or leave out not-null.");
        }
        session.execute("ALTER TABLE " + on.sql() + " VALIDATE CONSTRAINT " + Sql.name(check()));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        long without = session.number("SELECT count(*) FROM " + on.sql() + " WHERE " + Sql.name(column)
                + " IS NULL AND (" + value + ") IS NOT NULL");
        long trigger = session.number(
                "SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = ? AND tgenabled <> 'D'",
                on.sql(), function().name());
        return List.of(new Check("every row has the value that follows from it", without == 0, without + " without"),
                new Check("new rows get it", trigger == 1, trigger + " trigger"));
    }

    /** The validated check spares SET NOT NULL the scan of the table under its lock. */
    @Override
    public List<Step> complete() {
        return notNull
                ? List.of(Step.inTransaction("make the column not null", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        "ALTER TABLE " + on.sql() + " ALTER COLUMN " + Sql.name(column) + " SET NOT NULL",
                        "ALTER TABLE " + on.sql() + " DROP CONSTRAINT " + Sql.name(check())))
                : List.of();
    }

    @Override
    public List<Step> undo() {
        return List.of(Step.inTransaction("drop the column, and what fills it", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                "DROP TRIGGER IF EXISTS " + Sql.name(function().name()) + " ON " + on.sql(),
                "DROP FUNCTION IF EXISTS " + function().sql() + "()",
                "ALTER TABLE " + on.sql() + " DROP CONSTRAINT IF EXISTS " + Sql.name(check()),
                "ALTER TABLE " + on.sql() + " DROP COLUMN IF EXISTS " + Sql.name(column)));
    }

    private Table function() {
        return on.sibling(Sql.derivedName(on.name(), column + "_fill"));
    }

    private String check() {
        return Sql.derivedName(on.name(), column + "_not_null");
    }
}
