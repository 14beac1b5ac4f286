package dev.evolvent.upcasters.axon4;

import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.event.ChangedEvent;
import dev.evolvent.upcasters.event.Coordinates;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UnreadableEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcasterError;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.CannotConvertBetweenTypesException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.jspecify.annotations.Nullable;

/** An event on its way from Axon's store, as the registry wants it, and back again. */
final class AxonEvent<T> {

    private final IntermediateEventRepresentation event;
    private final Content<T> content;

    private AxonEvent(IntermediateEventRepresentation event, Content<T> content) {
        this.event = event;
        this.content = content;
    }

    static AxonEvent<?> of(IntermediateEventRepresentation event) {
        return of(event, Content.of(event));
    }

    private static <T> AxonEvent<T> of(IntermediateEventRepresentation event, Content<T> content) {
        return new AxonEvent<>(event, content);
    }

    static EventType type(IntermediateEventRepresentation event) {
        String revision = event.getType().getRevision();
        return new EventType(event.getType().getName(), revision == null ? Revision.NONE : Revision.of(revision));
    }

    private static SerializedType type(EventType type) {
        return new SimpleSerializedType(type.name(), type.revision().isNone() ? null : type.revision().text());
    }

    /** All forms that this event has today. */
    List<IntermediateEventRepresentation> upcast(Function<RecordedEvent, List<UpcastEvent>> upcast) {
        AxonMetaData metaData = AxonMetaData.of(event);
        return upcast.apply(recorded(metaData, () -> event.getData(content.type()).getData())).stream()
                .map(form -> switch (form) {
                    case ChangedEvent changed -> event.upcast(type(changed.type()), content.type(),
                            data -> content.write().apply(changed.payload()),
                            original -> metaData.changed(changed.recorded().metadata(), changed.metadata(), original));
                    case RecordedEvent asItIs -> event;
                    case UnreadableEvent unreadable -> event;
                }).toList();
    }

    /** The only form that this event has today, which is computed on demand, and only once. */
    IntermediateEventRepresentation becoming(EventType type, Function<RecordedEvent, Json> upcast) {
        AtomicReference<@Nullable Json> known = new AtomicReference<>();
        return event.upcastPayload(type(type), content.type(), data -> {
            Json payload = known.get();
            if (payload == null) {
                payload = upcast.apply(recorded(AxonMetaData.of(event), () -> data));
                known.set(payload);
            }
            return content.write().apply(payload);
        });
    }

    private RecordedEvent recorded(AxonMetaData metaData, Supplier<T> data) {
        Coordinates at = coordinates();
        try {
            return new RecordedEvent(event.getMessageIdentifier(), at.stream(), at.version(), at.position(), at.type(),
                    content.read().apply(data.get()), metaData.json(), event.getTimestamp());
        } catch (CannotConvertBetweenTypesException | IllegalArgumentException e) {
            throw new EvolventException(UpcasterError.NOT_JSON,
                    at + ": Axon's serializer cannot give its payload or metadata as JSON: " + e.getMessage(), e);
        }
    }

    private Coordinates coordinates() {
        // Axon stores an event that belongs to no aggregate as the first one of a stream of its own.
        StreamId stream = new StreamId(event.getAggregateType().orElse(""),
                event.getAggregateIdentifier().orElseGet(event::getMessageIdentifier));
        OptionalLong position = event.getTrackingToken().map(TrackingToken::position).orElseGet(OptionalLong::empty);
        return new Coordinates(stream, event.getSequenceNumber().orElse(0L),
                position.orElse(RecordedEvent.NO_POSITION), type(event));
    }
}
