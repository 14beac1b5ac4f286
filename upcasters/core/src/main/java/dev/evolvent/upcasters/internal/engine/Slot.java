package dev.evolvent.upcasters.internal.engine;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document that holds a value: a field of an object, an item of an array, or a run of fields that no change
 * names. Key and value are ranges of bytes, usually of the payload; a value that has been opened is an object or array
 * instead.
 */
final class Slot {

    private static final byte[] NOTHING = new byte[0];

    @Nullable
    Slot previous;
    @Nullable
    Slot next;

    /** The number of its name, or {@link Names#UNKNOWN}. */
    int name;

    byte[] keyIn = NOTHING;
    int keyStart;
    /** At {@code keyStart} for an item of an array, which has no key. */
    int keyEnd;

    byte[] in = NOTHING;
    int start;
    int end;

    /** Where its neighbour on the left ended when both were read from {@code in}; negative if it had none. */
    int neighbour;

    @Nullable
    OpenObject object;
    @Nullable
    OpenArray array;

    void key(byte[] key) {
        keyIn = key;
        keyStart = 0;
        keyEnd = key.length;
    }

    void value(byte[] json) {
        in = json;
        start = 0;
        end = json.length;
        object = null;
        array = null;
    }

    /** Takes the value of another slot, which must not be used any more. */
    void takeValue(Slot other) {
        in = other.in;
        start = other.start;
        end = other.end;
        object = other.object;
        array = other.array;
    }

    /** The first character of the value, which determines its kind. */
    byte kind() {
        return in[start];
    }

    boolean isNull() {
        return kind() == 'n';
    }

    /** Whether it was read from the same bytes, right after another one. */
    @SuppressWarnings("ReferenceEquality")
    boolean follows(Slot other) {
        return neighbour == other.end && in == other.in;
    }

    /** Whether key and value stand in the payload as they will stand in the result. */
    @SuppressWarnings("ReferenceEquality")
    boolean isVerbatim() {
        return keyIn == in && object == null && array == null;
    }
}
