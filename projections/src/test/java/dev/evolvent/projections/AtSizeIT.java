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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must also hold for many rows. Run with the profile "soak" for 1,000,000 of them. */
class AtSizeIT {

    private static final int ORDERS = Integer.getInteger("evolvent.projection.orders", 20_000);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
    }

    @Test
    void every_planted_difference_is_found_and_explained() throws SQLException {
        Shop.create(database, ORDERS);
        Projections projections = Shop.projections(database.pool());
        KeyedFold<Shop.OrderRow> orders = Shop.orders("orders");
        projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
        String somewhere = "(SELECT md5(" + (ORDERS / 2 + 1) + "::text)::uuid)";
        database.execute("INSERT INTO orders VALUES (gen_random_uuid(), 'nobody', 1, 0, NULL);"
                + "DELETE FROM orders WHERE order_id = md5('1')::uuid;"
                + "UPDATE orders SET amount = amount + 0.01 WHERE order_id = " + somewhere);

        Comparison comparison = projections.rebuild(orders, RebuildOptions.builder().swap(false).build(),
                RebuildListener.NONE).comparison();

        assertThat(comparison.rows()).isEqualTo(ORDERS - ORDERS / 5);
        assertThat(List.of(comparison.missing(), comparison.extra(), comparison.changed())).containsOnly(1L);
        assertThat(comparison.columns()).containsOnlyKeys("orders.amount");
        assertThat(comparison.samples()).hasSize(3).allSatisfy(sample -> {
            boolean planted = sample.kind() == Difference.Kind.MISSING;
            assertThat(sample.events()).hasSize(planted ? 0 : 3);
        });
    }

    /** One in 10,000 events. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void poison_is_parked_in_order_and_retried_when_it_is_mended(boolean live) throws Exception {
        Shop.create(database, live ? 0 : ORDERS);
        Projections projections = Shop.projections(database.pool());
        Set<String> poisoned = new HashSet<>();
        for (int order = 3_001; order < ORDERS; order += 3_125) {
            poisoned.add(String.valueOf(database.value("SELECT md5(?::text)::uuid", order)));
        }
        KeyedFold<Shop.OrderRow> broken = Shop.orders("orders", event -> {
            if (poisoned.contains(event.recorded().stream().id())) {
                throw new IllegalStateException("broken");
            }
        });
        projections.rebuild(broken, RebuildOptions.builder().quarantine(true).build(), RebuildListener.NONE);
        if (live) {
            Shop.append(database, 0, ORDERS);
            try (ProjectionRunner runner = projections.runner(List.of(broken), RunnerOptions.defaults())) {
                runner.start();
                await().atMost(Duration.ofMinutes(5))
                        .until(() -> projections.status(broken, false).behind() == 0);
            }
        }

        List<QuarantinedEvent> waiting = projections.quarantined(broken, Optional.empty());
        assertThat(waiting).extracting(QuarantinedEvent::key).hasSameElementsAs(poisoned);
        for (String key : poisoned) {
            List<QuarantinedEvent> ofKey = projections.quarantined(broken, Optional.of(key));
            assertThat(ofKey).hasSizeGreaterThanOrEqualTo(3).isSortedAccordingTo(
                    (one, other) -> Long.compare(one.position(), other.position()));
            assertThat(ofKey.getFirst().error()).isPresent();
            assertThat(ofKey.getLast().error()).isEmpty();
            assertThat(projections.retry(Shop.orders("orders"), key)).isEqualTo(ofKey.size());
        }
        assertThat(database.value(Shop.differences("orders", ORDERS))).isEqualTo(0L);
        assertThat(projections.rebuild(Shop.orders("orders"), RebuildOptions.defaults(), RebuildListener.NONE)
                .comparison().equal()).isTrue();
    }

    @Test
    void a_server_that_is_restarted_in_the_middle_ends_the_rebuild_which_goes_on_when_it_is_called_again()
            throws SQLException {
        Shop.create(database, ORDERS);
        Projections projections = Shop.projections(database.pool());

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> projections.rebuild(Shop.sales(),
                RebuildOptions.defaults(), new RebuildListener() {
                    @Override
                    public void progress(RebuildProgress progress) {
                        if (progress.events() > 0) {
                            terminateAll();
                        }
                    }
                })).withMessageStartingWith("EV-2001");

        long reached = projections.generations(Shop.sales()).getFirst().position();
        RebuildReport report = projections.rebuild(Shop.sales(), RebuildOptions.defaults(), RebuildListener.NONE);
        assertThat(report.generation().number()).isEqualTo(1);
        assertThat(report.events()).isLessThanOrEqualTo(ORDERS * 16L / 5 - Math.max(0, reached));
        assertThat(database.value(Shop.salesDifferences(ORDERS))).isEqualTo(0L);
    }

    private static void terminateAll() {
        try {
            database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    + "WHERE datname = current_database() AND pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
