package dev.evolvent.eventstore.inspection;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Which events a {@link Fingerprint} covers, and in which form.
 *
 * {@snippet :
 * FingerprintOptions past = FingerprintOptions.builder().before(Instant.now()).file(Path.of("before.fp")).build();
 * }
 *
 * <ul>
 * <li>{@code form}: documents as they are stored.
 * <li>{@code before}: all events.
 * <li>{@code file}: none; the fingerprint is not saved.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class FingerprintOptions {

    private static final FingerprintOptions DEFAULTS = builder().build();

    private final Fingerprint.Form form;
    private final Optional<Instant> before;
    private final Optional<Path> file;

    private FingerprintOptions(Builder builder) {
        form = builder.form;
        before = builder.before;
        file = builder.file;
    }

    public static FingerprintOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.form = form;
        builder.before = before;
        builder.file = file;
        return builder;
    }

    public Fingerprint.Form form() {
        return form;
    }

    public Optional<Instant> before() {
        return before;
    }

    public Optional<Path> file() {
        return file;
    }

    /** Builds {@link FingerprintOptions}. Not safe for use by many threads. */
    public static final class Builder {

        private Fingerprint.Form form = Fingerprint.Form.STORED;
        private Optional<Instant> before = Optional.empty();
        private Optional<Path> file = Optional.empty();

        private Builder() {}

        public Builder form(Fingerprint.Form documents) {
            form = documents;
            return this;
        }

        /** Only events that were recorded before a time, to compare a store with its own past while others append to it. */
        public Builder before(Instant time) {
            before = Optional.of(time);
            return this;
        }

        /** Where to save it, for {@link Inspection#compare}. */
        public Builder file(Path path) {
            file = Optional.of(path);
            return this;
        }

        public FingerprintOptions build() {
            return new FingerprintOptions(this);
        }
    }
}
