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
 * The loop that people write: a cursor, trees of Jackson, upcasting by conditions, upserts in batches, a commit for each thousand
 * events. That there is nothing after a cancellation is made use of: those of a batch come last.
 */
final class PlainLoop {

    private static final int FETCH_SIZE = 5_000;
    private static final int BATCH = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlainLoop() {}

    static void build(EventTable events) throws SQLException, IOException {
        new ReadModel(new Statements(events.pool())).create();
        try (Connection reading = events.pool().getConnection();
                Connection writing = events.pool().getConnection();
                Statement select = reading.createStatement();
                PreparedStatement upsert = writing.prepareStatement(ReadModel.UPSERT);
                PreparedStatement delete = writing.prepareStatement(ReadModel.DELETE)) {
            reading.setAutoCommit(false);
            writing.setAutoCommit(false);
            select.setFetchSize(FETCH_SIZE);
            try (ResultSet rows = select.executeQuery("SELECT payloadtype, payloadrevision, payload, timestamp FROM "
                    + events.name() + " ORDER BY globalindex")) {
                for (long count = 1; rows.next(); count++) {
                    apply(rows, upsert, delete);
                    if (count % BATCH == 0) {
                        write(writing, upsert, delete);
                    }
                }
            }
            write(writing, upsert, delete);
            reading.commit();
        }
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
