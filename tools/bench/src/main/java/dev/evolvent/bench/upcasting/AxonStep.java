package dev.evolvent.bench.upcasting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** One step as an Axon upcaster, as in its documentation: from one revision to the next, on a {@code JsonNode}. */
public final class AxonStep extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final Consumer<ObjectNode> change;

    public AxonStep(String event, int revision, Consumer<ObjectNode> change) {
        this.from = new SimpleSerializedType(event, String.valueOf(revision));
        this.to = new SimpleSerializedType(event, String.valueOf(revision + 1));
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return from.equals(event.getType());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, payload -> {
            change.accept((ObjectNode) payload);
            return payload;
        });
    }
}
