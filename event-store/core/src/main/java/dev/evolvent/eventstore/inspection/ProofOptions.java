package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which events to prove, and what to report of those that fail. Defaults:
 *
 * {@snippet :
 * Proof proof = inspection.prove(registry, ProofOptions.DEFAULT.state(Path.of("proof.json")));
 * }
 *
 * <ul>
 * <li>{@code after}: start at the first event.
 * <li>{@code filter}: all events.
 * <li>{@code limit}: stop after 1,000 different findings.
 * <li>{@code masked}: report the structure of payloads, without values.
 * <li>{@code state}: none. With a file, a run that was killed resumes, and a later run tries only new events. It starts
 * over if the upcasting of a type has changed, or for another store.
 * </ul>
 */
public record ProofOptions(long after, EventFilter filter, int limit, boolean masked,
        Optional<Path> state) {

    public static final ProofOptions DEFAULT = new ProofOptions(EventStore.BEGINNING, EventFilter.all(), 1_000, true,
            Optional.empty());

    public ProofOptions {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit is a positive number");
        }
    }

    /** Only events after a position. */
    public ProofOptions after(long position) {
        return new ProofOptions(position, filter, limit, masked, state);
    }

    /** Only events that match a filter. */
    public ProofOptions filter(EventFilter wanted) {
        return new ProofOptions(after, wanted, limit, masked, state);
    }

    /** Stops after this number of different findings. */
    public ProofOptions limit(int findings) {
        return new ProofOptions(after, filter, findings, masked, state);
    }

    /** Messages and samples contain stored values: keep them out of logs. */
    public ProofOptions unmasked() {
        return new ProofOptions(after, filter, limit, false, state);
    }

    /** Saves the state of the run to a file. */
    public ProofOptions state(Path file) {
        return new ProofOptions(after, filter, limit, masked, Optional.of(file));
    }
}
