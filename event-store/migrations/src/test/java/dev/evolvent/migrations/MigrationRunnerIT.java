package dev.evolvent.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.MigrationPlan.Estimate;
import dev.evolvent.migrations.operation.SetNotNull;
import dev.evolvent.migrations.operation.SqlScript.Script;
import dev.evolvent.migrations.operation.SqlScript;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MigrationRunnerIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void nothing_applied() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP TABLE IF EXISTS t, u CASCADE");
    }

    @Test
    void a_migration_is_applied_once_and_the_history_tells_it() {
        MigrationRunner runner = runner(sql(2, "ALTER TABLE t ADD COLUMN b int"), sql(1, "CREATE TABLE t (a int)"));
        assertThat(runner.history()).isEmpty();

        assertThat(runner.apply().migrations()).extracting(MigrationId::key).containsExactly("V1", "V2");
        assertThat(runner.apply().migrations()).isEmpty();

        assertThat(runner.history()).extracting(row -> row.id().key()).containsExactly("V1", "V2");
        assertThat(runner.history()).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(MigrationState.COMPLETED);
            assertThat(row.took()).isPresent();
            assertThat(row.checksum()).hasSize(64);
        });
        assertThat(runner.history().get(0).hash()).isNotEqualTo(runner.history().get(1).hash());
        assertThat(runner.status().isUpToDate()).isTrue();
        assertThat(audit()).containsExactly("migrate apply: done", "migrate apply: done");
    }

    @Test
    void everything_that_does_not_fit_is_told_at_once_and_nothing_is_done() throws SQLException {
        runner(sql(1, "CREATE TABLE t (a int); -- a comment\nSELECT 1"), sql(2, "SELECT 2"), sql(3, "SELECT 3"))
                .apply();
        String checksum = runner().history().getFirst().checksum();

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(sql(1, "CREATE TABLE t (a int); -- a comment SELECT 1"), sql(3, "SELECT 3"),
                        sql(5, "CREATE TABLE u (a int)"), sql(5, "SELECT 5")).apply())
                .withMessageContaining("EV-3001").withMessageContaining(checksum).withMessageContaining("- SELECT 1")
                .withMessageContaining("EV-3002: Several migrations are V5")
                .withMessageContaining("EV-3013: There is no migration V4")
                .withMessageContaining("EV-3016: Migration V2");
        assertThat(runner().history()).hasSize(3);
        assertThat(database.value("SELECT to_regclass('u')")).isNull();

        runner(sql(1, "SELECT 1"), sql(2, "SELECT 2"), sql(3, "SELECT 3")).repair();
        assertThat(runner(sql(1, "SELECT 1"), sql(2, "SELECT 2"), sql(3, "SELECT 3")).status().isUpToDate()).isTrue();
    }

    @Test
    void one_that_comes_too_late_is_refused() {
        runner(sql(5, "SELECT 1")).apply();

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(sql(4, "SELECT 1"), sql(5, "SELECT 1")).apply())
                .withMessageStartingWith("EV-3003");
    }

    @Test
    void a_history_that_was_changed_by_hand_shows() throws SQLException {
        Migration[] migrations = {sql(1, "SELECT 1"), sql(2, "SELECT 2")};
        for (String forgery : List.of("UPDATE evolvent.schema_migrations SET applied_by = 'nobody' WHERE version = 1",
                "DELETE FROM evolvent.schema_migrations WHERE version = 1",
                "UPDATE evolvent.schema_migrations SET definition = 'SELECT 3' WHERE version = 2")) {
            nothing_applied();
            runner(migrations).apply();
            database.execute(forgery);

            assertThat(runner(migrations).status().problems()).as(forgery).first().asString().startsWith("EV-3015");
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(migrations).apply())
                    .withMessageContaining("EV-3015");
        }
    }

    @Test
    void broken_sql_leaves_nothing_behind_tells_its_line_and_can_be_corrected() throws SQLException {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(sql(1, "CREATE TABLE t (a int);\n\n-- so far\nSELECT\n  nonsense;\nSELECT 1"))
                        .apply())
                .withMessageStartingWith("EV-3018").withMessageContaining("line 5").withMessageContaining("nonsense");
        assertThat(database.value("SELECT to_regclass('t')")).isNull();
        assertThat(states()).containsExactly(MigrationState.EXPANDING);
        assertThat(audit()).containsExactly("migrate apply: failed");

        runner(sql(1, "CREATE TABLE t (a int)")).apply();
        assertThat(states()).containsExactly(MigrationState.COMPLETED);
    }

    @Test
    void what_cannot_be_in_a_transaction_goes_on_at_the_statement_that_failed() throws SQLException {
        String create = "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1);";
        Migration broken = script(create + "CREATE UNIQUE INDEX CONCURRENTLY t_a ON t (a)", false, List.of());
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(broken).apply())
                .withMessageStartingWith("EV-3018").withMessageContaining("t_a");
        database.execute("DROP INDEX t_a; DELETE FROM t WHERE ctid = '(0,1)'");

        runner(broken).apply();
        assertThat(database.value("SELECT indisvalid FROM pg_index WHERE indexrelid = 't_a'::regclass"))
                .isEqualTo(true);
    }

    @Test
    void a_question_mark_in_a_check_is_an_operator() {
        CheckQuery check = new CheckQuery(
                "SELECT 'it has the key', '{\"a\": 1}'::jsonb ? 'a' AND '[1]'::jsonb @? '$[*]', 'is it there?'",
                "a test");
        Migration migration = Migration.builder(MigrationId.of(1, "checked"), SqlScript.of("CREATE TABLE keyed ()"))
                .before(List.of(check)).after(List.of(check)).build();
        runner(migration).apply();
        assertThat(runner(migration).verify()).allMatch(MigrationRunner.Verification::ok);
    }

    @Test
    void a_check_that_fails_afterwards_takes_it_back() throws SQLException {
        CheckQuery check = new CheckQuery("SELECT 'there is a row', count(*) > 0, count(*) || ' rows' FROM t",
                "a test");
        Migration migration = script("CREATE TABLE t (a int)", true, List.of(check));

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(migration).apply())
                .withMessageStartingWith("EV-3006").withMessageContaining("there is a row: FAILED (0 rows)");
        assertThat(database.value("SELECT to_regclass('t')")).isNull();
    }

    @Test
    void a_check_that_fails_beforehand_keeps_it_from_beginning() throws SQLException {
        Migration migration = Migration.builder(MigrationId.of(1, "one"), SqlScript.of("CREATE TABLE t (a int)"))
                .before(List.of(new CheckQuery("SELECT 'it is right', null::boolean", "a test"))).build();

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(migration).apply())
                .withMessageStartingWith("EV-3017").withMessageContaining("it is right: FAILED");
        assertThat(states()).isEmpty();
    }

    @Test
    void what_requires_a_missing_extension_is_passed_over_until_it_is_there() throws SQLException {
        Migration timescale = Migration.builder(MigrationId.of(1, "one"), SqlScript.of("CREATE TABLE t (a int)"))
                .extensions(List.of("plpgsql", "no such thing")).build();
        runner(timescale, sql(2, "CREATE TABLE u (a int)")).apply();

        assertThat(states()).containsExactly(MigrationState.SKIPPED, MigrationState.COMPLETED);
        assertThat(database.value("SELECT to_regclass('t')")).isNull();
        runner(Migration.builder(timescale.id(), timescale.operation()).extensions(List.of("plpgsql")).build(),
                sql(2, "CREATE TABLE u (a int)")).apply();
        assertThat(database.value("SELECT to_regclass('t') IS NOT NULL")).isEqualTo(true);
    }

    @Test
    void what_is_repeatable_is_repeated_when_it_changes() throws SQLException {
        Migration table = sql(1, "CREATE TABLE t (a int)");
        runner(repeatable("CREATE OR REPLACE VIEW v AS SELECT 1 AS a"), table).apply();
        assertThat(runner(repeatable("CREATE OR REPLACE VIEW v AS SELECT 1 AS a"), table).apply().migrations())
                .isEmpty();

        runner(repeatable("CREATE OR REPLACE VIEW v AS SELECT 2 AS a"), table).apply();
        assertThat(database.value("SELECT a FROM v")).isEqualTo(2);
        assertThat(runner(repeatable("CREATE OR REPLACE VIEW v AS SELECT 2 AS a"), table).status().problems())
                .isEmpty();
        database.execute("DROP VIEW v");
    }

    @Test
    void undo_goes_back_to_a_version_the_newest_first_or_not_at_all() throws SQLException {
        Migration one = undoable(1, "CREATE TABLE t (a int)", "DROP TABLE t");
        Migration two = undoable(2, "ALTER TABLE t ADD COLUMN b int", "ALTER TABLE t DROP COLUMN b");
        Migration three = sql(3, "SELECT 1");
        runner(one, two).apply();
        runner(one, two).undo(0);
        assertThat(database.value("SELECT to_regclass('t')")).isNull();
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(one, two).undo(0))
                .withMessageStartingWith("EV-3007");

        runner(one, two, three).apply();
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(one, two, three).undo(0))
                .withMessageStartingWith("EV-3008").withMessageContaining("V3");
        assertThat(states()).containsOnly(MigrationState.COMPLETED);
    }

    @Test
    void an_undo_that_cannot_begin_leaves_it_as_it_was_and_what_is_repeatable_is_run_again_after_one_that_can()
            throws SQLException {
        Migration table = undoable(1, "CREATE TABLE t (a int)", "DROP TABLE t");
        Migration view = repeatable("CREATE OR REPLACE VIEW v AS SELECT a FROM t");
        runner(table, view).apply();
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(table, view).undoLast())
                .withMessageContaining("view v depends on table t");
        assertThat(states()).containsExactly(MigrationState.COMPLETED, MigrationState.COMPLETED);

        database.execute("DROP VIEW v");
        runner(table, view).undoLast();
        runner(table, view).apply();
        assertThat(database.value("SELECT count(*) FROM v")).isEqualTo(0L);
    }

    @Test
    void a_baseline_is_taken_as_done() throws SQLException {
        database.execute("CREATE TABLE t (a int)");
        Migration one = sql(1, "CREATE TABLE t (a int)");
        Migration two = sql(2, "ALTER TABLE t ADD COLUMN b int");
        runner(one, two).baseline(1);
        runner(one, two).apply();

        assertThat(states()).containsExactly(MigrationState.BASELINE, MigrationState.COMPLETED);
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(one, two).baseline(2))
                .withMessageStartingWith("EV-3022");
    }

    @Test
    void a_start_looks_waits_or_applies() throws Exception {
        Migration one = sql(1, "CREATE TABLE t (a int)");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(one).atStart(StartPolicy.CHECK, Duration.ZERO))
                .withMessageStartingWith("EV-3019").withMessageContaining("V1 (migration 1)");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(one).atStart(StartPolicy.WAIT, Duration.ofMillis(300)))
                .withMessageStartingWith("EV-3019");
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> waiting = threads
                    .submit(() -> runner(one).atStart(StartPolicy.WAIT, Duration.ofMinutes(1)));
            runner(one).atStart(StartPolicy.APPLY, Duration.ZERO);
            waiting.get();
        }
        runner(one).atStart(StartPolicy.CHECK, Duration.ZERO);
    }

    @Test
    void a_dry_run_does_all_and_leaves_nothing() throws SQLException {
        MigrationRunner runner = runner(sql(1, "CREATE TABLE t (a int); INSERT INTO t VALUES (1)"),
                undoable(2, "ALTER TABLE t ADD COLUMN b int", "SELECT 1"),
                withId(3, script("CREATE INDEX CONCURRENTLY ON t (a)", false, List.of())), sql(4, "SELECT nonsense"));

        assertThat(runner.dryRun().steps()).extracting(DryRun.TriedStep::outcome).containsExactly(
                DryRun.TriedStep.Outcome.DONE, DryRun.TriedStep.Outcome.DONE, DryRun.TriedStep.Outcome.PLANNED,
                DryRun.TriedStep.Outcome.PLANNED);
        assertThat(database.value("SELECT to_regclass('t')")).isNull();
        assertThat(states()).isEmpty();
        assertThat(runner.plan().migrations()).extracting(planned -> planned.id().key())
                .containsExactly("V1", "V2", "V3", "V4");
    }

    @Test
    void a_plan_says_between_which_times_each_step_will_take_and_only_reads() throws SQLException {
        database.execute("CREATE TABLE large AS SELECT i, repeat('x', 100) AS x FROM generate_series(1, 100000) AS i; "
                + "ANALYZE large; CREATE TABLE tiny (i int)");
        List<Estimate> estimates = List.of("large", "tiny").stream()
                .map(name -> Migration.of(1, name, new SetNotNull(new Table("public", name), "i")))
                .flatMap(migration -> runner(migration).plan().migrations().getFirst().steps().stream())
                .filter(step -> step.impact().effort() == Impact.Effort.READS_THE_TABLE)
                .map(MigrationPlan.PlannedStep::estimate).toList();

        assertThat(estimates).isNotEmpty().allMatch(each -> each.least().compareTo(each.most()) <= 0);
        assertThat(estimates.getFirst().most()).isBetween(Duration.ofMillis(1), Duration.ofMinutes(1));
        assertThat(estimates.getLast().most()).isZero();
        assertThat(database.value("SELECT to_regnamespace('evolvent')::text")).isNull();
    }

    @Test
    void what_takes_something_away_waits_for_somebody_who_says_so() throws SQLException {
        OperationStep take = OperationStep.inTransaction("take it away", Impact.NONE, "DROP TABLE t");
        Migration drops = Migration.of(2, "drops", new Batches(List.of(), List.of(), List.of(take)));
        MigrationRunner runner = runner(sql(1, "CREATE TABLE t (a int)"), drops, sql(3, "CREATE TABLE u (a int)"));

        MigrationOutcome outcome = runner.apply();
        assertThat(outcome.waiting()).map(MigrationId::key).contains("V2");
        assertThat(runner.apply().waiting()).isPresent();
        assertThat(database.value("SELECT to_regclass('u')")).isNull();

        runner.complete();
        assertThat(runner.apply().waiting()).isEmpty();
        assertThat(database.value("SELECT to_regclass('t') IS NULL AND to_regclass('u') IS NOT NULL")).isEqualTo(true);
        assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::complete)
                .withMessageStartingWith("EV-3023");
    }

    private static List<MigrationState> states() {
        return runner().history().stream().map(MigrationRecord::state).toList();
    }

    private static List<Object> audit() {
        try {
            return database.query("SELECT command || ': ' || outcome FROM evolvent.audit ORDER BY id").stream()
                    .map(List::getFirst).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MigrationRunner runner(Migration... migrations) {
        return MigrationRunner.of(database.pool(), List.of(migrations));
    }

    private static Migration sql(int version, String sql) {
        return Migration.of(version, "migration " + version, SqlScript.of(sql));
    }

    private static Migration repeatable(String sql) {
        return Migration.builder(MigrationId.repeatable("views"), SqlScript.of(sql)).build();
    }

    private static Migration undoable(int version, String sql, String undo) {
        return Migration.of(version, "migration " + version, new SqlScript(new Script("the file", sql, true),
                Optional.of(new Script("the undo", undo, true)), List.of()));
    }

    private static Migration script(String sql, boolean transactional, List<CheckQuery> checks) {
        return Migration.of(1, "migration 1", new SqlScript(new Script("the file", sql, transactional),
                Optional.empty(), checks));
    }

    private static Migration withId(int version, Migration migration) {
        return Migration.of(version, "migration " + version, migration.operation());
    }
}
