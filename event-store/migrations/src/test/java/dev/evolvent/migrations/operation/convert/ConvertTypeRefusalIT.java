package dev.evolvent.migrations.operation.convert;

import static dev.evolvent.migrations.operation.Trial.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.operation.AppendOnlyGuard;
import dev.evolvent.migrations.operation.Trial;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What blocks a conversion, and how it is reported. */
class ConvertTypeRefusalIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final ConvertType TO_TIME = ConvertType.of(table("t"), "v", "timestamptz");

    @BeforeEach
    void nothing() throws SQLException {
        Trial.clear(database);
    }

    @Test
    void without_a_key_there_is_no_quarantine() throws SQLException {
        database.execute("CREATE TABLE t (v bytea)");
        trial(ConvertType.builder(table("t"), "v", "jsonb").quarantine(true).acceptLoss(true).build())
                .refused("EV-3035").withMessageContaining("no primary key");
    }

    @Test
    void all_that_hangs_on_the_column_is_told_at_once() throws SQLException {
        fill("text", "'2026-01-31T12:00:00Z'");
        database.execute("ALTER TABLE t ADD other text, ADD CONSTRAINT given CHECK (v <> ''), ADD CONSTRAINT once "
                + "UNIQUE (other, v), ALTER v SET DEFAULT '2026-01-31T12:00:00Z', ADD g text GENERATED ALWAYS AS (v || '!') "
                + "STORED; CREATE VIEW seen AS SELECT v FROM t; CREATE INDEX lowered ON t (lower(v)); "
                + "CREATE STATISTICS together ON v, other FROM t; CREATE POLICY mine ON t USING (v <> ''); "
                + "CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.v := NEW.v; RETURN NEW; END'; "
                + "CREATE TRIGGER looks BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION look(); "
                + "CREATE TRIGGER told BEFORE UPDATE OF v ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()");
        trial(TO_TIME).refused("EV-3062").withMessageContaining("constraint given")
                .withMessageContaining("constraint once").withMessageContaining("view seen")
                .withMessageContaining("index lowered (function lower(timestamp with time zone) does not exist)")
                .withMessageContaining("statistics together").withMessageContaining("policy mine")
                .withMessageContaining("column g").withMessageContaining("trigger looks (look())")
                .withMessageContaining("trigger told").withMessageContaining("its default");
    }

    @Test
    void keys_parts_publications_and_hidden_rows_stand_in_the_way() throws SQLException {
        fill("text", "'2026-01-31T12:00:00Z'");
        trial(ConvertType.of(table("t"), "id", "text")).refused("EV-3062").withMessageContaining("constraint t_pkey");
        database.execute("CREATE TABLE p (v text) PARTITION BY LIST (v); CREATE TABLE c () INHERITS (t)");
        trial(TO_TIME).refused("EV-3035").withMessageContaining("has parts");
        trial(ConvertType.of(table("p"), "v", "timestamptz")).refused("EV-3035");
        database.execute("DROP TABLE c; CREATE PUBLICATION out FOR TABLE t");
        trial(TO_TIME).refused("EV-3035").withMessageContaining("published");
        database.execute("DROP PUBLICATION out");
        trial(ConvertType.of(table("t"), "nothing", "jsonb")).refused("EV-3032");
        trial(ConvertType.of(table("t"), "v", "text")).refused("EV-3033");
        trial(ConvertType.of(table("t"), "v", "no_such_type")).refused("EV-2002");
    }

    @Test
    void an_append_only_table_is_told_before_anything_is_done() throws SQLException {
        fill("text", "'2026-01-31T12:00:00Z'");
        MigrationRunner guarded = MigrationRunner.of(database.pool(),
                List.of(dev.evolvent.migrations.Migration.of(1, "guard", new AppendOnlyGuard(table("t")))));
        guarded.apply();
        database.execute("DROP SCHEMA evolvent CASCADE");
        trial(TO_TIME).refused("EV-3050").withMessageContaining("append-only");
    }

    @Test
    void how_a_value_comes_back_is_said_or_that_it_does_not() throws SQLException {
        fill("text", "'value ' || i");
        ConvertType length = using("integer", Optional.of("length(v)"), Optional.empty(), false);
        trial(ConvertType.of(table("t"), "v", "integer")).refused("EV-3061").withMessageContaining("using and back");
        trial(length).refused("EV-3061").withMessageContaining("accept-loss");
        trial(using("integer", Optional.of("length(v)"), Optional.of("repeat('x', v)"), false)).refused("EV-3060")
                .withMessageContaining("1000 values").withMessageContaining("would be lost");
        ConvertType known = using("integer", Optional.of("length(v) -- a comment"), Optional.empty(), true);
        assertThat(known.lostByUndo()).hasValueSatisfying(lost -> assertThat(lost).contains("column v"));
        trial(known).runner().apply();
        database.execute("INSERT INTO t (id, v) VALUES (3000, 5)");
        assertThat(trial(known).runner().verify()).allMatch(MigrationRunner.Verification::ok);
        trial(known).runner().undoLast();
        assertThat(database.value("SELECT v FROM t WHERE id = 3000")).isNull();
        assertThat(database.value("SELECT v FROM t WHERE id = 30")).isEqualTo("value 30");
        database.execute("DELETE FROM t WHERE id = 3000; ALTER TABLE t ALTER v SET NOT NULL");
        trial(known).refused("EV-3061").withMessageContaining("NOT NULL");
    }

    @Test
    void what_was_made_for_the_column_meanwhile_is_told() throws SQLException {
        fill("text", "'2026-01-31T12:00:00Z'");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(
                () -> trial(TO_TIME).runnerThatMeets("exchange the names", "CREATE INDEX late ON t (v)").apply())
                .withMessageStartingWith("EV-3062").withMessageContaining("late");
        database.execute("DROP INDEX late");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(
                () -> trial(TO_TIME).runnerThatMeets("exchange the names", "CREATE VIEW late AS SELECT v FROM t")
                        .apply())
                .withMessageStartingWith("EV-3062").withMessageContaining("view late");
        database.execute("DROP VIEW late");
        trial(TO_TIME).runner().apply();
        database.execute("CREATE VIEW late AS SELECT v FROM t");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(TO_TIME).runner().undoLast())
                .withMessageStartingWith("EV-3034").withMessageContaining("view late");
        trial(TO_TIME).runner().complete();
        assertThat(database.value("SELECT count(*) FROM late WHERE v = '2026-01-31 12:00:00Z'")).isEqualTo(1000L);
    }

    @Test
    void names_that_are_taken_are_not_touched() throws SQLException {
        fill("text", "'2026-01-31T12:00:00Z'");
        database.execute("ALTER TABLE t ADD v_evolvent_replaced text");
        trial(TO_TIME).refused("EV-3011").withMessageContaining("v_evolvent_replaced");
        database.execute(
                "ALTER TABLE t DROP v_evolvent_replaced; CREATE FUNCTION t_v_evolvent_convert(int) RETURNS int "
                        + "LANGUAGE sql AS 'SELECT 1'");
        trial(TO_TIME).refused("EV-3011").withMessageContaining("t_v_evolvent_convert");
    }

    private static void fill(String type, String value) throws SQLException {
        database.execute("CREATE TABLE t (id bigint PRIMARY KEY, v " + type + "); INSERT INTO t SELECT i, " + value
                + " FROM generate_series(1, 1000) AS i");
    }

    private static Trial trial(ConvertType operation) {
        return new Trial(database, operation);
    }

    private static ConvertType using(String type, Optional<String> using, Optional<String> back, boolean acceptLoss) {
        ConvertType.Builder builder = ConvertType.builder(table("t"), "v", type).acceptLoss(acceptLoss);
        using.ifPresent(builder::using);
        back.ifPresent(builder::back);
        return builder.build();
    }
}
