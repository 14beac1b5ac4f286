package dev.evolvent.eventstore.inspection;

import dev.evolvent.postgres.Sha256;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.time.Instant;

/** Hashes events, one at a time. */
final class EventDigest {

    static final int BYTES = 32;

    private final MessageDigest digest = Sha256.digest();
    private final ByteBuffer numbers = ByteBuffer.allocate(12);
    private final boolean canonical;

    EventDigest(Fingerprint.Form form) {
        canonical = form == Fingerprint.Form.CANONICAL;
    }

    /** Writes the hash of an event at an offset. Absent metadata hash differently from null. */
    void hash(RecordedEvent event, boolean hasMetadata, byte[] out, int at) {
        add(event.id());
        add(event.stream().category());
        add(event.stream().id());
        add(Long.toString(event.version()));
        add(event.type().name());
        add(event.type().revision().text());
        add(document(event.payload()));
        if (hasMetadata) {
            add(document(event.metadata()));
        } else {
            length(-1);
        }
        Instant time = event.time();
        digest.update(numbers.clear().putLong(time.getEpochSecond()).putInt(time.getNano()).array());
        try {
            digest.digest(out, at, BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("there is room for a hash", e);
        }
    }

    private byte[] document(Json json) {
        if (!canonical) {
            return json.bytes();
        }
        try {
            return json.canonical().bytes();
        } catch (IllegalArgumentException e) {
            return json.bytes();
        }
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Prefixed by its length, so that different events never produce the same bytes. */
    private void add(byte[] value) {
        length(value.length);
        digest.update(value);
    }

    private void length(int length) {
        digest.update(numbers.clear().putInt(length).array(), 0, Integer.BYTES);
    }
}
