package dev.evolvent.upcasters.axon4;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.SplitFunction.Child;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.ContextAwareSingleEntryMultiUpcaster;
import org.axonframework.serialization.upcasting.ContextAwareSingleEntryUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.jspecify.annotations.Nullable;

/** Shows an upcaster of Axon one event at a time, as Axon would. */
record WrappedUpcaster(EventUpcaster upcaster, Serializer serializer) {

    WrappedUpcaster {
        if (upcaster instanceof ContextAwareSingleEntryUpcaster
                || upcaster instanceof ContextAwareSingleEntryMultiUpcaster) {
            throw new IllegalArgumentException(upcaster.getClass().getName()
                    + " remembers earlier events of a stream, and a step is about one event: declare it by "
                    + "transform(Recall, ...), or put it next to the registry in an EventUpcasterChain");
        }
    }

    List<Child> upcast(ObjectNode payload, Envelope envelope) {
        InitialEventRepresentation event = new InitialEventRepresentation(stored(payload, envelope), serializer);
        return upcaster.upcast(Stream.of(event)).map(result -> child(event, result)).toList();
    }

    private Child child(IntermediateEventRepresentation event, IntermediateEventRepresentation result) {
        if (!result.getMetaData().getObject().equals(event.getMetaData().getObject())) {
            throw new IllegalStateException("it changes the event's metadata: declare that by metadata(...)");
        }
        return new Child(AxonEvent.type(result), tree(result.getData()));
    }

    private JsonNode tree(SerializedObject<?> data) {
        return data.getData() instanceof JsonNode tree
                ? tree
                : Json.of(serializer.getConverter().convert(data, byte[].class).getData()).tree();
    }

    /** As bytes, so that each access to the payload gets a tree of its own, as it is when Axon reads its store. */
    private static EventData<byte[]> stored(ObjectNode payload, Envelope envelope) {
        RecordedEvent recorded = envelope.recorded();
        byte[] metaData = envelope.metadata().bytes();
        DomainEventData<byte[]> event = new GenericDomainEventEntry<>(nullIfEmpty(envelope.stream().category()),
                aggregate(recorded), envelope.version(), recorded.id(), envelope.time(), envelope.type().name(),
                nullIfEmpty(envelope.type().revision().text()), Json.of(payload).bytes(),
                metaData.length == 0 ? Json.of("{}").bytes() : metaData);
        return envelope.position() == RecordedEvent.NO_POSITION
                ? event
                : new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(envelope.position()), event);
    }

    /** The stream of an event that belongs to no aggregate is called like the event. */
    private static @Nullable String aggregate(RecordedEvent event) {
        return event.stream().id().equals(event.id()) ? null : event.stream().id();
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
