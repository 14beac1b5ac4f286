package dev.evolvent.projections.axon4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.AxonTokens;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.projections.Projections;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxonProjectionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final JdbcProjection orders = Application.projection();

    @BeforeEach
    void nothing_there() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE;"
                + "DO $$ DECLARE s text; BEGIN FOR s IN SELECT nspname FROM pg_namespace"
                + " WHERE nspname LIKE 'evolvent\\_%' LOOP EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP; END $$;"
                + "DROP TABLE IF EXISTS orders, order_lines, domainevententry, snapshotevententry, tokenentry CASCADE");
    }

    private static void requireExact() throws SQLException {
        assertThat(database.value("SELECT count(*) FROM ((SELECT * FROM orders EXCEPT ALL (" + OrderProjector.EXPECTED
                + ")) UNION ALL ((" + OrderProjector.EXPECTED + ") EXCEPT ALL SELECT * FROM orders)) AS d")).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM order_lines FULL JOIN (SELECT eventidentifier FROM domainevententry"
                + " WHERE payloadtype LIKE '%LineAdded') AS e ON event_id = eventidentifier"
                + " WHERE event_id IS NULL OR eventidentifier IS NULL")).isEqualTo(0L);
    }

    private static long end() throws SQLException {
        return (Long) database.value("SELECT max(globalindex) FROM domainevententry");
    }

    private static String keptSchema(Projections projections, JdbcProjection projection) {
        return projections.generations(projection).stream().filter(each -> each.state() == Generation.State.KEPT)
                .map(Generation::schema).findFirst().orElseThrow();
    }

    private static Object contents(String schema) throws SQLException {
        return database.value("SELECT md5(string_agg(o::text, ';' ORDER BY order_id)) FROM \"" + schema
                + "\".orders AS o");
    }

    @ParameterizedTest
    @CsvSource({"1, JACKSON", "4, JACKSON", "1, XSTREAM", "4, XSTREAM"})
    void a_live_read_model_is_rebuilt_and_rolled_back_while_axon_goes_on(int segments, Application.Tokens form)
            throws Exception {
        try (Application application = new Application(database, segments, form); Writers writers = new Writers(application)) {
            application.start();
            Projections projections = Application.projections(database.dataSource());
            writers.start();
            await().atMost(PATIENCE).until(() -> (Long) database.value("SELECT count(*) FROM orders") > 100);
            projections.adopt(orders, AxonTokens.of(database.dataSource(), Application.PROCESSOR));

            RebuildReport report = projections.rebuild(orders, RebuildOptions.defaults().acceptingDifferences(),
                    RebuildListener.NONE);

            assertThat(report.generation().number()).isEqualTo(2);
            String kept = keptSchema(projections, orders);
            Object before = contents(kept);
            long atSwap = (Long) database.value("SELECT count(*) FROM orders");
            await().atMost(PATIENCE).until(() -> (Long) database.value("SELECT count(*) FROM orders") > atSwap + 50);
            assertThat(contents(kept)).as("the tables that were live get nothing any more").isEqualTo(before);

            projections.rollback(orders);
            Object aside = contents(keptSchema(projections, orders));
            writers.close();
            long end = end();
            await().atMost(PATIENCE).until(() -> application.isCaughtUp(end));
            requireExact();
            assertThat(contents(keptSchema(projections, orders))).isEqualTo(aside);

            Comparison comparison = projections.verify(orders, RebuildListener.NONE);
            assertThat(comparison.toString()).doesNotContain("no single position");
            assertThat(comparison.equal()).isTrue();
            assertThat(application.component.mailed).as("each was mailed, though by two sets of tables")
                    .hasSizeGreaterThanOrEqualTo(((Long) database.value("SELECT count(*) FROM orders")).intValue());
        }
    }

    /** Append until they are told to stop. */
    private static final class Writers implements AutoCloseable {

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

        @Override
        public void close() throws InterruptedException {
            stop.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(failure.get()).isNull();
        }
    }
}
