package dev.evolvent.bench.reading;

import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** The events of the bench in their current classes. */
sealed interface ShopEvent {

    @Revision("3")
    record OrderPlaced(String orderId, String customerId, BigDecimal total, String currency) implements ShopEvent {}

    @Revision("3")
    record PaymentReceived(String orderId, BigDecimal amount, String paidBy, boolean settled) implements ShopEvent {}

    @Revision("1")
    record ItemAdded(String orderId, String sku, int quantity, BigDecimal price) implements ShopEvent {}

    @Revision("1")
    record AddressChanged(String orderId, String street, String city) implements ShopEvent {}

    @Revision("1")
    record OrderShipped(String orderId, String carrier, String trackingNumber) implements ShopEvent {}
}
