package dev.evolvent.bench.size;

import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.math.BigDecimal;

/** The upcasters of the application with these events. The command finds it in the jar, like any application's. */
public final class ShopUpcasters implements UpcasterModule {

    record OrderPlaced(String orderId, String customerId, BigDecimal total, String currency) {}

    record ItemAdded(String orderId, String sku, int quantity, BigDecimal price) {}

    record AddressChanged(String orderId, String street, String city) {}

    record PaymentReceived(String orderId, BigDecimal amount, String paidBy) {}

    record OrderShipped(String orderId, String carrier) {}

    record OrderCancelled(String orderId, String reason) {}

    @Override
    public void register(UpcasterRegistry.Builder registry) {
        registry.event("OrderPlaced")
                .from("1").to("2", json -> json.rename("customer", "customerId"))
                .from("2").to("3", json -> json.add("currency", "EUR"))
                .reads(OrderPlaced.class);
        registry.event("PaymentReceived")
                .from("1").to("2", json -> json.rename("method", "paidBy"))
                .reads(PaymentReceived.class);
        registry.event("ItemAdded").at("1").reads(ItemAdded.class);
        registry.event("AddressChanged").at("1").reads(AddressChanged.class);
        registry.event("OrderShipped").at("1").reads(OrderShipped.class);
        registry.event("OrderCancelled").at("1").reads(OrderCancelled.class);
    }
}
