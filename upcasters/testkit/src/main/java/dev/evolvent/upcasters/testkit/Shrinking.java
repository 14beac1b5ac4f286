package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Removes from an event everything that is not needed to reproduce a failure. */
final class Shrinking {

    private static final int MOST_TRIES = 2_000;

    private final Predicate<Form> fails;
    private Form smallest;
    private int tries;

    private Shrinking(Form failing, Predicate<Form> fails) {
        this.fails = fails;
        smallest = failing;
    }

    static Form smallest(Form failing, Predicate<Form> fails) {
        Shrinking shrinking = new Shrinking(failing, fails);
        shrinking.take(new Form(failing.type(), failing.payload(), Form.NO_METADATA));
        try {
            shrinking.shrink();
        } catch (IllegalArgumentException e) {
            // It is no JSON.
            return shrinking.smallest;
        }
        return shrinking.smallest;
    }

    /** From the outside to the inside: what is removed as a whole need not be tried part by part. */
    private void shrink() {
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            int parts = containers(tree()).stream().mapToInt(JsonNode::size).sum();
            for (int part = 0; part < parts && !smaller; part++) {
                JsonNode document = tree();
                remove(document, part);
                smaller = take(new Form(smallest.type(), Json.of(document), smallest.metadata()));
            }
        }
    }

    private JsonNode tree() {
        return smallest.payload().tree();
    }

    private boolean take(Form candidate) {
        if (tries++ < MOST_TRIES && fails.test(candidate)) {
            smallest = candidate;
            return true;
        }
        return false;
    }

    private static List<JsonNode> containers(JsonNode document) {
        List<JsonNode> containers = new ArrayList<>(List.of(document));
        for (int at = 0; at < containers.size(); at++) {
            containers.get(at).forEach(containers::add);
        }
        return containers;
    }

    private static void remove(JsonNode document, int part) {
        int left = part;
        for (JsonNode container : containers(document)) {
            if (left < container.size()) {
                if (container instanceof ObjectNode object) {
                    List<String> names = new ArrayList<>();
                    object.fieldNames().forEachRemaining(names::add);
                    object.remove(names.get(left));
                } else if (container instanceof ArrayNode array) {
                    array.remove(left);
                }
                return;
            }
            left -= container.size();
        }
    }
}
