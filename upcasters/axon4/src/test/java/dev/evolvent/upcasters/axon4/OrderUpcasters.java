package dev.evolvent.upcasters.axon4;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.ContextAwareSingleEventUpcaster;
import org.axonframework.serialization.upcasting.event.EventMultiUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.jspecify.annotations.Nullable;

/** Upcasters such as an Axon application has. */
final class OrderUpcasters {

    private OrderUpcasters() {}

    /** Adds an exclamation mark. */
    static final class ShoutCustomer extends SingleEventUpcaster {

        private final SimpleSerializedType from;
        private final SimpleSerializedType to;
        private final AtomicInteger calls = new AtomicInteger();

        ShoutCustomer(String type, @Nullable String from, String to) {
            this.from = new SimpleSerializedType(type, from);
            this.to = new SimpleSerializedType(type, to);
        }

        int calls() {
            return calls.get();
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(from);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(to, ObjectNode.class, payload -> {
                calls.incrementAndGet();
                return payload.put("customer", payload.path("customer").asText() + "!");
            });
        }
    }

    /** One event for each line; none, if there is none. */
    static final class OneForEachLine extends EventMultiUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().getName().equals("LinesAdded");
        }

        @Override
        protected Stream<IntermediateEventRepresentation> doUpcast(IntermediateEventRepresentation event) {
            JsonNode lines = event.getData(JsonNode.class).getData().path("lines");
            return StreamSupport.stream(lines.spliterator(), false)
                    .map(line -> event.upcastPayload(new SimpleSerializedType("LineAdded", "1"), ObjectNode.class,
                            payload -> {
                                payload.remove("lines");
                                return payload.set("sku", line);
                            }));
        }
    }

    /** Numbers the events of a stream. */
    static final class Numbering extends ContextAwareSingleEventUpcaster<AtomicInteger> {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event, AtomicInteger seen) {
            return event.getType().equals(new SimpleSerializedType("OrderPlaced", "2"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event, AtomicInteger seen) {
            int number = seen.incrementAndGet();
            return event.upcastPayload(new SimpleSerializedType("OrderPlaced", "3"), ObjectNode.class,
                    payload -> payload.put("number", number));
        }

        @Override
        protected AtomicInteger buildContext() {
            return new AtomicInteger();
        }
    }
}
