package dev.evolvent.migrations.operation.convert;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.AsideColumn;
import dev.evolvent.migrations.internal.Blocks;
import dev.evolvent.migrations.internal.Constraint;
import dev.evolvent.migrations.internal.Dependents;
import dev.evolvent.migrations.internal.Notes;
import dev.evolvent.migrations.internal.OffendingRows;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.migrations.internal.Updates;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.table.CatalogueReading;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done to convert a column: the steps of {@link ConvertType}. How far they came is noted in {@link ConversionState}. */
final class ConversionSteps {

    private final ConvertType declared;
    private final Table target;
    private final String column;

    ConversionSteps(ConvertType declared) {
        this.declared = declared;
        target = declared.target();
        column = declared.column();
    }

    List<OperationStep> expand() {
        return List.of(
                new OperationStep.InTransaction("look for values that cannot be converted",
                        new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        List.of("SELECT count(*) FROM " + target.sql() + " WHERE ... " + Sql.name(column)
                                + " cannot be converted"),
                        this::look),
                new OperationStep.InTransaction("add a column of the new type, and what keeps it in step",
                        Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of(addColumn(), "CREATE TRIGGER ... BEFORE INSERT OR UPDATE ON " + target.sql()),
                        this::begin));
    }

    List<OperationStep> backfill() {
        List<OperationStep> steps = new ArrayList<>();
        steps.add(
                new OperationStep.InBatches("fill it in old rows", new Impact(Lock.ROW_EXCLUSIVE, Effort.UPDATES_ROWS),
                        List.of(fill() + " AND ctid >= '(...,0)' AND ctid < '(...,0)'"),
                        (session, cursor, size) -> Blocks.update(session, target, fill(), cursor, size)));
        steps.add(new OperationStep.Repeatable("build the indexes that the column has",
                new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.BUILDS_AN_INDEX),
                List.of("CREATE INDEX CONCURRENTLY ... ON " + target.sql() + " ... " + Sql.name(columns().beside())),
                session -> indexes().build(session, declared.type())));
        if (!declared.quarantine()) {
            steps.add(new OperationStep.InTransaction("refuse new values that cannot be converted",
                    Impact.instant(Lock.ACCESS_EXCLUSIVE), List.of(), this::insist));
        }
        steps.add(new OperationStep.Repeatable("compare every row", new Impact(Lock.SHARE_UPDATE_EXCLUSIVE,
                Effort.READS_THE_TABLE), List.of(), this::compare));
        steps.add(new OperationStep.InTransaction("exchange the names", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of(renaming(column, columns().aside()), renaming(columns().beside(), column)), this::swap));
        if (declared.quarantine()) {
            steps.add(new OperationStep.InTransaction("keep what could not be converted",
                    new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                    List.of("CREATE TABLE " + columns().quarantine().sql() + " AS SELECT ..."), this::keep));
        }
        return steps;
    }

    List<Check> verify(Session session) throws SQLException {
        ConversionState state = ConversionState.read(notes(), session)
                .orElse(new ConversionState(ConversionState.Phase.COMPLETED, "", "", ""));
        String found = found(session).map(Catalogue.Column::type).orElse("there is none");
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("the column has its new type", found.equals(state.to()), found));
        if (state.phase() == ConversionState.Phase.SWAPPED) {
            long differing = session.listAsWritten("SELECT count(*) FROM " + target.sql() + " AS t CROSS JOIN LATERAL "
                    + columns().attempt("t." + Sql.name(columns().aside())) + " AS tried WHERE CASE WHEN "
                    + "tried.evolvent_value::text IS DISTINCT FROM t." + Sql.name(column) + "::text THEN "
                    + columns().back("t." + Sql.name(column)) + "::text IS DISTINCT FROM t."
                    + Sql.name(columns().aside()) + "::text ELSE false END", row -> row.getLong(1)).getFirst();
            checks.add(new Check("every value is the old one, converted", differing == 0, differing + " are not"));
            boolean inStep = columns().isInStep(session);
            checks.add(
                    new Check("the old column follows the new one", inStep, inStep ? "trigger is on" : "no trigger"));
        }
        if (declared.quarantine()) {
            long kept = Catalogue.exists(session, columns().quarantine().sql())
                    ? session.number("SELECT count(*) FROM " + columns().quarantine().sql())
                    : 0;
            checks.add(new Check("what could not be converted is kept", true,
                    kept + " in " + columns().quarantine()));
        }
        return checks;
    }

    List<OperationStep> complete() {
        return List.of(new OperationStep.InTransaction("drop the old column", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("ALTER TABLE " + target.sql() + " DROP COLUMN " + Sql.name(columns().aside())), this::finish));
    }

    List<OperationStep> undo() {
        return List.of(new OperationStep.InTransaction("put the old column back", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("ALTER TABLE " + target.sql() + " DROP COLUMN " + Sql.name(column),
                        renaming(columns().aside(), column)),
                this::takeBack));
    }

    private void look(Session session) throws SQLException {
        Requirements required = required(session);
        required.tableIsThere();
        required.isOwned();
        required.columnIsThere(column);
        requireFreeNames(session, required);
        columns().requireFreeFunctions(session, required);
        ConvertedIndexes.Trial trial = indexes().attempt(session, declared.type());
        ConversionBlockers.requireNone(session, required, column, declared.newDefault().isPresent(), trial.refused());
        Catalogue.Column old = found(session).orElseThrow();
        Conversion conversion = declared.conversion(old.type(), trial.type());
        if (conversion.back().isEmpty() && old.notNull()) {
            throw declared.notSaid(
                    "it is NOT NULL, so that there must be an old value for each new one until it is completed. "
                            + "Say how it comes back: back");
        }
        if (declared.quarantine() && columns().key(session).isEmpty()) {
            throw required.notOnline("it has no primary key, by which rows in quarantine could be found again.");
        }
        Updates.require(session, target, Sql.name(column) + " = " + Sql.name(column), declared.kind(),
                "Look at why, before you decide whether they may be updated.");
        columns().createFunctions(session, conversion, declared.timeZone().orElse("UTC"));
        new ConversionState(ConversionState.Phase.LOOKED, conversion.from(), conversion.to(), "").write(notes(),
                session);
        if (!declared.quarantine()) {
            requireAllConverted(session, "Nothing was changed.");
        }
    }

    private void begin(Session session) throws SQLException {
        Requirements required = required(session);
        required.lockTable();
        requireFreeNames(session, required);
        ConversionBlockers.requireNone(session, required, column, declared.newDefault().isPresent(), List.of());
        session.execute(addColumn());
        columns().dress(session);
        columns().bringAlong(session);
        state(session).at(ConversionState.Phase.BESIDE).write(notes(), session);
    }

    private void requireFreeNames(Session session, Requirements required) throws SQLException {
        columns().requireFreeNames(session, required);
        indexes().requireFreeNames(session, required);
        required.constraintIsFree(check().name());
    }

    /** The trigger does it, for each row that is written. Those for which there is nothing are left alone. */
    private String fill() {
        String beside = Sql.name(columns().beside());
        return "UPDATE " + target.sql() + " SET " + beside + " = NULL WHERE " + beside
                + " IS NOT DISTINCT FROM NULL AND (" + columns().attempt(Sql.name(column))
                + ").evolvent_value IS DISTINCT FROM NULL";
    }

    /** Writers wait for a moment, so that all rows of before are there to be compared. */
    private void insist(Session session) throws SQLException {
        required(session).lockTable();
        columns().insist(session);
        if (found(session).orElseThrow().notNull() && !check().isOurs(session)) {
            check().add(session);
        }
    }

    private void compare(Session session) throws SQLException {
        if (!declared.quarantine()) {
            requireAllConverted(session, "Both columns are there still, and nothing was exchanged.");
        }
        String differing = "(" + columns().attempt(Sql.name(column)) + ").evolvent_value::text IS DISTINCT FROM "
                + Sql.name(columns().beside()) + "::text";
        OffendingRows rows = new OffendingRows(target, differing);
        long count = rows.count(session);
        if (count > 0) {
            throw new EvolventException(MigrationError.VERIFICATION_FAILED, count + " rows of table " + target
                    + " do not have in column " + columns().beside() + " what becomes of column " + column + ": "
                    + rows.told(session, count, "''")
                    + ". Nothing was exchanged. Undo this migration, and see whether what converts them gives the same each "
                    + "time.");
        }
        if (check().isOurs(session)) {
            check().validate(session);
        }
        session.execute("ANALYZE " + target.sql() + " (" + Sql.name(columns().beside()) + ")");
    }

    private void requireAllConverted(Session session, String soWhat) throws SQLException {
        String problem = "(" + columns().attempt(Sql.name(column)) + ").evolvent_problem";
        OffendingRows rows = new OffendingRows(target, problem + " IS NOT NULL");
        long count = rows.count(session);
        if (count > 0) {
            throw new EvolventException(MigrationError.VALUES_NOT_CONVERTED, count
                    + (count == 1 ? " value" : " values") + " of column " + column + " of table " + target
                    + " cannot be converted to " + declared.type() + ": "
                    + rows.told(session, count, "' (' || " + problem + " || ')'")
                    + ". " + soWhat
                    + " Correct them; or declare how they are converted (using); or that something may be lost "
                    + "(accept-loss), or that they are to be stored separately (quarantine).");
        }
    }

    private void swap(Session session) throws SQLException {
        Requirements required = required(session);
        required.lockTable();
        columns().dropTrigger(session);
        ConversionBlockers.requireNone(session, required, column, declared.newDefault().isPresent(), List.of());
        indexes().swap(session);
        columns().rename(session, column, columns().aside());
        columns().rename(session, columns().beside(), column);
        // Then it is known of a new row whether a statement has written to the old column.
        String oldDefault = oldDefault(session);
        session.execute(alter(columns().aside()) + "DROP DEFAULT");
        if (declared.newDefault().isPresent()) {
            session.execute(alter(column) + "SET DEFAULT " + declared.newDefault().get());
        }
        if (check().isOurs(session)) {
            session.execute(alter(column) + "SET NOT NULL");
            check().drop(session);
        }
        columns().follow(session);
        state(session).at(ConversionState.Phase.SWAPPED).with(oldDefault).write(notes(), session);
    }

    private String oldDefault(Session session) throws SQLException {
        return CatalogueReading.under(session, List.of(), inside -> inside.first("""
                SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef
                JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
                WHERE attrelid = to_regclass(?) AND attname = ?""", row -> row.getString(1), target.sql(),
                columns().aside()).orElse(""));
    }

    private void keep(Session session) throws SQLException {
        String aside = "t." + Sql.name(columns().aside());
        String kept = " FROM " + target.sql() + " AS t CROSS JOIN LATERAL " + columns().attempt(aside)
                + " AS tried WHERE tried.evolvent_problem IS NOT NULL AND t." + Sql.name(column)
                + " IS NOT DISTINCT FROM NULL";
        String key = columns().key(session).orElseThrow();
        session.execute("CREATE TABLE " + columns().quarantine().sql() + " AS SELECT " + key + " AS key, " + aside
                + " AS value, tried.evolvent_problem AS problem" + kept);
        session.execute("COMMENT ON TABLE " + columns().quarantine().sql() + " IS "
                + Sql.literal(
                        "What could not be converted when column " + column + " of " + target + " became "
                                + declared.type()));
    }

    private void finish(Session session) throws SQLException {
        String aside = columns().aside();
        required(session).nobodyDependsOnIt("column " + aside + " of table " + target,
                Dependents.ofColumn(session, target, aside));
        String before = AsideColumn.read(session, target, aside).notNullName();
        String now = AsideColumn.read(session, target, column).notNullName();
        columns().dropTriggerAndFunctions(session);
        session.execute("ALTER TABLE " + target.sql() + " DROP COLUMN " + Sql.name(aside));
        if (!before.isEmpty() && !now.isEmpty()) {
            session.execute("ALTER TABLE " + target.sql() + " RENAME CONSTRAINT " + Sql.name(now) + " TO "
                    + Sql.name(before));
        }
        state(session).at(ConversionState.Phase.COMPLETED).write(notes(), session);
    }

    private void takeBack(Session session) throws SQLException {
        Optional<ConversionState> state = ConversionState.read(notes(), session);
        if (state.isEmpty()) {
            return;
        }
        switch (state.get().phase()) {
            case LOOKED -> columns().dropTriggerAndFunctions(session);
            case BESIDE -> {
                columns().dropTriggerAndFunctions(session);
                session.execute("ALTER TABLE " + target.sql() + " DROP COLUMN " + Sql.name(columns().beside()));
                check().drop(session);
            }
            case SWAPPED -> {
                required(session).nobodyDependsOnIt("column " + column + " of table " + target,
                        Dependents.ofColumn(session, target, column));
                List<String> swapped = indexes().swapped(session);
                columns().dropTriggerAndFunctions(session);
                session.execute("ALTER TABLE " + target.sql() + " DROP COLUMN " + Sql.name(column));
                indexes().giveNamesBack(session, swapped);
                columns().rename(session, columns().aside(), column);
                if (!state.get().oldDefault().isEmpty()) {
                    session.execute(alter(column) + "SET DEFAULT " + state.get().oldDefault());
                }
                session.execute("DROP TABLE IF EXISTS " + columns().quarantine().sql());
            }
            case COMPLETED -> requireRestored(session, state.get());
        }
        notes().erase(session);
    }

    private void requireRestored(Session session, ConversionState state) throws SQLException {
        if (!found(session).map(Catalogue.Column::type).equals(Optional.of(state.from()))) {
            throw new EvolventException(MigrationError.DATA_GONE,
                    "The values of column " + column + " of table " + target
                            + " in their old type, " + state.from()
                            + ", were dropped when the migration was completed. Convert it "
                            + "back by a migration of its own, or restore it from a backup and undo again.");
        }
    }

    private ConversionState state(Session session) throws SQLException {
        return ConversionState.read(notes(), session).orElseThrow(
                () -> new IllegalStateException("what was begun was noted in the same transaction"));
    }

    private Optional<Catalogue.Column> found(Session session) throws SQLException {
        return Optional.ofNullable(Catalogue.columns(session, target.sql()).get(column));
    }

    private Requirements required(Session session) {
        return new Requirements(session, declared.kind(), target);
    }

    private ConvertedColumn columns() {
        return new ConvertedColumn(target, column);
    }

    private ConvertedIndexes indexes() {
        return new ConvertedIndexes(columns());
    }

    private Constraint check() {
        return Constraint.notNull(declared.kind(), target, columns().beside());
    }

    private Notes notes() {
        return new Notes(declared.kind(), target, column);
    }

    private String alter(String which) {
        return "ALTER TABLE " + target.sql() + " ALTER COLUMN " + Sql.name(which) + " ";
    }

    private String addColumn() {
        return "ALTER TABLE " + target.sql() + " ADD COLUMN " + Sql.name(columns().beside()) + " " + declared.type();
    }

    private String renaming(String from, String to) {
        return "ALTER TABLE " + target.sql() + " RENAME COLUMN " + Sql.name(from) + " TO " + Sql.name(to);
    }
}
