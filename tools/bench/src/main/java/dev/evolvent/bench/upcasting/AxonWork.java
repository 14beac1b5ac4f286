package dev.evolvent.bench.upcasting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Axon Framework 4 as in its documentation: one upcaster per step, with {@code JsonNode} between them.
 *
 * <p>
 * Everything that could slow it down unfairly is left out: the batch goes through the chain as one stream, so that
 * the stages of the stream are set up once and not for each event; no message is built around the payload; metadata are
 * not read; and the values that the steps add are created beforehand.
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
        List<AxonStep> upcasters = new ArrayList<>();
        for (Step step : Step.chain(scenario.others())) {
            upcasters.add(new AxonStep("com.example.shop.Other", step.number(), step::change));
        }
        for (Step step : scenario.chain()) {
            upcasters.add(new AxonStep(scenario.currentClass().getName(), step.number(), step::change));
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
}
