package dev.evolvent.bench.upcasting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.evolvent.upcasters.JsonChanges;
import java.util.List;
import java.util.stream.IntStream;

/** One step of the measured chain, as data from which each contender builds its own: one field renamed, one added. */
record Step(int number, String field, String newName, String added, JsonNode value) {

    private static final List<String> FIELDS = List.of("number", "customer", "total", "address", "lines", "comment");

    /** The steps from revision 1 to revision length + 1. They rename the fields of an order in turn, repeatedly. */
    static List<Step> chain(int length) {
        return IntStream.rangeClosed(1, length).mapToObj(Step::step).toList();
    }

    private static Step step(int number) {
        String field = FIELDS.get((number - 1) % FIELDS.size());
        int before = (number - 1) / FIELDS.size() + 1;
        JsonNode value = switch (number % 3) {
            case 1 -> TextNode.valueOf("unknown");
            case 2 -> LongNode.valueOf(1_000);
            default -> BooleanNode.FALSE;
        };
        return new Step(number, before == 1 ? field : field + before, field + (before + 1), "added" + number, value);
    }

    /** The start revision. */
    String from() {
        return String.valueOf(number);
    }

    /** The end revision. */
    String to() {
        return String.valueOf(number + 1);
    }

    /** The step as an Evolvent declaration. */
    void declare(JsonChanges json) {
        json.rename(field, newName);
        switch (value) {
            case TextNode text -> json.add(added, text.textValue());
            case LongNode number -> json.add(added, number.longValue());
            default -> json.add(added, value.booleanValue());
        }
    }

    /** The step as a plain function on a tree, as in Axon's upcasters. */
    void change(ObjectNode payload) {
        payload.set(newName, payload.remove(field));
        payload.set(added, value);
    }
}
