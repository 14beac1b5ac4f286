package dev.evolvent.upcasters;

import dev.evolvent.upcasters.internal.JacksonPayloads;
import dev.evolvent.upcasters.internal.Operation;
import dev.evolvent.upcasters.internal.PayloadException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows, for every event type that was ever stored, how it is read today.
 *
 * {@snippet :
 * var builder = UpcasterRegistry.builder();
 * builder.event("DocumentUploaded")
 *         .from("1").to("2", json -> json.rename("name", "title"))
 *         .reads(DocumentUploaded.class);
 * UpcasterRegistry registry = builder.build();
 *
 * List<CurrentEvent<?>> current = registry.read(recordedEvent);
 * }
 *
 * <ul>
 * <li>Every type that is read must have been declared; an unknown one is an error, never passed through.
 * <li>{@link Builder#build} reports all contradictions at once.
 * <li>Immutable once built, and safe for use by many threads.
 * </ul>
 */
public final class UpcasterRegistry {

    private final Map<EventType, Chain> chains;
    private final JacksonPayloads payloads = new JacksonPayloads();

    UpcasterRegistry(Map<EventType, Chain> chains) {
        this.chains = Map.copyOf(chains);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The event in its current form, as an instance of the class that reads it. One stored event can be several today. */
    public List<CurrentEvent<?>> read(RecordedEvent event) {
        Chain chain = chain(event);
        Json current = upcast(event, chain);
        try {
            return List.of(new CurrentEvent<>(event, payloads.bind(current.bytes(), chain.reader())));
        } catch (PayloadException e) {
            throw failure(event, e);
        }
    }

    /** The event in its current form, its payload still as bytes. One stored event can be several today. */
    public List<UpcastEvent> upcast(RecordedEvent event) {
        Chain chain = chain(event);
        return List.of(new UpcastEvent(event, chain.target(), upcast(event, chain)));
    }

    /** Every type, old and current, that this registry can read. */
    public Set<EventType> types() {
        return chains.keySet();
    }

    /** The stored types that are read as instances of the given class (or of a class below it) today. */
    public Set<EventType> typesReadAs(Class<?> type) {
        return chains.values().stream()
                .filter(chain -> type.isAssignableFrom(chain.reader()))
                .map(Chain::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Chain chain(RecordedEvent event) {
        Chain chain = chains.get(event.type());
        if (chain == null) {
            throw new UpcastException(UpcasterError.UNKNOWN_EVENT_TYPE, event.coordinates(),
                    "no declaration reads this type and revision. Declare it in the registry.");
        }
        return chain;
    }

    private Json upcast(RecordedEvent event, Chain chain) {
        if (chain.operations().isEmpty()) {
            return event.payload();
        }
        try {
            return Json.of(payloads.apply(chain.operations(), event.payload().bytes()));
        } catch (PayloadException e) {
            throw failure(event, e);
        }
    }

    private static UpcastException failure(RecordedEvent event, PayloadException e) {
        UpcasterError error = switch (e.reason()) {
            case NOT_JSON -> UpcasterError.NOT_JSON;
            case FIELD_IN_THE_WAY -> UpcasterError.FIELD_IN_THE_WAY;
            case CLASS_DOES_NOT_FIT -> UpcasterError.CLASS_DOES_NOT_FIT;
        };
        return new UpcastException(error, event.coordinates(), e.problem(), e);
    }

    /** Collects declarations. Not safe for use by many threads. */
    public static final class Builder {

        private final List<DeclaredStep> steps = new ArrayList<>();
        private final Map<EventType, List<Class<?>>> readers = new HashMap<>();

        Builder() {}

        /** Begins the declaration of an event, by the name that it has today. */
        public EventDeclaration event(String name) {
            return new EventDeclaration(this, name);
        }

        /** Adds all declarations of a module. */
        public Builder include(UpcasterModule module) {
            module.register(this);
            return this;
        }

        /** Checks the declarations against each other, and compiles the chains. */
        public UpcasterRegistry build() {
            return new UpcasterRegistry(new ChainBuilder(steps, readers).build());
        }

        void step(EventType source, EventType target, List<Operation> operations) {
            steps.add(new DeclaredStep(source, target, operations));
        }

        void reads(EventType type, Class<?> reader) {
            readers.computeIfAbsent(type, key -> new ArrayList<>()).add(reader);
        }
    }
}
