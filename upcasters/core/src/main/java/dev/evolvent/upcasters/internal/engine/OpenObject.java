package dev.evolvent.upcasters.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An object into which somebody has looked: its fields, in their order, and those with known names by their numbers. */
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

    /** Puts a slot behind another one; to the very front if that is null. */
    void insert(Slot slot, @Nullable Slot behind) {
        Slot follower = behind == null ? first : behind.next;
        slot.previous = behind;
        slot.next = follower;
        if (behind == null) {
            first = slot;
        } else {
            behind.next = slot;
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
