package dev.evolvent.migrations.operation;

import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.Constraint;
import dev.evolvent.migrations.internal.OffendingRows;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Adds a foreign key: it holds for new rows from a short lock on, on both tables, and is validated for the old ones beside
 * the running traffic. Immutable.
 *
 * {@snippet :
 * Operation usual = AddForeignKey.of(lines, "order_id", orders, "id");
 * Operation cascading = AddForeignKey.builder(lines, List.of("order_id"), orders, List.of("id"))
 *         .onDelete(ForeignKeyAction.CASCADE).build();
 * }
 */
public final class AddForeignKey implements Operation {

    /** From this version on, a foreign key of a partitioned table can be added without looking at its rows. */
    private static final int PARTITIONED_NOT_VALID = 18;

    private final Table target;
    private final List<String> columns;
    private final Table referenced;
    private final List<String> referencedColumns;
    private final Optional<String> name;
    private final ForeignKeyAction onDelete;
    private final ForeignKeyAction onUpdate;

    private AddForeignKey(Builder builder) {
        target = builder.target;
        columns = builder.columns;
        referenced = builder.referenced;
        referencedColumns = builder.referencedColumns;
        name = builder.name;
        onDelete = builder.onDelete;
        onUpdate = builder.onUpdate;
    }

    /** A foreign key of one column, with all else by default. */
    public static AddForeignKey of(Table target, String column, Table referenced, String referencedColumn) {
        return builder(target, List.of(column), referenced, List.of(referencedColumn)).build();
    }

    public static Builder builder(Table target, List<String> columns, Table referenced,
            List<String> referencedColumns) {
        return new Builder(target, columns, referenced, referencedColumns);
    }

    /** A builder that begins with what this one has. */
    public Builder toBuilder() {
        Builder builder = new Builder(target, columns, referenced, referencedColumns);
        builder.name = name;
        builder.onDelete = onDelete;
        builder.onUpdate = onUpdate;
        return builder;
    }

    public Table target() {
        return target;
    }

    public List<String> columns() {
        return columns;
    }

    public Table referenced() {
        return referenced;
    }

    public List<String> referencedColumns() {
        return referencedColumns;
    }

    public Optional<String> name() {
        return name;
    }

    public ForeignKeyAction onDelete() {
        return onDelete;
    }

    public ForeignKeyAction onUpdate() {
        return onUpdate;
    }

    @Override
    public String kind() {
        return "add-foreign-key";
    }

    @Override
    public String definition() {
        return "add-foreign-key: {" + constraint().add() + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return List.of(
                new OperationStep.InTransaction("look for rows that refer to nothing",
                        new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        List.of("SELECT count(*) FROM " + target.sql() + " WHERE " + orphaned()), this::look),
                constraint().added(Lock.SHARE_ROW_EXCLUSIVE));
    }

    @Override
    public List<OperationStep> backfill() {
        return List.of(constraint().validated());
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        return List.of(constraint().verify(session));
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(constraint().dropped());
    }

    private void look(Session session) throws SQLException {
        Requirements required = new Requirements(session, kind(), target);
        required.namesFit(constraintName());
        required.tableIsThere();
        required.isThere(referenced);
        required.columnsAreThere(target, columns);
        required.columnsAreThere(referenced, referencedColumns);
        required.constraintIsFree(constraintName());
        if (required.isPartitioned() && session.majorVersion() < PARTITIONED_NOT_VALID) {
            throw required.notOnline("before PostgreSQL " + PARTITIONED_NOT_VALID + ", a foreign key of a partitioned "
                    + "table cannot be added without looking at all of its rows under a lock. Add one to each partition.");
        }
        constraint().refuseOffenders(session, "Nothing was done.");
    }

    /** A row of which a column is null refers to nothing, and need not. */
    private String orphaned() {
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), referencedColumns.size()); i++) {
            equal.add("referenced." + Sql.name(referencedColumns.get(i)) + " = " + target.sql() + "."
                    + Sql.name(columns.get(i)));
        }
        return columns.stream().map(column -> Sql.name(column) + " IS NOT NULL").collect(Collectors.joining(" AND "))
                + " AND NOT EXISTS (SELECT FROM " + referenced.sql() + " AS referenced WHERE "
                + String.join(" AND ", equal) + ")";
    }

    private Constraint constraint() {
        String rule = "FOREIGN KEY (" + names(columns) + ") REFERENCES " + referenced.sql() + " ("
                + names(referencedColumns) + ") ON DELETE " + onDelete.sql() + " ON UPDATE " + onUpdate.sql();
        return new Constraint(kind(), target, constraintName(), rule, new OffendingRows(target, orphaned()),
                "referring to nothing in " + referenced);
    }

    private String constraintName() {
        return name.orElseGet(() -> Sql.derivedName(target.name() + "_" + String.join("_", columns), "fkey"));
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Sql::name).collect(Collectors.joining(", "));
    }

    /** Builds an {@link AddForeignKey}. Not safe for use by many threads. */
    public static final class Builder {

        private final Table target;
        private final List<String> columns;
        private final Table referenced;
        private final List<String> referencedColumns;
        private Optional<String> name = Optional.empty();
        private ForeignKeyAction onDelete = ForeignKeyAction.NO_ACTION;
        private ForeignKeyAction onUpdate = ForeignKeyAction.NO_ACTION;

        private Builder(Table target, List<String> columns, Table referenced, List<String> referencedColumns) {
            this.target = target;
            this.columns = List.copyOf(columns);
            this.referenced = referenced;
            this.referencedColumns = List.copyOf(referencedColumns);
        }

        /** Of the constraint. By default, it is made of the names of the table and its columns. */
        public Builder name(String constraint) {
            name = Optional.of(constraint);
            return this;
        }

        /** By default, {@code NO ACTION}. */
        public Builder onDelete(ForeignKeyAction action) {
            onDelete = action;
            return this;
        }

        /** By default, {@code NO ACTION}. */
        public Builder onUpdate(ForeignKeyAction action) {
            onUpdate = action;
            return this;
        }

        public AddForeignKey build() {
            return new AddForeignKey(this);
        }
    }
}
