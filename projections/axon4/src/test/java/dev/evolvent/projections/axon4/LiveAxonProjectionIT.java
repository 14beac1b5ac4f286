package dev.evolvent.projections.axon4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.evolvent.EvolventException;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.RunnerOptions;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Axon continues to process events while its read model is rebuilt, rolled back and handed over. */
class LiveAxonProjectionIT extends AxonReadModel {

    private static String keptSchema(Projections projections, JdbcProjection projection) {
        return projections.generations(projection).stream().filter(each -> each.state() == Generation.State.KEPT)
                .map(Generation::schema).findFirst().orElseThrow();
    }

    private static @Nullable Object contents(String schema) throws SQLException {
        return database.value("SELECT md5(string_agg(o::text, ';' ORDER BY order_id)) FROM \"" + schema
                + "\".orders AS o");
    }

    @ParameterizedTest
    @CsvSource({"1, JACKSON", "4, JACKSON", "1, XSTREAM", "4, XSTREAM", "4, JPA", "1, JPA_SPRING"})
    void a_live_read_model_is_rebuilt_and_rolled_back_while_axon_goes_on(int segments, Application.Tokens form)
            throws Exception {
        try (Application application = new Application(database, segments, form)) {
            Writers writers = new Writers(application);
            application.start();
            Projections projections = Application.projections(database.pool());
            writers.start();
            await().atMost(PATIENCE).until(() -> number("SELECT count(*) FROM orders") > 100);
            projections.adopt(orders, AxonTokens.of(database.pool(), Application.PROCESSOR, form.table()));

            RebuildReport report = projections.rebuild(orders, Application.ACCEPTING, RebuildListener.NONE);

            assertThat(report.generation().number()).isEqualTo(2);
            String kept = keptSchema(projections, orders);
            @Nullable
            Object before = contents(kept);
            long atSwap = number("SELECT count(*) FROM orders");
            await().atMost(PATIENCE).until(() -> number("SELECT count(*) FROM orders") > atSwap + 50);
            assertThat(contents(kept)).as("the tables that were live get nothing any more").isEqualTo(before);

            projections.rollback(orders);
            @Nullable
            Object aside = contents(keptSchema(projections, orders));
            writers.stop();
            long end = end();
            await().atMost(PATIENCE).until(() -> application.isCaughtUp(end));
            requireExact();
            assertThat(contents(keptSchema(projections, orders))).isEqualTo(aside);

            Comparison comparison = projections.verify(orders, RebuildListener.NONE);
            assertThat(comparison.toString()).doesNotContain("no single position");
            assertThat(comparison.equal()).isTrue();
            assertThat(application.component.mailed).as("each was mailed, though by two sets of tables")
                    .hasSizeGreaterThanOrEqualTo((int) number("SELECT count(*) FROM orders"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JPA_SPRING")
    void tables_that_evolvent_has_built_are_handed_over_to_axon_while_a_runner_follows(Application.Tokens form)
            throws Exception {
        try (Application application = new Application(database, 1, form)) {
            Writers writers = new Writers(application);
            database.execute("DROP TABLE orders, order_lines");
            Projections projections = Application.projections(database.pool());
            writers.start();
            await().atMost(PATIENCE).until(() -> number("SELECT count(*) FROM domainevententry") > 50);
            projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
            try (ProjectionRunner runner = projections.runner(List.of(orders), RunnerOptions.defaults())) {
                runner.start();
                long first = number("SELECT count(*) FROM orders");
                await().atMost(PATIENCE).until(() -> number("SELECT count(*) FROM orders") > first);
                Checkpoint tokens = AxonTokens.of(database.pool(), Application.PROCESSOR);
                assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> projections.adopt(orders, tokens))
                        .withMessageContaining("EV-4043");
                application.identify();
                Generation handed = await().atMost(PATIENCE).ignoreExceptionsMatching(
                        problem -> String.valueOf(problem.getMessage()).contains("EV-4007"))
                        .until(() -> projections.adopt(orders, tokens), generation -> true);
                assertThat(positions()).containsExactly(handed.position());
                application.start();
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(runner.states().values())
                        .extracting(ProjectionRunner.State::doing).containsExactly(ProjectionRunner.Doing.WAITING));
                long then = number("SELECT count(*) FROM orders");
                await().atMost(PATIENCE).until(() -> number("SELECT count(*) FROM orders") > then);
                writers.stop();
                long end = end();
                await().atMost(PATIENCE).until(() -> application.isCaughtUp(end));
                requireExact();
            }
        }
    }

    /** Append until they are told to stop, or the application is gone. */
    private static final class Writers {

        private final Application application;
        private final AtomicBoolean stop = new AtomicBoolean();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        private final List<Thread> threads = new ArrayList<>();

        Writers(Application application) {
            this.application = application;
        }

        void start() {
            for (int i = 0; i < 2; i++) {
                threads.add(Thread.ofPlatform().start(() -> {
                    try {
                        while (!stop.get()) {
                            application.append(1);
                            Thread.sleep(10);
                        }
                    } catch (Throwable e) {
                        failure.set(e);
                    }
                }));
            }
        }

        void stop() throws InterruptedException {
            stop.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(failure.get()).isNull();
        }
    }
}
