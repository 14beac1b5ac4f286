package dev.evolvent.migrations.operation;

import static dev.evolvent.migrations.operation.Trial.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.Operation;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class CreateIndexIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static Trial trial(Operation operation) {
        return new Trial(database, operation);
    }

    private static final CreateIndex UNIQUE = CreateIndex.of(table("t"), "a", "b").toBuilder().unique(true).build();
    private static final String INVALID = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";
    private static final String INDEX = "SELECT pg_get_indexdef(to_regclass('t_a_b_key'))";

    @BeforeEach
    void a_table() throws SQLException {
        Trial.clear(database);
        database.execute("CREATE TABLE t (id int PRIMARY KEY, a int, b text); "
                + "INSERT INTO t SELECT i, i, 'b' FROM generate_series(1, 100) AS i");
    }

    @Test
    void values_that_are_there_twice_are_counted_and_the_first_are_named() throws SQLException {
        database.execute("INSERT INTO t SELECT 100 + i, i, 'b' FROM generate_series(1, 8) AS i; "
                + "INSERT INTO t VALUES (201, 1, 'b'), (202, NULL, 'b'), (203, NULL, 'b')");
        trial(UNIQUE).refused("EV-3030").withMessageContaining("8 values")
                .withMessageContaining("1, b (3 rows); 2, b (2 rows)")
                .withMessageContaining("; ...");
    }

    @Test
    void rows_outside_of_its_condition_may_be_there_twice() throws SQLException {
        database.execute("INSERT INTO t VALUES (101, 1, 'old'), (102, 1, 'old')");
        CreateIndex some = CreateIndex.builder(table("t"), List.of(new IndexKey.Column("a"))).name("some").unique(true)
                .where("b <> 'old'").build();
        trial(some).runner().apply();
        assertThat(database.value("SELECT indisvalid FROM pg_index WHERE indexrelid = 'some'::regclass"))
                .isEqualTo(true);
    }

    @Test
    void a_question_mark_is_an_operator() throws SQLException {
        database.execute("ALTER TABLE t ADD COLUMN payload jsonb DEFAULT '{}'");
        CreateIndex some = CreateIndex.builder(table("t"), List.of(new IndexKey.Expression("payload ? 'total'"),
                new IndexKey.Column("id"))).name("some").unique(true).where("payload ? 'total'").build();
        trial(some).runner().apply();
        trial(some).runner().undoLast();
        assertThat(database.value("SELECT to_regclass('some')::text")).isNull();
    }

    @Test
    void values_that_come_in_while_it_is_built_are_told_and_nothing_is_left() throws SQLException {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(UNIQUE)
                .runnerThatMeets("build the index", "INSERT INTO t VALUES (101, 5, 'b')").apply())
                .withMessageStartingWith("EV-3030").withMessageContaining("5, b (2 rows)");
        assertThat(database.value(INDEX)).isNull();

        database.execute("DELETE FROM t WHERE id = 101");
        trial(UNIQUE).runner().apply();
        assertThat(database.value(INDEX)).asString().contains("UNIQUE");
    }

    @Test
    void what_an_interrupted_build_left_behind_is_built_again() throws SQLException {
        trial(UNIQUE).runnerThatMeets("build the index", "CREATE UNIQUE INDEX t_a_b_key ON t (a, b); "
                + "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 't_a_b_key'::regclass").apply();
        assertThat(database.value(INVALID)).isEqualTo(0L);
        assertThat(database.value(INDEX)).asString().contains("UNIQUE");
    }

    @Test
    void another_index_of_its_name_is_not_touched() throws SQLException {
        database.execute("CREATE INDEX t_a_b_key ON t (b)");
        trial(UNIQUE).refused("EV-3011").withMessageContaining("public.t_a_b_key");
    }

    @Test
    void another_index_that_has_come_in_between_is_not_touched_not_even_by_an_undo() throws SQLException {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(UNIQUE)
                .runnerThatMeets("build the index", "CREATE INDEX t_a_b_key ON t (b)").apply())
                .withMessageStartingWith("EV-3011");
        trial(UNIQUE).runner().undoLast();
        assertThat(database.value(INDEX)).asString().contains("(b)");
    }

    @Test
    void who_may_make_no_temporary_table_builds_verifies_and_drops_it() throws SQLException {
        database.execute("REVOKE TEMPORARY ON DATABASE \"" + database.name() + "\" FROM PUBLIC");
        try (TestRole owner = TestRole.create(database, "own\"er", "")) {
            database.execute(
                    "GRANT ALL ON SCHEMA public TO " + owner.sql() + "; ALTER TABLE t OWNER TO " + owner.sql());
            CreateIndex some = CreateIndex
                    .builder(table("t"), List.of(new IndexKey.Expression("lower(b) COLLATE \"C\""),
                            new IndexKey.Column("id")))
                    .name("lowered").unique(true).where("a > 0").include(List.of("a")).build();
            MigrationRunner runner = MigrationRunner.of(owner.dataSource(), List.of(Migration.of(1, "index", some)));
            runner.apply();
            assertThat(runner.verify()).hasSize(1).allMatch(MigrationRunner.Verification::ok);
            PGSimpleDataSource elsewhere = (PGSimpleDataSource) owner.dataSource();
            elsewhere.setCurrentSchema("pg_catalog");
            assertThat(MigrationRunner.of(elsewhere, List.of(Migration.of(1, "index", some))).verify())
                    .as("with another search path").allMatch(MigrationRunner.Verification::ok);
            database.execute(
                    "DROP INDEX lowered; CREATE UNIQUE INDEX lowered ON t (lower(b) COLLATE \"C\", id) INCLUDE (a)");
            assertThat(runner.verify()).noneMatch(MigrationRunner.Verification::ok);
            runner.undoLast();
            assertThat(
                    database.value("SELECT count(*) FROM pg_class WHERE relname = 'lowered' OR relname LIKE 'empty%'"))
                    .as("another one of its name is not touched").isEqualTo(1L);
        } finally {
            database.execute("GRANT TEMPORARY ON DATABASE \"" + database.name() + "\" TO PUBLIC");
        }
    }

    @Test
    void a_partitioned_table_is_refused() throws SQLException {
        database.execute("CREATE TABLE p (a int, b text) PARTITION BY RANGE (a)");
        trial(CreateIndex.of(table("p"), "a")).refused("EV-3035");
    }

    @Test
    void what_is_not_there_and_a_name_that_is_too_long_are_told() throws SQLException {
        trial(CreateIndex.of(table("nothing"), "a")).refused("EV-3032").withMessageContaining("public.nothing");
        trial(CreateIndex.of(table("t"), "A")).refused("EV-2002");
        trial(CreateIndex.builder(table("t"), List.of(new IndexKey.Column("a"))).name("é".repeat(32)).build())
                .refused("EV-3037");
    }
}
