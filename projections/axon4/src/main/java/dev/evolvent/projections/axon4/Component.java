package dev.evolvent.projections.axon4;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Passes events to a component through Axon's own infrastructure. */
final class Component {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private final EventMessageHandler handlers;

    Component(Object component) {
        handlers = component instanceof EventMessageHandler handler
                ? handler
                : new AnnotationEventHandlerAdapter(component);
    }

    boolean handles(Class<?> event) {
        return handlers.canHandleType(event);
    }

    void handle(CurrentEvent<Object> event, boolean replaying) throws Exception {
        EventMessage<?> message = message(event, replaying);
        if (!handlers.canHandle(message)) {
            return;
        }
        ResultMessage<?> result = DefaultUnitOfWork.startAndGet(message)
                .executeWithResult(() -> handlers.handle(message));
        if (result.isExceptional()) {
            switch (result.exceptionResult()) {
                case Exception exception -> throw exception;
                case Error error -> throw error;
                case Throwable other -> throw new IllegalStateException(other);
            }
        }
    }

    private static EventMessage<?> message(CurrentEvent<Object> event, boolean replaying) {
        RecordedEvent recorded = event.recorded();
        TrackingToken position = GapAwareTrackingToken.newInstance(recorded.position(), List.of());
        TrackingToken token = replaying ? ReplayToken.createReplayToken(position, position) : position;
        Message<Object> message = new GenericMessage<>(recorded.id(), event.body(),
                JSON.convertValue(recorded.metadata().tree(), VALUES));
        // Axon stores an event without an aggregate as the first one of its own stream.
        return recorded.stream().category().isEmpty() && recorded.stream().id().equals(recorded.id())
                ? new GenericTrackedEventMessage<>(token, message, recorded::time)
                : new GenericTrackedDomainEventMessage<>(token, recorded.stream().category(), recorded.stream().id(),
                        recorded.version(), message, recorded::time);
    }
}
