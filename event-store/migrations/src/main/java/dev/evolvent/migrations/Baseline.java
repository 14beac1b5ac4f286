package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Stands for everything that was done before Evolvent recorded migrations. */
record Baseline() implements Operation {

    @Override
    public String kind() {
        return "baseline";
    }

    @Override
    public String definition() {
        return "";
    }

    @Override
    public Optional<Table> table() {
        return Optional.empty();
    }

    @Override
    public List<OperationStep> expand() {
        return List.of();
    }

    @Override
    public List<OperationStep> undo() {
        return List.of();
    }

    /** The newest version that Flyway has applied, by its own history. */
    static long newestOfFlyway(Session session, String table) throws SQLException {
        return session.list("SELECT version::bigint FROM " + Table.of(table).sql()
                + " WHERE success AND version ~ '^[0-9]{1,18}$'", row -> row.getLong(1)).stream()
                .mapToLong(version -> version).max()
                .orElseThrow(() -> new EvolventException(MigrationError.BASELINE_REFUSED,
                        "In Flyway's table " + table
                                + " there is no version that is a whole number. Name the version by --at."));
    }
}
