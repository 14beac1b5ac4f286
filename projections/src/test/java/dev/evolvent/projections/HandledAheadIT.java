package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.event.CurrentEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** While the statements of a chunk run, the events of the next one are handled. */
class HandledAheadIT {

    private static final int ORDERS = 10_000;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final AtomicInteger inside = new AtomicInteger();
    private final List<Long> positions = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
        Shop.create(database, ORDERS);
    }

    private SqlProjection watched(Consumer<CurrentEvent<Shop.OrderPlaced>> first) {
        return Shop.sales(event -> {
            assertThat(inside.incrementAndGet()).isOne();
            threads.add(Thread.currentThread().getName());
            positions.add(event.recorded().position());
            try {
                first.accept(event);
            } finally {
                inside.decrementAndGet();
            }
        });
    }

    private static void fail(CurrentEvent<?> event, Set<Long> poison) {
        if (poison.contains(event.recorded().position())) {
            throw new IllegalStateException("poison");
        }
    }

    private static Set<String> aliveThreads() {
        return Set.copyOf(Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList());
    }

    @Test
    void each_event_is_handled_once_in_their_order_and_never_two_at_a_time() throws SQLException {
        Shop.projections(database.pool()).rebuild(watched(event -> {}), RebuildOptions.defaults(),
                RebuildListener.NONE);

        assertThat(positions).isSorted().doesNotHaveDuplicates().hasSize(ORDERS);
        assertThat(threads).contains("evolvent-handle");
        assertThat(database.value(Shop.salesDifferences(ORDERS))).isEqualTo(0L);
    }

    @Test
    void those_that_fail_are_parked_whichever_chunk_they_are_in() throws SQLException {
        Set<Long> poison = Set.of(1L, 499L, 501L, 502L, 3_000L, 3_001L, 8_000L);
        Projections projections = Shop.projections(database.pool());
        projections.rebuild(watched(event -> fail(event, poison)), RebuildOptions.builder().quarantine(true).build(),
                RebuildListener.NONE);

        assertThat(projections.quarantined(Shop.sales(), Optional.empty()).stream()
                .filter(event -> event.error().isPresent()).map(QuarantinedEvent::position))
                .containsExactlyInAnyOrderElementsOf(poison);
        Set<String> keys = ConcurrentHashMap.newKeySet();
        projections.quarantined(Shop.sales(), Optional.empty()).forEach(event -> keys.add(event.key()));
        keys.forEach(key -> projections.retry(Shop.sales(), key));
        assertThat(database.value(Shop.salesDifferences(ORDERS))).isEqualTo(0L);
    }

    @Test
    void nobody_handles_events_any_more_when_a_rebuild_has_failed() throws SQLException {
        Projections projections = Shop.projections(database.pool());
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections.rebuild(watched(event -> fail(event, Set.of(4_000L))),
                        RebuildOptions.defaults(), RebuildListener.NONE))
                .withMessageContaining("position 4000");
        assertThat(aliveThreads()).doesNotContain("evolvent-handle");

        projections.rebuild(watched(event -> {}), RebuildOptions.defaults(), RebuildListener.NONE);
        assertThat(database.value(Shop.salesDifferences(ORDERS))).isEqualTo(0L);
    }
}
