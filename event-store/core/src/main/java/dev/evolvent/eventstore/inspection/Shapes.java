package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.inspection.Census.Shape;
import dev.evolvent.upcasters.event.JsonKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Counts shapes by the hashes of their keys, in order of appearance. The first {@value #MOST} among all events are
 * listed individually. That remains true for merged parts: a part stores the keys of its first {@value #MOST} shapes
 * and only counts others, because the total has reached its limit by then.
 */
final class Shapes {

    static final int MOST = 1_000;

    private static final List<String> NO_KEYS = List.of();

    private final List<Shape> told = new ArrayList<>();
    private long[] hashes = new long[8];
    private long[] counts = new long[8];
    private int size;

    /** Hash table with open addressing: from hashes to their indexes plus one. */
    private int[] slots = new int[16];
    private int last = -1;
    private long others;

    /** Counts an object by its keys. A known shape allocates nothing. */
    void add(JsonKeys keys) {
        long hash = keys.hash();
        if (last >= 0 && hashes[last] == hash) {
            counts[last]++;
            return;
        }
        OptionalInt place = find(hash);
        last = place.isPresent()
                ? place.getAsInt()
                : enter(hash, size < MOST ? new Shape(Shape.Kind.OBJECT, keys.sorted(), 0) : null);
        counts[last]++;
    }

    void add(Shape.Kind kind) {
        add(new Shape(kind, NO_KEYS, 1), 1);
    }

    void addAll(List<Shape> shapes, long otherShapes) {
        shapes.forEach(shape -> add(shape, shape.count()));
        others += otherShapes;
    }

    private void add(Shape shape, long count) {
        long hash = shape.kind() == Shape.Kind.OBJECT ? JsonKeys.hash(shape.keys()) : shape.kind().name().hashCode();
        OptionalInt place = find(hash);
        last = place.isPresent() ? place.getAsInt() : enter(hash, size < MOST ? shape : null);
        counts[last] += count;
    }

    void add(Shapes later) {
        for (int index = 0; index < later.size; index++) {
            OptionalInt known = find(later.hashes[index]);
            if (known.isPresent() || told.size() < MOST) {
                int place = known.isPresent()
                        ? known.getAsInt()
                        : enter(later.hashes[index], later.told.get(index));
                counts[place] += later.counts[index];
            } else {
                others += later.counts[index];
            }
        }
        others += later.others;
    }

    private OptionalInt find(long hash) {
        for (int slot = slot(hash);; slot = (slot + 1) & (slots.length - 1)) {
            int place = slots[slot] - 1;
            if (place < 0) {
                return OptionalInt.empty();
            }
            if (hashes[place] == hash) {
                return OptionalInt.of(place);
            }
        }
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> 32) & (slots.length - 1);
    }

    private int enter(long hash, @Nullable Shape shape) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            slots = new int[4 * size];
            for (int place = 0; place < size; place++) {
                occupy(place);
            }
        }
        hashes[size] = hash;
        occupy(size);
        if (shape != null) {
            told.add(shape);
        }
        return size++;
    }

    private void occupy(int place) {
        int slot = slot(hashes[place]);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = place + 1;
    }

    /** The individually listed shapes, most frequent first. */
    List<Shape> byCount() {
        List<Shape> shapes = new ArrayList<>();
        for (int place = 0; place < told.size(); place++) {
            shapes.add(new Shape(told.get(place).kind(), told.get(place).keys(), counts[place]));
        }
        shapes.sort(Comparator.comparingLong(Shape::count).reversed().thenComparing(Shape::kind)
                .thenComparing(shape -> shape.keys().toString()));
        return shapes;
    }

    /** The number of events with other shapes. */
    long others() {
        long sum = others;
        for (int place = told.size(); place < size; place++) {
            sum += counts[place];
        }
        return sum;
    }
}
