package dev.evolvent.upcasters;

import dev.evolvent.upcasters.InvalidRegistryException.Problem;
import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcasterError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
 * <li>What is stored as it is read costs one look-up. The rest goes through a chain that was compiled once.
 * <li>Immutable once built, and safe for use by many threads.
 * <li>Copies of events in snapshots, dead letters or outbox rows are read by the same calls.
 * </ul>
 */
public final class UpcasterRegistry {

    private final Map<EventType, Step> steps;
    private final Map<EventType, Chain> chains;
    private final Map<EventType, EventType> formerTypes;
    private final PayloadLimits limits;
    private final EventReader reader;

    private UpcasterRegistry(Map<EventType, Step> steps, Map<EventType, Chain> chains,
            Map<EventType, EventType> formerTypes, PayloadLimits limits) {
        this.steps = steps;
        this.formerTypes = Map.copyOf(formerTypes);
        this.chains = Map.copyOf(chains);
        this.limits = limits;
        reader = new EventReader(this, new OnFailure.Fail(), null);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The event in its current form, as instances of the classes that read it. One stored event can be several today, or none. */
    public List<CurrentEvent<?>> read(RecordedEvent event) {
        return reader.read(event);
    }

    /** The event in its current form, its payload still as bytes. One stored event can be several today, or none. */
    public List<UpcastEvent> upcast(RecordedEvent event) {
        return reader.upcast(event);
    }

    /** The same for loops over many events: an event that is stored as it is read allocates nothing. */
    public void upcast(RecordedEvent event, Consumer<? super UpcastEvent> current) {
        reader.upcast(event, current);
    }

    /** A reader that does something else than to fail on a bad event, or that finds the earlier events of a stream. */
    public EventReader reader(OnFailure onFailure, StreamHistory history) {
        return new EventReader(this, onFailure, history);
    }

    /** A reader that does something else than to fail on a bad event. */
    public EventReader reader(OnFailure onFailure) {
        return new EventReader(this, onFailure, null);
    }

    /**
     * Brings events of a current revision back into an older one, for readers that know no other.
     *
     * @throws dev.evolvent.EvolventException
     *             when a step on the way cannot be reversed; all of those are named
     */
    public Downcaster downcaster(EventType current, EventType older) {
        return Downcaster.of(steps, current, older, limits);
    }

    /** Every type, old and current, that this registry can read. */
    public Set<EventType> types() {
        return chains.keySet();
    }

    /** The stored types that are read as instances of the given class (or of a subclass) today. */
    public Set<EventType> typesReadAs(Class<?> type) {
        return chains.values().stream()
                .filter(chain -> chain.ends().stream().anyMatch(end -> type.isAssignableFrom(end.reader().type())))
                .map(Chain::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The stored types that can become events of this name today. */
    public Set<EventType> typesThatBecome(String name) {
        return chains.values().stream()
                .filter(chain -> chain.ends().stream().anyMatch(end -> end.type().name().equals(name)))
                .map(Chain::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What events of a stored type can be today; empty for one that is dropped. */
    public Set<EventType> typesOf(EventType stored) {
        Chain chain = chains.get(stored);
        return chain == null
                ? Set.of()
                : chain.ends().stream().map(Chain.Current::type).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What every event of a stored type is today, regardless of its payload. Absent for a type whose events can become
     * several or none, depending on their payloads; for one that is dropped; and for one that is not known.
     */
    public Optional<EventType> typeOf(EventType stored) {
        Chain chain = chains.get(stored);
        return chain != null && chain.end() instanceof Chain.Current(EventType type, var reader)
                ? Optional.of(type)
                : Optional.empty();
    }

    /** The type that a stored type is read as if it were of it: the same revision under today's name, if it has a former one. */
    public EventType underTodaysName(EventType stored) {
        return formerTypes.getOrDefault(stored, stored);
    }

    /** Whether steps change the metadata of events of a stored type; where none does, events keep the metadata that they have. */
    public boolean changesMetadata(EventType stored) {
        Chain chain = chains.get(stored);
        return chain != null && chain.changesMetadata();
    }

    /** The class that reads a current type; absent if none does, or if the type is not current. */
    public Optional<Class<?>> classOf(EventType current) {
        Chain chain = chains.get(current);
        return chain != null && chain.isCurrent() && chain.end() instanceof Chain.Current end
                && end.reader().declared() instanceof Reader.OfClass(Class<?> type)
                        ? Optional.of(type)
                        : Optional.empty();
    }

    /** The step that starts at a type; absent if none does, as at a current one, and at one under a former name. */
    public Optional<Step> step(EventType source) {
        return Optional.ofNullable(steps.get(source));
    }

    /** All steps, in the order of their declaration. */
    public Collection<Step> steps() {
        return steps.values();
    }

    /**
     * A hash of all that is done to events of a stored type: it changes when a step, a function's code or the class at the
     * end changes, and then everything that was built from such events is stale.
     */
    public String hash(EventType stored) {
        Chain chain = chains.get(stored);
        if (chain == null) {
            throw new IllegalArgumentException("The registry does not know " + stored);
        }
        return ChainHash.of(underTodaysName(stored), chain, steps);
    }

    /** How large payloads may be. */
    public PayloadLimits limits() {
        return limits;
    }

    @Nullable
    Chain chain(EventType type) {
        return chains.get(type);
    }

    /** Collects declarations. Not safe for use by many threads. */
    public static final class Builder {

        private final List<Declarations.Declared> declared = new ArrayList<>();
        private final List<Declarations.Read> reads = new ArrayList<>();
        private final Map<String, Set<String>> formerNames = new LinkedHashMap<>();
        private final Map<String, String> formerPackages = new LinkedHashMap<>();
        private final Set<Problem> problems = new LinkedHashSet<>();
        private PayloadLimits limits = PayloadLimits.DEFAULT;
        private @Nullable String place;

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

        /** Adds the modules that the class path offers as services. */
        public Builder discover() {
            ServiceLoader.load(UpcasterModule.class).forEach(this::include);
            return this;
        }

        /** Adds the modules that a class loader offers as services. */
        public Builder discover(ClassLoader loader) {
            ServiceLoader.load(UpcasterModule.class, loader).forEach(this::include);
            return this;
        }

        /**
         * Declares that classes of one package were in another one: events that are stored under a name of the former package
         * are read as the event of the same name in today's.
         */
        public Builder formerPackage(String former, String today) {
            formerPackages.put(former + ".", today + ".");
            return this;
        }

        /** How large payloads may be. */
        public Builder limits(PayloadLimits limits) {
            this.limits = limits;
            return this;
        }

        /** The declarations that follow are in a file, at this place; errors name it. An empty text ends that. */
        public Builder at(String place) {
            this.place = place.isEmpty() ? null : place;
            return this;
        }

        /** Something is wrong with a declaration itself; {@link #build} reports it with all the rest. */
        public Builder problem(String message, String place) {
            problem(UpcasterError.INVALID_DECLARATION, message, place);
            return this;
        }

        /**
         * Checks the declarations against each other, and compiles the chains.
         *
         * @throws InvalidRegistryException
         *             with all that is wrong
         */
        public UpcasterRegistry build() {
            Declarations declarations = new Declarations(declared, reads, problems);
            declarations.check();
            Map<EventType, Step> steps = declarations.steps();
            ChainCompiler compiler = new ChainCompiler(steps, declarations.readers(), limits);
            Map<EventType, Chain> chains = new HashMap<>();
            declarations.readers().keySet().forEach(type -> chains.put(type, compiler.compile(type)));
            steps.keySet().forEach(type -> chains.put(type, compiler.compile(type)));
            Map<EventType, EventType> formerTypes = formerTypes(chains.keySet());
            formerTypes.forEach((former, type) -> {
                Chain chain = Objects.requireNonNull(chains.get(type));
                chains.put(former, new Chain(former, chain.stages(), chain.end()));
            });
            return new UpcasterRegistry(steps, chains, formerTypes, limits);
        }

        /** What is stored under former names, and the types of today that it is read as. */
        private Map<EventType, EventType> formerTypes(Set<EventType> declaredTypes) {
            Map<EventType, EventType> formerTypes = new HashMap<>();
            declaredTypes.forEach(type -> {
                Set<String> names = new LinkedHashSet<>(formerNames.getOrDefault(type.name(), Set.of()));
                formerPackages.forEach((former, today) -> {
                    if (type.name().startsWith(today)) {
                        names.add(former + type.name().substring(today.length()));
                    }
                });
                names.stream().map(name -> new EventType(name, type.revision()))
                        .filter(former -> !declaredTypes.contains(former))
                        .forEach(former -> formerTypes.put(former, type));
            });
            return formerTypes;
        }

        void alias(String former, String name) {
            formerNames.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(former);
        }

        void step(Step step, EventDeclaration owner) {
            declared.add(new Declarations.Declared(step, owner));
        }

        void current(EventType type, Reader reader) {
            reads.add(new Declarations.Read(type, reader, place()));
        }

        void problem(UpcasterError error, String message, String where) {
            problems.add(new Problem(error, message, List.of(where)));
        }

        /** The place of the current declaration: in the file that was named, or in the calling code. */
        String place() {
            return place != null
                    ? place
                    : StackWalker.getInstance().walk(frames -> frames
                            .filter(frame -> !DECLARING.contains(frame.getClassName()))
                            .findFirst()
                            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                            .orElse("unknown"));
        }

        private static final Set<String> DECLARING = Set.of(Builder.class.getName(), EventDeclaration.class.getName(),
                EventDeclaration.From.class.getName(), JsonChanges.class.getName(), SplitParts.class.getName());
    }
}
