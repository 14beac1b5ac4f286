package com.acme.shop;

import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The shop's upcasters. Without functions: their hash covers the bytes of their class, so it can change with the compiler. */
public final class ShopUpcasters implements UpcasterModule {

    public record Price(long cents, String currency) {}

    public record OrderPlaced(String customer, Price price, String channel) {}

    public record Address(String city) {}

    public record AddressChanged(String name, Address address, List<String> phones) {}

    public record Line(String sku, int quantity, String label) {}

    public record LinesAdded(List<Line> lines, Instant at) {}

    public record PaymentTaken(long cents) {}

    public record ReceiptSent(String receipt) {}

    public record ParcelSent(double weight, boolean express, String carrier) {}

    public record OrderCancelled() {}

    @Override
    public void register(UpcasterRegistry.Builder registry) {
        registry.event("OrderPlaced").formerly("OrderCreated")
                .from(Revision.NONE).to("1", json -> json.rename("cust", "customer"))
                .from("1").to("2", json -> json.convert("amount", Conversion.decimalToMinorUnits(2))
                        .rename("amount", "cents").add("currency", "EUR"))
                .from("2").to("3", json -> json.nest("price", "cents", "currency")
                        .mapValues("channel", Map.of("web", "WEB"), new Unknown.Becomes("OTHER")))
                .reads(OrderPlaced.class);
        registry.event("AddressChanged")
                .from("1").to("2", json -> json.split("name", " ", "first", "last"))
                .from("2").to("3", json -> json.move("city", "address.city").wrap("phone").rename("phone", "phones"))
                .from("3").to("4", json -> json.join("name", ", ", "last", "first"))
                .reads(AddressChanged.class);
        registry.event("LinesAdded")
                .from("1").to("2", json -> json
                        .each("lines", line -> line.convert("qty", Conversion.STRING_TO_NUMBER)
                                .rename("qty", "quantity").remove("note").copy("sku", "label"))
                        .convert("at", Conversion.EPOCH_SECONDS_TO_INSTANT)
                        .metadata(metadata -> metadata.rename("usr", "user")))
                .reads(LinesAdded.class);
        registry.event("OrderSettled").from("1").split(parts -> parts
                .into("PaymentTaken", "1", json -> json.rename("amount", "cents").remove("receipt"))
                .into("ReceiptSent", "1", Condition.present("receipt"), json -> json.remove("amount")));
        registry.event("PaymentTaken").at("1").reads(PaymentTaken.class);
        registry.event("ReceiptSent").at("1").reads(ReceiptSent.class);
        registry.event("ParcelSent")
                .from("1").to("2", json -> json.within("parcel", parcel -> parcel.removeWithDefault("unit", "kg"))
                        .hoist("parcel", "weight").convert("express", Conversion.STRING_TO_BOOLEAN).head("carriers")
                        .change(new JsonChange.Rename(FieldPath.of("carriers"), "carrier")))
                .reads(ParcelSent.class);
        registry.event("OrderCancelled").at("1").reads(OrderCancelled.class);
        registry.event("Ping").from(Revision.NONE).drop("a heartbeat means nothing today");
    }
}
