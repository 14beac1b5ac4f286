package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.ProjectionRunner.Doing;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.event.CurrentEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a runner meets, its threads survive, and its states show it. */
class RunnerFailuresIT {

    private static final int ORDERS = 30;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final AtomicBoolean broken = new AtomicBoolean(true);

    /** How the code of a projection fails on one of the orders. */
    enum Failure {
        EXCEPTION(true) {
            @Override
            void fail() {
                throw new IllegalArgumentException("planted");
            }
        },
        DEEP_RECURSION(true) {
            @Override
            void fail() {
                deep(1);
            }
        },
        ASSERTION(true) {
            @Override
            void fail() {
                throw new AssertionError("planted");
            }
        },
        NO_CLASS(false) {
            @Override
            void fail() {
                throw new NoClassDefFoundError("planted");
            }
        },
        NO_MEMORY(false) {
            @Override
            void fail() {
                throw new OutOfMemoryError("planted");
            }
        };

        /** Whether it is a failure of this event, and not of the program. */
        private final boolean ofTheEvent;

        Failure(boolean ofTheEvent) {
            this.ofTheEvent = ofTheEvent;
        }

        abstract void fail();

        @SuppressWarnings("InfiniteRecursion")
        static int deep(int depth) {
            return deep(depth + 1) + depth;
        }
    }

    enum Kind {
        FOLD,
        SQL,
        CODE
    }

    static Stream<Arguments> failures() {
        return Stream.of(Kind.values()).flatMap(
                kind -> Stream.of(Failure.values()).map(failure -> Arguments.arguments(kind, failure)));
    }

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
        Shop.create(database, ORDERS);
    }

    private Projection projection(Kind kind, Failure failure) {
        Consumer<CurrentEvent<Shop.OrderPlaced>> first = event -> {
            if (broken.get() && event.body().customer().endsWith(" " + (ORDERS + 7))) {
                failure.fail();
            }
        };
        return switch (kind) {
            case FOLD -> Shop.orders("orders", first);
            case SQL -> Shop.sales(first);
            case CODE -> JdbcProjectionIT.sales((event, connection, replaying) -> first.accept(event));
        };
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }

    private static boolean isComplete(Projection projection, int orders) throws SQLException {
        return Objects.equals(database.value(Shop.differences(projection.name(), projection, orders)), 0L);
    }

    private static @Nullable Doing doing(ProjectionRunner runner, String name) {
        ProjectionRunner.State state = runner.states().get(name);
        return state == null ? null : state.doing();
    }

    private static ProjectionRunner.State state(ProjectionRunner runner, Projection projection) {
        return Objects.requireNonNull(runner.states().get(projection.name()));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void it_is_shown_and_retried_and_when_its_cause_is_over_nothing_is_missing(Kind kind, Failure failure)
            throws Exception {
        Projections projections = Shop.projections(database.pool());
        Projection projection = projection(kind, failure);
        projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
        try (ProjectionRunner runner = projections.runner(List.of(projection),
                RunnerOptions.builder().quarantine(false).longestWait(Duration.ofMillis(200)).build())) {
            runner.start();
            Shop.append(database, ORDERS, 2 * ORDERS);
            await().until(() -> state(runner, projection).doing() == Doing.FAILING);
            assertThat(state(runner, projection).problem().orElseThrow()).contains(failure.ofTheEvent
                    ? "EV-4004"
                    : "Error: planted");

            broken.set(false);
            await().until(() -> isComplete(projection, 2 * ORDERS));
            await().until(() -> state(runner, projection).doing() == Doing.FOLLOWING);
            assertThat(state(runner, projection).problem()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void only_a_failure_of_the_event_is_quarantined(Kind kind, Failure failure) throws Exception {
        Projections projections = Shop.projections(database.pool());
        Projection projection = projection(kind, failure);
        projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
        try (ProjectionRunner runner = projections.runner(List.of(projection),
                RunnerOptions.builder().longestWait(Duration.ofMillis(200)).build())) {
            runner.start();
            Shop.append(database, ORDERS, 2 * ORDERS);
            if (failure.ofTheEvent) {
                await().until(() -> !projections.quarantined(projection, Optional.empty()).isEmpty());
                await().until(() -> state(runner, projection).doing() == Doing.FOLLOWING);
                broken.set(false);
                assertThat(projections.retry(projection,
                        projections.quarantined(projection, Optional.empty()).getFirst().key()))
                        .isPositive();
            } else {
                await().until(() -> state(runner, projection).doing() == Doing.FAILING);
                assertThat(projections.quarantined(projection, Optional.empty())).isEmpty();
                broken.set(false);
            }
            await().until(() -> isComplete(projection, 2 * ORDERS));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_rebuild_that_ends_by_it_is_recorded_as_failed(Failure failure) throws Exception {
        Shop.append(database, ORDERS, 2 * ORDERS);
        Projections projections = Shop.projections(database.pool());
        Projection projection = projection(Kind.FOLD, failure);

        assertThatThrownBy(() -> projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE))
                .isNotNull();
        Run run = projections.status(projection, false).run().orElseThrow();
        assertThat(run.phase()).isEqualTo(RunPhase.FAILED);
        assertThat(run.problem().orElseThrow()).contains(failure.ofTheEvent ? "EV-4004" : "Error: planted");
        broken.set(false);
        projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
        assertThat(isComplete(projection, 2 * ORDERS)).isTrue();
    }

    @Test
    void a_pool_that_throws_what_no_data_source_may_throw_is_waited_for() throws Exception {
        AtomicBoolean down = new AtomicBoolean();
        DataSource pool = (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{DataSource.class}, (proxy, method, arguments) -> {
                    if (down.get()) {
                        throw new IllegalStateException("the pool is not initialised");
                    }
                    try {
                        return method.invoke(database.dataSource(), arguments);
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                });
        broken.set(false);
        Projections projections = Shop.projections(pool);
        Projection projection = projection(Kind.FOLD, Failure.EXCEPTION);
        projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
        try (ProjectionRunner runner = projections.runner(List.of(projection),
                RunnerOptions.builder().longestWait(Duration.ofMillis(200)).build())) {
            runner.start();
            await().until(() -> state(runner, projection).doing() == Doing.FOLLOWING);
            down.set(true);
            database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            await().until(() -> state(runner, projection).problem().orElse("").contains("not initialised"));
            Shop.append(database, ORDERS, 2 * ORDERS);
            down.set(false);
            await().until(() -> isComplete(projection, 2 * ORDERS));
        }
    }

    @Test
    void old_tables_that_cannot_be_kept_current_are_shown() throws Exception {
        Projections projections = Shop.projections(database.pool());
        Projection projection = projection(Kind.FOLD, Failure.NO_CLASS);
        projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
        projections.rebuild(projection, RebuildOptions.builder().keepCurrent(Duration.ofHours(1)).build(),
                RebuildListener.NONE);
        String kept = projection.name() + " (kept)";
        try (ProjectionRunner runner = projections.runner(List.of(projection),
                RunnerOptions.builder().longestWait(Duration.ofMillis(200)).build())) {
            runner.start();
            await().until(() -> doing(runner, kept) == Doing.FOLLOWING);
            Shop.append(database, ORDERS, 2 * ORDERS);
            await().until(() -> doing(runner, kept) == Doing.FAILING);
            broken.set(false);
            await().until(() -> doing(runner, kept) == Doing.FOLLOWING);
        }
    }

    @Test
    void a_runner_is_started_once() throws Exception {
        broken.set(false);
        Projections projections = Shop.projections(database.pool());
        Projection projection = projection(Kind.FOLD, Failure.EXCEPTION);
        ProjectionRunner runner = projections.runner(List.of(projection), RunnerOptions.defaults());
        assertThatThrownBy(runner::start).as("not built yet").hasMessageContaining("EV-4015");
        projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
        runner.start();
        assertThatIllegalStateException().isThrownBy(runner::start).withMessageContaining("started already");
        runner.close();
        assertThatIllegalStateException().isThrownBy(runner::start).withMessageContaining("was closed");
        runner.close();
    }
}
