package dev.evolvent.eventstore.inspection;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * Consecutive events in the order of their ids.
 *
 * @param first
 *            the id of the first one
 * @param sha256
 *            over the hashes of the events
 * @param marks
 *            the first four bytes of each event's hash, in base64: they help to find an event, and prove nothing
 */
record FingerprintChunk(String first, String last, int events, String sha256, String marks) {

    int[] decodedMarks() {
        int[] numbers = new int[events];
        ByteBuffer.wrap(Base64.getDecoder().decode(marks)).asIntBuffer().get(numbers);
        return numbers;
    }

    boolean isSame(FingerprintChunk other) {
        return sha256.equals(other.sha256) && events == other.events && first.equals(other.first);
    }
}
