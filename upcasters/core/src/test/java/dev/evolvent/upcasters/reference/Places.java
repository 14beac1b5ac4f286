package dev.evolvent.upcasters.reference;

import static dev.evolvent.upcasters.reference.ReferenceException.unexpectedKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.FieldPath.Items;
import dev.evolvent.upcasters.change.FieldPath.Name;
import dev.evolvent.upcasters.change.FieldPath.Segment;
import dev.evolvent.upcasters.change.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Where paths lead to in a document: to no place, to one, or through arrays to many. */
record Places(ObjectNode document) {

    /** Does something with each object at a path, in document order; an absent or null one is passed over. */
    void objects(FieldPath path, Consumer<ObjectNode> action) {
        values(document, path.segments(), value -> {
            if (!value.isNull()) {
                action.accept(object(value));
            }
        });
    }

    /** Puts another value in the place of each value at a path, null included. */
    void replaceValues(FieldPath path, UnaryOperator<JsonNode> replacement) {
        values(document, path.parent().segments(), container -> {
            if (container.isNull()) {
                return;
            }
            switch (path.segments().getLast()) {
                case Name(String name) -> {
                    ObjectNode object = object(container);
                    if (object.has(name)) {
                        object.set(name, replacement.apply(object.get(name)));
                    }
                }
                case Items() -> {
                    ArrayNode array = array(container);
                    for (int i = 0; i < array.size(); i++) {
                        array.set(i, replacement.apply(array.get(i)));
                    }
                }
            }
        });
    }

    /** Whether a path leads to any place at all. */
    boolean isPresent(FieldPath path) {
        AtomicBoolean present = new AtomicBoolean();
        try {
            values(document, path.segments(), value -> present.set(true));
        } catch (ReferenceException e) {
            return present.get();
        }
        return present.get();
    }

    private static void values(JsonNode from, List<Segment> path, Consumer<JsonNode> action) {
        if (path.isEmpty()) {
            action.accept(from);
            return;
        }
        if (from.isNull()) {
            return;
        }
        List<Segment> rest = path.subList(1, path.size());
        switch (path.getFirst()) {
            case Name(String name) -> {
                ObjectNode object = object(from);
                if (object.has(name)) {
                    values(object.get(name), rest, action);
                }
            }
            case Items() -> array(from).forEach(item -> values(item, rest, action));
        }
    }

    /** A path after its last array: names only. */
    static List<String> namesAfterArrays(FieldPath path) {
        return path.segments().subList(path.throughArrays().segments().size(), path.segments().size()).stream()
                .map(segment -> ((Name) segment).text())
                .toList();
    }

    /** The objects from the first one down to the one that has the last name; none if an absent or null one is between. */
    static List<ObjectNode> way(ObjectNode start, List<String> names) {
        List<ObjectNode> way = new ArrayList<>(List.of(start));
        for (String name : names.subList(0, names.size() - 1)) {
            JsonNode next = way.getLast().get(name);
            if (next == null || next.isNull()) {
                return List.of();
            }
            way.add(object(next));
        }
        return way;
    }

    /** The object that is to have the last name, with all that have to be made on the way to it. */
    static ObjectNode makeWay(ObjectNode start, List<String> names) {
        ObjectNode object = start;
        for (String name : names.subList(0, names.size() - 1)) {
            object = object.has(name) ? object(object.get(name)) : object.putObject(name);
        }
        return object;
    }

    static ObjectNode object(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw unexpectedKind("an object was expected, not " + value.getNodeType());
    }

    static ArrayNode array(JsonNode value) {
        if (value instanceof ArrayNode array) {
            return array;
        }
        throw unexpectedKind("an array was expected, not " + value.getNodeType());
    }
}
