package dev.evolvent.migrations.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.scratch.ScratchServer;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.operation.SqlScript.Script;
import dev.evolvent.migrations.operation.SqlScript;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import dev.evolvent.migrations.rehearsal.RehearsalReport.Part;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.schema.SchemaDifference;
import dev.evolvent.postgres.schema.SchemaScope;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class RehearsalIT {

    private static final Table EVENTS = new Table("Our Shop", "Events");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final ScratchServer SCRATCH = ScratchServer.start();
    private static int databases;

    private final Migration orders = undoable(1, "CREATE TABLE orders (id uuid PRIMARY KEY, note text)",
            "DROP TABLE orders");

    @AfterAll
    static void stop() {
        SCRATCH.close();
    }

    @BeforeEach
    void a_store_and_a_table() throws SQLException {
        database.execute(
                "DROP SCHEMA IF EXISTS evolvent CASCADE; DROP SCHEMA IF EXISTS \"Our Shop\", \"Read models\" CASCADE; "
                        + "DROP TABLE IF EXISTS orders, child, parent; CREATE SCHEMA \"Our Shop\"");
        DocumentStoreTable.create(database, EVENTS).fill(2_000);
        database.execute("CREATE TABLE parent (id serial PRIMARY KEY, twice int GENERATED ALWAYS AS (1 + 1) STORED); "
                + "CREATE TABLE child (parent int REFERENCES parent); INSERT INTO parent VALUES (DEFAULT), (DEFAULT); "
                + "INSERT INTO child VALUES (1), (2)");
        MigrationRunner.of(database.pool(), List.of(orders)).apply();
    }

    @Test
    void forward_back_and_forward_again_with_cuts_leaves_events_and_schema_right() throws SQLException {
        List<Migration> migrations = List.of(orders,
                Migration.of(2, "sequence", AddSequence.of(DocumentStoreTable.layoutOf(EVENTS), "sequence")),
                undoable(3, "ALTER TABLE orders ADD COLUMN n int", "ALTER TABLE orders DROP COLUMN n"));

        RehearsalReport report = rehearse(migrations, new Rehearsal.Data.All(), EnumSet.allOf(Rehearsal.Scene.class));

        assertThat(report.parts()).extracting(Part::name).containsExactly("copy", "forward", "undo",
                "forward, connections cut at each step");
        assertThat(report.parts()).allSatisfy(part -> assertThat(part.findings()).isEmpty());
        assertThat(report.events()).isEqualTo(2_000);
        assertThat(report.parts().get(1).walBytes()).isPositive();
        assertThat(
                database.value("SELECT count(*) FROM pg_attribute WHERE attrelid = '\"Our Shop\".\"Events\"'::regclass "
                        + "AND attname = 'sequence'"))
                .as("the original is only read").isEqualTo(0L);
    }

    @Test
    void an_undo_that_leaves_something_and_one_that_is_not_said_are_found() {
        RehearsalReport leaves = rehearse(
                List.of(orders, undoable(2, "CREATE TABLE t (a int); CREATE TABLE u (a int)", "DROP TABLE t")),
                new Rehearsal.Data.None(), EnumSet.of(Rehearsal.Scene.UNDO));
        assertThat(leaves.ok()).isFalse();
        assertThat(leaves.parts().getLast().findings()).singleElement().asString()
                .contains("public.u was not expected");

        RehearsalReport none = rehearse(List.of(orders, Migration.of(2, "two", SqlScript.of("SELECT 1"))),
                new Rehearsal.Data.None(), EnumSet.of(Rehearsal.Scene.UNDO));
        assertThat(none.parts().getLast().findings()).singleElement().asString().contains("EV-3008");
    }

    @Test
    void a_migration_that_touches_events_is_found() {
        RehearsalReport report = rehearse(List.of(orders, Migration.of(2, "two",
                SqlScript.of("UPDATE \"Our Shop\".\"Events\" SET payload = '{}' WHERE version = 3"))),
                new Rehearsal.Data.Sample(50), Set.of());
        assertThat(report.events()).isBetween(500L, 1_500L);
        assertThat(report.parts().getLast().findings()).singleElement().asString().contains("not what they were");
    }

    @Test
    void nothing_to_do_is_nothing_to_try() {
        assertThat(rehearse(List.of(orders), new Rehearsal.Data.All(), EnumSet.allOf(Rehearsal.Scene.class)).parts())
                .extracting(Part::name).containsExactly("copy");
    }

    @Test
    void what_was_changed_by_hand_is_a_drift() throws SQLException {
        database.execute("ALTER TABLE orders ALTER note TYPE varchar(10); CREATE INDEX by_hand ON orders (note)");
        Drift drift = SchemaDrift.of(database.pool(), empty(), List.of(orders,
                Migration.of(2, "not applied", SqlScript.of("DROP TABLE orders"))),
                Optional.of(
                        "CREATE TABLE parent (id serial PRIMARY KEY, twice int GENERATED ALWAYS AS (1 + 1) STORED); "
                                + "CREATE TABLE child (parent int REFERENCES parent)"),
                List.of(), SchemaScope.schemas("public"), false);
        assertThat(drift.differences()).extracting(SchemaDifference::toString).containsExactlyInAnyOrder(
                "column public.orders.note: text expected, character varying(10) found",
                "index public.by_hand was not expected");
    }

    @Test
    void what_programs_declare_is_expected_too_unless_a_migration_makes_it() throws SQLException {
        database.execute(
                "CREATE SCHEMA \"Read models\"; CREATE TABLE \"Read models\".\"Sales\" (day date PRIMARY KEY)");
        Drift drift = SchemaDrift.of(database.pool(), empty(), List.of(orders), Optional.of(
                "CREATE TABLE parent (id serial PRIMARY KEY, twice int GENERATED ALWAYS AS (1 + 1) STORED); "
                        + "CREATE TABLE child (parent int REFERENCES parent)"),
                List.of(new DeclaredTables("sales", "Read models", List.of("Sales"),
                        "CREATE TABLE \"Sales\" (day date PRIMARY KEY, amount int NOT NULL)"),
                        new DeclaredTables("orders", "public", List.of("orders", "lines"),
                                "CREATE TABLE orders (id int, more int); CREATE TABLE lines (id int)"),
                        new DeclaredTables("broken", "public", List.of("broken"), "CREATE TABLE")),
                SchemaScope.everythingBut("evolvent"), false);

        assertThat(drift.differences()).extracting(SchemaDifference::toString)
                .contains("column \"Read models\".\"Sales\".amount is missing")
                .noneMatch(difference -> difference.contains("evolvent_declared"));
        assertThat(drift.contradictions()).extracting(problem -> problem.kind().id())
                .containsOnly("drift.contradiction");
        assertThat(drift.contradictions()).extracting(DriftProblem::toString)
                .contains(
                        "column public.orders.more: integer declared by orders, no such column made by the migrations",
                        "table public.lines is declared by orders, whose other tables are made by migrations; this one is not")
                .anyMatch(contradiction -> contradiction
                        .startsWith("broken: the SQL that makes its tables cannot be run"));
    }

    private static RehearsalReport rehearse(List<Migration> migrations, Rehearsal.Data data,
            Set<Rehearsal.Scene> scenes) {
        return new Rehearsal(database.pool(), empty(), migrations,
                Optional.of(DocumentStoreTable.layoutOf(EVENTS)), line -> {}).run(data, scenes);
    }

    private static DataSource empty() {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(SCRATCH.jdbcUrl());
        String name = "scratch_" + databases++;
        try (java.sql.Connection connection = server.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        PGSimpleDataSource empty = new PGSimpleDataSource();
        empty.setUrl(SCRATCH.jdbcUrl(name));
        return empty;
    }

    private static Migration undoable(int version, String sql, String undo) {
        return Migration.of(version, "migration " + version, new SqlScript(new Script("the file", sql, true),
                Optional.of(new Script("the undo", undo, true)), List.of()));
    }
}
