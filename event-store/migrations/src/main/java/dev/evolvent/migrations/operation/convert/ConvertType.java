package dev.evolvent.migrations.operation.convert;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.Step;
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

/**
 * Changes the type of a column: a new column beside it is filled in batches and kept in step by a trigger, with the same
 * indexes; when every row was compared, the two exchange their names in one short lock. Until it is completed, the old column is
 * kept aside, and follows what is written to the new one, so that an undo loses nothing.
 *
 * <p>
 * A value that cannot be converted, or of which something would be lost, stops it before anything is changed, unless it is
 * said what is to become of those.
 *
 * @param type
 *            the new one, as it stands in SQL
 * @param using
 *            an expression in SQL for the new value, in which the old one is called like the column; known for the usual types
 * @param back
 *            the same for the old value of a new one
 * @param newDefault
 *            an expression in SQL, where the column has a default
 * @param timeZone
 *            what times without an offset belong to, and what the expressions are run in; otherwise, times must have one
 * @param quarantine
 *            whether values that cannot be converted become null, and are kept in a table of their own
 * @param acceptLoss
 *            whether something of a value may be lost, such as the white space of JSON, or all but the first of an array
 */
public record ConvertType(Table on, String column, String type, Optional<String> using, Optional<String> back,
        Optional<String> newDefault, Optional<String> timeZone, boolean quarantine, boolean acceptLoss)
        implements
            Operation {

    /** One of the conversions that are known, of which nothing is lost. */
    public static ConvertType of(Table on, String column, String type) {
        return new ConvertType(on, column, type, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, false);
    }

    @Override
    public String kind() {
        return "convert-type";
    }

    @Override
    public String definition() {
        return "convert-type: {table: " + on + ", column: " + column + ", type: " + type + ", using: "
                + using.orElse("") + ", back: " + back.orElse("") + ", default: " + newDefault.orElse("")
                + ", time-zone: " + timeZone.orElse("") + ", quarantine: " + quarantine + ", accept-loss: "
                + acceptLoss + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(on);
    }

    @Override
    public List<Step> expand() {
        return List.of(
                new Step.InTransaction("look for values that cannot be converted",
                        new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        List.of("SELECT count(*) FROM " + on.sql() + " WHERE ... " + Sql.name(column)
                                + " cannot be converted"),
                        this::look),
                new Step.InTransaction("add a column of the new type, and what keeps it in step",
                        Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of(addColumn(), "CREATE TRIGGER ... BEFORE INSERT OR UPDATE ON " + on.sql()),
                        this::begin));
    }

    @Override
    public List<Step> backfill() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.InBatches("fill it in old rows", new Impact(Lock.ROW_EXCLUSIVE, Effort.UPDATES_ROWS),
                List.of(fill() + " AND ctid >= '(...,0)' AND ctid < '(...,0)'"),
                (session, cursor, size) -> Blocks.update(session, on, fill(), cursor, size)));
        steps.add(new Step.Repeatable("build the indexes that the column has",
                new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.BUILDS_AN_INDEX),
                List.of("CREATE INDEX CONCURRENTLY ... ON " + on.sql() + " ... " + Sql.name(columns().beside())),
                session -> indexes().build(session, type)));
        if (!quarantine) {
            steps.add(new Step.InTransaction("refuse new values that cannot be converted",
                    Impact.instant(Lock.ACCESS_EXCLUSIVE), List.of(), this::insist));
        }
        steps.add(new Step.Repeatable("compare every row", new Impact(Lock.SHARE_UPDATE_EXCLUSIVE,
                Effort.READS_THE_TABLE), List.of(), this::compare));
        steps.add(new Step.InTransaction("exchange the names", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of(renaming(column, columns().aside()), renaming(columns().beside(), column)), this::swap));
        if (quarantine) {
            steps.add(new Step.InTransaction("keep what could not be converted",
                    new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                    List.of("CREATE TABLE " + columns().quarantine().sql() + " AS SELECT ..."), this::keep));
        }
        return steps;
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        State state = State.read(notes(), session).orElse(new State(Phase.COMPLETED, "", "", ""));
        String found = found(session).map(Catalogue.Column::type).orElse("there is none");
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("the column has its new type", found.equals(state.to()), found));
        if (state.phase() == Phase.SWAPPED) {
            long differing = session.listAsWritten("SELECT count(*) FROM " + on.sql() + " AS t CROSS JOIN LATERAL "
                    + columns().attempt("t." + Sql.name(columns().aside())) + " AS tried WHERE CASE WHEN "
                    + "tried.evolvent_value::text IS DISTINCT FROM t." + Sql.name(column) + "::text THEN "
                    + columns().back("t." + Sql.name(column)) + "::text IS DISTINCT FROM t."
                    + Sql.name(columns().aside()) + "::text ELSE false END", row -> row.getLong(1)).getFirst();
            checks.add(new Check("every value is the old one, converted", differing == 0, differing + " are not"));
            boolean inStep = columns().isInStep(session);
            checks.add(
                    new Check("the old column follows the new one", inStep, inStep ? "trigger is on" : "no trigger"));
        }
        if (quarantine) {
            long kept = Catalogue.exists(session, columns().quarantine().sql())
                    ? session.number("SELECT count(*) FROM " + columns().quarantine().sql())
                    : 0;
            checks.add(new Check("what could not be converted is kept", true,
                    kept + " in " + columns().quarantine()));
        }
        return checks;
    }

    @Override
    public List<Step> complete() {
        return List.of(new Step.InTransaction("drop the old column", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("ALTER TABLE " + on.sql() + " DROP COLUMN " + Sql.name(columns().aside())), this::finish));
    }

    @Override
    public Optional<String> takenAwayByCompletion() {
        return Optional.of("the values of column " + column + " of table " + on
                + " in their old type, which are kept as " + columns().aside());
    }

    @Override
    public List<Step> undo() {
        return List.of(new Step.InTransaction("put the old column back", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("ALTER TABLE " + on.sql() + " DROP COLUMN " + Sql.name(column),
                        renaming(columns().aside(), column)),
                this::takeBack));
    }

    @Override
    public Optional<String> lostByUndo() {
        return using.isPresent() && back.isEmpty()
                ? Optional.of("the values of column " + column + " of table " + on
                        + " that were written in the new type, since it is not said how they come back")
                : Optional.empty();
    }

    private void look(Session session) throws SQLException {
        Requirements required = required(session);
        required.tableIsThere();
        required.isOwned();
        required.columnIsThere(column);
        requireFreeNames(session, required);
        columns().requireFreeFunctions(session, required);
        ConvertedIndexes.Trial trial = indexes().attempt(session, type);
        ConversionBlockers.requireNone(session, required, column, newDefault.isPresent(), trial.refused());
        Catalogue.Column old = found(session).orElseThrow();
        Conversion conversion = conversion(old.type(), trial.type());
        if (conversion.back().isEmpty() && old.notNull()) {
            throw notSaid("it is NOT NULL, so that there must be an old value for each new one until it is completed. "
                    + "Say how it comes back: back");
        }
        if (quarantine && columns().key(session).isEmpty()) {
            throw required.notOnline("it has no primary key, by which rows in quarantine could be found again.");
        }
        Updates.require(session, on, Sql.name(column) + " = " + Sql.name(column), kind(),
                "Look at why, before you decide whether they may be updated.");
        columns().createFunctions(session, conversion, timeZone.orElse("UTC"));
        new State(Phase.LOOKED, conversion.from(), conversion.to(), "").write(notes(), session);
        if (!quarantine) {
            requireAllConverted(session, "Nothing was changed.");
        }
    }

    private Conversion conversion(String from, String to) {
        if (from.equals(to)) {
            throw new EvolventException(MigrationError.ALREADY_SO, "Column " + column + " of table " + on
                    + " is of type " + to + " already. Nothing was done. Remove this migration.");
        }
        if (using.isPresent()) {
            if (back.isEmpty() && !acceptLoss) {
                throw notSaid(
                        "without a way back, it is unknown whether something is lost. Declare it: back; or declare that you "
                                + "accept it: accept-loss");
            }
            return new Conversion(from, to, using.get(), back, !acceptLoss, Optional.empty());
        }
        if (back.isPresent()) {
            throw notSaid("there is a way back (back), but none forward. Say it: using");
        }
        return Conversion.known(from, to, column, timeZone.isPresent(), acceptLoss).orElseThrow(
                () -> notSaid("there is none that is known for these types. Say how a value is converted, and how it "
                        + "comes back: using and back"));
    }

    private EvolventException notSaid(String why) {
        return new EvolventException(MigrationError.CONVERSION_NOT_SAID, "It is not said well enough how column "
                + column + " of table " + on + " is converted to " + type + ": " + why + ". Nothing was done.");
    }

    private void begin(Session session) throws SQLException {
        Requirements required = required(session);
        required.lockTable();
        requireFreeNames(session, required);
        ConversionBlockers.requireNone(session, required, column, newDefault.isPresent(), List.of());
        session.execute(addColumn());
        columns().dress(session);
        columns().bringAlong(session);
        state(session).at(Phase.BESIDE).write(notes(), session);
    }

    private void requireFreeNames(Session session, Requirements required) throws SQLException {
        columns().requireFreeNames(session, required);
        indexes().requireFreeNames(session, required);
        required.constraintIsFree(check().name());
    }

    /** The trigger does it, for each row that is written. Those for which there is nothing are left alone. */
    private String fill() {
        String beside = Sql.name(columns().beside());
        return "UPDATE " + on.sql() + " SET " + beside + " = NULL WHERE " + beside
                + " IS NOT DISTINCT FROM NULL AND (" + columns().attempt(Sql.name(column))
                + ").evolvent_value IS DISTINCT FROM NULL";
    }

    /** Whoever writes has to wait for a moment, so that all rows of before are there to be compared. */
    private void insist(Session session) throws SQLException {
        required(session).lockTable();
        columns().insist(session);
        if (found(session).orElseThrow().notNull() && !check().isOurs(session)) {
            check().add(session);
        }
    }

    private void compare(Session session) throws SQLException {
        if (!quarantine) {
            requireAllConverted(session, "Both columns are there still, and nothing was exchanged.");
        }
        String differing = "(" + columns().attempt(Sql.name(column)) + ").evolvent_value::text IS DISTINCT FROM "
                + Sql.name(columns().beside()) + "::text";
        OffendingRows rows = new OffendingRows(on, differing);
        long count = rows.count(session);
        if (count > 0) {
            throw new EvolventException(MigrationError.VERIFICATION_FAILED, count + " rows of table " + on
                    + " do not have in column " + columns().beside() + " what becomes of column " + column + ": "
                    + rows.told(session, count, "''")
                    + ". Nothing was exchanged. Undo this migration, and see whether what converts them gives the same each "
                    + "time.");
        }
        if (check().isOurs(session)) {
            check().validate(session);
        }
        session.execute("ANALYZE " + on.sql() + " (" + Sql.name(columns().beside()) + ")");
    }

    private void requireAllConverted(Session session, String soWhat) throws SQLException {
        String problem = "(" + columns().attempt(Sql.name(column)) + ").evolvent_problem";
        OffendingRows rows = new OffendingRows(on, problem + " IS NOT NULL");
        long count = rows.count(session);
        if (count > 0) {
            throw new EvolventException(MigrationError.VALUES_NOT_CONVERTED, count
                    + (count == 1 ? " value" : " values") + " of column " + column + " of table " + on
                    + " cannot be converted to " + type + ": "
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
        ConversionBlockers.requireNone(session, required, column, newDefault.isPresent(), List.of());
        indexes().swap(session);
        columns().rename(session, column, columns().aside());
        columns().rename(session, columns().beside(), column);
        // Then it is known of a new row whether somebody has written to the old column.
        String oldDefault = oldDefault(session);
        session.execute(alter(columns().aside()) + "DROP DEFAULT");
        if (newDefault.isPresent()) {
            session.execute(alter(column) + "SET DEFAULT " + newDefault.get());
        }
        if (check().isOurs(session)) {
            session.execute(alter(column) + "SET NOT NULL");
            check().drop(session);
        }
        columns().follow(session);
        state(session).at(Phase.SWAPPED).with(oldDefault).write(notes(), session);
    }

    private String oldDefault(Session session) throws SQLException {
        return CatalogueReading.under(session, List.of(), inside -> inside.first("""
                SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef
                JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
                WHERE attrelid = to_regclass(?) AND attname = ?""", row -> row.getString(1), on.sql(),
                columns().aside()).orElse(""));
    }

    private void keep(Session session) throws SQLException {
        String aside = "t." + Sql.name(columns().aside());
        String kept = " FROM " + on.sql() + " AS t CROSS JOIN LATERAL " + columns().attempt(aside)
                + " AS tried WHERE tried.evolvent_problem IS NOT NULL AND t." + Sql.name(column)
                + " IS NOT DISTINCT FROM NULL";
        String key = columns().key(session).orElseThrow();
        session.execute("CREATE TABLE " + columns().quarantine().sql() + " AS SELECT " + key + " AS key, " + aside
                + " AS value, tried.evolvent_problem AS problem" + kept);
        session.execute("COMMENT ON TABLE " + columns().quarantine().sql() + " IS "
                + Sql.literal("What could not be converted when column " + column + " of " + on + " became " + type));
    }

    private void finish(Session session) throws SQLException {
        String aside = columns().aside();
        required(session).nobodyDependsOnIt("column " + aside + " of table " + on,
                Dependents.ofColumn(session, on, aside));
        String before = AsideColumn.read(session, on, aside).notNullName();
        String now = AsideColumn.read(session, on, column).notNullName();
        columns().dropTriggerAndFunctions(session);
        session.execute("ALTER TABLE " + on.sql() + " DROP COLUMN " + Sql.name(aside));
        if (!before.isEmpty() && !now.isEmpty()) {
            session.execute("ALTER TABLE " + on.sql() + " RENAME CONSTRAINT " + Sql.name(now) + " TO "
                    + Sql.name(before));
        }
        state(session).at(Phase.COMPLETED).write(notes(), session);
    }

    private void takeBack(Session session) throws SQLException {
        Optional<State> state = State.read(notes(), session);
        if (state.isEmpty()) {
            return;
        }
        switch (state.get().phase()) {
            case LOOKED -> columns().dropTriggerAndFunctions(session);
            case BESIDE -> {
                columns().dropTriggerAndFunctions(session);
                session.execute("ALTER TABLE " + on.sql() + " DROP COLUMN " + Sql.name(columns().beside()));
                check().drop(session);
            }
            case SWAPPED -> {
                required(session).nobodyDependsOnIt("column " + column + " of table " + on,
                        Dependents.ofColumn(session, on, column));
                List<String> swapped = indexes().swapped(session);
                columns().dropTriggerAndFunctions(session);
                session.execute("ALTER TABLE " + on.sql() + " DROP COLUMN " + Sql.name(column));
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

    private void requireRestored(Session session, State state) throws SQLException {
        if (!found(session).map(Catalogue.Column::type).equals(Optional.of(state.from()))) {
            throw new EvolventException(MigrationError.DATA_GONE, "The values of column " + column + " of table " + on
                    + " in their old type, " + state.from()
                    + ", were dropped when the migration was completed. Convert it "
                    + "back by a migration of its own, or restore it from a backup and undo again.");
        }
    }

    private enum Phase {
        LOOKED,
        BESIDE,
        SWAPPED,
        COMPLETED
    }

    /**
     * How far it came, as it is noted.
     *
     * @param oldDefault
     *            in SQL, for the undo
     */
    private record State(Phase phase, String from, String to, String oldDefault) {

        static Optional<State> read(Notes notes, Session session) throws SQLException {
            return notes.read(session).map(note -> note.split("\n", 4))
                    .map(parts -> new State(Phase.valueOf(parts[0]), parts[1], parts[2], parts[3]));
        }

        void write(Notes notes, Session session) throws SQLException {
            notes.write(session, phase + "\n" + from + "\n" + to + "\n" + oldDefault);
        }

        State at(Phase other) {
            return new State(other, from, to, oldDefault);
        }

        State with(String expression) {
            return new State(phase, from, to, expression);
        }
    }

    private State state(Session session) throws SQLException {
        return State.read(notes(), session).orElseThrow(
                () -> new IllegalStateException("what was begun was noted in the same transaction"));
    }

    private Optional<Catalogue.Column> found(Session session) throws SQLException {
        return Optional.ofNullable(Catalogue.columns(session, on.sql()).get(column));
    }

    private Requirements required(Session session) {
        return new Requirements(session, kind(), on);
    }

    private ConvertedColumn columns() {
        return new ConvertedColumn(on, column);
    }

    private ConvertedIndexes indexes() {
        return new ConvertedIndexes(columns());
    }

    private Constraint check() {
        return Constraint.notNull(kind(), on, columns().beside());
    }

    private Notes notes() {
        return new Notes(kind(), on, column);
    }

    private String alter(String which) {
        return "ALTER TABLE " + on.sql() + " ALTER COLUMN " + Sql.name(which) + " ";
    }

    private String addColumn() {
        return "ALTER TABLE " + on.sql() + " ADD COLUMN " + Sql.name(columns().beside()) + " " + type;
    }

    private String renaming(String from, String to) {
        return "ALTER TABLE " + on.sql() + " RENAME COLUMN " + Sql.name(from) + " TO " + Sql.name(to);
    }
}
