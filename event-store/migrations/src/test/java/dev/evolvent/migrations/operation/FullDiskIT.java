package dev.evolvent.migrations.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.FingerprintOptions;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.schema.SchemaObject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** There is no room any more in the middle of a migration. */
class FullDiskIT {

    private static final Table EVENTS = new Table("public", "events");
    private static final int OLD = 30_000;
    private static final FingerprintOptions OLD_EVENTS = FingerprintOptions.builder()
            .before(Instant.parse("2021-01-01T00:00:00Z")).build();
    private static final String APPEND = "INSERT INTO events (id, aggregate_id, aggregate_type, event_type, payload, version)"
            + " VALUES (gen_random_uuid(), gen_random_uuid(), 'document', 'Happened', '{}', 1)";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    /**
     * Something that takes room.
     *
     * @param kilobytes
     *            that it has, and that do not suffice
     * @param step
     *            at which it finds out
     */
    record Case(Operation operation, int kilobytes, String step) {

        @Override
        public String toString() {
            return operation instanceof AddSequence sequence ? sequence.strategy().toString() : operation.kind();
        }
    }

    static Stream<Case> operations() {
        AddSequence sequence = AddSequence.of(StoreLayout.documentStore().toBuilder().table(EVENTS).build(),
                "sequence");
        return Stream.of(
                new Case(sequence.toBuilder().strategy(Strategy.IN_PLACE).build(), 2_500, "number the old events"),
                new Case(sequence.toBuilder().strategy(Strategy.SHADOW).build(), 5_000, "copy the old events in order"),
                new Case(sequence.toBuilder().strategy(Strategy.SIDE_TABLE).build(), 1_000, "number the old events"),
                new Case(CreateIndex.of(EVENTS, "event_type", "id"), 500, "build the index"),
                new Case(AddColumn.of(EVENTS, "tenant", "text", "payload->>'i'", true), 1_000, "fill it in old rows"));
    }

    @AfterEach
    void nothing_is_left() throws SQLException {
        Trial.clear(database);
        for (String setting : List.of("default_tablespace", "temp_file_limit", "maintenance_work_mem", "work_mem")) {
            database.execute("ALTER DATABASE \"" + database + "\" RESET " + setting);
        }
        renewPool();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_full_disk_is_told_and_with_room_it_goes_on_and_without_it_is_undone(Case it) throws Exception {
        try (SmallDisk disk = SmallDisk.mount(database)) {
            set("default_tablespace", "\"" + SmallDisk.NAME + "\"");
            DocumentStoreTable table = DocumentStoreTable.create(database, EVENTS);
            table.fill(OLD);
            List<SchemaObject> schema = Schema.of(database);
            Fingerprint before = table.unpositionedInspection().fingerprint();
            MigrationRunner runner = new Trial(database, it.operation()).runner();

            disk.leave(it.kilobytes());
            assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::apply)
                    .withMessageStartingWith("EV-3024").withMessageContaining(it.step())
                    .withMessageContaining("could not extend file").withMessageContaining(" MB of disk");
            runner.undoLast();
            assertThat(Schema.of(database)).isEqualTo(schema);
            assertThat(table.unpositionedInspection().fingerprint()).isEqualTo(before);
            Leftovers.assertNone(database);

            disk.leave(it.kilobytes());
            assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::apply)
                    .withMessageStartingWith("EV-3024");
            disk.makeRoom();
            runner.apply();
            assertCompleted(runner, table, before);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SHADOW", "IN_PLACE"})
    void appends_go_on_where_their_table_has_room(Strategy strategy) throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, EVENTS);
        table.fill(OLD);
        Fingerprint before = table.unpositionedInspection().fingerprint();
        MigrationRunner runner = new Trial(database,
                AddSequence.builder(table.layout(), "sequence").strategy(strategy).build())
                .runner();
        try (SmallDisk disk = SmallDisk.mount(database)) {
            set("default_tablespace", "\"" + SmallDisk.NAME + "\"");
            disk.leave(1_000);
            try (Writer writer = Writer.start(database, APPEND)) {
                assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::apply)
                        .withMessageStartingWith("EV-3024");
                writer.awaitMore();
                disk.makeRoom();
                runner.apply();
                writer.awaitMore();
            }
            assertCompleted(runner, table, before);
        }
    }

    static Stream<Operation> sorting() {
        AddSequence sequence = AddSequence.of(StoreLayout.documentStore().toBuilder().table(EVENTS).build(),
                "sequence");
        return Stream.of(sequence.toBuilder().strategy(Strategy.IN_PLACE).build(),
                sequence.toBuilder().strategy(Strategy.SIDE_TABLE).build(),
                CreateIndex.of(EVENTS, "event_type", "id"),
                CreateIndex.of(EVENTS, "event_type", "id").toBuilder().unique(true).build());
    }

    @ParameterizedTest
    @MethodSource("sorting")
    void a_limit_on_temporary_files_is_told_and_without_it_it_goes_on(Operation operation) throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, EVENTS);
        table.fill(OLD * 2);
        List<SchemaObject> schema = Schema.of(database);
        Fingerprint before = table.unpositionedInspection().fingerprint();
        MigrationRunner runner = new Trial(database, operation).runner();
        set("maintenance_work_mem", "'1MB'");
        set("work_mem", "'64kB'");
        set("temp_file_limit", "0");

        try (Writer writer = Writer.start(database, APPEND)) {
            assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::apply)
                    .withMessageStartingWith("EV-3024").withMessageContaining("temp_file_limit");
            writer.awaitMore();
            runner.undoLast();
            assertThat(Schema.of(database)).isEqualTo(schema);
            assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::apply)
                    .withMessageStartingWith("EV-3024");
            set("temp_file_limit", "-1");
            runner.apply();
            writer.awaitMore();
        }
        assertCompleted(runner, table, before);
    }

    private static void assertCompleted(MigrationRunner runner, DocumentStoreTable table, Fingerprint before)
            throws SQLException {
        assertThat(runner.history()).extracting(MigrationRecord::state).containsExactly(MigrationState.COMPLETED);
        assertThat(runner.verify()).allMatch(MigrationRunner.Verification::ok);
        assertThat(table.unpositionedInspection().fingerprint(OLD_EVENTS).root()).isEqualTo(before.root());
    }

    /** For the connections that are made from now on. */
    private static void set(String setting, String value) throws SQLException {
        database.execute("ALTER DATABASE \"" + database + "\" SET " + setting + " = " + value);
        renewPool();
    }

    /** Settings of a database reach new sessions only. */
    private static void renewPool() throws SQLException {
        database.pool().unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }
}
