package dev.evolvent.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.doctor.Diagnosis.Level;
import dev.evolvent.eventstore.doctor.Diagnosis;
import dev.evolvent.eventstore.doctor.Doctor;
import dev.evolvent.eventstore.doctor.Rights;
import dev.evolvent.eventstore.doctor.Task;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.operation.AppendOnlyGuard;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import dev.evolvent.postgres.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

class DoctorIT {

    private static final Table TABLE = new Table("Our \"Shop\"", "Events 'x'");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.named("Doctor's");

    private final StoreLayout layout = StoreLayout.documentStore().toBuilder().table(TABLE).position("sequence")
            .build();
    private final String role = "role of " + database;

    @BeforeEach
    void a_sound_table() throws SQLException {
        database.execute("CREATE SCHEMA \"Our \"\"Shop\"\"\"");
        DocumentStoreTable.create(database, TABLE).withPosition().fill(10);
    }

    @AfterEach
    void nothing_is_left() throws SQLException {
        database.execute("DROP SCHEMA \"Our \"\"Shop\"\"\" CASCADE; DROP SCHEMA IF EXISTS evolvent CASCADE");
        if (!database.query("SELECT 1 FROM pg_roles WHERE rolname = ?", role).isEmpty()) {
            database.execute("DROP OWNED BY \"" + role + "\" CASCADE; DROP ROLE \"" + role + "\"");
        }
    }

    @Test
    void a_sound_table_is_only_unguarded() throws SQLException {
        assertThat(examine(layout)).filteredOn(diagnosis -> diagnosis.level() != Level.OK).singleElement()
                .extracting(Diagnosis::what).isEqualTo("events are append-only");

        MigrationRunner.of(database.dataSource(), List.of(Migration.of(1, "guard", new AppendOnlyGuard(TABLE))))
                .apply();
        assertThat(examine(layout)).allMatch(diagnosis -> diagnosis.level() == Level.OK);
    }

    @Test
    void a_stream_that_is_a_part_of_a_column_is_examined_like_any_other() throws SQLException {
        StoreLayout byPattern = layout.toBuilder()
                .source(Attribute.STREAM, Source.column("aggregate_id").matching("^(.*)$")).build();

        assertThat(examine(byPattern)).filteredOn(diagnosis -> diagnosis.what().startsWith("versions are unique"))
                .singleElement().satisfies(diagnosis -> {
                    assertThat(diagnosis.level()).isEqualTo(Level.OK);
                    assertThat(diagnosis.found())
                            .isEqualTo("by an index on aggregate_id (from which the stream is read) and version");
                });
    }

    @Test
    void who_wants_to_migrate_hears_of_what_is_in_the_way() throws Exception {
        assertThat(Doctor.of(database.dataSource(), layout).examine(Task.MIGRATOR)).extracting(Diagnosis::what)
                .contains("settings", "old transactions", "transaction ids", "replicas and slots", "invalid indexes",
                        "disk",
                        "backup");
        database.execute("ALTER TABLE " + TABLE.sql() + " ADD CONSTRAINT \"not 'yet'\" CHECK (version > 0) NOT VALID");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> database.execute(
                "CREATE UNIQUE INDEX CONCURRENTLY \"Invalid\" ON " + TABLE.sql() + " (aggregate_type)"));

        List<Diagnosis> diagnoses = Doctor.of(database.dataSource(), layout).examine(Task.MIGRATOR);
        assertThat(diagnoses).filteredOn(diagnosis -> diagnosis.what().equals("invalid indexes")).singleElement()
                .satisfies(found -> assertThat(found.found()).contains("Invalid"));
        assertThat(diagnoses).filteredOn(diagnosis -> diagnosis.what().startsWith("constraints")).singleElement()
                .satisfies(found -> assertThat(found.found()).isEqualTo("not 'yet'"));
        assertThat(diagnoses).filteredOn(diagnosis -> diagnosis.what().equals("disk")).singleElement()
                .satisfies(found -> assertThat(found.found()).contains("changing the whole table takes up to"));
    }

    @Test
    void a_sequence_that_hands_out_positions_ahead_stops() throws SQLException {
        database.execute("ALTER SEQUENCE " + TABLE.sibling("Events 'x'_sequence_seq").sql() + " CACHE 20");
        assertThat(found(layout, "positions are handed out in order")).matches(found -> found.level() == Level.STOP)
                .extracting(Diagnosis::found).asString().contains("draw 20 ahead");
    }

    @Test
    void positions_that_an_application_draws_ahead_stop() throws SQLException {
        database.execute("ALTER TABLE " + TABLE.sql() + " ALTER sequence DROP DEFAULT; DROP SEQUENCE "
                + TABLE.sibling("Events 'x'_sequence_seq").sql() + "; CREATE SEQUENCE "
                + TABLE.sibling("Events 'x'_seq").sql() + " INCREMENT 50");
        assertThat(found(layout, "positions are handed out in order")).matches(found -> found.level() == Level.STOP)
                .extracting(Diagnosis::remedy).asString().contains("allocationSize = 1");

        database.execute("DROP SEQUENCE " + TABLE.sibling("Events 'x'_seq").sql());
        assertThat(found(layout, "positions are handed out in order").level()).isEqualTo(Level.WARNING);
    }

    @Test
    void what_nothing_makes_unique_is_told() throws SQLException {
        database.execute("ALTER TABLE " + TABLE.sql() + " DROP CONSTRAINT \"Events 'x'_sequence_key\", DROP CONSTRAINT "
                + "\"Events 'x'_aggregate_id_version_key\"; GRANT UPDATE ON " + TABLE.sql() + " TO PUBLIC");
        assertThat(found(layout, "positions are unique").level()).isEqualTo(Level.STOP);
        assertThat(found(layout, "versions are unique in their streams").level()).isEqualTo(Level.WARNING);
        assertThat(found(layout, "rights to change events").found()).isEqualTo("UPDATE by PUBLIC");
        assertThat(found(StoreLayout.documentStore().toBuilder().table(TABLE).build(), "global order").level())
                .isEqualTo(Level.WARNING);
    }

    @Test
    void small_positions_that_come_to_their_end_are_told() throws SQLException {
        database.execute("ALTER TABLE " + TABLE.sql() + " ALTER sequence TYPE integer");
        assertThat(found(layout, "room for positions").level()).isEqualTo(Level.OK);
        database.execute("UPDATE " + TABLE.sql() + " SET sequence = 2000000000 WHERE sequence = 10");
        assertThat(found(layout, "room for positions").level()).isEqualTo(Level.WARNING);
    }

    @ParameterizedTest
    @EnumSource
    void a_role_has_no_right_and_after_the_script_all_that_its_task_needs(Task task) throws SQLException {
        database.execute("REVOKE CONNECT ON DATABASE \"" + database + "\" FROM PUBLIC; CREATE ROLE \"" + role + "\"");
        Doctor before = Doctor.of(database.dataSource(), layout);
        assertThat(before.examine(task)).noneMatch(diagnosis -> diagnosis.what().startsWith("rights of a ")
                && diagnosis.level() == Level.STOP);

        database.execute(Rights.of(database.dataSource(), layout, task).script(role));

        assertThat(Doctor.of(as(role), layout).examine(task))
                .filteredOn(found -> found.what().startsWith("rights of a "))
                .singleElement().extracting(Diagnosis::level).isEqualTo(Level.OK);
        assertThat(EventStore.open(as(role), layout).types()).hasSize(1);
        assertThat(EventStore.open(as(role), layout).fence().await()).isEqualTo(10);
    }

    @Test
    void a_reader_can_read_and_nothing_else() throws SQLException {
        database.execute(Rights.of(database.dataSource(), layout, Task.READER).script(role));

        for (String change : List.of("DELETE FROM " + TABLE.sql(), "CREATE TABLE " + TABLE.sibling("y").sql() + " ()",
                "ALTER TABLE " + TABLE.sql() + " ADD COLUMN y int", "CREATE SCHEMA y")) {
            assertThatExceptionOfType(SQLException.class).as(change).isThrownBy(() -> execute(as(role), change))
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
        assertThat(Doctor.of(as(role), layout).examine(Task.MIGRATOR)).anySatisfy(found -> {
            assertThat(found.level()).isEqualTo(Level.STOP);
            assertThat(found.found()).contains("lacks USAGE, CREATE on schema evolvent", "membership in ");
        });
    }

    @Test
    void a_migrator_can_migrate_and_undo() throws SQLException {
        database.execute("ALTER TABLE " + TABLE.sql() + " DROP COLUMN sequence");
        StoreLayout unordered = StoreLayout.documentStore().toBuilder().table(TABLE).build();
        database.execute(
                "CREATE ROLE \"" + role + " owner\"; GRANT USAGE, CREATE ON SCHEMA \"Our \"\"Shop\"\"\" TO \"" + role
                        + " owner\"; ALTER TABLE " + TABLE.sql() + " OWNER TO \"" + role + " owner\"");
        try {
            database.execute(Rights.of(database.dataSource(), unordered, Task.MIGRATOR).script(role));
            MigrationRunner runner = MigrationRunner.of(as(role),
                    List.of(Migration.of(1, "sequence", AddSequence.of(unordered, "sequence"))));

            runner.apply();
            assertThat(EventStore.open(as(role), layout).fence().await()).isPositive();
            runner.undoLast();
        } finally {
            database.execute(
                    "ALTER TABLE " + TABLE.sql() + " OWNER TO CURRENT_USER; DROP OWNED BY \"" + role + "\" CASCADE; "
                            + "DROP OWNED BY \"" + role + " owner\" CASCADE; DROP ROLE \"" + role + " owner\"");
        }
    }

    @Test
    void a_role_without_rights_is_told_so() throws SQLException {
        database.execute(
                "CREATE ROLE \"" + role + "\"; GRANT USAGE ON SCHEMA \"Our \"\"Shop\"\"\" TO \"" + role + "\"");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> EventStore.open(as(role), layout).types())
                .withMessageStartingWith("EV-2004");
        assertThat(Doctor.of(as(role), layout).examine(Task.READER)).anySatisfy(
                found -> assertThat(found.found()).contains("lacks ", "SELECT on " + TABLE));
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Logs in as a superuser, and then runs as another role. */
    private static DataSource as(String role) {
        PGSimpleDataSource dataSource = (PGSimpleDataSource) database.dataSource();
        dataSource.setOptions("-c role=" + role.replace(" ", "\\ "));
        return dataSource;
    }

    private static List<Diagnosis> examine(StoreLayout layout) {
        return Doctor.of(database.dataSource(), layout).examine(Task.READER);
    }

    private static Diagnosis found(StoreLayout layout, String what) {
        return examine(layout).stream().filter(diagnosis -> diagnosis.what().equals(what)).findFirst().orElseThrow();
    }
}
