package dev.evolvent.migrations.operation;

import static dev.evolvent.migrations.operation.Trial.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Operation;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddConstraintIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static Trial trial(Operation operation) {
        return new Trial(database, operation);
    }

    private static final AddConstraint POSITIVE = new AddConstraint(table("t"), "positive", "a > 0");
    private static final AddForeignKey PARENT = AddForeignKey
            .builder(table("t"), List.of("parent"), table("parents"), List.of("id")).name("family")
            .onDelete(ForeignKeyAction.CASCADE).build();

    @BeforeEach
    void tables() throws SQLException {
        Trial.clear(database);
        database.execute("CREATE TABLE parents (id int PRIMARY KEY); INSERT INTO parents VALUES (1), (2); "
                + "CREATE TABLE t (id int PRIMARY KEY, a int, parent int); "
                + "INSERT INTO t SELECT i, i, i % 2 + 1 FROM generate_series(1, 100) AS i; "
                + "INSERT INTO t VALUES (101, NULL, NULL)");
    }

    @Test
    void rows_that_offend_are_counted_and_the_first_are_named() throws SQLException {
        database.execute("UPDATE t SET a = -a WHERE id <= 7");
        trial(POSITIVE).refused("EV-3031").withMessageContaining(
                "7 rows of table public.t not satisfying a > 0: id 1; id 2; id 3; id 4; id 5; ...");
        database.execute("UPDATE t SET parent = 9 WHERE id IN (3, 4)");
        trial(PARENT).refused("EV-3031")
                .withMessageContaining("2 rows of table public.t referring to nothing in public.parents: id 3; id 4.");
    }

    @Test
    void a_row_that_comes_in_before_the_lock_is_told_and_it_goes_on_when_it_is_mended() throws SQLException {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(POSITIVE)
                .runnerThatMeets("let it hold for new rows", "INSERT INTO t VALUES (102, -1, 1)").apply())
                .withMessageStartingWith("EV-3031").withMessageContaining("1 row of table")
                .withMessageContaining("id 102");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> database.execute("INSERT INTO t VALUES (103, -1, 1)"));

        database.execute("DELETE FROM t WHERE id = 102");
        trial(POSITIVE).runner().apply();
        assertThat(database.value("SELECT convalidated FROM pg_constraint WHERE conname = 'positive'")).isEqualTo(true);
    }

    @Test
    void a_question_mark_is_an_operator() throws SQLException {
        database.execute("ALTER TABLE t ADD COLUMN payload jsonb DEFAULT '{\"total\": 1}'");
        AddConstraint total = new AddConstraint(table("t"), "total", "payload ? 'total' AND payload::text <> '?'");
        database.execute("UPDATE t SET payload = '{}' WHERE id = 9");
        trial(total).refused("EV-3031").withMessageContaining("id 9");
        database.execute("UPDATE t SET payload = DEFAULT WHERE id = 9");
        trial(total).runner().apply();
    }

    @Test
    void another_constraint_of_its_name_is_not_touched() throws SQLException {
        database.execute("ALTER TABLE t ADD CONSTRAINT positive CHECK (a > -1), ADD CONSTRAINT family CHECK (true)");
        trial(POSITIVE).refused("EV-3011");
        trial(PARENT).refused("EV-3011");
    }

    @Test
    void another_constraint_that_has_come_in_between_is_not_touched_not_even_by_an_undo() throws SQLException {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(POSITIVE)
                .runnerThatMeets("let it hold for new rows", "ALTER TABLE t ADD CONSTRAINT positive CHECK (true)")
                .apply()).withMessageStartingWith("EV-3011");
        trial(POSITIVE).runner().undoLast();
        assertThat(database.value("SELECT count(*) FROM pg_constraint WHERE conname = 'positive'")).isEqualTo(1L);
    }

    @Test
    void a_foreign_key_does_what_it_says() throws SQLException {
        trial(PARENT).runner().apply();
        database.execute("DELETE FROM parents WHERE id = 1");
        assertThat(database.value("SELECT count(*) FROM t")).isEqualTo(51L);
    }

    @Test
    void a_foreign_key_of_a_partitioned_table_is_refused_where_it_would_take_long() throws SQLException {
        database.execute("CREATE TABLE p (a int, parent int) PARTITION BY RANGE (a)");
        AddForeignKey ofPartitioned = AddForeignKey.of(table("p"), "parent", table("parents"), "id");
        if (Boolean.TRUE.equals(database.value("SELECT current_setting('server_version_num')::int < 180000"))) {
            trial(ofPartitioned).refused("EV-3035");
        } else {
            trial(ofPartitioned).runner().apply();
        }
    }

    @Test
    void columns_and_tables_that_are_not_there_are_named() throws SQLException {
        trial(AddForeignKey.of(table("t"), "Parent", table("parents"), "id")).refused("EV-3032")
                .withMessageContaining("Parent");
        trial(AddForeignKey.of(table("t"), "parent", table("nobody"), "id")).refused("EV-3032")
                .withMessageContaining("public.nobody");
    }
}
