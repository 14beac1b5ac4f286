package dev.evolvent.migrations.operation.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.operation.Schema;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.postgres.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class SideTableSequenceIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void nothing_applied() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE");
    }

    @Test
    void a_table_of_somebody_else_takes_no_more_than_the_rights_to_read_and_to_add_a_trigger() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "theirs");
        table.fill(10);
        String guest = "guest_of_" + database;
        database.execute("CREATE ROLE " + guest + " LOGIN; GRANT SELECT, TRIGGER ON theirs TO " + guest
                + "; GRANT CREATE ON SCHEMA public TO " + guest + "; GRANT CREATE ON DATABASE \"" + database.name()
                + "\" TO " + guest);
        try {
            List<SchemaObject> before = Schema.of(database);
            PGSimpleDataSource dataSource = (PGSimpleDataSource) database.dataSource();
            dataSource.setOptions("-c role=" + guest);
            MigrationRunner runner = MigrationRunner.of(dataSource, List.of(Migration.of(1, "add sequence",
                    AddSequence.builder(table.layout(), "sequence").strategy(Strategy.SIDE_TABLE).build())));

            runner.apply();
            table.fill(0);
            database.execute(
                    "INSERT INTO theirs SELECT gen_random_uuid(), gen_random_uuid(), 'a', 'b', NULL, '{}', NULL, 1");
            assertThat(runner.verify()).allMatch(MigrationRunner.Verification::ok);
            assertThat(database.value("SELECT count(*) FROM theirs_in_order")).isEqualTo(11L);

            runner.undoLast();
            assertThat(Schema.of(database)).isEqualTo(before);
        } finally {
            database.execute("DROP OWNED BY " + guest + " CASCADE; DROP ROLE " + guest);
        }
    }

    @Test
    void a_table_in_parts_is_refused_before_anything_is_done() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "parts");
        database.execute("CREATE TABLE part () INHERITS (parts)");
        List<SchemaObject> before = Schema.of(database);

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> MigrationRunner.of(database.pool(),
                List.of(Migration.of(1, "add sequence",
                        AddSequence.builder(table.layout(), "sequence").strategy(Strategy.SIDE_TABLE).build())))
                .apply())
                .withMessageStartingWith("EV-3055").withMessageContaining("has parts");

        assertThat(Schema.of(database)).isEqualTo(before);
        database.execute("DROP TABLE part");
    }

    @Test
    void readers_of_the_events_may_read_their_numbers_but_nobody_may_write_them() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "shared");
        table.fill(10);
        String reader = "reader_of_" + database;
        database.execute("CREATE ROLE " + reader + "; GRANT SELECT, INSERT ON shared TO " + reader);
        try {
            MigrationRunner.of(database.pool(), List.of(Migration.of(1, "add sequence",
                    AddSequence.builder(table.layout(), "sequence").strategy(Strategy.SIDE_TABLE).build()))).apply();

            database.execute("SET ROLE " + reader + "; SELECT count(*) FROM shared_sequence");
            assertThatExceptionOfType(SQLException.class).isThrownBy(
                    () -> database.execute("SET ROLE " + reader + "; DELETE FROM shared_sequence"))
                    .withMessageContaining("permission denied");
        } finally {
            database.execute("DROP OWNED BY " + reader + "; DROP ROLE " + reader);
        }
    }
}
