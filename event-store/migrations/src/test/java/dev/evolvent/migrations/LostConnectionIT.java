package dev.evolvent.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.scratch.ScratchServer;
import dev.evolvent.eventstore.testkit.SeededRandom;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.operation.SqlScript.Script;
import dev.evolvent.migrations.operation.SqlScript;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The network or the server goes away in the middle of a migration. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LostConnectionIT {

    private static final Table EVENTS = new Table("public", "events");
    private static final int OLD = 20_000;
    private static final RunOptions IMPATIENT = RunOptions.builder().silence(Duration.ofSeconds(2)).build();

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

    @RegisterExtension
    final SeededRandom random = SeededRandom.create();

    @BeforeEach
    void nothing_applied() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    }

    @ParameterizedTest
    @EnumSource
    void cut_at_random_instants_it_fails_with_its_code_and_goes_on_to_the_same_end(Strategy strategy)
            throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, EVENTS);
        table.fill(OLD);
        Fingerprint before = table.unpositionedInspection().fingerprint();
        int cuts = 0;
        try (FaultyNetwork network = FaultyNetwork.before(database.jdbcUrl())) {
            MigrationRunner runner = runner(network.dataSource(), strategy);
            for (boolean done = false; !done;) {
                CompletableFuture<MigrationOutcome> run = CompletableFuture.supplyAsync(runner::apply, THREADS);
                // Short waits at first, so that beginnings are cut, too.
                Pause.millis(random.nextLong(20, 100 + 60L * cuts));
                if (cuts < 8 && !run.isDone()) {
                    cuts++;
                    network.cut();
                }
                done = codeOf(run).isEmpty();
            }
        }
        assertThat(cuts).isPositive();
        assertCompleted(strategy, before, table);
    }

    @ParameterizedTest
    @EnumSource
    void frozen_at_random_instants_it_is_given_up_and_goes_on_to_the_same_end(Strategy strategy) throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, EVENTS);
        table.fill(OLD);
        Fingerprint before = table.unpositionedInspection().fingerprint();
        int freezes = 0;
        try (FaultyNetwork network = FaultyNetwork.before(database.jdbcUrl())) {
            MigrationRunner runner = runner(network.dataSource(), strategy).with(IMPATIENT);
            for (boolean done = false; !done;) {
                AtomicInteger stepsLeft = new AtomicInteger(random.nextInt(1, 6));
                CompletableFuture<MigrationOutcome> run = CompletableFuture
                        .supplyAsync(() -> runner.with(at(step -> {
                            if (stepsLeft.decrementAndGet() == 0) {
                                soon(network::freeze);
                            }
                        })).apply(), THREADS);
                if (freezes == 1) {
                    stepsLeft.set(-1);
                }
                freezes++;
                Optional<String> code = codeOf(run);
                done = code.isEmpty();
                network.mend();
            }
        }
        assertCompleted(strategy, before, table);
    }

    @Test
    void a_statement_that_takes_long_is_not_given_up() throws Exception {
        try (FaultyNetwork network = FaultyNetwork.before(database.jdbcUrl())) {
            MigrationRunner.of(network.dataSource(), List.of(Migration.of(1, "slow", SqlScript.of(
                    "CREATE TABLE t (a int); SELECT pg_sleep(5)")))).with(IMPATIENT).apply();
        }
        assertThat(database.value("SELECT to_regclass('t') IS NOT NULL")).isEqualTo(true);
    }

    /** Where only the lock was lost, its holder would go on beside the next one. */
    @Test
    void while_the_server_is_at_work_for_one_that_is_gone_no_other_begins() throws Exception {
        database.execute("CREATE TABLE at_work (who text)");
        Migration slow = Migration.of(1, "slow", new SqlScript(new Script("the file",
                "INSERT INTO at_work SELECT pg_backend_pid()::text || pg_sleep(3);"
                        + " INSERT INTO at_work VALUES ('done')",
                false), Optional.empty(), List.of()));
        database.execute("ALTER DATABASE \"" + database + "\" SET client_connection_check_interval = 0");
        try (FaultyNetwork network = FaultyNetwork.before(database.jdbcUrl())) {
            CompletableFuture<MigrationOutcome> first = CompletableFuture.supplyAsync(
                    () -> MigrationRunner.of(network.dataSource(), List.of(slow)).apply(), THREADS);
            awaitWork();
            int worker = Integer.parseInt(String.valueOf(database
                    .value("SELECT max(pid) FROM pg_stat_activity WHERE query LIKE 'INSERT INTO at_work%' AND state = 'active'")));
            network.cut();
            assertThat(codeOf(first)).contains("EV-3025");

            AtomicInteger waited = new AtomicInteger();
            MigrationRunner.of(database.pool(), List.of(slow)).with(new MigrationListener() {
                @Override
                public void waiting(int pid) {
                    waited.set(pid);
                }

                @Override
                public void step(Migration migration, OperationStep step) {
                    assertThat(isAtWork(worker)).isFalse();
                }
            }).apply();
            assertThat(waited).hasValue(worker);
        }
    }

    @Test
    void a_lock_that_a_statement_gives_up_is_missed() {
        Migration careless = Migration.of(1, "careless", new SqlScript(new Script("the file",
                "SELECT 1; SELECT pg_advisory_unlock_all(), pg_sleep(0.3); SELECT 2", false), Optional.empty(),
                List.of()));

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> MigrationRunner.of(database.pool(), List.of(careless)).apply())
                .withMessageStartingWith("EV-3005").withMessageContaining("DISCARD ALL");
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_crashes_or_is_restarted_finds_it_where_it_was(Strategy strategy) throws Exception {
        try (ScratchServer server = ScratchServer.start()) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(server.jdbcUrl());
            execute(server,
                    """
                            CREATE TABLE events (id uuid PRIMARY KEY, aggregate_id uuid NOT NULL, aggregate_type text NOT NULL,
                                event_type text NOT NULL, event_version text, payload jsonb NOT NULL, metadata jsonb,
                                version bigint NOT NULL, created_at timestamptz NOT NULL, UNIQUE (aggregate_id, version));
                            INSERT INTO events SELECT md5('e' || i)::uuid, md5('s' || i / 5)::uuid, 'document', 'Happened', '1', '{}',
                                '{}', i % 5 + 1, timestamptz '2020-01-01 00:00:00Z' + i * interval '1 s'
                                FROM generate_series(0, 9999) AS i""");
            List<String> at = strategy == Strategy.SHADOW
                    ? List.of("copy the old events in order", "swap")
                    : List.of("number the old events", "fence off the old events", "make them its keys");
            for (String step : at) {
                MigrationRunner dying = runner(dataSource, strategy).with(at(begun -> {
                    if (begun.name().startsWith(step)) {
                        soon(server::kill);
                    }
                }));
                CompletableFuture<MigrationOutcome> run = CompletableFuture.supplyAsync(dying::apply, THREADS);
                codeOf(run);
                server.restart();
            }
            runner(dataSource, strategy).apply();
            assertThat(runner(dataSource, strategy).verify()).allMatch(MigrationRunner.Verification::ok);
        }
    }

    private void soon(Runnable what) {
        int millis = random.nextInt(20);
        Thread.ofPlatform().daemon().start(() -> {
            Pause.millis(millis);
            what.run();
        });
    }

    private static void awaitWork() throws SQLException {
        while (!Long.valueOf(1).equals(
                database.value("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'INSERT INTO at_work%pg_sleep%'"
                        + " AND state = 'active' AND pid <> pg_backend_pid()"))) {
            Pause.millis(10);
        }
    }

    private static boolean isAtWork(int pid) {
        try {
            return Long.valueOf(1).equals(database.value(
                    "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND pid = ?", pid));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code of the error that it ends in; none if it ends well. */
    private static Optional<String> codeOf(CompletableFuture<MigrationOutcome> run) throws Exception {
        Throwable failure = run.handle((outcome, problem) -> problem).get(1, TimeUnit.MINUTES);
        if (failure == null) {
            return Optional.empty();
        }
        String code = failure.getCause() instanceof EvolventException known ? known.code() : String.valueOf(failure);
        // Before it begins to work, there is no step to be named.
        assertThat(code).isIn("EV-3025", "EV-2001");
        return Optional.of(code);
    }

    private static MigrationListener at(Consumer<OperationStep> what) {
        return new MigrationListener() {
            @Override
            public void step(Migration migration, OperationStep step) {
                what.accept(step);
            }
        };
    }

    private static MigrationRunner runner(DataSource dataSource, Strategy strategy) {
        return MigrationRunner.of(dataSource, List.of(Migration.of(1, "add sequence",
                AddSequence.builder(DocumentStoreTable.layoutOf(EVENTS), "sequence").strategy(strategy).build())));
    }

    private static void assertCompleted(Strategy strategy, Fingerprint before, DocumentStoreTable table)
            throws SQLException {
        MigrationRunner runner = runner(database.pool(), strategy);
        assertThat(runner.history()).extracting(MigrationRecord::state).containsExactly(MigrationState.COMPLETED);
        assertThat(runner.verify()).allMatch(MigrationRunner.Verification::ok);
        assertThat(table.unpositionedInspection().fingerprint()).isEqualTo(before);
        String numbered = strategy == Strategy.SIDE_TABLE ? "events_in_order" : "events";
        assertThat(database.query("SELECT count(*), count(DISTINCT sequence) FROM " + numbered))
                .containsExactly(List.of((long) OLD, (long) OLD));
        runner.undoLast();
        assertThat(database.value("SELECT count(*) FROM pg_class WHERE relname LIKE 'events_sequence%'")).isEqualTo(0L);
    }

    private static void execute(ScratchServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
