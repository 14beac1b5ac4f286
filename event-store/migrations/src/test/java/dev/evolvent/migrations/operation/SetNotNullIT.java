package dev.evolvent.migrations.operation;

import static dev.evolvent.migrations.operation.Trial.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Operation;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SetNotNullIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static Trial trial(Operation operation) {
        return new Trial(database, operation);
    }

    private static final SetNotNull OPERATION = new SetNotNull(table("t"), "a");

    @BeforeEach
    void a_table() throws SQLException {
        Trial.clear(database);
        database.execute("CREATE TABLE t (id int, a int, b int NOT NULL, PRIMARY KEY (id, b)); "
                + "INSERT INTO t SELECT i, i, 1 FROM generate_series(1, 100) AS i");
    }

    @Test
    void rows_without_a_value_are_counted_and_the_first_are_named() throws SQLException {
        database.execute("UPDATE t SET a = NULL WHERE id IN (4, 8)");
        trial(OPERATION).refused("EV-3031")
                .withMessageContaining("2 rows of table public.t without a value in a: id 4, b 1; id 8, b 1.");
    }

    @Test
    void a_table_without_a_key_names_the_places_of_its_rows() throws SQLException {
        database.execute("CREATE TABLE heap (a int); INSERT INTO heap VALUES (1), (NULL)");
        trial(new SetNotNull(table("heap"), "a")).refused("EV-3031").withMessageContaining("ctid (0,2)");
    }

    @Test
    void a_column_that_is_not_null_already_is_refused_since_an_undo_would_take_that_away() throws SQLException {
        trial(new SetNotNull(table("t"), "b")).refused("EV-3033");
    }

    @Test
    void a_null_that_comes_in_before_the_lock_is_told() throws SQLException {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(OPERATION)
                .runnerThatMeets("let it hold for new rows", "INSERT INTO t VALUES (102, NULL, 1)").apply())
                .withMessageStartingWith("EV-3031").withMessageContaining("id 102, b 1");
        trial(OPERATION).runner().undoLast();
        assertThat(
                database.value("SELECT count(*) FROM pg_constraint WHERE contype = 'c' AND conrelid = 't'::regclass"))
                .isEqualTo(0L);
    }

    @Test
    void a_partitioned_table_gets_it_in_all_of_its_partitions() throws SQLException {
        database.execute("CREATE TABLE p (a int, b int) PARTITION BY RANGE (b); "
                + "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100); INSERT INTO p VALUES (1, 1)");
        Trial trial = trial(new SetNotNull(table("p"), "a"));
        trial.runner().apply();
        assertThat(database.value("SELECT bool_and(attnotnull) FROM pg_attribute WHERE attname = 'a' "
                + "AND attrelid IN ('p'::regclass, 'p1'::regclass)")).isEqualTo(true);
        trial.runner().undoLast();
        assertThat(database.value("SELECT bool_or(attnotnull) FROM pg_attribute WHERE attname = 'a' "
                + "AND attrelid IN ('p'::regclass, 'p1'::regclass)")).isEqualTo(false);
    }
}
