package dev.evolvent.migrations.operation.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.FingerprintOptions;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.operation.AppendOnlyGuard;
import dev.evolvent.migrations.operation.Leftovers;
import dev.evolvent.migrations.operation.Schema;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.schema.SchemaObject;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AddSequenceIT {

    private static final FingerprintOptions OLD_EVENTS = FingerprintOptions.builder()
            .before(Instant.parse("2021-01-01T00:00:00Z")).build();

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void nothing_applied() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE");
    }

    @ParameterizedTest
    @EnumSource
    void old_events_are_numbered_in_the_order_of_time_and_new_ones_come_behind_them(Strategy strategy)
            throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "events");
        table.fill(5_000);
        Fingerprint before = table.unpositionedInspection().fingerprint();

        runner(addSequence(table).toBuilder().strategy(strategy).build()).apply();
        append(table.unpositioned());
        append(table.unpositioned());

        assertThat(table.unpositionedInspection().fingerprint(OLD_EVENTS).root()).isEqualTo(before.root());
        assertThat(
                database.query("SELECT step, count(*) FROM (SELECT sequence - lag(sequence) OVER (ORDER BY created_at)"
                        + " AS step FROM " + numbered("events", strategy) + ") AS s GROUP BY step ORDER BY step"))
                .containsExactly(List.of(1L, 5_001L), Arrays.asList(null, 1L));
        if (strategy != Strategy.SIDE_TABLE) {
            assertThat(table.positioned().fence().await()).isPositive();
        }
        assertNothingLeftBehind();
    }

    @ParameterizedTest
    @EnumSource
    void within_a_stream_versions_decide_even_where_a_clock_went_backwards(Strategy strategy) throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "clocks");
        UUID stream = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        table.insert(stream, 1, "2020-01-01T00:00:10Z");
        table.insert(stream, 2, "2020-01-01T00:00:05Z");
        table.insert(stream, 3, "2020-01-01T00:00:20Z");
        table.insert(other, 1, "2020-01-01T00:00:07Z");
        table.insert(other, 2, "2020-01-01T00:00:07Z");

        runner(addSequence(table).toBuilder().strategy(strategy).build()).apply();

        assertThat(database.query("SELECT aggregate_id, version FROM " + numbered("clocks", strategy)
                + " ORDER BY sequence")).containsExactly(
                        List.of(other, 1L), List.of(other, 2L), List.of(stream, 1L), List.of(stream, 2L),
                        List.of(stream, 3L));
    }

    @ParameterizedTest
    @EnumSource
    void other_columns_can_decide_instead_of_the_time(Strategy strategy) throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "ordered");
        UUID stream = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        table.insert(stream, 1, "2020-01-01T00:00:01Z");
        table.insert(stream, 2, "2020-01-01T00:00:02Z");
        table.insert(other, 1, "2020-01-01T00:00:03Z");
        database.execute("ALTER TABLE ordered ADD COLUMN batch text, ADD COLUMN line int;"
                + "UPDATE ordered SET batch = CASE WHEN version = 2 THEN 'a' ELSE 'b' END;"
                + "UPDATE ordered SET line = CASE WHEN aggregate_id = '" + other + "' THEN 1 ELSE 2 END");

        runner(addSequence(table).toBuilder().strategy(strategy).orderBy(List.of("batch", "line")).build()).apply();

        assertThat(database.query("SELECT aggregate_id, version FROM " + numbered("ordered", strategy)
                + " ORDER BY sequence")).containsExactly(
                        List.of(other, 1L), List.of(stream, 1L), List.of(stream, 2L));
    }

    @ParameterizedTest
    @EnumSource
    void what_one_statement_appends_is_numbered_by_the_versions(Strategy strategy) throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "several");

        runner(addSequence(table).toBuilder().strategy(strategy).build()).apply();
        database.execute("INSERT INTO several (id, aggregate_id, aggregate_type, event_type, payload, version)"
                + " SELECT gen_random_uuid(), '00000000-0000-0000-0000-000000000001', 'a', 'b', '{}', v"
                + " FROM generate_series(1, 100) AS v");

        assertThat(database
                .value("SELECT count(*) FROM (SELECT row_number() OVER (ORDER BY sequence) - version AS off FROM "
                        + numbered("several", strategy) + ") AS s WHERE off <> 0"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_table_gets_one_too(Strategy strategy) throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "empty");

        runner(addSequence(table).toBuilder().strategy(strategy).build()).apply();

        append(table.unpositioned());
        assertThat(database.value("SELECT count(sequence) FROM " + numbered("empty", strategy))).isEqualTo(1L);
    }

    @ParameterizedTest
    @EnumSource
    void odd_and_very_long_names_are_only_names(Strategy strategy) throws SQLException {
        database.execute("CREATE SCHEMA IF NOT EXISTS \"Odd \"\"Schema'\"");
        DocumentStoreTable table = DocumentStoreTable.create(database,
                new Table("Odd \"Schema'", "Événements très longs, avec \"guillemets\" et 'apostrophes' \\"));
        table.fill(100);
        List<SchemaObject> catalogue = Schema.of(database);
        AddSequence migration = AddSequence.builder(table.layout(), "Global \"Order\"").strategy(strategy).build();

        runner(migration).apply();
        if (strategy != Strategy.SIDE_TABLE) {
            assertThat(EventStore
                    .open(database.pool(), table.layout().toBuilder().position("Global \"Order\"").build())
                    .fence()
                    .await()).isPositive();
        }
        runner(migration).undoLast();
        assertThat(Schema.of(database)).isEqualTo(catalogue);
        runner(migration).start();
        append(table.unpositioned());
        runner(migration).undoLast();
        assertThat(Schema.of(database)).isEqualTo(catalogue);
        assertThat(database.value("SELECT count(*) FROM " + table.table().sql())).isEqualTo(101L);

        assertThat(database.value("SELECT count(*) FROM pg_attribute WHERE attname = ? AND NOT attisdropped",
                "Global \"Order\"")).isEqualTo(0L);
    }

    @ParameterizedTest
    @EnumSource
    void undo_leaves_the_table_as_it_was_and_it_can_be_applied_again(Strategy strategy) throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "undone");
        table.fill(1_000);
        Fingerprint before = table.unpositionedInspection().fingerprint();
        List<SchemaObject> catalogue = Schema.of(database);
        MigrationRunner runner = runner(addSequence(table).toBuilder().strategy(strategy).build());

        runner.apply();
        assertThat(Schema.of(database)).isNotEqualTo(catalogue);
        runner.undoLast();

        assertThat(Schema.of(database)).isEqualTo(catalogue);
        assertThat(table.unpositionedInspection().fingerprint()).isEqualTo(before);
        assertThat(runner.history()).extracting(MigrationRecord::state).containsExactly(MigrationState.ROLLED_BACK);
        assertNothingLeftBehind();

        runner.start();
        runner.undoLast();
        assertThat(Schema.of(database)).isEqualTo(catalogue);
        assertThat(table.unpositionedInspection().fingerprint()).isEqualTo(before);
        assertNothingLeftBehind();

        runner.apply();
        assertThat(runner.verify()).allMatch(MigrationRunner.Verification::ok);
    }

    @Test
    void a_column_of_that_name_is_not_touched_not_even_by_an_undo() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "taken");
        database.execute("ALTER TABLE taken ADD COLUMN sequence text DEFAULT 'mine'");

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(addSequence(table)).apply())
                .withMessageStartingWith("EV-3010");
        runner(addSequence(table)).undoLast();

        assertThat(database.value("SELECT count(*) FROM pg_attribute WHERE attrelid = 'taken'::regclass"
                + " AND attname = 'sequence'")).isEqualTo(1L);
    }

    @Test
    void a_sequence_an_index_or_a_constraint_of_that_name_is_not_touched_not_even_by_an_undo() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "named");
        for (Strategy strategy : Strategy.values()) {
            for (String object : List.of("SEQUENCE named_sequence_seq",
                    "INDEX named_sequence_key ON named (version)")) {
                database.execute("CREATE " + object);
                assertThatExceptionOfType(EvolventException.class)
                        .isThrownBy(() -> runner(addSequence(table).toBuilder().strategy(strategy).build()).apply())
                        .withMessageStartingWith("EV-3011");
                runner(addSequence(table).toBuilder().strategy(strategy).build()).undoLast();
                database.execute("DROP " + object.replaceFirst(" ON .*", ""));
            }
        }
        database.execute("ALTER TABLE named ADD CONSTRAINT named_sequence_not_null CHECK (true)");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(addSequence(table)).apply())
                .withMessageStartingWith("EV-3011");
    }

    @ParameterizedTest
    @EnumSource
    void those_who_could_append_can_still_do_so(Strategy strategy) throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, "granted");
        table.fill(10);
        String role = "writer_of_" + database;
        database.execute("CREATE ROLE " + role + "; GRANT SELECT, INSERT ON granted TO " + role);
        try {
            runner(addSequence(table).toBuilder().strategy(strategy).build()).apply();
            database.execute("SET ROLE " + role
                    + "; INSERT INTO granted (id, aggregate_id, aggregate_type, event_type, payload, "
                    + "version) VALUES (gen_random_uuid(), gen_random_uuid(), 'a', 'b', '{}', 1)");
            assertThat(database.value("SELECT count(sequence) FROM " + numbered("granted", strategy)))
                    .isEqualTo(11L);
        } finally {
            database.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ids_that_are_not_unique_and_rows_that_are_hidden_are_told_before_anything_is_done(Strategy strategy)
            throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "unsound");
        database.execute("ALTER TABLE unsound DROP CONSTRAINT unsound_pkey");
        List<SchemaObject> catalogue = Schema.of(database);

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(addSequence(table).toBuilder().strategy(strategy).build()).apply())
                .withMessageStartingWith("EV-3052");

        assertThat(Schema.of(database)).isEqualTo(catalogue);
    }

    @Test
    void where_rows_cannot_be_updated_in_place_says_so_and_the_others_work() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "guarded");
        table.fill(10);
        AppendOnlyGuard guard = new AppendOnlyGuard(table.table());
        MigrationRunner.of(database.pool(), List.of(Migration.of(1, "guard", guard))).apply();
        List<SchemaObject> catalogue = Schema.of(database);

        for (Strategy strategy : Strategy.values()) {
            MigrationRunner runner = MigrationRunner.of(database.pool(), List.of(Migration.of(1, "guard", guard),
                    Migration.of(2, "add sequence", addSequence(table).toBuilder().strategy(strategy).build())));
            if (strategy == Strategy.IN_PLACE) {
                assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::apply)
                        .withMessageStartingWith("EV-3050").withMessageContaining("append-only");
            } else {
                runner.apply();
                assertThatExceptionOfType(SQLException.class).isThrownBy(
                        () -> database.execute("DELETE FROM guarded")).withMessageContaining("append-only");
            }
            runner.undoLast();
            assertThat(Schema.of(database)).isEqualTo(catalogue);
        }
    }

    private static void append(WritableEventStore store) {
        store.append(new StreamId("document", UUID.randomUUID().toString()), ExpectedVersion.noStream(),
                List.of(NewEvent.of(EventType.of("Happened", "1"), "{}")));
    }

    private static MigrationRunner runner(Operation operation) {
        return MigrationRunner.of(database.pool(), List.of(Migration.of(1, "add sequence", operation)));
    }

    private static AddSequence addSequence(DocumentStoreTable table) {
        return AddSequence.of(table.layout(), "sequence");
    }

    /** From what events are read with their numbers. */
    private static String numbered(String table, Strategy strategy) {
        return strategy == Strategy.SIDE_TABLE ? table + "_in_order" : table;
    }

    private static void assertNothingLeftBehind() throws SQLException {
        Leftovers.assertNone(database);
    }
}
