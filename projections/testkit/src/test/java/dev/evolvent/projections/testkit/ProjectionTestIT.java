package dev.evolvent.projections.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.SqlProjection;
import dev.evolvent.projections.statements.SqlStatement;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectionTestIT {

    record Placed(String customer, Optional<Instant> due) {}

    record Cancelled() {}

    record OrderRow(String orderId, String customer, Optional<Instant> due) {}

    private static final UpcasterRegistry REGISTRY = UpcasterRegistry.builder().include(registry -> {
        registry.event("Placed").from("1").to("2", json -> json.rename("name", "customer")).reads(Placed.class);
        registry.event("Cancelled").at("1").reads(Cancelled.class);
    }).build();

    private static final KeyedFold<OrderRow> ORDERS = KeyedFold.into("orders", OrderRow.class)
            .on(Placed.class, event -> event.recorded().stream().id(), (row, event) -> Optional.of(new OrderRow(
                    event.recorded().stream().id(), event.body().customer(), event.body().due())))
            .on(Cancelled.class, event -> event.recorded().stream().id(), (row, event) -> Optional.empty());

    private static final SqlStatement COUNT = SqlStatement.of("count", """
            INSERT INTO customers AS c (name, orders) VALUES (:name, 1)
            ON CONFLICT (name) DO UPDATE SET orders = c.orders + 1""");

    private static final SqlProjection CUSTOMERS = SqlProjection.named("customers")
            .tables("CREATE TABLE customers (name text PRIMARY KEY, orders int NOT NULL)", "customers")
            .statements(COUNT)
            .on(Placed.class, (event, batch) -> batch.add(COUNT, event.body().customer()));

    @RegisterExtension
    static final ProjectionTest orders = ProjectionTest.of(ORDERS, REGISTRY);

    @RegisterExtension
    static final ProjectionTest customers = ProjectionTest.of(CUSTOMERS, REGISTRY);

    @Test
    void a_cancelled_order_is_gone() {
        Instant due = Instant.parse("2026-01-02T03:04:05Z");
        orders.given("order", "o-1", new Placed("Ada", Optional.empty()), new Cancelled());
        orders.given("order", "o-2", new Placed("Grace", Optional.of(due)));
        orders.expect(new OrderRow("o-2", "Grace", Optional.of(due)));
    }

    @Test
    void events_can_be_given_as_they_were_stored_once() {
        orders.given("order", "o-1", new EventType("Placed", Revision.of("1")), "{\"name\": \"Ada\", \"due\": null}");
        orders.expect(new OrderRow("o-1", "Ada", Optional.empty()));
    }

    @Test
    void rows_of_a_projection_kept_by_sql_are_asked_for_by_sql() throws SQLException {
        customers.given("order", "o-1", new Placed("Ada", Optional.empty()));
        customers.given("order", "o-2", new Placed("Ada", Optional.empty()));
        customers.expectRows("SELECT name, orders FROM customers", List.of("Ada", 2));
    }

    @Test
    void what_is_missing_and_what_was_not_expected_is_told() {
        orders.given("order", "o-1", new Placed("Ada", Optional.empty()));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> orders.expect(new OrderRow("o-1", "Grace", Optional.empty())))
                .withMessageContaining("missing: OrderRow[orderId=o-1, customer=Grace")
                .withMessageContaining("not expected: OrderRow[orderId=o-1, customer=Ada");
    }
}
