package dev.evolvent.upcasters.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An object that has been opened: its fields, in their order, and those with known names by their numbers. */
final class OpenObject {

    @Nullable
    Slot first;
    @Nullable
    Slot last;
    private final @Nullable Slot[] byName;

    OpenObject(int names) {
        byName = new @Nullable Slot[names];
    }

    void clear() {
        first = null;
        last = null;
        Arrays.fill(byName, null);
    }

    @Nullable
    Slot get(int name) {
        return byName[name];
    }

    boolean isEmpty() {
        return first == null;
    }

    void append(Slot slot) {
        insert(slot, last);
    }

    /** Inserts a slot after another one; at the very front if that is null. */
    void insert(Slot slot, @Nullable Slot after) {
        Slot follower = after == null ? first : after.next;
        slot.previous = after;
        slot.next = follower;
        if (after == null) {
            first = slot;
        } else {
            after.next = slot;
        }
        if (follower == null) {
            last = slot;
        } else {
            follower.previous = slot;
        }
        if (slot.name != Names.UNKNOWN) {
            byName[slot.name] = slot;
        }
    }

    void remove(Slot slot) {
        if (slot.previous == null) {
            first = slot.next;
        } else {
            slot.previous.next = slot.next;
        }
        if (slot.next == null) {
            last = slot.previous;
        } else {
            slot.next.previous = slot.previous;
        }
        if (slot.name != Names.UNKNOWN) {
            byName[slot.name] = null;
        }
    }

    void rename(Slot slot, int name, byte[] key) {
        byName[slot.name] = null;
        slot.name = name;
        slot.key(key);
        byName[name] = slot;
    }
}
