package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.event.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventData;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** The same changes, made by Axon Framework: one upcaster for each step, and between them whatever Axon does. */
final class AxonChain {

    private static final String EVENT = "E";
    private static final Serializer SERIALIZER = JacksonSerializer.builder().objectMapper(StrictJson.mapper()).build();

    private final EventUpcasterChain chain;

    AxonChain(List<List<JsonChange>> steps) {
        List<EventUpcaster> upcasters = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            upcasters.add(new Step(i, steps.get(i)));
        }
        chain = new EventUpcasterChain(upcasters);
    }

    byte[] upcast(byte[] payload) {
        return chain.upcast(Stream.of(new InitialEventRepresentation(new Stored(Json.of(payload)), SERIALIZER)))
                .map(event -> event.getData(byte[].class).getData())
                .findFirst().orElseThrow();
    }

    /** Axon's own entries are JPA entities, which are no use without JPA. */
    private record Stored(Json payload) implements EventData<byte[]> {

        @Override
        public String getEventIdentifier() {
            return "e-1";
        }

        @Override
        public Instant getTimestamp() {
            return Instant.EPOCH;
        }

        @Override
        public SerializedObject<byte[]> getMetaData() {
            return new SimpleSerializedObject<>("{}".getBytes(StandardCharsets.UTF_8), byte[].class,
                    MetaData.class.getName(), null);
        }

        @Override
        public SerializedObject<byte[]> getPayload() {
            return new SimpleSerializedObject<>(payload.bytes(), byte[].class, type(0));
        }
    }

    private static SerializedType type(int revision) {
        return new SimpleSerializedType(EVENT, String.valueOf(revision));
    }

    private static final class Step extends SingleEventUpcaster {

        private final int from;
        private final List<JsonChange> changes;

        Step(int from, List<JsonChange> changes) {
            this.from = from;
            this.changes = changes;
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(type(from));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(type(from + 1), JsonNode.class,
                    payload -> ReferenceChanges.apply(changes, (ObjectNode) payload).document());
        }
    }
}
