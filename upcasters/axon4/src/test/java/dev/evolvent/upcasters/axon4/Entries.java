package dev.evolvent.upcasters.axon4;

import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.jspecify.annotations.Nullable;

/** Stored events as Axon represents them to an upcaster. */
final class Entries {

    static final Serializer JSON = JacksonSerializer.defaultSerializer();

    private static final String METADATA = "{\"by\":\"ann\"}";

    private Entries() {}

    static UpcasterRegistry registry(UpcasterModule module) {
        return UpcasterRegistry.builder().include(module).build();
    }

    static IntermediateEventRepresentation bytes(String type, @Nullable String revision, String payload) {
        return bytes(type, revision, payload, METADATA);
    }

    static IntermediateEventRepresentation bytes(String type, @Nullable String revision, String payload,
            String metadata) {
        return new InitialEventRepresentation(entry(type, revision, utf8(payload), utf8(metadata)), JSON);
    }

    static IntermediateEventRepresentation text(String type, @Nullable String revision, String payload,
            Serializer serializer) {
        return new InitialEventRepresentation(entry(type, revision, payload, METADATA), serializer);
    }

    /** As it comes to a streaming processor. */
    static IntermediateEventRepresentation tracked(long position, String type, @Nullable String revision,
            String payload) {
        return new InitialEventRepresentation(
                new TrackedDomainEventData<>(GapAwareTrackingToken.newInstance(position, List.of()),
                        entry(type, revision, utf8(payload), utf8(METADATA))),
                JSON);
    }

    static <T> GenericDomainEventEntry<T> entry(String type, @Nullable String revision, T payload, T metadata) {
        return new GenericDomainEventEntry<>("Order", "o-1", 3, "e-3", "2020-02-29T12:00:00Z", type, revision, payload,
                metadata);
    }

    static List<IntermediateEventRepresentation> upcast(EventUpcaster upcaster, IntermediateEventRepresentation event) {
        return upcaster.upcast(Stream.of(event)).toList();
    }

    static IntermediateEventRepresentation only(EventUpcaster upcaster, IntermediateEventRepresentation event) {
        List<IntermediateEventRepresentation> upcast = upcast(upcaster, event);
        if (upcast.size() != 1) {
            throw new AssertionError("Not one event: " + upcast);
        }
        return upcast.getFirst();
    }

    static String payload(IntermediateEventRepresentation event) {
        return new String(event.getData(byte[].class).getData(), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
