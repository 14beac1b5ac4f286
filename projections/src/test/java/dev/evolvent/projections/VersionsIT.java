package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two versions of an application at a time, as during a rolling deploy. */
class VersionsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private Projections projections;

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
        projections = Shop.projections(database.pool());
        Shop.create(database, 100);
    }

    @Test
    void each_version_follows_its_own_tables_and_a_rollback_loses_nothing() throws Exception {
        KeyedFold<Shop.OrderRow> before = Shop.orders("orders");
        KeyedFold<Shop.OrderRow> after = before.version("2");
        projections.rebuild(before, RebuildOptions.defaults(), RebuildListener.NONE);
        try (ProjectionRunner old = running(before, RunnerOptions.Start.REBUILD)) {
            await().until(() -> doing(old) == ProjectionRunner.Doing.FOLLOWING);
            projections.rebuild(after, RebuildOptions.builder().keepCurrent(Duration.ofHours(1)).build(),
                    RebuildListener.NONE);
            assertThat(projections.status(after, false).keptCurrentUntil()).isPresent();
            await().until(() -> doing(old) == ProjectionRunner.Doing.WAITING);

            Shop.append(database, 100, 200);
            await().atMost(Duration.ofSeconds(30)).until(is0(Shop.differences("evolvent_orders_1.orders", 200)));
            assertThat(database.value(Shop.differences("orders", 100))).as("the new tables, without the new version")
                    .isEqualTo(0L);
            try (ProjectionRunner young = running(after, RunnerOptions.Start.CHECK)) {
                await().until(is0(Shop.differences("orders", 200)));
                assertThat(doing(young)).isEqualTo(ProjectionRunner.Doing.FOLLOWING);

                Shop.append(database, 200, 300);
                await().until(is0(Shop.differences("orders", 300)));
                await().until(is0(Shop.differences("evolvent_orders_1.orders", 300)));
                projections.rollback(after);
                assertThat(database.value(Shop.differences("orders", 300))).as("at once").isEqualTo(0L);
                await().until(() -> doing(young) == ProjectionRunner.Doing.WAITING);
                await().until(() -> doing(old) == ProjectionRunner.Doing.FOLLOWING);
                Shop.append(database, 300, 400);
                await().until(is0(Shop.differences("orders", 400)));
                assertThat(projections.status(before, false).keptCurrentUntil())
                        .as("nobody asked to keep those current that were live").isEmpty();
            }
        }
    }

    @Test
    void one_version_keeps_both_current_and_for_so_long_only() throws Exception {
        SqlProjection sales = Shop.sales();
        projections.rebuild(sales, RebuildOptions.defaults(), RebuildListener.NONE);
        try (ProjectionRunner runner = running(sales, RunnerOptions.Start.CHECK)) {
            projections.rebuild(sales, RebuildOptions.builder().keepCurrent(Duration.ofSeconds(8)).build(),
                    RebuildListener.NONE);
            Shop.append(database, 100, 200);
            await().until(is0(Shop.salesDifferences(200)));
            assertThat(doing(runner)).isEqualTo(ProjectionRunner.Doing.FOLLOWING);
            await().until(() -> kept(sales).position() == projections.generations(sales).getLast().position());
            assertThat(locks()).as("one for the live tables, one for the kept ones").isEqualTo(2L);

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> projections.status(sales, false).keptCurrentUntil().isEmpty());
            await().atMost(Duration.ofSeconds(30)).until(() -> Long.valueOf(1).equals(locks()));
            long position = kept(sales).position();
            Shop.append(database, 200, 300);
            await().until(is0(Shop.salesDifferences(300)));
            assertThat(kept(sales).position()).isEqualTo(position);

            projections.rollback(sales);
            await().until(is0(Shop.salesDifferences(300)));
        }
    }

    @Test
    void code_that_is_not_that_of_the_tables_does_not_touch_them() {
        KeyedFold<Shop.OrderRow> before = Shop.orders("orders");
        projections.rebuild(before, RebuildOptions.defaults(), RebuildListener.NONE);
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections.advance(before.version("2")))
                .withMessageStartingWith("EV-4015").withMessageContaining("another version");
    }

    @Test
    void tables_that_somebody_else_fills_cannot_be_kept_current() throws SQLException {
        KeyedFold<Shop.OrderRow> orders = Shop.orders("orders");
        projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
        database.execute("DELETE FROM evolvent.projection_generations");
        projections.adopt(orders, "SELECT max(sequence) FROM events");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections.rebuild(orders,
                        RebuildOptions.builder().keepCurrent(Duration.ofHours(1)).build(), RebuildListener.NONE))
                .withMessageStartingWith("EV-4014").withMessageContaining("another program");
        assertThat(projections.generations(orders)).hasSize(1);
    }

    private static @Nullable Object locks() throws SQLException {
        return database.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    private Generation kept(Projection projection) {
        return projections.generations(projection).stream()
                .filter(generation -> generation.state() == Generation.State.KEPT).findFirst().orElseThrow();
    }

    private static Callable<Boolean> is0(String count) {
        return () -> Long.valueOf(0).equals(database.value(count));
    }

    private ProjectionRunner running(Projection projection, RunnerOptions.Start start) {
        ProjectionRunner runner = Shop.projections(database.pool()).runner(List.of(projection),
                RunnerOptions.builder().start(start).build());
        runner.start();
        return runner;
    }

    private static ProjectionRunner.Doing doing(ProjectionRunner runner) {
        return runner.states().values().iterator().next().doing();
    }
}
