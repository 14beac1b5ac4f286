package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.inspection.Proof.Finding;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run of a proof; with a state file, it resumes the previous run and saves its progress. */
final class ProofRun {

    private static final long SAVE_NANOS = 2_000_000_000L;

    /**
     * The content of the state file.
     *
     * @param after
     *            the position after which the run started
     * @param filter
     *            the requested events
     * @param hashes
     *            of the upcasting of each type
     * @param upTo
     *            events up to here were tried
     */
    record State(StoreIdentity store, long after, String filter, boolean masked, Map<String, String> hashes,
            long upTo, long events, List<Finding> findings) {

        /** Why earlier findings do not count for this run; empty if they do. */
        Optional<String> differs(State asked) {
            if (!store.equals(asked.store)) {
                return Optional.of("it was another store: " + store);
            }
            if (after != asked.after || !filter.equals(asked.filter) || masked != asked.masked) {
                return Optional.of("other events were asked for, or other samples of them");
            }
            if (upTo > asked.upTo) {
                return Optional.of("it had seen events up to position " + upTo + ", which are not there any more");
            }
            List<String> changed = hashes.keySet().stream()
                    .filter(type -> !Objects.equals(hashes.get(type), asked.hashes.get(type))).toList();
            List<String> added = asked.hashes.keySet().stream().filter(type -> !hashes.containsKey(type)).toList();
            if (changed.isEmpty() && added.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of("the registry reads otherwise: "
                    + String.join(", ", changed.isEmpty() ? added : changed));
        }

        State at(long position, long count, List<Finding> found) {
            return new State(store, after, filter, masked, hashes, position, count, found);
        }
    }

    private final EventStore store;
    private final UpcasterRegistry registry;
    private final ProofOptions options;
    private final State asked;
    private final @Nullable StateFile<State> file;
    private final Findings found;
    private long position;
    private long saved = System.nanoTime() - SAVE_NANOS;

    ProofRun(EventStore store, StoreIdentity identity, UpcasterRegistry registry, ProofOptions options, long fence) {
        this.store = store;
        this.registry = registry;
        this.options = options;
        Map<String, String> hashes = new TreeMap<>();
        registry.types().forEach(type -> hashes.put(type.toString(), registry.hash(type)));
        asked = new State(identity, options.after(), options.filter().toString(), options.masked(), hashes,
                fence, 0, List.of());
        file = options.state().map(path -> new StateFile<>(path, State.class)).orElse(null);
        found = new Findings(store.reader(registry), options);
        position = options.after();
    }

    interface Scanning {

        Scan behind(long position);
    }

    Proof run(Scanning scanning) {
        Optional<State> earlier = file == null ? Optional.empty() : file.read();
        Optional<String> startedOver = earlier.flatMap(state -> state.differs(asked));
        Optional<State> resumed = earlier.filter(state -> startedOver.isEmpty());
        resumed.ifPresent(state -> {
            position = state.upTo();
            found.resume(state.events(), state.findings());
        });
        boolean complete = !found.isFull() && scanning.behind(position).run(() -> {
            EventReader reader = store.reader(registry);
            return () -> new Findings(reader, options);
        }, this::merge);
        List<Finding> findings = found.all();
        if (complete) {
            position = Math.max(position, asked.upTo());
            save();
        }
        return new Proof(found.events(), store.layout().position().isPresent()
                ? OptionalLong.of(position)
                : OptionalLong.empty(), complete,
                resumed.map(state -> OptionalLong.of(state.upTo())).orElse(OptionalLong.empty()), startedOver,
                findings.subList(0, Math.min(options.limit(), findings.size())));
    }

    private boolean merge(Findings part, long upTo) {
        found.add(part);
        position = upTo;
        if (found.isFull()) {
            return false;
        }
        if (System.nanoTime() - saved >= SAVE_NANOS) {
            save();
        }
        return true;
    }

    private void save() {
        if (file != null) {
            file.write(asked.at(position, found.events(), found.all()));
            saved = System.nanoTime();
        }
    }
}
