package dev.evolvent.migrations.operation;

import static dev.evolvent.migrations.operation.Trial.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Operation;
import dev.evolvent.postgres.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DropIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static Trial trial(Operation operation) {
        return new Trial(database, operation);
    }

    private static final DropColumn COLUMN = new DropColumn(table("t"), "a");
    private static final DropTable TABLE = new DropTable(table("t"));

    @BeforeEach
    void a_table() throws SQLException {
        Trial.clear(database);
        database.execute("CREATE TABLE t (id int PRIMARY KEY, a int NOT NULL, b int); "
                + "INSERT INTO t SELECT i, i, i FROM generate_series(1, 100) AS i");
    }

    @Test
    void who_depends_on_it_is_told_before_anything_is_done() throws SQLException {
        database.execute("CREATE VIEW seen AS SELECT a FROM t; CREATE TABLE child (t int REFERENCES t (id)); "
                + "CREATE FUNCTION rows_of_t() RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t'");
        trial(TABLE).refused("EV-3034").withMessageContaining("view seen")
                .withMessageContaining("constraint child_t_fkey on table child")
                .withMessageContaining("function rows_of_t()");
        trial(COLUMN).refused("EV-3034").withMessageContaining("view seen");
        trial(new DropColumn(table("t"), "id")).refused("EV-3034").withMessageContaining("child_t_fkey");
    }

    @Test
    void a_generated_column_and_a_policy_depend_on_a_column() throws SQLException {
        database.execute("ALTER TABLE t ADD COLUMN doubled int GENERATED ALWAYS AS (a * 2) STORED; "
                + "CREATE POLICY positive ON t USING (b > 0)");
        trial(COLUMN).refused("EV-3034").withMessageContaining("doubled");
        trial(new DropColumn(table("t"), "b")).refused("EV-3034").withMessageContaining("policy positive");
    }

    @Test
    void what_goes_with_the_table_is_no_dependent_of_it() throws SQLException {
        database.execute("CREATE INDEX ON t (b); ALTER TABLE t ADD COLUMN next int REFERENCES t (id), "
                + "ADD COLUMN number bigserial, ADD CHECK (b > 0), ADD COLUMN c int GENERATED ALWAYS AS (b + 1) STORED; "
                + "CREATE POLICY positive ON t USING (b > 0)");
        trial(TABLE).runner().applyAndComplete();
        assertThat(database.value("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"))
                .isEqualTo(0L);
    }

    @Test
    void a_key_a_partition_key_and_what_is_published_stay() throws SQLException {
        database.execute("CREATE TABLE p (a int, b int) PARTITION BY RANGE (a); "
                + "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100)");
        trial(new DropColumn(table("t"), "id")).refused("EV-3035").withMessageContaining("index t_pkey");
        trial(new DropColumn(table("p"), "a")).refused("EV-3035").withMessageContaining("partition key");
        database.execute("CREATE PUBLICATION out FOR TABLE p1");
        trial(new DropColumn(table("p"), "b")).refused("EV-3035").withMessageContaining("published");
        trial(new DropColumn(table("p1"), "b")).refused("EV-3035").withMessageContaining("published");
        trial(new DropTable(table("p1"))).refused("EV-3035").withMessageContaining("partition");
        database.execute("DROP PUBLICATION out");
        trial(new DropColumn(table("p1"), "b")).refused("EV-3035").withMessageContaining("inherited");
    }

    @Test
    void a_check_that_would_refuse_rows_without_the_column_stands_in_the_way() throws SQLException {
        database.execute("ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0)");
        trial(COLUMN).runner().start();
        database.execute("INSERT INTO t (id) VALUES (101)");
        trial(COLUMN).runner().complete();
        database.execute(
                "DROP SCHEMA evolvent CASCADE; ALTER TABLE t ADD COLUMN c jsonb CONSTRAINT keyed CHECK (c ? 'key'); "
                        + "CREATE DOMAIN full_text AS text NOT NULL; ALTER TABLE t ADD COLUMN d full_text DEFAULT ''; "
                        + "ALTER TABLE t ALTER COLUMN d DROP DEFAULT");
        trial(new DropColumn(table("t"), "d")).refused("EV-3035").withMessageContaining("type full_text");
        trial(new DropColumn(table("t"), "c")).runner().start();
        database.execute("DROP SCHEMA evolvent CASCADE; "
                + "ALTER TABLE t ADD CONSTRAINT there CHECK (b IS NOT NULL) NOT VALID");
        trial(new DropColumn(table("t"), "b")).refused("EV-3035").withMessageContaining("constraint there");
    }

    @Test
    void rows_that_came_without_a_value_stand_in_the_way_of_its_return_until_they_have_one() throws SQLException {
        trial(COLUMN).runner().apply();
        database.execute("INSERT INTO t (id) VALUES (101), (102)");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(COLUMN).runner().undoLast())
                .withMessageStartingWith("EV-3031").withMessageContaining("2 rows")
                .withMessageContaining("id 101; id 102").withMessageContaining("a_evolvent_dropped");

        database.execute("UPDATE t SET a_evolvent_dropped = 0 WHERE id > 100");
        trial(COLUMN).runner().undoLast();
        assertThat(database.value("SELECT attnotnull FROM pg_attribute WHERE attrelid = 't'::regclass "
                + "AND attname = 'a'")).isEqualTo(true);
        assertThat(database.value("SELECT count(a) FROM t")).isEqualTo(102L);
    }

    @Test
    void what_is_said_of_a_not_null_constraint_comes_back_with_it() throws SQLException {
        assumeTrue(Boolean.TRUE.equals(database.value("SELECT current_setting('server_version_num')::int >= 180000")));
        database.execute("ALTER TABLE t ADD COLUMN c int CONSTRAINT \"has \"\"c\"\"\" NOT NULL DEFAULT 1; "
                + "ALTER TABLE t ALTER c DROP DEFAULT; COMMENT ON CONSTRAINT \"has \"\"c\"\"\" ON t IS 'it''s \\ why'");
        List<SchemaObject> before = Schema.of(database);
        Trial dropped = trial(new DropColumn(table("t"), "c"));
        dropped.runner().apply();
        dropped.runner().undoLast();
        assertThat(database.value("SELECT obj_description(oid, 'pg_constraint') FROM pg_constraint"
                + " WHERE conrelid = 't'::regclass AND conname = 'has \"c\"'")).isEqualTo("it's \\ why");
        assertThat(Schema.of(database)).isEqualTo(before);
        assertThat(database.query("SELECT key FROM evolvent.operation_notes")).isEmpty();
    }

    @Test
    void a_name_that_somebody_else_has_taken_meanwhile_is_not_touched() throws SQLException {
        trial(TABLE).runner().apply();
        database.execute("CREATE TABLE t (mine int)");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(TABLE).runner().undoLast())
                .withMessageStartingWith("EV-3011");
        database.execute("DROP TABLE t");
        trial(TABLE).runner().undoLast();
        assertThat(database.value("SELECT count(*) FROM t")).isEqualTo(100L);
    }

    @Test
    void names_of_what_is_kept_that_are_taken_are_told() throws SQLException {
        database.execute("CREATE TABLE t_evolvent_dropped (a int); ALTER TABLE t ADD COLUMN a_evolvent_dropped int");
        trial(TABLE).refused("EV-3011");
        trial(COLUMN).refused("EV-3011");
    }

    @Test
    void after_an_undo_that_found_nothing_it_is_told_what_to_do() throws SQLException {
        trial(TABLE).runner().applyAndComplete();
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(TABLE).runner().undoLast())
                .withMessageStartingWith("EV-3036");
        database.execute("CREATE TABLE t (restored int)");
        assertThat(trial(TABLE).runner().undoLast().waiting()).isEqualTo(Optional.empty());
        assertThat(List.of(database.value("SELECT to_regclass('t')::text"))).containsExactly("t");
    }
}
