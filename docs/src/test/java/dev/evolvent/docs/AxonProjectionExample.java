package dev.evolvent.docs;

import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.axon4.AxonProjection;
import dev.evolvent.projections.axon4.AxonTokens;
import dev.evolvent.projections.run.Projections;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.SourceId;

/** Read models that an event processor of Axon Framework 4 fills. */
final class AxonProjectionExample {

    record OrderPlaced(String customer) {}

    private AxonProjectionExample() {}

    // tag::component
    static class OrderProjector {

        private final ConnectionProvider connections;

        OrderProjector(ConnectionProvider connections) {
            this.connections = connections;
        }

        @EventHandler
        void on(OrderPlaced event, @SourceId String orderId) throws SQLException {
            try (Connection connection = connections.getConnection();
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO orders VALUES (?, ?)")) {
                insert.setString(1, orderId);
                insert.setString(2, event.customer());
                insert.executeUpdate();
            }
        }
    }

    static final JdbcProjection ORDERS = AxonProjection
            .of("orders", dataSource -> new OrderProjector(dataSource::getConnection))
            .tables("CREATE TABLE orders (order_id text PRIMARY KEY, customer text NOT NULL)", "orders");
    // end::component

    // tag::rebuild
    static RebuildReport rebuild(Projections projections, DataSource dataSource) {
        projections.adopt(ORDERS, AxonTokens.of(dataSource, "orders"));
        return projections.rebuild(ORDERS, RebuildOptions.defaults(), RebuildListener.NONE);
    }
    // end::rebuild

    // tag::jdbc
    static final JdbcProjection CUSTOMERS = JdbcProjection.named("customers")
            .tables("CREATE TABLE customers (name text PRIMARY KEY, orders int NOT NULL)", "customers")
            .on(OrderPlaced.class, (event, connection, replaying) -> {
                try (PreparedStatement count = connection.prepareStatement("INSERT INTO customers AS c VALUES (?, 1)"
                        + " ON CONFLICT (name) DO UPDATE SET orders = c.orders + 1")) {
                    count.setString(1, event.body().customer());
                    count.executeUpdate();
                }
            });
    // end::jdbc
}
