package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evolvent.eventstore.testkit.SeededRandom;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process that rebuilds again and again is killed, while others append and the live tables are followed: once in
 * the normal build, since {@link RebuildCrashIT} loses a connection at each commit; a hundred times, at instants that follow from
 * {@code test.seed}, with the profile "soak".
 */
class RebuildKillIT {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildKillIT.class);
    private static final int KILLS = Integer.getInteger("evolvent.rebuild.kills", 1);
    private static final int ORDERS = 20_000;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @RegisterExtension
    final SeededRandom random = SeededRandom.create();

    @BeforeEach
    void nothing_built() throws Exception {
        Shop.dropAll(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "sales"})
    void it_goes_on_and_comes_to_the_same_rows(String name) throws Exception {
        Shop.create(database, ORDERS);
        Projection projection = Shop.projection(name);
        Projections projections = Shop.projections(database.pool());
        projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
        AtomicBoolean appending = new AtomicBoolean(true);
        AtomicInteger orders = new AtomicInteger(ORDERS);
        try (ProjectionRunner runner = projections.runner(List.of(projection), RunnerOptions.defaults())) {
            runner.start();
            Thread writer = Thread.ofPlatform().start(() -> append(appending, orders));
            try {
                kill(projections, projection);
            } finally {
                appending.set(false);
                writer.join();
            }
            // What those that were killed have still running in the server comes to its end.
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(locks()).isEqualTo(1L));
            RebuildReport report = projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
            assertThat(report.comparison().equal()).isTrue();
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(database.value(Shop.differences(name, projection, orders.get())))
                            .isEqualTo(0L));
        }
        assertThat(projections.generations(projection)).extracting(Generation::state)
                .containsExactly(Generation.State.KEPT, Generation.State.LIVE);
        assertNothingIsLeft();
    }

    private void kill(Projections projections, Projection projection) throws Exception {
        Map<String, Integer> phases = new TreeMap<>();
        long once = 0;
        for (int i = 0; i <= KILLS; i++) {
            Process process = start(projection.name());
            long began = System.nanoTime();
            if (i == 0) {
                assertThat(process.getInputStream().read()).as("it has rebuilt").isEqualTo('.');
                once = System.nanoTime() - began;
            } else {
                assertThat(process.waitFor(random.nextLong(2 * once), TimeUnit.NANOSECONDS))
                        .as("only a kill ends it").isFalse();
                phases.merge(projections.status(projection, false).run().orElseThrow().phase().toString(), 1,
                        Integer::sum);
            }
            process.destroyForcibly().waitFor();
        }
        LOG.info("killed {} times: {}", KILLS, phases);
    }

    private static void append(AtomicBoolean appending, AtomicInteger orders) {
        while (appending.get()) {
            try {
                Shop.append(database, orders.get(), orders.get() + 5);
                orders.addAndGet(5);
                Thread.sleep(20);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void assertNothingIsLeft() throws SQLException {
        assertThat(database.value("""
                SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'evolvent\\_%'
                AND nspname NOT IN (SELECT tables_schema FROM evolvent.projection_generations)""")).isEqualTo(0L);
        assertThat(locks()).isEqualTo(0L);
        assertThat(database.value("SELECT (SELECT count(*) FROM evolvent.projection_states)"
                + " + (SELECT count(*) FROM evolvent.projection_quarantine)")).isEqualTo(0L);
    }

    private static @Nullable Object locks() throws SQLException {
        return database.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    /** Starts the program, and waits until it begins. */
    private static Process start(String name) throws IOException {
        Process process = JavaProgram.of(RebuildAgain.class, List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=error"),
                database.jdbcUrl(), name).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.getInputStream().read()).as("it begins").isEqualTo('!');
        return process;
    }

    /** The program that is killed. */
    static final class RebuildAgain {

        private RebuildAgain() {}

        public static void main(String... arguments) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(arguments[0]);
            Projections projections = Shop.projections(dataSource);
            say('!');
            while (true) {
                projections.rebuild(Shop.projection(arguments[1]), RebuildOptions.defaults(), RebuildListener.NONE);
                say('.');
            }
        }

        private static void say(char what) {
            System.out.print(what);
            System.out.flush();
        }
    }
}
