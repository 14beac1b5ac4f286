package dev.evolvent.upcasters.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.internal.bytes.CanonicalJson;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import dev.evolvent.upcasters.internal.jackson.JacksonPayloads;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JSON document as it was stored: UTF-8 bytes, not parsed yet. It may turn out not to be JSON at all.
 *
 * <p>
 * The bytes are shared, not copied: neither the code that passes them in nor the code that gets them may change them.
 */
public final class Json {

    private final byte[] utf8;

    private Json(byte[] utf8) {
        this.utf8 = utf8;
    }

    public static Json of(byte[] utf8) {
        return new Json(utf8);
    }

    public static Json of(String text) {
        return new Json(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A tree, written as JSON. */
    public static Json of(JsonNode tree) {
        try {
            return new Json(JacksonPayloads.write(tree));
        } catch (PayloadException e) {
            throw new IllegalArgumentException(e.problem(), e);
        }
    }

    /**
     * The document as a tree, a new one each time.
     *
     * @throws IllegalArgumentException
     *             when it is not valid JSON, or has a key twice
     */
    public JsonNode tree() {
        try {
            return JacksonPayloads.tree(utf8);
        } catch (PayloadException e) {
            throw new IllegalArgumentException(e.problem(), e);
        }
    }

    /**
     * The same document in its canonical form: keys sorted, no white space, numbers by their value, texts without needless
     * escapes.
     *
     * @throws IllegalArgumentException
     *             when it is not valid JSON, or has a key twice
     */
    public Json canonical() {
        try {
            return new Json(CanonicalJson.of(utf8));
        } catch (PayloadException e) {
            throw new IllegalArgumentException(e.problem(), e);
        }
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
        return utf8;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Json json && Arrays.equals(utf8, json.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    /** The document's text. */
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
