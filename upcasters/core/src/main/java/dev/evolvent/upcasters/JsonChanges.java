package dev.evolvent.upcasters;

import dev.evolvent.upcasters.internal.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a step changes in a payload, in the order in which it is written down. The changes are data: nothing happens
 * until an event is read.
 */
public final class JsonChanges {

    private final List<Operation> operations = new ArrayList<>();

    JsonChanges() {}

    /** Gives a field another name. An absent field stays absent; a field that has the new name already is an error. */
    public JsonChanges rename(String field, String newName) {
        return with(new Operation.Rename(field, newName));
    }

    /** Adds a field with a value, unless it is there already. */
    public JsonChanges add(String field, String value) {
        return with(new Operation.Add(field, value));
    }

    /** Adds a field with a value, unless it is there already. */
    public JsonChanges add(String field, long value) {
        return with(new Operation.Add(field, value));
    }

    /** Adds a field with a value, unless it is there already. */
    public JsonChanges add(String field, boolean value) {
        return with(new Operation.Add(field, value));
    }

    /** Takes a field away. An absent field stays absent. */
    public JsonChanges remove(String field) {
        return with(new Operation.Remove(field));
    }

    private JsonChanges with(Operation operation) {
        operations.add(operation);
        return this;
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }
}
