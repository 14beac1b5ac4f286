package dev.evolvent.projections.axon4;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.AggregateType;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.messaging.interceptors.ExceptionHandler;
import org.jspecify.annotations.Nullable;

/** The component of an Axon application that keeps its orders: it counts, so that nothing may count twice. */
class OrderProjector {

    static final String DDL = """
            CREATE TABLE orders (order_id text PRIMARY KEY, customer text NOT NULL, lines int NOT NULL DEFAULT 0,
                cents bigint NOT NULL DEFAULT 0, placed_at timestamptz NOT NULL, last_number bigint NOT NULL,
                placed_by text, kind text NOT NULL, placed_with text NOT NULL);
            CREATE TABLE order_lines (event_id text PRIMARY KEY, order_id text NOT NULL)""";

    /** What the tables must be, of the events alone. */
    static final String EXPECTED = """
            WITH e AS (SELECT aggregateidentifier AS id, sequencenumber AS n, payloadtype AS type, eventidentifier AS event,
                convert_from(payload, 'UTF8')::jsonb AS payload, convert_from(metadata, 'UTF8')::jsonb AS metadata,
                timestamp::timestamptz AS at FROM domainevententry)
            SELECT p.id, p.payload ->> 'customer', (SELECT count(*) FROM e WHERE id = p.id AND type LIKE '%LineAdded')::int,
                (SELECT coalesce(sum((payload ->> 'cents')::bigint), 0) FROM e WHERE id = p.id AND type LIKE '%LineAdded')::bigint,
                date_trunc('milliseconds', p.at),
                (SELECT max(n) FROM e WHERE id = p.id), p.metadata ->> 'user', 'Order', p.event
            FROM e AS p WHERE type LIKE '%OrderPlaced'""";

    record OrderPlaced(String customer) {}

    record LineAdded(String sku, long cents) {}

    record OrderMailed(String address) {}

    private final ConnectionProvider connections;
    final List<String> mailed = new CopyOnWriteArrayList<>();
    final List<ReplayStatus> statuses = new CopyOnWriteArrayList<>();
    final List<TrackingToken> tokens = new CopyOnWriteArrayList<>();

    OrderProjector(ConnectionProvider connections) {
        this.connections = connections;
    }

    @EventHandler
    void on(OrderPlaced event, @SourceId String id, @org.axonframework.eventhandling.Timestamp Instant at,
            @SequenceNumber long number, @MetaDataValue("user") @Nullable String user, @AggregateType String kind,
            @MessageIdentifier String with, ReplayStatus status, TrackingToken token) throws SQLException {
        statuses.add(status);
        tokens.add(token);
        run("INSERT INTO orders (order_id, customer, placed_at, last_number, placed_by, kind, placed_with)"
                + " VALUES (?, ?, date_trunc('milliseconds', ?::timestamptz), ?, ?, ?, ?)", id, event.customer(),
                Timestamp.from(at), number, user, kind, with);
    }

    @EventHandler
    void on(LineAdded event, @SourceId String id, @SequenceNumber long number, @MessageIdentifier String with)
            throws SQLException {
        if (isRefused(event)) {
            throw new IllegalArgumentException("negative");
        }
        run("UPDATE orders SET lines = lines + 1, cents = cents + ?, last_number = ? WHERE order_id = ?", event.cents(),
                number, id);
        run("INSERT INTO order_lines VALUES (?, ?)", with, id);
        if (event.sku().equals("swallowed")) {
            throw new UnsupportedOperationException("an exception handler takes it");
        }
    }

    @EventHandler
    @DisallowReplay
    void on(OrderMailed event) {
        mailed.add(event.address());
    }

    @ExceptionHandler(resultType = UnsupportedOperationException.class)
    void swallow(UnsupportedOperationException e) {}

    boolean isRefused(LineAdded event) {
        return event.cents() < 0;
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
