package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which events are tried, and what is told of those that fail.
 *
 * {@snippet :
 * Proof proof = inspection.prove(registry, ProofOptions.DEFAULT.state(Path.of("proof.json")));
 * }
 *
 * <ul>
 * <li>{@code after}: from the first event on.
 * <li>{@code filter}: all events.
 * <li>{@code limit}: stops after 1,000 different findings.
 * <li>{@code masked}: no values of payloads are told, only what they look like.
 * <li>{@code state}: none. With a file, a run that was killed goes on where it was, and a later run tries what is new; unless
 * what is done to a type has changed, or it is another store: then it begins anew.
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

    /** Only events behind a position. */
    public ProofOptions after(long position) {
        return new ProofOptions(position, filter, limit, masked, state);
    }

    /** Only events that a filter wants. */
    public ProofOptions filter(EventFilter wanted) {
        return new ProofOptions(after, wanted, limit, masked, state);
    }

    /** Stops after so many different findings. */
    public ProofOptions limit(int findings) {
        return new ProofOptions(after, filter, findings, masked, state);
    }

    /** Messages and samples with the values that are stored: not for a log. */
    public ProofOptions unmasked() {
        return new ProofOptions(after, filter, limit, false, state);
    }

    /** Keeps in a file what was done. */
    public ProofOptions state(Path file) {
        return new ProofOptions(after, filter, limit, masked, Optional.of(file));
    }
}
