package dev.evolvent.upcasters.event;

import dev.evolvent.upcasters.internal.bytes.PayloadException;
import dev.evolvent.upcasters.internal.bytes.TopLevelKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The keys at the top level of documents, for loops over very many: no tree is made, and a document whose keys are only
 * hashed allocates nothing.
 *
 * {@snippet :
 * JsonKeys keys = new JsonKeys();
 * if (keys.read(event.payload()) == JsonKeys.Kind.OBJECT && known.add(keys.hash())) {
 *     print(keys.sorted());
 * }
 * }
 *
 * <p>
 * For one thread at a time.
 */
public final class JsonKeys {

    /** What a document is. */
    public enum Kind {
        OBJECT,

        /** An array, a text, a number, a truth value, or null. */
        NOT_AN_OBJECT,

        /** No JSON at all; also what has a key twice, and what is over the usual limits. */
        NOT_JSON
    }

    private final TopLevelKeys keys = new TopLevelKeys();

    /** Reads a document; the other methods are about the document that was read last. */
    public Kind read(Json document) {
        try {
            return keys.read(document.bytes()) ? Kind.OBJECT : Kind.NOT_AN_OBJECT;
        } catch (PayloadException e) {
            return Kind.NOT_JSON;
        }
    }

    /** How many keys the object has. */
    public int count() {
        return keys.count();
    }

    /** A hash of the object's keys as a set: their order, and how they are written, do not matter. */
    public long hash() {
        return keys.hash();
    }

    /** The hash that an object with these keys has. */
    public static long hash(List<String> keys) {
        return TopLevelKeys.hash(keys);
    }

    /** The object's keys in the order of the alphabet. */
    public List<String> sorted() {
        List<String> sorted = new ArrayList<>(keys.count());
        for (int index = 0; index < keys.count(); index++) {
            sorted.add(keys.key(index));
        }
        Collections.sort(sorted);
        return Collections.unmodifiableList(sorted);
    }
}
