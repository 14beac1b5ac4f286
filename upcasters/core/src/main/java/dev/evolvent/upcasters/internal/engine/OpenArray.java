package dev.evolvent.upcasters.internal.engine;

import org.jspecify.annotations.Nullable;

/** An array that has been opened: its items, in their order. */
final class OpenArray {

    @Nullable
    Slot first;
    @Nullable
    Slot last;

    void append(Slot slot) {
        slot.previous = last;
        slot.next = null;
        if (last == null) {
            first = slot;
        } else {
            last.next = slot;
        }
        last = slot;
    }
}
