package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which events are tried, and what is reported of those that fail.
 *
 * {@snippet :
 * Proof proof = inspection.prove(registry, ProofOptions.builder().state(Path.of("proof.json")).build());
 * }
 *
 * <ul>
 * <li>{@code after}: start at the first event.
 * <li>{@code filter}: all events.
 * <li>{@code limit}: stop after 1,000 different findings.
 * <li>{@code masked}: findings show the shape of payloads, not their values.
 * <li>{@code state}: none. With a file, a run that was killed resumes, and a later run tries only new events; it starts over
 * if the upcasting of a type has changed, or if it is another store.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class ProofOptions {

    private static final ProofOptions DEFAULTS = builder().build();

    private final long after;
    private final EventFilter filter;
    private final int limit;
    private final boolean masked;
    private final Optional<Path> state;

    private ProofOptions(Builder builder) {
        if (builder.limit < 1) {
            throw new IllegalArgumentException("The limit is a positive number");
        }
        after = builder.after;
        filter = builder.filter;
        limit = builder.limit;
        masked = builder.masked;
        state = builder.state;
    }

    public static ProofOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.after = after;
        builder.filter = filter;
        builder.limit = limit;
        builder.masked = masked;
        builder.state = state;
        return builder;
    }

    public long after() {
        return after;
    }

    public EventFilter filter() {
        return filter;
    }

    public int limit() {
        return limit;
    }

    public boolean masked() {
        return masked;
    }

    public Optional<Path> state() {
        return state;
    }

    /** Builds {@link ProofOptions}. Not safe for use by many threads. */
    public static final class Builder {

        private long after = EventStore.BEGINNING;
        private EventFilter filter = EventFilter.all();
        private int limit = 1_000;
        private boolean masked = true;
        private Optional<Path> state = Optional.empty();

        private Builder() {}

        /** Only events after a position. */
        public Builder after(long position) {
            after = position;
            return this;
        }

        /** Only events that a filter selects. */
        public Builder filter(EventFilter wanted) {
            filter = wanted;
            return this;
        }

        /** Stops after this number of different findings. */
        public Builder limit(int findings) {
            limit = findings;
            return this;
        }

        /** Without masking, messages and samples have the stored values: not for a log. */
        public Builder masked(boolean whether) {
            masked = whether;
            return this;
        }

        /** Saves the progress in a file. */
        public Builder state(Path file) {
            state = Optional.of(file);
            return this;
        }

        public ProofOptions build() {
            return new ProofOptions(this);
        }
    }
}
