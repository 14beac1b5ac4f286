package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.Recall;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.math.BigDecimal;
import java.util.List;

/** A registry that has a bit of everything; its samples are in {@code orders}. */
final class Orders {

    record Line(String article, long price) {}

    record OrderPlaced(String order, List<Line> lines, String currency, String by) {}

    record PaymentRequested(BigDecimal amount) {}

    private Orders() {}

    static UpcasterRegistry registry() {
        return registry(Orders::declare);
    }

    static UpcasterRegistry registry(UpcasterModule module) {
        return UpcasterRegistry.builder().include(module).build();
    }

    static void declare(UpcasterRegistry.Builder registry) {
        registry.event("OrderPlaced").formerly("com.acme.OrderPlaced")
                .from(Revision.NONE).to("2", json -> json.rename("id", "order")
                        .each("lines", line -> line.rename("sku", "article")
                                .convert("price", Conversion.decimalToMinorUnits(2))))
                .from("2").split(parts -> parts
                        .into("OrderPlaced", "3", json -> json.remove("payment").add("currency", "EUR"))
                        .into("PaymentRequested", "1", Condition.present("payment"),
                                json -> json.remove("order").remove("lines").hoist("payment", "amount"))
                        .into("OrderViewed", "1", json -> json.convert("order", Conversion.BOOLEAN_TO_STRING)))
                .from("3").to("4", json -> json.transform(Orders::addUser).metadata(meta -> meta.rename("user", "by")))
                .reads(OrderPlaced.class);
        registry.event("PaymentRequested").at("1").reads(PaymentRequested.class);
        registry.event("OrderShipped")
                .from("1").to("2", json -> json.rename("to", "address"))
                .from("2").to("3", json -> json.transform(Recall.latest("OrderPlaced"), Orders::countLines))
                .current();
        registry.event("OrderViewed").from("1").drop("views are not counted any more");
        registry.event("order/cancelled").at(Revision.NONE).current();
    }

    private static ObjectNode addUser(ObjectNode payload, Envelope envelope) {
        return payload.put("by", envelope.metadata("user").asText("nobody"));
    }

    private static ObjectNode countLines(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier) {
        return payload.put("lines",
                earlier.isEmpty() ? 0 : earlier.getFirst().payload().tree().path("lines").size());
    }
}
