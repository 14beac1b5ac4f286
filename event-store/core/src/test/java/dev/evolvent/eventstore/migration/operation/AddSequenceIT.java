package dev.evolvent.eventstore.migration.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.migration.Migration;
import dev.evolvent.eventstore.migration.MigrationRecord;
import dev.evolvent.eventstore.migration.MigrationRunner;
import dev.evolvent.eventstore.migration.MigrationState;
import dev.evolvent.eventstore.migration.Operation;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.StreamId;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddSequenceIT {

    private static final Fingerprint.Options OLD_EVENTS = Fingerprint.Options.STORED
            .recordedBefore(Instant.parse("2021-01-01T00:00:00Z"));

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void nothing_applied() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE");
    }

    @Test
    void old_events_are_numbered_in_the_order_of_time_and_new_ones_come_behind_them() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "events");
        table.fill(5_000);
        Fingerprint before = table.unpositionedInspection().fingerprint();

        runner(addSequence(table)).apply();
        WritableEventStore store = table.positioned();
        append(store);

        assertThat(table.inspection().fingerprint(OLD_EVENTS).root()).isEqualTo(before.root());
        assertThat(database
                .value("""
                        SELECT count(*) FROM (SELECT sequence - lag(sequence) OVER (ORDER BY created_at) AS step FROM events) AS s
                        WHERE step <> 1"""))
                .isEqualTo(0L);
        assertThat(database.value("SELECT attnotnull FROM pg_attribute WHERE attrelid = 'events'::regclass "
                + "AND attname = 'sequence'")).isEqualTo(true);
        assertNothingLeftBehind();
    }

    @Test
    void within_a_stream_versions_decide_even_where_a_clock_went_backwards() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "clocks");
        UUID stream = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        table.insert(stream, 1, "2020-01-01T00:00:10Z");
        table.insert(stream, 2, "2020-01-01T00:00:05Z");
        table.insert(stream, 3, "2020-01-01T00:00:20Z");
        table.insert(other, 1, "2020-01-01T00:00:07Z");
        table.insert(other, 2, "2020-01-01T00:00:07Z");

        runner(addSequence(table)).apply();

        assertThat(database.query("SELECT aggregate_id, version FROM clocks ORDER BY sequence")).containsExactly(
                List.of(other, 1L), List.of(other, 2L), List.of(stream, 1L), List.of(stream, 2L), List.of(stream, 3L));
    }

    @Test
    void an_empty_table_gets_one_too() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "empty");

        runner(addSequence(table)).apply();

        append(table.positioned());
        assertThat(table.inspection().census().count()).isEqualTo(1);
    }

    @Test
    void odd_and_very_long_names_are_only_names() throws SQLException {
        database.execute("CREATE SCHEMA \"Odd \"\"Schema'\"");
        DocumentStoreTable table = DocumentStoreTable.create(database,
                new Table("Odd \"Schema'", "Événements très longs, avec \"guillemets\" et 'apostrophes' \\"));
        table.fill(100);
        AddSequence migration = new AddSequence(table.layout(), "Global \"Order\"");

        runner(migration).apply();
        assertThat(
                EventStore.open(database.dataSource(), table.layout().withPosition("Global \"Order\"")).fence().await())
                .isPositive();
        runner(migration).undoLast();

        assertThat(database.value("SELECT count(*) FROM pg_attribute WHERE attname = ? AND NOT attisdropped",
                "Global \"Order\"")).isEqualTo(0L);
    }

    @Test
    void undo_leaves_the_table_as_it_was_and_it_can_be_applied_again() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "undone");
        table.fill(1_000);
        Fingerprint before = table.unpositionedInspection().fingerprint();
        List<List<Object>> catalogue = catalogue();

        runner(addSequence(table)).apply();
        assertThat(catalogue()).isNotEqualTo(catalogue);
        runner(addSequence(table)).undoLast();

        assertThat(catalogue()).isEqualTo(catalogue);
        assertThat(table.unpositionedInspection().fingerprint()).isEqualTo(before);
        assertThat(runner(addSequence(table)).history()).extracting(MigrationRecord::state)
                .containsExactly(MigrationState.ROLLED_BACK);
        assertNothingLeftBehind();

        runner(addSequence(table)).apply();
        assertThat(table.positioned().fence().await()).isPositive();
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
        for (String object : List.of("SEQUENCE named_sequence_seq", "INDEX named_sequence_key ON named (version)")) {
            database.execute("CREATE " + object);
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> runner(addSequence(table)).apply()).withMessageStartingWith("EV-3011");
            runner(addSequence(table)).undoLast();
            database.execute("DROP " + object.replaceFirst(" ON .*", ""));
        }
        database.execute("ALTER TABLE named ADD CONSTRAINT named_sequence_not_null CHECK (true)");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(addSequence(table)).apply())
                .withMessageStartingWith("EV-3011");
    }

    @Test
    void killed_at_random_instants_with_a_writer_on_it_goes_on_and_comes_to_the_same_end() throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, "killed");
        table.fill(60_000);
        Fingerprint before = table.unpositionedInspection().fingerprint();
        AtomicBoolean writing = new AtomicBoolean(true);
        long[] written = new long[1];
        Thread writer = Thread.ofPlatform().start(() -> {
            WritableEventStore store = table.unpositioned();
            while (writing.get()) {
                append(store);
                written[0]++;
            }
        });

        Random random = new Random(42);
        int killed = 0;
        Process process;
        do {
            process = startApply();
            // Long enough for the process to get into its work, mostly too short for it to finish.
            // On a busy machine, the last of them is given the time that it needs.
            if (process.waitFor(killed < 40 ? 300 + 40L * killed + random.nextInt(200) : 120_000,
                    TimeUnit.MILLISECONDS)) {
                break;
            }
            process.destroyForcibly().waitFor();
            killed++;
        } while (killed <= 40);
        writing.set(false);
        writer.join();

        assertThat(process.exitValue()).isZero();
        assertThat(killed).isGreaterThan(2);
        assertThat(table.inspection().fingerprint(OLD_EVENTS).root()).isEqualTo(before.root());
        assertThat(table.inspection().census().count()).isEqualTo(60_000 + written[0]);
        assertThat(database.value("SELECT count(DISTINCT sequence) FROM killed")).isEqualTo(60_000 + written[0]);
        assertThat(runner(addSequence(table)).history()).extracting(MigrationRecord::state)
                .containsExactly(MigrationState.COMPLETED);
        assertNothingLeftBehind();
    }

    private static Process startApply() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path").replace(";", File.pathSeparator),
                ApplyAddSequence.class.getName(),
                database.jdbcUrl(), "killed").inheritIO().start();
    }

    /** The program that is killed. */
    static final class ApplyAddSequence {

        private ApplyAddSequence() {}

        public static void main(String... arguments) {
            org.postgresql.ds.PGSimpleDataSource dataSource = new org.postgresql.ds.PGSimpleDataSource();
            dataSource.setUrl(arguments[0]);
            MigrationRunner.of(dataSource, List.of(Migration.of(1, "add sequence", new AddSequence(
                    dev.evolvent.eventstore.layout.StoreLayout.documentStore().in(new Table("public", arguments[1])),
                    "sequence")))).apply();
        }
    }

    @Test
    void those_who_could_append_can_still_do_so() throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, "granted");
        table.fill(10);
        String role = "writer_of_" + database;
        database.execute("CREATE ROLE " + role + "; GRANT SELECT, INSERT ON granted TO " + role);
        try {
            runner(new AddSequence(table.layout(), "sequence")).apply();
            database.execute("SET ROLE " + role
                    + "; INSERT INTO granted (id, aggregate_id, aggregate_type, event_type, payload, "
                    + "version) VALUES (gen_random_uuid(), gen_random_uuid(), 'a', 'b', '{}', 1)");
            assertThat(database.value("SELECT count(sequence) FROM granted")).isEqualTo(11L);
        } finally {
            database.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    private static void append(WritableEventStore store) {
        store.append(new StreamId("document", UUID.randomUUID().toString()), ExpectedVersion.noStream(),
                List.of(NewEvent.of(EventType.of("Happened", "1"), "{}")));
    }

    private static MigrationRunner runner(Operation operation) {
        return MigrationRunner.of(database.dataSource(), List.of(Migration.of(1, "add sequence", operation)));
    }

    private static AddSequence addSequence(DocumentStoreTable table) {
        return new AddSequence(table.layout(), "sequence");
    }

    private static List<List<Object>> catalogue() throws SQLException {
        return database.query("""
                SELECT relname, relkind, attname, format_type(atttypid, atttypmod), attnotnull,
                    pg_get_expr(adbin, adrelid) AS value, pg_get_indexdef(c.oid) AS index
                FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
                LEFT JOIN pg_attrdef ON adrelid = c.oid AND adnum = attnum
                WHERE relnamespace = 'public'::regnamespace ORDER BY relname, attname""").stream()
                .map(row -> row.stream().map(value -> (Object) String.valueOf(value)).toList()).toList();
    }

    private static void assertNothingLeftBehind() throws SQLException {
        assertThat(database.query("SELECT relname FROM pg_class WHERE relnamespace = 'evolvent'::regnamespace"
                + " AND relkind = 'r' ORDER BY 1")).containsExactly(List.of("audit"), List.of("canary"),
                        List.of("migration_control"),
                        List.of("schema_migrations"));
        assertThat(database.value("SELECT count(*) FROM pg_index WHERE NOT indisvalid")).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM pg_constraint WHERE NOT convalidated")).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")).isEqualTo(0L);
    }
}
