package dev.evolvent.upcasters.schema.internal;

import java.util.HashMap;
import java.util.Map;

/** The places of one schema that it refers to itself, by their JSON pointers. Two of them are never the same. */
final class Definitions {

    private final Map<String, Shape> shapes = new HashMap<>();

    /** Only while the schema is read. */
    void put(String pointer, Shape shape) {
        shapes.put(pointer, shape);
    }

    boolean knows(String pointer) {
        return shapes.containsKey(pointer);
    }

    Shape at(String pointer) {
        return shapes.getOrDefault(pointer, Shape.anything());
    }
}
