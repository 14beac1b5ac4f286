package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A small random change of a document, made in place. */
final class Mutation {

    private final Vocabulary vocabulary;
    private final Random random;

    Mutation(Vocabulary vocabulary, Random random) {
        this.vocabulary = vocabulary;
        this.random = random;
    }

    /** One that leaves the document one that the application might have stored: no field is of another name or kind. */
    void gentle(ObjectNode document) {
        JsonNode inside = anyContainer(document);
        switch (random.nextInt(5)) {
            case 0 -> shuffle(inside);
            case 1 -> drop(inside);
            case 2 -> set(inside, old -> NullNode.instance);
            default -> set(inside, this::another);
        }
    }

    /** Any. */
    void wild(ObjectNode document) {
        JsonNode inside = anyContainer(document);
        switch (random.nextInt(4)) {
            case 0 -> set(inside, old -> vocabulary.value(random, 2));
            case 1 -> add(inside);
            default -> gentle(document);
        }
    }

    private interface Change {

        JsonNode of(JsonNode old);
    }

    private JsonNode anyContainer(ObjectNode document) {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        return containers.get(random.nextInt(containers.size()));
    }

    private static void collect(JsonNode value, List<JsonNode> containers) {
        if (value.isContainerNode()) {
            containers.add(value);
            value.forEach(inner -> collect(inner, containers));
        }
    }

    private JsonNode another(JsonNode old) {
        return switch (old.getNodeType()) {
            case STRING -> vocabulary.text(random);
            case NUMBER -> vocabulary.number(random);
            case BOOLEAN -> BooleanNode.valueOf(!old.booleanValue());
            default -> old;
        };
    }

    private void set(JsonNode inside, Change change) {
        if (!inside.isEmpty()) {
            if (inside instanceof ObjectNode object) {
                String field = anyField(object);
                object.set(field, change.of(object.get(field)));
            } else if (inside instanceof ArrayNode array) {
                int item = random.nextInt(array.size());
                array.set(item, change.of(array.get(item)));
            }
        }
    }

    private void drop(JsonNode inside) {
        if (!inside.isEmpty()) {
            if (inside instanceof ObjectNode object) {
                object.remove(anyField(object));
            } else if (inside instanceof ArrayNode array) {
                array.remove(random.nextInt(array.size()));
            }
        }
    }

    private void add(JsonNode inside) {
        if (inside instanceof ObjectNode object) {
            object.set(vocabulary.name(random), vocabulary.value(random, 2));
        } else if (inside instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), vocabulary.value(random, 2));
        }
    }

    private void shuffle(JsonNode inside) {
        if (inside instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>();
            object.properties().forEach(field -> fields.add(Map.entry(field.getKey(), field.getValue())));
            Collections.shuffle(fields, random);
            object.removeAll();
            fields.forEach(field -> object.set(field.getKey(), field.getValue()));
        }
    }

    private String anyField(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.get(random.nextInt(names.size()));
    }
}
