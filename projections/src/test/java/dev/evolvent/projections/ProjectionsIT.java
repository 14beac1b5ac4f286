package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.event.StreamId;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectionsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private Projections projections;

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
        projections = Shop.projections(database.pool());
    }

    @Test
    void a_projection_kept_by_sql_is_built_rebuilt_and_rolled_back_with_all_its_tables() throws SQLException {
        Shop.create(database, 2_000);
        SqlProjection sales = Shop.sales();
        projections.rebuild(sales, RebuildOptions.defaults(), RebuildListener.NONE);
        assertThat(database.value(Shop.salesDifferences(2_000))).isEqualTo(0L);
        Object first = database.value("SELECT 'sales_order'::regclass::oid");

        Shop.append(database, 2_000, 2_100);
        projections.advance(sales);
        RebuildReport report = projections.rebuild(sales, RebuildOptions.defaults(), RebuildListener.NONE);

        assertThat(report.comparison().equal()).isTrue();
        assertThat(report.comparison().rows()).isEqualTo(1_680 + 7);
        assertThat(database.value(Shop.salesDifferences(2_100))).isEqualTo(0L);
        projections.rollback(sales);
        assertThat(database.value("SELECT 'sales_order'::regclass::oid")).isEqualTo(first);
        assertThat(database.value(Shop.salesDifferences(2_100))).isEqualTo(0L);
    }

    @Test
    void the_differences_of_several_tables_are_told_by_column_with_the_events_behind_them() throws SQLException {
        Shop.create(database, 500);
        projections.rebuild(Shop.sales(), RebuildOptions.defaults(), RebuildListener.NONE);
        projections.rebuild(Shop.orders("orders"), RebuildOptions.defaults(), RebuildListener.NONE);
        database.execute("UPDATE sales_by_rest SET orders = 0 WHERE rest = 3");
        database.execute("UPDATE sales_order SET changes = 7, note = 'x' WHERE order_id = md5('1')::uuid");
        database.execute("UPDATE orders SET changes = 7 WHERE order_id = md5('1')::uuid");
        database.execute("INSERT INTO orders VALUES (gen_random_uuid(), 'nobody', 1, 0, NULL)");

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections.rebuild(Shop.sales(), RebuildOptions.defaults(), RebuildListener.NONE))
                .withMessageContaining("0 missing, 0 extra, 2 changed")
                .withMessageContaining("sales_by_rest.orders in 1")
                .withMessageContaining("sales_order.changes in 1, sales_order.note in 1");
        Comparison comparison = projections.verify(Shop.orders("orders"), RebuildListener.NONE);
        assertThat(comparison.missing()).isEqualTo(1);
        assertThat(comparison.changed()).isEqualTo(1);
        assertThat(comparison.samples()).extracting(Difference::kind)
                .containsExactly(Difference.Kind.MISSING, Difference.Kind.CHANGED);
        assertThat(comparison.samples().getFirst().events()).as("no event explains the planted row").isEmpty();
        assertThat(comparison.samples().getLast().events()).hasSize(3);
        assertThat(comparison.samples().getLast().columns()).containsExactly("changes");
    }

    @Test
    void a_runner_takes_up_what_comes_and_goes_on_behind_a_swap() throws Exception {
        Shop.create(database, 200);
        for (Projection projection : List.of(Shop.sales(), Shop.orders("orders"))) {
            projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
        }
        try (ProjectionRunner runner = projections.runner(List.of(Shop.sales(), Shop.orders("orders")),
                RunnerOptions.defaults())) {
            runner.start();
            Shop.append(database, 200, 300);
            await().untilAsserted(() -> assertThat(database.value(Shop.salesDifferences(300))).isEqualTo(0L));
            await().untilAsserted(() -> assertThat(database.value(Shop.differences("orders", 300))).isEqualTo(0L));

            projections.rebuild(Shop.orders("orders"), RebuildOptions.defaults(), RebuildListener.NONE);
            projections.rebuild(Shop.sales(), RebuildOptions.defaults(), RebuildListener.NONE);
            Shop.append(database, 300, 400);
            await().untilAsserted(() -> assertThat(database.value(Shop.salesDifferences(400))).isEqualTo(0L));
            await().untilAsserted(() -> assertThat(database.value(Shop.differences("orders", 400))).isEqualTo(0L));
            assertThat(runner.states()).extractingFromEntries(Map.Entry::getValue)
                    .extracting(state -> ((ProjectionRunner.State) state).doing())
                    .containsOnly(ProjectionRunner.Doing.FOLLOWING);
        }
    }

    @Test
    void of_two_runners_one_follows_and_the_other_takes_over_when_its_connection_is_lost() throws Exception {
        Shop.create(database, 50);
        projections.rebuild(Shop.orders("orders"), RebuildOptions.defaults(), RebuildListener.NONE);
        try (ProjectionRunner one = projections.runner(List.of(Shop.orders("orders")), RunnerOptions.defaults());
                ProjectionRunner other = projections.runner(List.of(Shop.orders("orders")),
                        RunnerOptions.defaults())) {
            one.start();
            await().until(() -> doing(one) == ProjectionRunner.Doing.FOLLOWING);
            other.start();
            await().until(() -> doing(other) == ProjectionRunner.Doing.STANDING_BY);
            for (int i = 0; i < 10; i++) {
                database.execute("""
                        SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
                        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""");
                Shop.append(database, 50 + i * 10, 60 + i * 10);
                int orders = 60 + i * 10;
                await().atMost(Duration.ofSeconds(30)).untilAsserted(
                        () -> assertThat(database.value(Shop.differences("orders", orders))).isEqualTo(0L));
            }
        }
    }

    private static ProjectionRunner.Doing doing(ProjectionRunner runner) {
        return runner.states().values().iterator().next().doing();
    }

    @Test
    void at_the_start_a_projection_that_is_not_ready_is_told_waited_for_or_rebuilt() throws Exception {
        Shop.create(database, 50);
        KeyedFold<Shop.OrderRow> orders = Shop.orders("orders");

        try (ProjectionRunner runner = projections.runner(List.of(orders), RunnerOptions.defaults())) {
            assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::start)
                    .withMessageStartingWith("EV-4015").withMessageContaining("orders: not built yet");
        }
        try (ProjectionRunner runner = projections.runner(List.of(orders),
                RunnerOptions.builder().start(RunnerOptions.Start.WAIT).build())) {
            runner.start();
            await().until(() -> doing(runner) == ProjectionRunner.Doing.WAITING);
            projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
            await().until(() -> doing(runner) == ProjectionRunner.Doing.FOLLOWING);
        }
        KeyedFold<Shop.OrderRow> newer = orders.version("2");
        try (ProjectionRunner runner = projections.runner(List.of(newer), RunnerOptions.defaults())) {
            assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::start)
                    .withMessageContaining("stale: its definition changed");
        }
        try (ProjectionRunner runner = projections.runner(List.of(newer),
                RunnerOptions.builder().start(RunnerOptions.Start.REBUILD).build())) {
            runner.start();
            await().until(() -> doing(runner) == ProjectionRunner.Doing.FOLLOWING);
        }
        assertThat(projections.status(newer, true).staleness().isStale()).isFalse();
        assertThat(projections.generations(newer)).hasSize(2);
    }

    @Test
    void an_event_that_cannot_be_processed_is_parked_with_the_later_ones_of_its_key_and_retried() throws Exception {
        Shop.create(database, 300);
        String bad = String.valueOf(database.value("SELECT md5('7')::uuid"));
        KeyedFold<Shop.OrderRow> broken = Shop.orders("orders", event -> {
            if (event.recorded().stream().id().equals(bad)) {
                throw new IllegalStateException("broken");
            }
        });

        RebuildReport report = projections.rebuild(broken, RebuildOptions.builder().quarantine(true).build(),
                RebuildListener.NONE);

        assertThat(report.quarantined()).isEqualTo(3);
        assertThat(database.value("SELECT count(*) FROM orders")).isEqualTo(239L);
        List<QuarantinedEvent> waiting = projections.quarantined(broken, Optional.of(bad));
        assertThat(waiting).extracting(event -> event.error().isPresent()).containsExactly(true, false, false);
        assertThat(waiting.getFirst().error().orElseThrow()).contains("EV-4004", "broken");
        assertThat(waiting.getFirst().payload()).contains("customer");
        assertThat(projections.retry(broken, bad)).isZero();

        assertThat(projections.retry(Shop.orders("orders"), bad)).isEqualTo(3);
        assertThat(database.value(Shop.differences("orders", 300))).isEqualTo(0L);
        assertThat(projections.quarantined(broken, Optional.empty())).isEmpty();
    }

    @Test
    void sql_that_fails_is_parked_too_and_what_is_discarded_is_audited() throws Exception {
        Shop.create(database, 100);
        database.execute("UPDATE events SET payload = jsonb_set(payload, '{customer}', '\"\"') "
                + "WHERE aggregate_id = md5('5')::uuid AND event_version = '2' AND event_type = 'OrderPlaced'");
        projections.rebuild(Shop.sales(), RebuildOptions.defaults(), RebuildListener.NONE);
        database.execute("DELETE FROM sales_order; DELETE FROM sales_by_rest;"
                + "ALTER TABLE sales_order ADD CONSTRAINT named CHECK (customer <> '');"
                + "UPDATE evolvent.projection_generations SET position = 0");
        try (ProjectionRunner runner = projections.runner(List.of(Shop.sales()), RunnerOptions.defaults())) {
            runner.start();
            await().until(() -> projections.status(Shop.sales(), false).behind() == 0);
        }
        List<QuarantinedEvent> waiting = projections.quarantined(Shop.sales(), Optional.empty());
        assertThat(waiting).hasSize(4).extracting(QuarantinedEvent::key)
                .containsOnly(String.valueOf(database.value("SELECT md5('5')::uuid")));
        assertThat(waiting.getFirst().error().orElseThrow()).contains("named");
        assertThat(database.value("SELECT count(*) FROM sales_order")).isEqualTo(80L);

        String key = waiting.getFirst().key();
        assertThat(projections.discard(Shop.sales(), key, waiting.getFirst().position(), "no customer")).isTrue();
        assertThat(projections.retry(Shop.sales(), key)).isEqualTo(3);
        assertThat(database.value("SELECT count(*) FROM evolvent.audit WHERE command = 'projections quarantine discard'"
                + " AND parameters LIKE '%no customer%'")).isEqualTo(1L);
    }

    @Test
    void the_rows_of_some_keys_are_built_anew_while_the_others_go_on() throws Exception {
        Shop.create(database, 400);
        KeyedFold<Shop.OrderRow> orders = Shop.orders("orders");
        projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
        String damage = "UPDATE orders SET customer = 'damaged' WHERE order_id IN (md5('11')::uuid, md5('12')::uuid);"
                + "DELETE FROM orders WHERE order_id = md5('13')::uuid";
        database.execute(damage);

        assertThat(projections.rebuildKey(orders, String.valueOf(database.value("SELECT md5('11')::uuid"))))
                .isEqualTo(new PartialReport(1, 3, 0, 0, 1));
        assertThat(projections.rebuildPart(orders, EventFilter.builder().stream(new StreamId("order",
                String.valueOf(database.value("SELECT md5('12')::uuid")))).build()))
                .isEqualTo(new PartialReport(1, 3, 0, 0, 1));
        try (ProjectionRunner runner = projections.runner(List.of(orders), RunnerOptions.defaults())) {
            runner.start();
            Shop.append(database, 400, 500);
            PartialReport all = projections.rebuildPart(orders, EventFilter.all());
            assertThat(all.extra()).isGreaterThanOrEqualTo(1);
            await().untilAsserted(() -> assertThat(database.value(Shop.differences("orders", 500))).isEqualTo(0L));
        }
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections.rebuildPart(Shop.sales(), EventFilter.all()))
                .withMessageContaining("not a keyed fold");
    }

    @Test
    void a_chain_that_changed_makes_its_keys_stale_and_only_they_are_rebuilt() throws Exception {
        Shop.create(database, 300);
        KeyedFold<Shop.OrderRow> orders = Shop.orders("orders");
        projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
        Projections newer = Shop.projections(database.pool(), Shop.SHOUTING);

        ProjectionStatus status = newer.status(orders, true);
        assertThat(status.staleness().events()).containsOnlyKeys("OrderPlaced (none)").containsValue(100L);
        assertThat(status.staleness().keys()).hasValue(100);
        assertThat(status.staleness().toString())
                .startsWith("stale: OrderPlaced (none) read otherwise since; 100 events, 100 keys");

        PartialReport report = newer.rebuildAffected(orders);
        assertThat(report.keys()).isEqualTo(100);
        assertThat(report.changed()).isEqualTo(80);
        assertThat(newer.status(orders, true).staleness().isStale()).isFalse();
        assertThat(database.value("SELECT count(*) FROM orders WHERE customer LIKE 'loud%'")).isEqualTo(80L);
    }

    @Test
    void a_rebuild_can_be_paused_slowed_down_and_cancelled_from_elsewhere() throws Exception {
        Shop.create(database, 20_000);
        SqlProjection sales = Shop.sales();
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<EvolventException> end = new AtomicReference<>();
        Thread rebuild = Thread.ofPlatform().start(() -> {
            try {
                Shop.projections(database.pool()).rebuild(sales, RebuildOptions.defaults(),
                        new RebuildListener() {
                            @Override
                            public void started(Generation generation, long upTo) {
                                begun.countDown();
                            }
                        });
            } catch (EvolventException e) {
                end.set(e);
            }
        });
        begun.await();
        assertThat(projections.tune(sales, OptionalInt.of(1), OptionalInt.of(2_000))).isTrue();
        assertThat(projections.pause(sales)).isTrue();
        await().until(() -> run(sales).phase() == RunPhase.PAUSED);
        long position = run(sales).position();
        assertThat(run(sales).alive()).isTrue();
        assertThat(run(sales).pending()).contains("pause");
        assertThat(projections.resume(sales)).isTrue();
        await().until(() -> run(sales).position() > position);
        assertThat(projections.cancel(sales)).isTrue();
        rebuild.join();

        assertThat(end.get()).hasMessageStartingWith("EV-4013");
        assertThat(run(sales).phase()).isEqualTo(RunPhase.CANCELLED);
        assertThat(projections.generations(sales)).isEmpty();
        assertThat(database.value("SELECT to_regclass('sales_order')")).isNull();
        assertThat(projections.pause(sales)).isFalse();
        assertThat(projections.cancel(sales)).isFalse();
    }

    private Run run(Projection projection) {
        return projections.status(projection, false).run().orElseThrow();
    }

    @Test
    void a_rebuild_waits_verified_for_the_swap_and_kept_tables_can_be_dropped() throws Exception {
        Shop.create(database, 100);
        KeyedFold<Shop.OrderRow> orders = Shop.orders("orders");
        projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
        RebuildReport verified = projections.rebuild(orders, RebuildOptions.builder().swap(false).build(),
                RebuildListener.NONE);
        assertThat(verified.generation().state()).isEqualTo(Generation.State.VERIFIED);
        Shop.append(database, 100, 150);
        projections.advance(orders);

        RebuildReport swapped = projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);

        assertThat(swapped.generation().number()).isEqualTo(2);
        assertThat(database.value(Shop.differences("orders", 150))).isEqualTo(0L);
        assertThat(projections.dropKept(orders)).isTrue();
        assertThat(projections.dropKept(orders)).isFalse();
        assertThat(projections.generations(orders)).hasSize(1);
    }

    @Test
    void tables_that_somebody_else_fills_are_compared_at_his_checkpoint() throws Exception {
        Shop.create(database, 100);
        KeyedFold<Shop.OrderRow> orders = Shop.orders("orders");
        database.execute("CREATE TABLE orders (order_id uuid PRIMARY KEY, customer text NOT NULL,"
                + " amount numeric NOT NULL, changes int NOT NULL, note text); INSERT INTO orders " + Shop.expected(100)
                + "; CREATE TABLE token (reached bigint); INSERT INTO token VALUES (320)");
        projections.adopt(orders, "SELECT reached FROM token");
        Shop.append(database, 100, 200);

        RebuildReport report = projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);

        assertThat(report.comparison().equal()).isTrue();
        assertThat(database.value(Shop.differences("orders", 100))).isEqualTo(0L);
        assertThat(projections.generations(orders).getLast().checkpoint())
                .contains(Checkpoint.told("SELECT reached FROM token"));
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> projections.advance(orders))
                .withMessageContaining("filled by another program");
    }

    @Test
    void in_place_the_tables_are_emptied_and_filled_again() throws Exception {
        Shop.create(database, 300);
        projections.rebuild(Shop.sales(), RebuildOptions.defaults(), RebuildListener.NONE);
        database.execute("UPDATE sales_order SET note = 'wrong'");
        projections.rebuildInPlace(Shop.sales(), RebuildListener.NONE);
        assertThat(database.value(Shop.salesDifferences(300))).isEqualTo(0L);

        database.execute("CREATE TABLE other (o uuid REFERENCES sales_order)");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections.rebuildInPlace(Shop.sales(), RebuildListener.NONE))
                .withMessageContaining("other");
        database.execute("DROP TABLE other");
    }

    @Test
    void a_row_of_another_shape_is_built_beside_the_old_one() throws Exception {
        record Wide(UUID orderId, String customer, BigDecimal amount, int changes, Optional<String> note,
                Optional<Boolean> noted) {}

        Shop.create(database, 100);
        projections.rebuild(Shop.orders("orders"), RebuildOptions.defaults(), RebuildListener.NONE);
        KeyedFold<Wide> wide = KeyedFold.into("orders", Wide.class)
                .on(Shop.OrderPlaced.class, event -> UUID.fromString(event.recorded().stream().id()),
                        (row, event) -> Optional.of(new Wide(UUID.fromString(event.recorded().stream().id()),
                                event.body().customer(), event.body().amount(), 0, Optional.empty(),
                                Optional.empty())))
                .on(Shop.NoteChanged.class, event -> UUID.fromString(event.recorded().stream().id()),
                        (row, event) -> row.map(w -> new Wide(w.orderId, w.customer, w.amount, w.changes + 1,
                                event.body().note(), Optional.of(true))))
                .on(Shop.OrderCancelled.class, event -> UUID.fromString(event.recorded().stream().id()),
                        (row, event) -> Optional.empty());

        RebuildReport report = projections.rebuild(wide, RebuildOptions.defaults(), RebuildListener.NONE);

        assertThat(report.comparison().equal()).isTrue();
        assertThat(report.comparison().notCompared()).containsExactly("orders.noted");
        assertThat(database.value("SELECT count(*) FROM orders WHERE noted")).isEqualTo(80L);
    }
}
