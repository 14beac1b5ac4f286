package dev.evolvent.bench.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.bench.database.Statements;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;

/**
 * The loop that developers write: Jackson trees, upcasting by conditions, upserts in batches, a commit per thousand
 * events. It reads by a cursor; or page by page, which avoids a transaction as long as the loop, during which the
 * server cannot vacuum updated rows. It relies on a cancellation being the last event: those of a batch come last.
 */
final class PlainLoop {

    private static final int PAGE = 5_000;
    private static final int BATCH = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT = "SELECT payloadtype, payloadrevision, payload, timestamp, globalindex FROM ";

    static void byCursor(EventTable events) throws SQLException, IOException {
        try (Connection reading = events.pool().getConnection(); Statement select = reading.createStatement()) {
            reading.setAutoCommit(false);
            select.setFetchSize(PAGE);
            build(events, (loop, from) -> {
                try (ResultSet rows = select.executeQuery(SELECT + events.name() + " ORDER BY globalindex")) {
                    loop.take(rows);
                }
                return false;
            });
            reading.commit();
        }
    }

    static void byPages(EventTable events) throws SQLException, IOException {
        try (Connection reading = events.pool().getConnection();
                PreparedStatement select = reading.prepareStatement(SELECT + events.name()
                        + " WHERE globalindex > ? ORDER BY globalindex LIMIT " + PAGE)) {
            build(events, (loop, after) -> {
                select.setLong(1, after);
                try (ResultSet rows = select.executeQuery()) {
                    return loop.take(rows) > after;
                }
            });
        }
    }

    /** Passes some events after a position to the loop; false if there are no more. */
    @FunctionalInterface
    private interface Reading {
        boolean read(PlainLoop loop, long after) throws SQLException, IOException;
    }

    private static void build(EventTable events, Reading reading) throws SQLException, IOException {
        new ReadModel(new Statements(events.pool())).create();
        try (Connection writing = events.pool().getConnection();
                PreparedStatement upsert = writing.prepareStatement(ReadModel.UPSERT);
                PreparedStatement delete = writing.prepareStatement(ReadModel.DELETE)) {
            writing.setAutoCommit(false);
            PlainLoop loop = new PlainLoop(writing, upsert, delete);
            while (reading.read(loop, loop.position)) {
                // The next page.
            }
            write(writing, upsert, delete);
        }
    }

    private final Connection writing;
    private final PreparedStatement upsert;
    private final PreparedStatement delete;
    private long count;
    private long position = -1;

    private PlainLoop(Connection writing, PreparedStatement upsert, PreparedStatement delete) {
        this.writing = writing;
        this.upsert = upsert;
        this.delete = delete;
    }

    private long take(ResultSet rows) throws SQLException, IOException {
        while (rows.next()) {
            apply(rows, upsert, delete);
            position = rows.getLong(5);
            if (++count % BATCH == 0) {
                write(writing, upsert, delete);
            }
        }
        return position;
    }

    private static void write(Connection connection, PreparedStatement upsert, PreparedStatement delete)
            throws SQLException {
        upsert.executeBatch();
        delete.executeBatch();
        connection.commit();
    }

    private static void apply(ResultSet row, PreparedStatement upsert, PreparedStatement delete)
            throws SQLException, IOException {
        String name = row.getString(1);
        String type = name.substring(name.indexOf('$') + 1);
        JsonNode event = JSON.readTree(row.getBytes(3));
        upcast(type, row.getString(2), (ObjectNode) event);
        UUID order = UUID.fromString(event.get("orderId").textValue());
        if (type.equals("OrderCancelled")) {
            delete.setObject(1, order);
            delete.addBatch();
        } else {
            change(type, order, event, Instant.parse(row.getString(4))).bind(upsert);
            upsert.addBatch();
        }
    }

    private static void upcast(String type, String revision, ObjectNode event) {
        if (type.equals("OrderPlaced")) {
            if (revision.equals("1")) {
                event.set("customerId", event.remove("customer"));
            }
            if (revision.equals("1") || revision.equals("2")) {
                event.put("currency", "EUR");
            }
        } else if (type.equals("PaymentReceived")) {
            if (revision.equals("1")) {
                event.set("paidBy", event.remove("method"));
            }
            if (revision.equals("1") || revision.equals("2")) {
                event.put("settled", true);
            }
        }
    }

    private static Change change(String type, UUID order, JsonNode event, Instant at) {
        return switch (type) {
            case "OrderPlaced" -> Change.placed(order, event.get("customerId").textValue(),
                    event.get("currency").textValue(), event.get("shipping").decimalValue(), at);
            case "ItemAdded" -> {
                int quantity = event.get("quantity").intValue();
                yield Change.added(order, quantity,
                        event.get("price").decimalValue().multiply(BigDecimal.valueOf(quantity)), at);
            }
            case "PaymentReceived" -> Change.paid(order,
                    event.get("settled").booleanValue() ? event.get("cents").longValue() : 0,
                    event.get("paidBy").textValue(), at);
            case "OrderShipped" -> Change.shipped(order, event.get("carrier").textValue(), at);
            default -> throw new IllegalStateException("unknown type " + type);
        };
    }
}
