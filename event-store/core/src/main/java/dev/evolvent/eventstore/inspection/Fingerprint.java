package dev.evolvent.eventstore.inspection;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A SHA-256 over everything in the events that must never change: id, category, stream, version, type, revision, payload,
 * metadata and time, of each event in the order of the ids as texts. Neither the position nor columns that were added matter
 * to it, nor how the database sorts.
 *
 * <p>
 * Events are hashed in chunks whose ends depend on the ids alone, so that an event more or less changes one chunk and leaves
 * the others as they are; the root is the hash over the chunks' hashes.
 *
 * @param layout
 *            the name of the layout
 * @param before
 *            only events that were recorded before this time are covered; absent if all are
 * @param root
 *            equal if and only if all events are
 */
public record Fingerprint(Form form, String layout, String table, Optional<Instant> before, long events, long chunks,
        String root) {

    /** In which form documents count. */
    public enum Form {

        /** Their bytes as they are; {@code jsonb} as the text that PostgreSQL gives for it. */
        STORED,

        /**
         * By what they mean: the same in {@code jsonb}, {@code json}, text and bytes. What is not JSON counts by its bytes.
         */
        CANONICAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isComparableWith(Fingerprint other) {
        return form == other.form && before.equals(other.before);
    }
}
