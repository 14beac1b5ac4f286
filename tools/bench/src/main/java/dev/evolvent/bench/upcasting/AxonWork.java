package dev.evolvent.bench.upcasting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/**
 * Axon Framework 4 as its documentation has it: one upcaster per step, {@code JsonNode} between them.
 *
 * <p>
 * All that could make it slower than it is was left away: the batch goes through the chain as one stream, so that the
 * stages of the stream are set up once and not for each event; no message is built around the payload; nobody asks for
 * metadata; and the values that the steps add are made beforehand.
 */
final class AxonWork {

    private AxonWork() {}

    static Work toBytes(Scenario scenario) {
        JacksonSerializer serializer = serializer();
        EventUpcasterChain chain = chain(scenario);
        List<DomainEventData<byte[]>> batch = stored(scenario);
        return results -> upcast(batch, chain, serializer)
                .forEach(event -> results.accept(event.getData(byte[].class).getData()));
    }

    static Work toClass(Scenario scenario) {
        JacksonSerializer serializer = serializer();
        EventUpcasterChain chain = chain(scenario);
        List<DomainEventData<byte[]>> batch = stored(scenario);
        return results -> upcast(batch, chain, serializer)
                .forEach(event -> results.accept(serializer.deserialize(event.getData())));
    }

    private static JacksonSerializer serializer() {
        return JacksonSerializer.builder().objectMapper(JacksonWork.mapper()).build();
    }

    /** As {@code EventStreamUtils.upcastAndDeserializeDomainEvents} does it. */
    private static Stream<IntermediateEventRepresentation> upcast(List<DomainEventData<byte[]>> batch,
            EventUpcasterChain chain, JacksonSerializer serializer) {
        return chain.upcast(batch.stream().map(entry -> new InitialEventRepresentation(entry, serializer)));
    }

    private static EventUpcasterChain chain(Scenario scenario) {
        List<SingleEventUpcaster> upcasters = new ArrayList<>();
        for (Step step : Step.chain(scenario.others())) {
            upcasters.add(new Upcaster("com.example.shop.Other", step));
        }
        for (Step step : scenario.chain()) {
            upcasters.add(new Upcaster(scenario.currentClass().getName(), step));
        }
        return new EventUpcasterChain(upcasters);
    }

    private static List<DomainEventData<byte[]>> stored(Scenario scenario) {
        byte[] noMetadata = "{}".getBytes(StandardCharsets.UTF_8);
        List<DomainEventData<byte[]>> entries = new ArrayList<>();
        for (byte[] payload : Orders.stored(scenario.size())) {
            int number = entries.size();
            entries.add(new GenericDomainEventEntry<>("Order", "order-" + number, 0, "event-" + number,
                    "1970-01-01T00:00:00Z", EvolventWork.fromRow(scenario.currentClass().getName()),
                    EvolventWork.fromRow("1"), payload, noMetadata));
        }
        return entries;
    }

    private static final class Upcaster extends SingleEventUpcaster {

        private final SimpleSerializedType from;
        private final SimpleSerializedType to;
        private final Step step;

        Upcaster(String event, Step step) {
            this.from = new SimpleSerializedType(event, step.from());
            this.to = new SimpleSerializedType(event, step.to());
            this.step = step;
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return from.equals(event.getType());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(to, JsonNode.class, payload -> {
                step.change((ObjectNode) payload);
                return payload;
            });
        }
    }
}
