package dev.evolvent.upcasters.axon4;

import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * A registry as an upcaster of Axon Framework 4: alone, or in an {@code EventUpcasterChain} with upcasters of other kinds.
 *
 * {@snippet :
 * JdbcEventStorageEngine.builder().upcasterChain(EvolventUpcaster.of(registry)) ...
 * }
 *
 * <ul>
 * <li>Events whose payload is JSON: what the serializer holds as bytes, as a text or as a Jackson {@code JsonNode}, or
 * can convert to bytes. A payload type of Axon is the name of the registry's event type; no revision is
 * {@code Revision.NONE}.
 * <li>What is stored as it is read passes through untouched, and so does what the registry does not know: see
 * {@link #failingOnUnknownTypes}.
 * <li>As usual in Axon, a payload is upcast on demand, on the calling thread; an event that no handler wants is not parsed.
 * What Axon has to know as it reads an event is done then: splits, and changes of metadata. See
 * {@link #eagerly}.
 * <li>The events that one is split into share its identifier, sequence number and tracking token.
 * <li>Snapshots come through the same chain. They are read in their current form as soon as their type, which is the
 * aggregate's, is declared.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class EvolventUpcaster implements EventUpcaster {

    private final UpcasterRegistry registry;
    private final Options options;
    private final Map<EventType, Way> ways = new HashMap<>();

    private EvolventUpcaster(UpcasterRegistry registry, Options options) {
        this.registry = registry;
        this.options = options;
        registry.types().forEach(type -> ways.put(type, way(type)));
    }

    /** What is done differently from the default. */
    private record Options(Unknown unknown, When when, Supplier<EventReader> readers) {}

    private enum Unknown {
        PASS_THROUGH,
        FAIL
    }

    /** When a payload is upcast. */
    private enum When {
        /** As late as possible. */
        ON_DEMAND,
        /** As the event is read. */
        AHEAD,
        /** As the event is read, together with all the others. */
        AHEAD_AND_ALL
    }

    /** What is known of an event by its type alone. */
    private sealed interface Way {

        record AsItIs() implements Way {}

        record Dropped() implements Way {}

        /** Exactly one event, of this type, with the metadata that it has. */
        record Becomes(EventType type) implements Way {}

        /** Only the payload and the metadata determine it. */
        record Depends() implements Way {}
    }

    private Way way(EventType stored) {
        if (registry.typesOf(stored).isEmpty()) {
            return new Way.Dropped();
        }
        Optional<EventType> today = registry.changesMetadata(stored) ? Optional.empty() : registry.typeOf(stored);
        return today.<Way>map(type -> type.equals(stored) ? new Way.AsItIs() : new Way.Becomes(type))
                .orElseGet(Way.Depends::new);
    }

    public static EvolventUpcaster of(UpcasterRegistry registry) {
        return new EvolventUpcaster(registry, new Options(Unknown.PASS_THROUGH, When.ON_DEMAND,
                () -> registry.reader(new OnFailure.Fail())));
    }

    /**
     * Refuses events whose type and revision the registry does not know, with {@code EV-1203}, as they are read. By default
     * they pass through, since an application can have other upcasters, and types that never changed.
     */
    public EvolventUpcaster failingOnUnknownTypes() {
        return new EvolventUpcaster(registry, new Options(Unknown.FAIL, options.when(), options.readers()));
    }

    /**
     * Upcasts events as they are read. An event that cannot be upcast then stops the reader of the stream, whereas by
     * default it is found out within an event handler, whose errors many applications only log.
     */
    public EvolventUpcaster eagerly() {
        return options.when() == When.ON_DEMAND
                ? new EvolventUpcaster(registry, new Options(options.unknown(), When.AHEAD, options.readers()))
                : this;
    }

    /**
     * Upcasts events as they are read, by readers of the same registry: such as finds earlier events for the steps that
     * recall some ({@code () -> store.reader(registry)}), or puts bad events into quarantine. Every stream of events gets a
     * reader of its own, so that a reader may be one for a single thread.
     */
    public EvolventUpcaster withReaders(Supplier<EventReader> readers) {
        return new EvolventUpcaster(registry, new Options(options.unknown(), When.AHEAD_AND_ALL, readers));
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
        EventReader reader = options.readers().get();
        return events.mapMulti((event, upcast) -> upcast(event, reader, upcast));
    }

    private void upcast(IntermediateEventRepresentation event, EventReader reader,
            Consumer<? super IntermediateEventRepresentation> upcast) {
        Way way = ways.get(AxonEvent.type(event));
        if (way == null) {
            if (options.unknown() == Unknown.FAIL) {
                upcastAhead(event, reader, upcast);
            } else {
                upcast.accept(event);
            }
        } else if (options.when() == When.AHEAD_AND_ALL) {
            upcastAhead(event, reader, upcast);
        } else {
            switch (way) {
                case Way.AsItIs() -> upcast.accept(event);
                case Way.Dropped() -> {
                }
                case Way.Becomes(EventType type) when options.when() == When.ON_DEMAND -> upcast
                        .accept(AxonEvent.of(event).becoming(type,
                                stored -> reader.upcast(stored).getFirst().payload()));
                case Way.Becomes becomes -> upcastAhead(event, reader, upcast);
                case Way.Depends() -> upcastAhead(event, reader, upcast);
            }
        }
    }

    private static void upcastAhead(IntermediateEventRepresentation event, EventReader reader,
            Consumer<? super IntermediateEventRepresentation> upcast) {
        AxonEvent.of(event).upcast(reader::upcast).forEach(upcast);
    }
}
