package dev.evolvent.eventstore.inspection;

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

    boolean isComparableWith(Fingerprint other) {
        return form == other.form && before.equals(other.before);
    }
}
