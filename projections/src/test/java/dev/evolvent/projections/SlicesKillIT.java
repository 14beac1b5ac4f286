package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Three processes share rebuilds, again and again; one of them, whichever, is killed at random instants, while others append and the live
 * tables are followed. Run with the profile "soak" for 200 kills.
 */
class SlicesKillIT {

    private static final Logger LOG = LoggerFactory.getLogger(SlicesKillIT.class);
    private static final int KILLS = Integer.getInteger("evolvent.slices.kills", 3);
    private static final int ORDERS = 20_000;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
    }

    @AfterEach
    void none_is_left() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "sales"})
    void the_others_go_on_and_come_to_the_same_rows(String name) throws Exception {
        Shop.create(database, ORDERS);
        Projection projection = Shop.projection(name);
        Projections projections = Shop.projections(database.dataSource());
        projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
        AtomicBoolean appending = new AtomicBoolean(true);
        AtomicInteger orders = new AtomicInteger(ORDERS);
        Random random = new Random();
        Map<String, Integer> killed = new TreeMap<>();
        try (ProjectionRunner runner = projections.runner(List.of(projection), RunnerOptions.defaults())) {
            runner.start();
            Thread writer = Thread.ofPlatform().start(() -> append(appending, orders));
            List<String> roles = List.of("leads", "joins", "joins");
            for (String role : roles) {
                processes.add(start(role, name));
            }
            long began = System.nanoTime();
            assertThat(processes.getFirst().getInputStream().read()).as("it has rebuilt").isEqualTo('.');
            long once = System.nanoTime() - began;
            for (int i = 0; i < KILLS; i++) {
                int victim = random.nextInt(roles.size());
                TimeUnit.NANOSECONDS.sleep(random.nextLong(2 * once));
                assertThat(processes).as("only a kill ends one").allMatch(Process::isAlive);
                killed.merge(roles.get(victim) + " while " + projections.status(projection, false).run().orElseThrow()
                        .phase(), 1, Integer::sum);
                processes.get(victim).destroyForcibly().waitFor();
                processes.set(victim, start(roles.get(victim), name));
            }
            none_is_left();
            appending.set(false);
            writer.join();
            LOG.info("killed: {}", killed);
            // What those that were killed have still running in the server comes to its end.
            await().atMost(Duration.ofSeconds(30)).until(() -> locks().equals("1"));
            RebuildReport report = projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
            assertThat(report.comparison().equal()).isTrue();
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(database.value(Shop.differences(name, projection, orders.get())))
                            .isEqualTo(0L));
        }
        assertThat(database.value("""
                SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'evolvent\\_%'
                AND nspname NOT IN (SELECT tables_schema FROM evolvent.projection_generations)""")).isEqualTo(0L);
        assertThat(projections.generations(projection)).extracting(Generation::state)
                .containsExactly(Generation.State.KEPT, Generation.State.LIVE);
        assertThat(locks()).isEqualTo("0");
        assertThat(database.value("SELECT (SELECT count(*) FROM evolvent.projection_states)"
                + " + (SELECT count(*) FROM evolvent.projection_slices)"
                + " + (SELECT count(*) FROM evolvent.projection_quarantine)")).isEqualTo(0L);
    }

    private static String locks() throws SQLException {
        return String.valueOf(database.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"));
    }

    private static Process start(String role, String name) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                ShareAgain.class.getName(), database.jdbcUrl(), name, role)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.getInputStream().read()).as("it begins").isEqualTo('!');
        return process;
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

    /** The program that is killed. */
    static final class ShareAgain {

        /** Another one leads, or there is nothing to join just now. */
        private static final Set<String> NOT_NOW = Set.of("EV-4007", "EV-4050");

        private ShareAgain() {}

        public static void main(String... arguments) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(arguments[0]);
            Projections projections = Shop.projections(dataSource);
            Projection projection = Shop.projection(arguments[1]);
            say('!');
            while (true) {
                try {
                    if (arguments[2].equals("leads")) {
                        projections.rebuild(projection, RebuildOptions.defaults().slices(4), RebuildListener.NONE);
                    } else {
                        projections.join(projection, RebuildListener.NONE);
                    }
                    say('.');
                } catch (EvolventException e) {
                    if (!NOT_NOW.contains(e.code())) {
                        throw e;
                    }
                    Pause.millis(50);
                }
            }
        }

        private static void say(char what) {
            System.out.print(what);
            System.out.flush();
        }
    }
}
