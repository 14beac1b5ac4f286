package dev.evolvent.bench.rebuild;

import java.math.BigDecimal;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The events of the bench in their current classes. */
sealed interface ShopEvent {

    UUID orderId();

    @Revision("3")
    record OrderPlaced(UUID orderId, String customerId, BigDecimal shipping, String currency) implements ShopEvent {}

    @Revision("1")
    record ItemAdded(UUID orderId, String sku, int quantity, BigDecimal price) implements ShopEvent {

        BigDecimal total() {
            return price.multiply(BigDecimal.valueOf(quantity));
        }
    }

    @Revision("3")
    record PaymentReceived(UUID orderId, long cents, String paidBy, boolean settled) implements ShopEvent {}

    @Revision("1")
    record OrderShipped(UUID orderId, String carrier, String trackingNumber) implements ShopEvent {}

    /** Removes the row. */
    @Revision("1")
    record OrderCancelled(UUID orderId, String reason) implements ShopEvent {}
}
