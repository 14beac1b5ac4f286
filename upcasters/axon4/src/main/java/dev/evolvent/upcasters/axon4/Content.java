package dev.evolvent.upcasters.axon4;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.event.Json;
import java.util.function.Function;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/** In which Java type Axon holds a JSON document. */
record Content<T>(Class<T> type, Function<T, Json> read, Function<Json, T> write) {

    private static final Content<byte[]> BYTES = new Content<>(byte[].class, Json::of, Json::bytes);
    private static final Content<String> TEXT = new Content<>(String.class, Json::of, Json::toString);
    private static final Content<JsonNode> TREE = new Content<>(JsonNode.class, Json::of, Json::tree);

    /** The one that the event is in already, or bytes, which any serializer can convert to. */
    static Content<?> of(IntermediateEventRepresentation event) {
        Class<?> type = event.getContentType();
        if (type == String.class) {
            return TEXT;
        }
        return JsonNode.class.isAssignableFrom(type) ? TREE : BYTES;
    }
}
