package dev.evolvent.bench.rebuild;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of {@link ReadModel#UPSERT}. */
record Change(UUID orderId, String customerId, String currency, int items, BigDecimal total, long paidCents,
        @Nullable String paidBy, @Nullable String carrier, Instant at) {

    static Change placed(UUID orderId, String customerId, String currency, BigDecimal shipping, Instant at) {
        return new Change(orderId, customerId, currency, 0, shipping, 0, null, null, at);
    }

    static Change added(UUID orderId, int quantity, BigDecimal total, Instant at) {
        return new Change(orderId, "", "", quantity, total, 0, null, null, at);
    }

    static Change paid(UUID orderId, long cents, String paidBy, Instant at) {
        return new Change(orderId, "", "", 0, BigDecimal.ZERO, cents, paidBy, null, at);
    }

    static Change shipped(UUID orderId, String carrier, Instant at) {
        return new Change(orderId, "", "", 0, BigDecimal.ZERO, 0, null, carrier, at);
    }

    void bind(PreparedStatement upsert) throws SQLException {
        upsert.setObject(1, orderId);
        upsert.setString(2, customerId);
        upsert.setString(3, currency);
        upsert.setInt(4, items);
        upsert.setBigDecimal(5, total);
        upsert.setLong(6, paidCents);
        upsert.setString(7, paidBy);
        upsert.setString(8, carrier);
        upsert.setObject(9, at.atOffset(ZoneOffset.UTC));
    }
}
