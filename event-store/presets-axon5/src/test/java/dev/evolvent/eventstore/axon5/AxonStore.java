package dev.evolvent.eventstore.axon5;

import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.eventstore.AggregateBasedConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateBasedJpaEventStorageEngine;
import org.axonframework.messaging.core.LegacyResources;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GapAwareTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/** Axon's own event store, in a table of Axon's own making. */
final class AxonStore implements AutoCloseable {

    private static final Instant FOUNDED = Instant.parse("2020-02-29T23:59:58.123456789Z");

    private final DelegatingEventConverter converter = new DelegatingEventConverter(new JacksonConverter());
    private final AggregateBasedJpaEventStorageEngine engine;
    private final Map<String, Long> versions = new HashMap<>();

    AxonStore(Jpa jpa) {
        engine = new AggregateBasedJpaEventStorageEngine(jpa, jpa, converter, configuration -> configuration);
    }

    /** Revisions are those of Axon where none is given. */
    void append(String account, String revision, Map<String, String> metadata, Object... payloads) {
        long last = versions.getOrDefault(account, -1L);
        List<TaggedEventMessage<?>> events = new ArrayList<>();
        for (Object payload : payloads) {
            long version = versions.merge(account, 0L, (known, first) -> known + 1);
            MessageType type = revision.isEmpty()
                    ? new MessageType(payload.getClass())
                    : new MessageType(payload.getClass(), revision);
            events.add(new GenericTaggedEventMessage<>(new GenericEventMessage(account + "-" + version, type, payload,
                    metadata, FOUNDED.plusMillis(877 * version)), Set.of(new Tag("Account", account))));
        }
        AppendCondition condition = AppendCondition.withCriteria(EventCriteria.havingTags("Account", account));
        append(last < 0
                ? condition
                : condition.withMarker(new AggregateBasedConsistencyMarker(account, last)), events);
    }

    /** An event that belongs to no aggregate. */
    void publish(String id, Object payload) {
        append(AppendCondition.none(), List.of(new GenericTaggedEventMessage<>(
                new GenericEventMessage(id, new MessageType(payload.getClass()), payload, Map.of(), FOUNDED),
                Set.of())));
    }

    private void append(AppendCondition condition, List<TaggedEventMessage<?>> events) {
        engine.appendEvents(condition, null, events).thenCompose(AxonStore::commit).join();
    }

    private static <R> CompletableFuture<R> commit(AppendTransaction<R> transaction) {
        return transaction.commit(null);
    }

    /** All events as Axon reads them from the store. */
    List<RecordedEvent> readAll() {
        List<RecordedEvent> events = new ArrayList<>();
        MessageStream<EventMessage> stream = engine.stream(
                StreamingCondition.startingFrom(GapAwareTrackingToken.newInstance(-1, Set.of())), null);
        for (Optional<MessageStream.Entry<EventMessage>> next = stream.next(); next.isPresent(); next = stream.next()) {
            events.add(recorded(next.get()));
        }
        stream.close();
        return events;
    }

    private RecordedEvent recorded(MessageStream.Entry<EventMessage> entry) {
        EventMessage event = entry.message();
        String aggregateType = entry.getResource(LegacyResources.AGGREGATE_TYPE_KEY);
        return new RecordedEvent(event.identifier(),
                // Where there is no aggregate, Axon makes one of the event's id.
                aggregateType == null
                        ? new StreamId("", "")
                        : new StreamId(aggregateType, entry.getResource(LegacyResources.AGGREGATE_IDENTIFIER_KEY)),
                entry.getResource(LegacyResources.AGGREGATE_SEQUENCE_NUMBER_KEY),
                ((GapAwareTrackingToken) entry.getResource(TrackingToken.RESOURCE_KEY)).getIndex(),
                EventType.of(event.type().name(), event.type().version()),
                json(event.payload()), json(event.metadata()), event.timestamp());
    }

    private Json json(@Nullable Object content) {
        return Json.of(Objects.requireNonNull(converter.<byte[]>convert(content, byte[].class)));
    }

    @Override
    public void close() {
        engine.close();
    }
}
