package dev.evolvent.eventstore.inspection;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A SHA-256 over everything in the events that must never change: id, category, stream, version, type, revision,
 * payload, metadata and time, of each event in the order of the ids as texts. It is independent of positions, added
 * columns, and the collation of the database.
 *
 * <p>
 * Events are hashed in chunks whose ends depend on the ids alone, so that an added or removed event changes only
 * one chunk; the root is the hash over the chunks' hashes.
 *
 * @param layout
 *            the name of the layout
 * @param before
 *            only events recorded before this time are covered; absent for all
 * @param root
 *            equal if and only if all events are
 */
public record Fingerprint(Form form, String layout, String table, Optional<Instant> before, long events, long chunks,
        String root) {

    /** How documents are compared. */
    public enum Form {

        /** By their stored bytes; {@code jsonb} as the text that PostgreSQL returns. */
        STORED,

        /**
         * By their meaning: equal in {@code jsonb}, {@code json}, text and bytes. What is not JSON is compared by its
         * bytes.
         */
        CANONICAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a fingerprint covers, and how.
     *
     * {@snippet :
     * Fingerprint.Options before = Fingerprint.Options.STORED.recordedBefore(Instant.now()).saveTo(Path.of("before.fp"));
     * }
     *
     * @param file
     *            where to save it, for {@link Inspection#compare}
     */
    public record Options(Form form, Optional<Instant> before, Optional<Path> file) {

        /** All events, with documents as stored. */
        public static final Options STORED = new Options(Form.STORED, Optional.empty(), Optional.empty());

        /** All events, with documents by their meaning. */
        public static final Options CANONICAL = new Options(Form.CANONICAL, Optional.empty(), Optional.empty());

        /**
         * Only events recorded before a time, to compare a store with its own past while other sessions append to it.
         */
        public Options recordedBefore(Instant time) {
            return new Options(form, Optional.of(time), file);
        }

        public Options saveTo(Path path) {
            return new Options(form, before, Optional.of(path));
        }
    }

    boolean isComparableWith(Fingerprint other) {
        return form == other.form && before.equals(other.before);
    }
}
