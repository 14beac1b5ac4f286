package dev.evolvent.migrations.operation;

import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.Step;
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
 * the running traffic.
 *
 * @param name
 *            of the constraint; by default, it is made of the names of the table and its columns
 */
public record AddForeignKey(Table target, List<String> columns, Table referenced, List<String> referencedColumns,
        Optional<String> name, ForeignKeyAction onDelete, ForeignKeyAction onUpdate) implements Operation {

    /** From this version on, a foreign key of a partitioned table can be added without looking at its rows. */
    private static final int PARTITIONED_NOT_VALID = 18;

    public AddForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** A foreign key of one column, that refuses to let what it refers to go. */
    public static AddForeignKey of(Table target, String column, Table referenced, String referencedColumn) {
        return new AddForeignKey(target, List.of(column), referenced, List.of(referencedColumn), Optional.empty(),
                ForeignKeyAction.NO_ACTION, ForeignKeyAction.NO_ACTION);
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
    public List<Step> expand() {
        return List.of(
                new Step.InTransaction("look for rows that refer to nothing",
                        new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        List.of("SELECT count(*) FROM " + target.sql() + " WHERE " + orphaned()), this::look),
                constraint().added(Lock.SHARE_ROW_EXCLUSIVE));
    }

    @Override
    public List<Step> backfill() {
        return List.of(constraint().validated());
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        return List.of(constraint().verify(session));
    }

    @Override
    public List<Step> undo() {
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
}
