package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Processes that rebuild are killed, while others append and the live tables are followed. In the end, a rebuild comes to the rows
 * that the events make, and nothing is left of those that died.
 */
final class KillTrial {

    private static final int ORDERS = 20_000;

    private KillTrial() {}

    /** Starts processes, and kills them all. */
    @FunctionalInterface
    interface Kills {

        void go(Projections projections, Projection projection) throws Exception;
    }

    static void run(TestDatabase database, String name, Kills kills) throws Exception {
        Shop.create(database, ORDERS);
        Projection projection = Shop.projection(name);
        Projections projections = Shop.projections(database.dataSource());
        projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
        AtomicBoolean appending = new AtomicBoolean(true);
        AtomicInteger orders = new AtomicInteger(ORDERS);
        try (ProjectionRunner runner = projections.runner(List.of(projection), RunnerOptions.defaults())) {
            runner.start();
            Thread writer = Thread.ofPlatform().start(() -> append(database, appending, orders));
            try {
                kills.go(projections, projection);
            } finally {
                appending.set(false);
                writer.join();
            }
            // What those that were killed have still running in the server comes to its end.
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(locks(database)).isEqualTo(1L));
            RebuildReport report = projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
            assertThat(report.comparison().equal()).isTrue();
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(database.value(Shop.differences(name, projection, orders.get())))
                            .isEqualTo(0L));
        }
        assertThat(projections.generations(projection)).extracting(Generation::state)
                .containsExactly(Generation.State.KEPT, Generation.State.LIVE);
        assertNothingIsLeft(database);
    }

    private static void append(TestDatabase database, AtomicBoolean appending, AtomicInteger orders) {
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

    private static void assertNothingIsLeft(TestDatabase database) throws SQLException {
        assertThat(database.value("""
                SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'evolvent\\_%'
                AND nspname NOT IN (SELECT tables_schema FROM evolvent.projection_generations)""")).isEqualTo(0L);
        assertThat(locks(database)).isEqualTo(0L);
        assertThat(database.value("SELECT (SELECT count(*) FROM evolvent.projection_states)"
                + " + (SELECT count(*) FROM evolvent.projection_slices)"
                + " + (SELECT count(*) FROM evolvent.projection_quarantine)")).isEqualTo(0L);
    }

    private static @Nullable Object locks(TestDatabase database) throws SQLException {
        return database.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    /** Starts a program, and waits until it begins. */
    static Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path"), "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.getInputStream().read()).as("it begins").isEqualTo('!');
        return process;
    }

    /** Says, in such a program, that it begins. */
    static Projections begin(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        Projections projections = Shop.projections(dataSource);
        say('!');
        return projections;
    }

    /** Says, in such a program, that it has rebuilt. */
    static void done() {
        say('.');
    }

    private static void say(char what) {
        System.out.print(what);
        System.out.flush();
    }
}
