package dev.evolvent.migrations.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationListener;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.schema.SchemaScope;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddColumnIT {

    private static final Table TABLE = new Table("Odd 'Schema'",
            "Événements \"\\ with a name as long as a name can be in it");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final AddColumn tenant = AddColumn.of(TABLE, "Tenant \"id\"", "text",
            "coalesce(metadata ->> 'tenant', payload ->> 'none', 'nobody''s \\ own')", true);

    @BeforeEach
    void a_store() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP SCHEMA IF EXISTS \"Odd 'Schema'\" CASCADE; "
                + "CREATE SCHEMA \"Odd 'Schema'\"");
        DocumentStoreTable.create(database, TABLE).fill(20_000);
        database.execute("UPDATE " + TABLE.sql() + " SET metadata = '{\"tenant\": \"a\"}' WHERE version = 2; ANALYZE");
    }

    @Test
    void old_rows_and_new_ones_get_it_while_others_append_and_undo_leaves_nothing() throws Exception {
        DocumentStoreTable table = new DocumentStoreTable(database, TABLE);
        Fingerprint before = table.unpositionedInspection().fingerprint();
        SchemaSnapshot schema = schema();
        AtomicBoolean writing = new AtomicBoolean(true);
        int[] written = new int[1];
        Thread writer = Thread.ofPlatform().start(() -> {
            WritableEventStore store = table.unpositioned();
            while (writing.get()) {
                store.append(new StreamId("document", UUID.randomUUID().toString()), ExpectedVersion.noStream(),
                        List.of(NewEvent.of(EventType.of("Happened", "1"), "{\"none\": \"new\"}")));
                written[0]++;
            }
        });
        runner(tenant).apply();
        writing.set(false);
        writer.join();

        assertThat(database.value("SELECT count(*) FROM " + TABLE.sql() + " WHERE \"Tenant \"\"id\"\"\" = 'a'"))
                .isEqualTo(4_000L);
        assertThat(database.value("SELECT count(*) FROM " + TABLE.sql() + " WHERE \"Tenant \"\"id\"\"\" = 'new'"))
                .isEqualTo((long) written[0]);
        assertThat(database.value("SELECT count(*) FROM " + TABLE.sql() + " WHERE \"Tenant \"\"id\"\"\" = ?",
                "nobody's \\ own")).isEqualTo(16_000L);
        assertThat(runner(tenant).verify()).allMatch(MigrationRunner.Verification::ok);

        database.execute("DELETE FROM " + TABLE.sql() + " WHERE payload ->> 'none' = 'new'");
        assertThat(table.unpositionedInspection().fingerprint()).isEqualTo(before);
        runner(tenant).undoLast();
        assertThat(SchemaSnapshot.compare(schema, schema())).isEmpty();
        assertThat(table.unpositionedInspection().fingerprint()).isEqualTo(before);
    }

    @Test
    void stopped_behind_any_step_it_goes_on_or_goes_back() {
        SchemaSnapshot schema = schema();
        for (int stop = 1; stop <= 6; stop++) {
            for (boolean back : List.of(true, false)) {
                int[] left = {stop};
                try {
                    runner(tenant).with(new MigrationListener() {
                        @Override
                        public void step(Migration migration, OperationStep step) {
                            if (--left[0] == 0) {
                                throw new IllegalStateException("stopped");
                            }
                        }
                    }).apply();
                } catch (IllegalStateException e) {
                    assertThat(e).hasMessage("stopped");
                }
                if (!back) {
                    runner(tenant).apply();
                    assertThat(runner(tenant).history()).extracting(MigrationRecord::state)
                            .containsExactly(MigrationState.COMPLETED);
                }
                runner(tenant).undoLast();
                assertThat(SchemaSnapshot.compare(schema, schema())).as("stopped at step " + stop).isEmpty();
            }
        }
    }

    @Test
    void rows_for_which_there_is_no_value_are_counted() {
        AddColumn without = AddColumn.of(TABLE, "tenant", "text", "metadata ->> 'tenant'", true);
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(without).apply())
                .withMessageStartingWith("EV-3006").withMessageContaining("16000 rows");
        runner(without).undoLast();
        runner(AddColumn.of(TABLE, "tenant", "text", "metadata ->> 'tenant'", false)).apply();
    }

    @Test
    void what_is_taken_or_wrong_is_told_before_anything_is_done() throws SQLException {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(AddColumn.of(TABLE, "payload", "text", "'x'", false)).apply())
                .withMessageStartingWith("EV-3010");
        database.execute("DROP SCHEMA evolvent CASCADE");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(AddColumn.of(TABLE, "x", "no_such_type", "'x'", false)).apply())
                .withMessageContaining("no_such_type");
        assertThat(runner(tenant).history()).noneMatch(row -> row.state().isDone());
    }

    @Test
    void what_refuses_updates_is_told_before_anything_is_done() throws SQLException {
        Trial trial = new Trial(database, tenant);
        String guarded = "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
                + "'BEGIN RAISE EXCEPTION ''events stay''; END'; CREATE TRIGGER guard BEFORE UPDATE ON " + TABLE.sql()
                + " FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION refuse()";
        database.execute(guarded);
        trial.refused("EV-3050").withMessageContaining("events stay");
        database.execute("DROP FUNCTION refuse CASCADE; CREATE RULE kept AS ON UPDATE TO " + TABLE.sql()
                + " DO INSTEAD NOTHING");
        trial.refused("EV-3050").withMessageContaining("does not allow updates");
        database.execute("DROP RULE kept ON " + TABLE.sql());
        MigrationRunner.of(database.dataSource(), List.of(Migration.of(1, "guard", new AppendOnlyGuard(TABLE))))
                .apply();
        database.execute("DROP SCHEMA evolvent CASCADE");
        trial.refused("EV-3050").withMessageContaining("view");
    }

    @Test
    void a_question_mark_is_an_operator() {
        AddColumn has = AddColumn.of(TABLE, "has \"?\"", "boolean", "payload ? 'i'", true);
        runner(has).apply();
        assertThat(runner(has).verify()).allMatch(MigrationRunner.Verification::ok);
        runner(has).undoLast();
    }

    @Test
    void rows_that_policies_hide_would_get_no_value() throws SQLException {
        try (TestRole owner = TestRole.create(database, "owner", "")) {
            database.execute("GRANT ALL ON SCHEMA \"Odd 'Schema'\" TO " + owner.sql() + "; ALTER TABLE " + TABLE.sql()
                    + " OWNER TO " + owner.sql() + "; ALTER TABLE " + TABLE.sql() + " ENABLE ROW LEVEL SECURITY;"
                    + " ALTER TABLE " + TABLE.sql() + " FORCE ROW LEVEL SECURITY");
            MigrationRunner poor = MigrationRunner.of(owner.dataSource(),
                    List.of(Migration.of(1, "add column", tenant)));
            assertThatExceptionOfType(EvolventException.class).isThrownBy(poor::apply)
                    .withMessageStartingWith("EV-3054");
        }
    }

    @Test
    void partitions_and_children_are_refused() throws SQLException {
        database.execute("CREATE SCHEMA parts; CREATE TABLE parts.p (a int) PARTITION BY RANGE (a); "
                + "CREATE TABLE parts.p1 PARTITION OF parts.p FOR VALUES FROM (0) TO (9); "
                + "CREATE TABLE parts.parent (a int); CREATE TABLE parts.child () INHERITS (parts.parent)");
        new Trial(database, AddColumn.of(new Table("parts", "parent"), "b", "int", "a", false)).refused("EV-3035");
        new Trial(database, AddColumn.of(new Table("parts", "p"), "b", "int", "a", false)).refused("EV-3035");
        new Trial(database, AddColumn.of(new Table("parts", "p1"), "b", "int", "a", false)).refused("EV-3035");
        database.execute("DROP SCHEMA parts CASCADE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonb", "json", "text", "character varying(100)", "bytea"})
    void a_path_leads_into_a_document_of_any_type_and_what_is_none_stops_nobody(String type) throws SQLException {
        boolean checked = type.startsWith("json");
        String document = type.equals("bytea") ? "convert_to(d, 'UTF8')" : "d::" + type;
        database.execute("DROP TABLE IF EXISTS docs; CREATE TABLE docs (id int PRIMARY KEY, \"Doc \"\"ument\" " + type
                + "); INSERT INTO docs SELECT id, " + document + " FROM (VALUES (1, '{\"a\":{\"it''s\":\"7\"}}'),"
                + " (2, '{\"a\":{}}'), (3, NULL), (4, '{\"a\":{\"it''s\":\"no number\"}}')) AS v (id, d)");
        if (!checked) {
            database.execute("INSERT INTO docs SELECT 5, " + document + " FROM (SELECT '{\"no json'::text AS d) AS v");
        }
        if (type.equals("bytea")) {
            database.execute("INSERT INTO docs VALUES (6, '\\xff00')");
        }
        AddColumn number = AddColumn
                .builder(Trial.table("docs"), "Nu \"mber\"", "int",
                        new ColumnValue.JsonPath("Doc \"ument", List.of("a", "it's"), Optional.of("-1")))
                .notNull(true).build();
        SchemaSnapshot before = schema();
        runner(number).apply();
        database.execute("INSERT INTO docs SELECT 7, " + document + " FROM (SELECT '{\"a\":{\"it''s\":8}}'::text AS d)"
                + " AS v");
        assertThat(database.query("SELECT \"Nu \"\"mber\"\"\" FROM docs ORDER BY id")).extracting(List::getFirst)
                .startsWith(7, -1, -1, -1).endsWith(8)
                .allMatch(value -> List.<Object>of(7, -1, 8).contains(value));
        assertThat(runner(number).verify()).allMatch(MigrationRunner.Verification::ok);
        runner(number).undoLast();
        assertThat(SchemaSnapshot.compare(before, schema())).isEmpty();
    }

    @Test
    void a_column_that_holds_no_document_is_told() throws SQLException {
        database.execute("DROP TABLE IF EXISTS docs; CREATE TABLE docs (id int PRIMARY KEY)");
        new Trial(database, path("id", "7")).refused("EV-3057").withMessageContaining("integer");
        new Trial(database, path("nothing", "7")).refused("EV-3032");
        database.execute("ALTER TABLE docs ADD COLUMN d jsonb");
        new Trial(database, path("d", "seven")).refused("EV-2002").withMessageContaining("seven");
    }

    private static AddColumn path(String column, String otherwise) {
        return AddColumn.builder(Trial.table("docs"), "n", "int",
                new ColumnValue.JsonPath(column, List.of("a"), Optional.of(otherwise))).build();
    }

    private static SchemaSnapshot schema() {
        return new Database(database.dataSource())
                .session(session -> SchemaSnapshot.read(session, SchemaScope.everythingBut("evolvent")));
    }

    private static MigrationRunner runner(AddColumn operation) {
        return MigrationRunner.of(database.dataSource(), List.of(Migration.of(1, "add column", operation)));
    }
}
