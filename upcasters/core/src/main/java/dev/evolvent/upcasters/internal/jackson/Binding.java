package dev.evolvent.upcasters.internal.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.internal.bytes.JsonScanner;
import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import dev.evolvent.upcasters.internal.bytes.Pool;
import java.io.IOException;

/** Makes instances of a class of payloads. */
public final class Binding {

    private final Class<?> type;
    private final ObjectReader reader;
    private final Pool<JsonScanner> scanners;
    private final FieldNames names = new FieldNames();

    public Binding(Class<?> type, PayloadLimits limits) {
        this.type = type;
        // That nothing follows the payload was checked when it was validated.
        reader = JacksonPayloads.strict().readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        scanners = new Pool<>(() -> new JsonScanner(limits));
    }

    /** Of a payload that has not been validated yet. */
    public Object bind(byte[] payload) throws PayloadException {
        JsonScanner scanner = scanners.take();
        scanner.check(payload);
        scanners.giveBack(scanner);
        return bindChecked(payload);
    }

    /** Of a payload that a program has validated. */
    public Object bindChecked(byte[] payload) throws PayloadException {
        return bind(new CheckedParser(payload, names));
    }

    /** Of a tree. */
    public Object bind(JsonNode payload) throws PayloadException {
        return bind(new TreeTraversingParser(payload, JacksonPayloads.strict()));
    }

    private Object bind(JsonParser parser) throws PayloadException {
        try {
            Object bound = reader.readValue(parser);
            if (bound == null) {
                throw new PayloadException(Reason.CLASS_DOES_NOT_FIT, "the payload is null");
            }
            return bound;
        } catch (DatabindException e) {
            throw doesNotFit(e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw doesNotFit(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            // From a deserializer or a constructor of the class; Jackson wraps most of them, but not all.
            throw doesNotFit(e.toString(), e);
        }
    }

    private PayloadException doesNotFit(String problem, Exception e) {
        return new PayloadException(Reason.CLASS_DOES_NOT_FIT, null,
                type.getSimpleName() + " cannot be read from the payload: " + problem, e);
    }
}
