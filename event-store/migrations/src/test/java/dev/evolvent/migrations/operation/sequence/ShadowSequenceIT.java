package dev.evolvent.migrations.operation.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationListener;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.operation.Leftovers;
import dev.evolvent.migrations.operation.Schema;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.postgres.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShadowSequenceIT {

    private static final String INSERT = "INSERT INTO rich (id, aggregate_id, aggregate_type, event_type, payload, version)"
            + " VALUES (gen_random_uuid(), gen_random_uuid(), 'a', 'b', '{}', 1);";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private DocumentStoreTable table = new DocumentStoreTable(database,
            new dev.evolvent.postgres.Table("public",
                    "rich"));

    @BeforeEach
    void a_filled_table() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP VIEW IF EXISTS rich_view;"
                + "DROP TABLE IF EXISTS other, kinds, audited CASCADE");
        table = DocumentStoreTable.create(database, "rich");
        table.fill(3_000);
    }

    /** With one of everything that can belong to a table. */
    private String enrich() throws SQLException {
        String role = "Reader of " + database;
        database.execute(
                """
                        CREATE ROLE "%1$s";
                        CREATE TABLE kinds (kind text PRIMARY KEY);
                        INSERT INTO kinds VALUES ('Happened'), ('b');
                        ALTER TABLE rich ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY (INCREMENT BY 3),
                            ADD COLUMN counted serial, ADD COLUMN doubled bigint GENERATED ALWAYS AS (version * 2) STORED,
                            ADD COLUMN gone text,
                            ADD CONSTRAINT "Kind ?" FOREIGN KEY (event_type) REFERENCES kinds,
                            ADD CONSTRAINT positive CHECK (version > 0),
                            ADD CONSTRAINT from_now_on CHECK (metadata IS NULL) NOT VALID,
                            ADD CONSTRAINT never_twice EXCLUDE USING btree (id WITH =) WHERE (version > 1);
                        ALTER TABLE rich DROP COLUMN gone;
                        ALTER TABLE rich SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.5, toast.autovacuum_enabled = false);
                        ALTER TABLE rich ALTER COLUMN payload SET STORAGE EXTERNAL, ALTER COLUMN version SET STATISTICS 500,
                            ALTER COLUMN event_type SET (n_distinct = 5);
                        CREATE INDEX "Old ""types"" USING it" ON rich USING hash (event_type) WHERE version > 1;
                        CREATE INDEX rich_lower ON rich (lower(event_type) DESC NULLS LAST) INCLUDE (version) WITH (fillfactor = 70);
                        CREATE UNIQUE INDEX rich_number ON rich (number);
                        ALTER TABLE rich REPLICA IDENTITY USING INDEX rich_number;
                        ALTER TABLE rich CLUSTER ON rich_lower;
                        CREATE STATISTICS rich_statistics (dependencies) ON event_type, version FROM rich;
                        COMMENT ON TABLE rich IS 'the events''';
                        COMMENT ON COLUMN rich.payload IS 'what happened';
                        COMMENT ON INDEX rich_lower IS 'an index';
                        COMMENT ON CONSTRAINT positive ON rich IS 'a check';
                        COMMENT ON STATISTICS rich_statistics IS 'statistics';
                        CREATE TABLE audited (id uuid);
                        CREATE OR REPLACE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS
                            'BEGIN INSERT INTO audited VALUES (NEW.id); RETURN NEW; END';
                        CREATE TRIGGER "Audit it" AFTER INSERT ON rich FOR EACH ROW WHEN (NEW.version = 1) EXECUTE FUNCTION audit();
                        CREATE TRIGGER off BEFORE INSERT ON rich FOR EACH ROW EXECUTE FUNCTION audit();
                        ALTER TABLE rich DISABLE TRIGGER off, ENABLE ALWAYS TRIGGER "Audit it";
                        COMMENT ON TRIGGER off ON rich IS 'a trigger';
                        CREATE POLICY few ON rich AS RESTRICTIVE FOR SELECT TO "%1$s" USING (version < 4);
                        CREATE POLICY all_of_them ON rich USING (true) WITH CHECK (version > 0);
                        COMMENT ON POLICY few ON rich IS 'a policy';
                        ALTER TABLE rich ENABLE ROW LEVEL SECURITY;
                        CREATE VIEW rich_view WITH (security_barrier = true) AS
                            SELECT event_type, count(*) FROM rich WHERE version > 1 GROUP BY event_type;
                        ALTER TABLE rich OWNER TO "%1$s";
                        GRANT SELECT ON rich TO PUBLIC;
                        REVOKE DELETE ON rich FROM "%1$s";
                        GRANT UPDATE (metadata) ON rich TO PUBLIC"""
                        .formatted(role));
        return role;
    }

    private static void forget(String role) throws SQLException {
        database.execute("DROP VIEW rich_view; DROP TABLE rich; DROP OWNED BY \"" + role + "\"; DROP ROLE \"" + role
                + "\"");
    }

    @Test
    void all_that_belongs_to_the_table_is_carried_over_and_back_again() throws SQLException {
        String role = enrich();
        try {
            List<SchemaObject> before = Schema.of(database);
            Fingerprint events = table.unpositionedInspection().fingerprint();
            MigrationRunner runner = runner();

            runner.start();
            List<SchemaObject> swapped = Schema.of(database);
            database.execute(INSERT);
            runner.undoLast();

            assertThat(Schema.of(database)).isEqualTo(before);
            assertThat(database.value("SELECT count(*) FROM rich")).isEqualTo(3_001L);
            assertThat(database.value("SELECT count(*) FROM audited")).as("done once").isEqualTo(1L);
            assertThat(database.value("SELECT max(number) FROM rich")).isEqualTo(1L + 3_000 * 3);
            database.execute("DELETE FROM rich WHERE event_type = 'b'");
            assertThat(table.unpositionedInspection().fingerprint()).isEqualTo(events);

            runner.apply();
            List<SchemaObject> completed = Schema.of(database);
            assertThat(swapped).filteredOn(line -> !line.definition().contains("evolvent.")).isEqualTo(completed);
            database.execute(INSERT);
            database.execute(INSERT);
            assertThat(database.query("SELECT number, counted FROM rich WHERE event_type = 'b' ORDER BY sequence"))
                    .containsExactly(List.of(9_004L, 3_002), List.of(9_007L, 3_003));
            runner.undoLast();
            assertThat(Schema.of(database)).isEqualTo(before);
            Leftovers.assertNoneBut(database, "from_now_on");
        } finally {
            forget(role);
        }
    }

    @Test
    void the_new_column_is_all_that_is_new() throws SQLException {
        String role = enrich();
        try {
            List<SchemaObject> before = Schema.of(database);
            runner().apply();

            assertThat(Schema.of(database)).filteredOn(object -> !before.contains(object))
                    .extracting(object -> object.key().toString())
                    .containsExactlyInAnyOrder("table public.rich", "column public.rich.sequence",
                            "sequence public.rich_sequence_seq", "index public.rich_sequence_key");
            assertThat(Schema.of(database)).extracting(SchemaObject::key)
                    .containsAll(before.stream().map(SchemaObject::key).toList());
        } finally {
            forget(role);
        }
    }

    @Test
    void what_is_appended_changed_and_deleted_meanwhile_is_brought_over_and_back() throws SQLException {
        String change = INSERT + "UPDATE rich SET metadata = '{\"changed\": \"%1$s\"}' WHERE id IN (SELECT id FROM rich"
                + " WHERE metadata = '{}' ORDER BY created_at LIMIT 10);"
                + "DELETE FROM rich WHERE id IN (SELECT id FROM rich ORDER BY created_at DESC OFFSET 20 LIMIT 5);"
                + "WITH one AS (INSERT INTO rich (id, aggregate_id, aggregate_type, event_type, payload, version)"
                + " VALUES (gen_random_uuid(), gen_random_uuid(), 'a', 'b', '{}', 1) RETURNING id) SELECT 1;"
                + "UPDATE rich SET payload = '{\"now\": 1}' WHERE event_type = 'b'";
        MigrationRunner runner = runner().with(new MigrationListener() {
            @Override
            public void step(Migration migration, OperationStep step) {
                if (step.impact().lock() == Impact.Lock.NONE) {
                    run(change.formatted(step.name()));
                }
            }
        });
        runner.start();
        assertThat(database.value("SELECT count(DISTINCT metadata) FROM rich")).isEqualTo(8L);
        assertThat(database
                .value("SELECT count(*) FROM (SELECT sequence < lag(sequence) OVER (ORDER BY created_at, sequence) AS wrong"
                        + " FROM rich) AS s WHERE wrong"))
                .isEqualTo(0L);
        run(change.formatted("after the swap"));
        List<List<@Nullable Object>> rows = rows();
        runner().undoLast();

        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void it_is_refused_to_truncate_what_is_being_copied() throws SQLException {
        runner().start();

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> database.execute("TRUNCATE rich"))
                .withMessageContaining("cannot be truncated now");
        runner().complete();
        database.execute("TRUNCATE rich");
    }

    /** As a crash of the server leaves what is not logged. */
    @Test
    void where_the_list_of_the_old_events_is_lost_the_copy_begins_anew() throws SQLException {
        AtomicBoolean lost = new AtomicBoolean();
        runner().with(new MigrationListener() {
            @Override
            public void progress(Migration migration, OperationStep step, long cursor) {
                if (step.name().startsWith("copy") && !lost.getAndSet(true)) {
                    run("TRUNCATE evolvent.\"public.rich_sequence_numbering\"; DELETE FROM rich WHERE ctid IN"
                            + " (SELECT ctid FROM rich ORDER BY created_at LIMIT 10);" + INSERT);
                }
            }
        }).apply();

        assertThat(lost).isTrue();
        assertThat(database.query("SELECT count(*), count(DISTINCT sequence) FROM rich"))
                .containsExactly(List.of(2_991L, 2_991L));
        assertThat(database
                .value("SELECT count(*) FROM (SELECT sequence < lag(sequence) OVER (ORDER BY created_at, sequence) AS wrong"
                        + " FROM rich) AS s WHERE wrong"))
                .isEqualTo(0L);
    }

    @Test
    void an_index_that_was_added_meanwhile_is_not_lost_by_a_swap() throws SQLException {
        MigrationRunner interrupted = runner().with(new MigrationListener() {
            @Override
            public void step(Migration migration, OperationStep step) {
                if (step.name().equals("catch up")) {
                    run("CREATE INDEX rich_later ON rich (event_type)");
                }
            }
        });

        assertThatExceptionOfType(EvolventException.class).isThrownBy(interrupted::apply)
                .withMessageStartingWith("EV-3053");
        database.execute("DROP INDEX rich_later");
        runner().apply();
        assertThat(database.value("SELECT count(sequence) FROM rich")).isEqualTo(3_000L);
    }

    @Test
    void rows_that_were_moved_within_the_table_are_found_by_their_ids() throws SQLException {
        runner().with(new MigrationListener() {
            @Override
            public void step(Migration migration, OperationStep step) {
                if (step.name().startsWith("copy")) {
                    run("CLUSTER rich USING rich_pkey");
                }
            }
        }).apply();

        assertThat(database
                .value("SELECT count(*) FROM (SELECT sequence - lag(sequence) OVER (ORDER BY created_at) AS step"
                        + " FROM rich) AS s WHERE step <> 1"))
                .isEqualTo(0L);
    }

    @Test
    void what_cannot_be_carried_over_is_told_before_anything_is_done() throws SQLException {
        for (List<String> obstacle : List.of(
                List.of("CREATE TABLE other (id uuid REFERENCES rich)", "DROP TABLE other",
                        "foreign key other_id_fkey"),
                List.of("CREATE MATERIALIZED VIEW other AS SELECT * FROM rich", "DROP MATERIALIZED VIEW other",
                        "materialized view"),
                List.of("CREATE FUNCTION other(e rich) RETURNS int LANGUAGE sql AS 'SELECT 1'",
                        "DROP FUNCTION other(rich)", "function other"),
                List.of("CREATE TABLE other () INHERITS (rich)", "DROP TABLE other", "has parts"),
                List.of("CREATE PUBLICATION other FOR TABLE rich", "DROP PUBLICATION other", "publication other"),
                List.of("CREATE RULE other AS ON UPDATE TO rich DO INSTEAD NOTHING", "DROP RULE other ON rich",
                        "rule other"),
                List.of("CREATE TABLE other (a int); CREATE POLICY theirs ON other USING (a IN (SELECT version FROM rich))",
                        "DROP TABLE other", "policy theirs"))) {
            database.execute(obstacle.get(0));
            List<SchemaObject> catalogue = Schema.of(database);
            assertThatExceptionOfType(EvolventException.class).as(obstacle.get(0)).isThrownBy(runner()::apply)
                    .withMessageStartingWith("EV-3051").withMessageContaining(obstacle.get(2));
            assertThat(Schema.of(database)).isEqualTo(catalogue);
            database.execute(obstacle.get(1));
        }
        runner().apply();
    }

    private static void run(String sql) {
        try {
            database.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<@Nullable Object>> rows() throws SQLException {
        return database.query("SELECT id, version, payload::text, metadata::text, created_at FROM rich ORDER BY id");
    }

    private MigrationRunner runner() {
        return MigrationRunner.of(database.pool(), List.of(Migration.of(1, "add sequence",
                AddSequence.builder(table.layout(), "sequence").strategy(Strategy.SHADOW).build())));
    }
}
