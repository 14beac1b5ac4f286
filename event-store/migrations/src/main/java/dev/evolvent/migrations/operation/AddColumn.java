package dev.evolvent.migrations.operation;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.Blocks;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.migrations.internal.Updates;
import dev.evolvent.migrations.operation.tenant.RowSecurity;
import dev.evolvent.migrations.operation.tenant.TenantIsolation;
import dev.evolvent.migrations.operation.tenant.TenantPolicy;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a column whose value follows from the other columns of its row: a tenant out of the metadata, say. Immutable.
 *
 * {@snippet :
 * Operation tenant = AddColumn.of(events, "tenant", "text", "metadata ->> 'tenant'", true);
 * }
 *
 * <p>
 * A trigger gives it to new rows that do not bring it along, and stays; old rows get it in batches, block of the table by block.
 * Nothing else in a row is changed, but PostgreSQL rewrites each row, so that the table grows until it is vacuumed.
 */
public final class AddColumn implements Operation {

    private final Table target;
    private final String column;
    private final String type;
    private final ColumnValue value;
    private final boolean notNull;
    private final Optional<RowSecurity> rowSecurity;

    private AddColumn(Builder builder) {
        if (builder.rowSecurity.isPresent() && !builder.notNull) {
            throw new IllegalArgumentException(
                    "A row without a tenant would be visible to no role: row security demands that"
                            + " the column is not null.");
        }
        target = builder.target;
        column = builder.column;
        type = builder.type;
        value = builder.value;
        notNull = builder.notNull;
        rowSecurity = builder.rowSecurity;
    }

    /** With the value of an expression in SQL, and without row security. */
    public static AddColumn of(Table target, String column, String type, String expression, boolean notNull) {
        return builder(target, column, type, new ColumnValue.Expression(expression)).notNull(notNull).build();
    }

    /**
     * Begins to build one.
     *
     * @param type
     *            as it stands in SQL
     */
    public static Builder builder(Table target, String column, String type, ColumnValue value) {
        return new Builder(target, column, type, value);
    }

    /** A builder that begins with what this one has. */
    public Builder toBuilder() {
        Builder builder = new Builder(target, column, type, value);
        builder.notNull = notNull;
        builder.rowSecurity = rowSecurity;
        return builder;
    }

    public Table target() {
        return target;
    }

    public String column() {
        return column;
    }

    public String type() {
        return type;
    }

    public ColumnValue value() {
        return value;
    }

    public boolean notNull() {
        return notNull;
    }

    public Optional<RowSecurity> rowSecurity() {
        return rowSecurity;
    }

    @Override
    public String kind() {
        return "add-column";
    }

    @Override
    public String definition() {
        String from = switch (value) {
            case ColumnValue.Expression expression -> expression.sql();
            case ColumnValue.JsonPath path -> "{column: " + path.column() + ", path: " + path.path()
                    + path.otherwise().map(otherwise -> ", otherwise: " + otherwise).orElse("") + "}";
        };
        return "add-column: {table: " + target + ", column: " + column + ", type: " + type + ", value: " + from
                + ", not-null: " + notNull
                + rowSecurity.map(security -> ", row-security: {setting: " + security.setting()
                        + ", force: " + security.force() + "}").orElse("")
                + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        String add = "ALTER TABLE " + target.sql() + " ADD COLUMN " + Sql.name(column) + " " + type;
        // The row as a table of one row, so that the expression finds its columns by their names.
        String function = "CREATE FUNCTION " + function().sql() + "() RETURNS trigger LANGUAGE plpgsql "
                + "SET search_path FROM CURRENT AS " + Sql.literal("BEGIN IF NEW." + Sql.name(column)
                        + " IS NULL THEN SELECT (" + expression() + ") INTO NEW." + Sql.name(column)
                        + " FROM (SELECT (NEW).*) AS " + Sql.name(target.name()) + "; END IF; RETURN NEW; END");
        String trigger = "CREATE TRIGGER " + Sql.name(function().name()) + " BEFORE INSERT ON " + target.sql()
                + " FOR EACH ROW EXECUTE FUNCTION " + function().sql() + "()";
        List<String> shown = new ArrayList<>(List.of(add));
        reader().ifPresent(reader -> shown.add(reader.create("...")));
        shown.addAll(List.of(function, trigger));
        policy().ifPresent(policy -> shown.add(policy.create(type)));
        return List.of(new OperationStep.InTransaction("add the column, and what fills it in new rows",
                Impact.instant(Lock.ACCESS_EXCLUSIVE), shown, session -> {
                    requireSound(session);
                    session.execute(add);
                    if (reader().isPresent()) {
                        reader().get().create(session);
                    }
                    session.execute(function);
                    session.execute(trigger);
                    requireUpdates(session);
                    if (policy().isPresent()) {
                        policy().get().requireNothingElse(session, false);
                        policy().get().create(session);
                    }
                }));
    }

    private void requireSound(Session session) throws SQLException {
        Requirements required = new Requirements(session, kind(), target);
        required.tableIsThere();
        required.isNoPart();
        required.hasNoParts();
        requireFreeNames(session);
        required.showsAllRows("get no value");
    }

    /** What the undo takes away again must be ours, without any doubt. */
    private void requireFreeNames(Session session) throws SQLException {
        if (Catalogue.columns(session, target.sql()).containsKey(column)) {
            throw new EvolventException(MigrationError.COLUMN_EXISTS,
                    "Table " + target + " has a column " + column + " already. Choose another name for the new one.");
        }
        List<String> taken = session.list(
                """
                        SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace
                        WHERE nspname = ? AND proname IN (?, ?)
                        UNION ALL SELECT tgname FROM pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = ?
                        UNION ALL SELECT conname FROM pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?
                        """,
                row -> row.getString(1), function().schema(), function().name(),
                reader().map(reader -> reader.function().name()).orElse(function().name()), target.sql(),
                function().name(), target.sql(), check());
        if (!taken.isEmpty()) {
            throw new EvolventException(MigrationError.NAME_TAKEN, "The names " + String.join(", ", taken)
                    + " are needed for what add-column makes for column " + column + " of table " + target
                    + ", but they are taken. Nothing was done. Rename what has them, or choose another name for the column.");
        }
    }

    /** With a value that a row really gets, since a trigger may let pass what changes nothing. */
    private void requireUpdates(Session session) throws SQLException {
        session.listAsWritten("SELECT (" + expression() + ") FROM " + target.sql() + " LIMIT 1", row -> true);
        Updates.require(session, target, Sql.name(column) + " = (" + expression() + ")", kind(),
                "Whether they may be, just for this, is for those to decide who refuse it. If not, let a view have the value, "
                        + "or a table beside this one.");
    }

    @Override
    public List<OperationStep> backfill() {
        List<OperationStep> steps = new ArrayList<>();
        steps.add(
                new OperationStep.InBatches("fill it in old rows", new Impact(Lock.ROW_EXCLUSIVE, Effort.UPDATES_ROWS),
                        List.of(update() + " AND ctid >= '(...,0)' AND ctid < '(...,0)'"),
                        (session, cursor, size) -> Blocks.update(session, target, update(), cursor, size)));
        if (notNull) {
            steps.add(OperationStep.inTransaction("declare that none is without a value",
                    Impact.instant(Lock.ACCESS_EXCLUSIVE),
                    "ALTER TABLE " + target.sql() + " DROP CONSTRAINT IF EXISTS " + Sql.name(check()),
                    "ALTER TABLE " + target.sql() + " ADD CONSTRAINT " + Sql.name(check()) + " CHECK ("
                            + Sql.name(column)
                            + " IS NOT NULL) NOT VALID"));
            steps.add(new OperationStep.Repeatable("validate that",
                    new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.READS_THE_TABLE),
                    List.of("ALTER TABLE " + target.sql() + " VALIDATE CONSTRAINT " + Sql.name(check())),
                    this::validate));
        }
        return steps;
    }

    private String update() {
        return "UPDATE " + target.sql() + " SET " + Sql.name(column) + " = (" + expression() + ") WHERE " + without();
    }

    /** A row that has no value, although one follows from it. */
    private String without() {
        return Sql.name(column) + " IS NULL AND (" + expression() + ") IS NOT NULL";
    }

    private void validate(Session session) throws SQLException {
        long without = session
                .number("SELECT count(*) FROM " + target.sql() + " WHERE " + Sql.name(column) + " IS NULL");
        if (without > 0) {
            throw new EvolventException(MigrationError.VERIFICATION_FAILED, without + " rows of table " + target
                    + " have no value for column " + column
                    + ": none follows from them. Undo this migration, and "
                    + "say what they are to have (coalesce, or otherwise), or leave out not-null.");
        }
        session.execute("ALTER TABLE " + target.sql() + " VALIDATE CONSTRAINT " + Sql.name(check()));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        long without = session.listAsWritten("SELECT count(*) FROM " + target.sql() + " WHERE " + without(),
                row -> row.getLong(1)).getFirst();
        long trigger = session.number(
                "SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = ? AND tgenabled <> 'D'",
                target.sql(), function().name());
        List<Check> checks = new ArrayList<>(
                List.of(new Check("every row has the value that follows from it", without == 0, without + " without"),
                        new Check("new rows get it", trigger == 1, trigger + " trigger")));
        if (policy().isPresent()) {
            checks.addAll(TenantIsolation.verify(session, policy().get()));
        }
        return checks;
    }

    /** The validated check spares SET NOT NULL the scan of the table under its lock. */
    @Override
    public List<OperationStep> complete() {
        List<OperationStep> steps = new ArrayList<>();
        if (notNull) {
            steps.add(OperationStep.inTransaction("make the column not null", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                    "ALTER TABLE " + target.sql() + " ALTER COLUMN " + Sql.name(column) + " SET NOT NULL",
                    "ALTER TABLE " + target.sql() + " DROP CONSTRAINT " + Sql.name(check())));
        }
        policy().ifPresent(policy -> {
            steps.add(new OperationStep.InTransaction("switch row security on", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                    policy.enable(), policy::enable));
            steps.add(new OperationStep.Repeatable("prove that tenants see their own rows only",
                    new Impact(Lock.NONE, Effort.READS_THE_TABLE), List.of(), session -> prove(session, policy)));
        });
        return steps;
    }

    private void prove(Session session, TenantPolicy policy) throws SQLException {
        List<String> failed = TenantIsolation.verify(session, policy).stream().filter(check -> !check.ok())
                .map(Check::toString).toList();
        if (!failed.isEmpty()) {
            throw new EvolventException(MigrationError.VERIFICATION_FAILED, "Row security of table " + target
                    + " is on, but does not do what it is meant to do: " + String.join("; ", failed)
                    + ". Fix that and complete the migration, or undo it.");
        }
    }

    @Override
    public Optional<String> takenAwayByCompletion() {
        return rowSecurity.map(security -> "the sight of all rows of table " + target
                + ": sessions see those of one tenant, and none before they say which (SET " + security.setting()
                + ")");
    }

    @Override
    public List<OperationStep> undo() {
        String[] statements = {"DROP TRIGGER IF EXISTS " + Sql.name(function().name()) + " ON " + target.sql(),
                "DROP FUNCTION IF EXISTS " + function().sql() + "()",
                "ALTER TABLE " + target.sql() + " DROP CONSTRAINT IF EXISTS " + Sql.name(check()),
                "ALTER TABLE " + target.sql() + " DROP COLUMN IF EXISTS " + Sql.name(column)};
        return List.of(new OperationStep.InTransaction("drop the column, and what fills it",
                Impact.instant(Lock.ACCESS_EXCLUSIVE), List.of(statements), session -> {
                    if (policy().isPresent()) {
                        policy().get().drop(session);
                    }
                    for (String statement : statements) {
                        session.execute(statement);
                    }
                    if (reader().isPresent()) {
                        session.execute(reader().get().drop());
                    }
                }));
    }

    /** The value in SQL. */
    private String expression() {
        return switch (value) {
            case ColumnValue.Expression expression -> expression.sql();
            case ColumnValue.JsonPath path -> new PathReader(target, column, path).call();
        };
    }

    private Optional<PathReader> reader() {
        return value instanceof ColumnValue.JsonPath path
                ? Optional.of(new PathReader(target, column, path))
                : Optional.empty();
    }

    private Optional<TenantPolicy> policy() {
        return rowSecurity.map(security -> new TenantPolicy(target, column, security));
    }

    private Table function() {
        return target.sibling(Sql.derivedName(target.name(), column + "_fill"));
    }

    private String check() {
        return Sql.derivedName(target.name(), column + "_not_null");
    }

    /** Builds an {@link AddColumn}. Not safe for use by many threads. */
    public static final class Builder {

        private final Table target;
        private final String column;
        private final String type;
        private final ColumnValue value;
        private boolean notNull;
        private Optional<RowSecurity> rowSecurity = Optional.empty();

        private Builder(Table target, String column, String type, ColumnValue value) {
            this.target = target;
            this.column = column;
            this.type = type;
            this.value = value;
        }

        /** Whether each row must have a value. By default, it need not. */
        public Builder notNull(boolean required) {
            notNull = required;
            return this;
        }

        /** Restricts each session to the rows of one tenant, which the column names. Requires {@link #notNull}. Off by default. */
        public Builder rowSecurity(RowSecurity security) {
            rowSecurity = Optional.of(security);
            return this;
        }

        public AddColumn build() {
            return new AddColumn(this);
        }
    }
}
