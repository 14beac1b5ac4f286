package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.rebuild.ShopEvent.ItemAdded;
import dev.evolvent.bench.rebuild.ShopEvent.OrderCancelled;
import dev.evolvent.bench.rebuild.ShopEvent.OrderPlaced;
import dev.evolvent.bench.rebuild.ShopEvent.OrderShipped;
import dev.evolvent.bench.rebuild.ShopEvent.PaymentReceived;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** The read model as a component of an Axon application, in the transaction that stores Axon's token. */
final class AxonHandlers {

    private final ConnectionProvider connections;

    AxonHandlers(ConnectionProvider connections) {
        this.connections = connections;
    }

    @EventHandler
    void on(OrderPlaced event, @Timestamp Instant at) throws SQLException {
        upsert(Change.placed(event.orderId(), event.customerId(), event.currency(), event.shipping(), at));
    }

    @EventHandler
    void on(ItemAdded event, @Timestamp Instant at) throws SQLException {
        upsert(Change.added(event.orderId(), event.quantity(), event.total(), at));
    }

    @EventHandler
    void on(PaymentReceived event, @Timestamp Instant at) throws SQLException {
        upsert(Change.paid(event.orderId(), event.settled() ? event.cents() : 0, event.paidBy(), at));
    }

    @EventHandler
    void on(OrderShipped event, @Timestamp Instant at) throws SQLException {
        upsert(Change.shipped(event.orderId(), event.carrier(), at));
    }

    @EventHandler
    void on(OrderCancelled event) throws SQLException {
        try (Connection connection = connections.getConnection();
                PreparedStatement delete = connection.prepareStatement(ReadModel.DELETE)) {
            delete.setObject(1, event.orderId());
            delete.executeUpdate();
        }
    }

    private void upsert(Change change) throws SQLException {
        try (Connection connection = connections.getConnection();
                PreparedStatement upsert = connection.prepareStatement(ReadModel.UPSERT)) {
            change.bind(upsert);
            upsert.executeUpdate();
        }
    }
}
