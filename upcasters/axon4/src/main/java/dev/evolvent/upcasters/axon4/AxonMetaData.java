package dev.evolvent.upcasters.axon4;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.jspecify.annotations.Nullable;

/** An event's metadata as JSON, and back. */
sealed interface AxonMetaData {

    Json json();

    MetaData read(Json changed, MetaData original);

    static AxonMetaData of(IntermediateEventRepresentation event) {
        LazyDeserializingObject<MetaData> metaData = event.getMetaData();
        Serializer serializer = metaData.getSerializer();
        return serializer == null
                ? new Values(metaData.getObject())
                : new Stored(metaData.getSerializedObject(), serializer);
    }

    /** What the registry did not change is what Axon has already. */
    default MetaData changed(Json before, Json after, MetaData original) {
        return before.equals(after) ? original : read(after, original);
    }

    /** As it is stored, and as the application's serializer reads it. */
    record Stored(SerializedObject<?> stored, Serializer serializer) implements AxonMetaData {

        @Override
        public Json json() {
            return Json.of(serializer.getConverter().convert(stored, byte[].class).getData());
        }

        @Override
        public MetaData read(Json changed, MetaData original) {
            return serializer
                    .deserialize(new SimpleSerializedObject<>(changed.bytes(), byte[].class, stored.getType()));
        }
    }

    /** As another upcaster of Axon left it: there are values, and no serializer any more. */
    record Values(MetaData values) implements AxonMetaData {

        @Override
        public Json json() {
            ObjectNode tree = JsonNodeFactory.instance.objectNode();
            values.forEach(tree::putPOJO);
            return Json.of(tree);
        }

        /** Values that did not change remain the objects that they are. */
        @Override
        public MetaData read(Json changed, MetaData original) {
            JsonNode before = json().tree();
            Map<String, @Nullable Object> read = new LinkedHashMap<>();
            changed.tree().properties().forEach(field -> read.put(field.getKey(),
                    field.getValue().equals(before.get(field.getKey()))
                            ? original.get(field.getKey())
                            : value(field.getValue())));
            return MetaData.from(read);
        }

        private static @Nullable Object value(JsonNode node) {
            return switch (node.getNodeType()) {
                case OBJECT -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
                    yield fields;
                }
                case ARRAY -> {
                    List<@Nullable Object> items = new ArrayList<>();
                    node.forEach(item -> items.add(value(item)));
                    yield items;
                }
                case STRING -> node.textValue();
                case BOOLEAN -> node.booleanValue();
                case NUMBER -> node.isIntegralNumber() ? node.numberValue() : (Number) node.doubleValue();
                case NULL, MISSING, BINARY, POJO -> null;
            };
        }
    }
}
