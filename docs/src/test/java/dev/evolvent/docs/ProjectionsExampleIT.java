package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.docs.ProjectionsExample.CustomerRow;
import dev.evolvent.docs.ProjectionsExample.CustomersMerged;
import dev.evolvent.docs.ProjectionsExample.ItemAdded;
import dev.evolvent.docs.ProjectionsExample.OrderCancelled;
import dev.evolvent.docs.ProjectionsExample.OrderPlaced;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.projections.testkit.ProjectionTest;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectionsExampleIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    // tag::test
    @RegisterExtension
    static final ProjectionTest sales = ProjectionTest.of(ProjectionsExample.SALES, ProjectionsExample.REGISTRY);

    @Test
    void what_was_cancelled_is_not_sold() throws SQLException {
        sales.given("order", "o-1", new ItemAdded("tea", 2, BigDecimal.TEN));
        sales.given("order", "o-2", new ItemAdded("tea", 1, BigDecimal.TEN), new OrderCancelled());
        sales.expectRows("SELECT sku, sold FROM sales", List.of("tea", 2L));
    }
    // end::test

    @RegisterExtension
    static final ProjectionTest customers = ProjectionTest.of(ProjectionsExample.CUSTOMERS,
            ProjectionsExample.REGISTRY);

    @Test
    void a_merged_customer_knows_into_whom() {
        customers.given("order", "o-1", new OrderPlaced("Ada", BigDecimal.ONE));
        customers.given("customer", "c", new CustomersMerged("Ada", "Grace"));
        customers.expect(new CustomerRow("Ada", 1, Optional.of("Grace")));
    }

    @Test
    void orders_are_built_followed_and_repaired() throws Exception {
        WritableEventStore store = WritableEventStore.create(database.dataSource());
        append(store, "o-1", "OrderPlaced", "{\"customer\": \"Ada\", \"total\": 1}");
        append(store, "o-1", "ItemAdded", "{\"sku\": \"tea\", \"quantity\": 2, \"price\": 10}");
        assertThat(ProjectionsExample.rebuild(database.dataSource(), store).comparison().rows()).isEqualTo(1);

        Projections projections = new Projections(database.dataSource(), store, ProjectionsExample.REGISTRY);
        append(store, "o-2", "OrderPlaced", "{\"customer\": \"Grace\", \"total\": 1}");
        AtomicInteger rounds = new AtomicInteger();
        ProjectionsExample.follow(projections, () -> rounds.incrementAndGet() < 600
                && projections.generations(ProjectionsExample.ORDERS).getLast().position() < 3);
        assertThat(database.query("SELECT order_id, items FROM orders ORDER BY 1"))
                .containsExactly(List.of("o-1", 2), List.of("o-2", 0));

        database.execute("UPDATE orders SET items = 99 WHERE order_id = 'o-1'");
        assertThat(ProjectionsExample.repair(projections, "o-1").changed()).isEqualTo(1);
        assertThat(database.value("SELECT items FROM orders WHERE order_id = 'o-1'")).isEqualTo(2);
        assertThat(ProjectionsExample.retryAll(projections, ProjectionsExample.ORDERS)).isZero();
    }

    private static void append(WritableEventStore store, String stream, String type, String payload) {
        store.append(new StreamId("order", stream), ExpectedVersion.any(),
                List.of(NewEvent.of(new EventType(type, Revision.of("1")), payload)));
    }
}
