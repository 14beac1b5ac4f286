package dev.evolvent.migrations.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationListener;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;

/** One operation on a database of its own. */
public record Trial(TestDatabase database, Operation operation) {

    public static Table table(String name) {
        return new Table("public", name);
    }

    public MigrationRunner runner() {
        return MigrationRunner.of(database.pool(), List.of(Migration.of(1, "the migration", operation)));
    }

    /** Does something when a step is about to begin. */
    public MigrationRunner runnerThatMeets(String step, String sql) {
        return runner().with(new MigrationListener() {
            @Override
            public void step(Migration migration, OperationStep begun) {
                if (begun.name().equals(step)) {
                    try {
                        database.execute(sql);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        });
    }

    /** It is refused, and neither that nor an undo has changed anything. */
    public ThrowableAssertAlternative<EvolventException> refused(String code) throws SQLException {
        List<SchemaObject> schema = Schema.of(database);
        ThrowableAssertAlternative<EvolventException> refusal = assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner().apply()).withMessageStartingWith(code);
        assertThat(Schema.of(database)).isEqualTo(schema);
        runner().undoLast();
        assertThat(Schema.of(database)).isEqualTo(schema);
        return refusal;
    }

    public static void clear(TestDatabase database) throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    }
}
