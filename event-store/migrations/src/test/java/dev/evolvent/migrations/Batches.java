package dev.evolvent.migrations;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** An operation whose steps the test gives. */
record Batches(List<OperationStep> expand, List<OperationStep> backfill,
        List<OperationStep> complete) implements Operation {

    static Batches endless() {
        return new Batches(List.of(OperationStep.inTransaction("make u", Impact.NONE, "CREATE TABLE u (a int)")),
                List.of(new OperationStep.InBatches("never end", Impact.NONE, List.of(), Batches::turn)), List.of());
    }

    private static long turn(Session session, long cursor, int size) throws SQLException {
        session.execute("SELECT pg_sleep(0.01)");
        return cursor + 1;
    }

    @Override
    public String kind() {
        return "test";
    }

    @Override
    public String definition() {
        return "test";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(new Table("public", "t"));
    }

    @Override
    public Optional<String> takenAwayByCompletion() {
        return complete.isEmpty() ? Optional.empty() : Optional.of("table t");
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(OperationStep.inTransaction("drop u", Impact.NONE, "DROP TABLE IF EXISTS u"));
    }
}
