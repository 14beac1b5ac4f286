package dev.evolvent.upcasters.internal.engine;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.internal.bytes.JsonScanner;
import dev.evolvent.upcasters.internal.bytes.JsonSink;
import dev.evolvent.upcasters.internal.bytes.OpenKeys;
import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payload while it is changed: ranges of its bytes, opened only where a change has to look. Made once and used for
 * one payload after the other, so that nothing is allocated for most of them.
 */
final class Document {

    private final Names names;
    private final boolean everyName;
    private final PayloadLimits limits;
    private final JsonScanner payload;
    private final JsonScanner literals;
    private final JsonSink sink;

    private final List<Slot> slots = new ArrayList<>();
    private final List<OpenObject> objects = new ArrayList<>();
    private int slotsUsed;
    private int objectsUsed;

    private OpenObject root;
    private int end;

    /** Which items of arrays a path has led through, down to where a change is at work. */
    private int[] items = new int[4];
    private int itemDepth;

    boolean changed;
    int instruction;
    final List<Program.Loss> losses = new ArrayList<>();

    /**
     * @param everyName
     *            whether fields with unknown names are kept one by one, and not in runs
     */
    Document(Names names, boolean everyName, PayloadLimits limits) {
        this.names = names;
        this.everyName = everyName;
        this.limits = limits;
        payload = new JsonScanner(limits);
        literals = JsonScanner.ofParts(limits);
        sink = new JsonSink(limits.bytes());
        root = newObject();
    }

    OpenObject root() {
        return root;
    }

    Names names() {
        return names;
    }

    PayloadLimits limits() {
        return limits;
    }

    /** Begins with a payload; opens what the changes will need. */
    void read(byte[] bytes, PathHints hints) throws PayloadException {
        slotsUsed = 0;
        objectsUsed = 0;
        itemDepth = 0;
        changed = false;
        instruction = -1;
        losses.clear();
        sink.clear();
        if (bytes.length > limits.bytes()) {
            throw new PayloadException(Reason.OVER_A_LIMIT,
                    "the payload has " + bytes.length + " bytes, more than " + limits.bytes());
        }
        payload.read(bytes, bytes.length);
        int start = payload.next(0);
        if (bytes[start] == (byte) 0xEF) {
            throw payload.notJson("it begins with a byte order mark, or with no character of JSON", start);
        }
        if (bytes[start] != '{') {
            payload.expectEnd(payload.skipValue(start, 0));
            throw new PayloadException(Reason.NOT_JSON, "the payload is not a JSON object");
        }
        root = newObject();
        end = openObject(payload, root, start, hints, 0);
        payload.expectEnd(end);
    }

    /** The payload with its changes. */
    byte[] write() throws PayloadException {
        sink.clear();
        write(root);
        return sink.since(0);
    }

    int capacity() {
        return sink.capacity() + 100 * slots.size();
    }

    // Reading

    private int openObject(JsonScanner scanner, OpenObject object, int at, PathHints hints, int depth)
            throws PayloadException {
        scanner.checkDepth(depth, at);
        byte[] in = scanner.text();
        int pos = scanner.next(at + 1);
        if (in[pos] == '}') {
            return pos + 1;
        }
        OpenKeys.Keys keys = scanner.enter();
        Slot run = null;
        int neighbour = -1;
        while (true) {
            int keyEnd = scanner.skipKey(pos);
            boolean escaped = scanner.lastKeyWasEscaped();
            int name = names.find(in, pos, keyEnd, scanner.addKey(keys, pos, keyEnd), escaped);
            int valueStart = scanner.valueAfter(keyEnd);
            int valueEnd;
            if (name == Names.UNKNOWN) {
                valueEnd = scanner.skipValue(valueStart, depth + 1);
                if (run == null) {
                    Slot slot = slot(name, in, pos, keyEnd, valueStart, neighbour);
                    slot.end = valueEnd;
                    object.append(slot);
                    run = everyName ? null : slot;
                } else {
                    run.end = valueEnd;
                }
            } else {
                Slot slot = slot(name, in, pos, keyEnd, valueStart, neighbour);
                valueEnd = openValue(scanner, slot, hints.at(name), depth + 1);
                slot.end = valueEnd;
                object.append(slot);
                run = null;
            }
            neighbour = valueEnd;
            pos = scanner.next(valueEnd);
            if (in[pos] == '}') {
                scanner.leave(keys);
                return pos + 1;
            }
            pos = scanner.afterComma(pos);
        }
    }

    private int openArray(JsonScanner scanner, OpenArray array, int at, PathHints hints, int depth)
            throws PayloadException {
        scanner.checkDepth(depth, at);
        byte[] in = scanner.text();
        int pos = scanner.next(at + 1);
        if (in[pos] == ']') {
            return pos + 1;
        }
        int neighbour = -1;
        while (true) {
            Slot slot = slot(Names.UNKNOWN, in, pos, pos, pos, neighbour);
            slot.end = openValue(scanner, slot, hints.items(), depth + 1);
            array.append(slot);
            neighbour = slot.end;
            pos = scanner.next(slot.end);
            if (in[pos] == ']') {
                return pos + 1;
            }
            pos = scanner.afterComma(pos);
        }
    }

    /** Opens a value as far as changes will need it, and returns its end. */
    private int openValue(JsonScanner scanner, Slot slot, @Nullable PathHints hints, int depth)
            throws PayloadException {
        if (hints != null && slot.kind() == '{') {
            OpenObject inner = newObject();
            slot.object = inner;
            return openObject(scanner, inner, slot.start, hints, depth);
        }
        if (hints != null && hints.items() != null && slot.kind() == '[') {
            OpenArray inner = new OpenArray();
            slot.array = inner;
            return openArray(scanner, inner, slot.start, hints, depth);
        }
        return scanner.skipValue(slot.start, depth);
    }

    /** The object in a slot; null if the value is of another kind. */
    @Nullable
    OpenObject object(Slot slot) throws PayloadException {
        if (slot.object == null && slot.array == null && slot.kind() == '{') {
            OpenObject inner = newObject();
            literals.read(slot.in, slot.end);
            openObject(literals, inner, slot.start, PathHints.NONE, 0);
            slot.object = inner;
        }
        return slot.object;
    }

    /** The array in a slot; null if the value is of another kind. */
    @Nullable
    OpenArray array(Slot slot) throws PayloadException {
        if (slot.array == null && slot.object == null && slot.kind() == '[') {
            OpenArray inner = new OpenArray();
            literals.read(slot.in, slot.end);
            openArray(literals, inner, slot.start, PathHints.NONE, 0);
            slot.array = inner;
        }
        return slot.array;
    }

    // Making

    private OpenObject newObject() {
        if (objectsUsed == objects.size()) {
            objects.add(new OpenObject(names.count()));
        }
        OpenObject object = objects.get(objectsUsed++);
        object.clear();
        return object;
    }

    private Slot slot(int name, byte[] in, int keyStart, int keyEnd, int start, int neighbour) {
        if (slotsUsed == slots.size()) {
            slots.add(new Slot());
        }
        Slot slot = slots.get(slotsUsed++);
        slot.name = name;
        slot.keyIn = in;
        slot.keyStart = keyStart;
        slot.keyEnd = keyEnd;
        slot.in = in;
        slot.start = start;
        slot.neighbour = neighbour;
        slot.object = null;
        slot.array = null;
        return slot;
    }

    /** A new field, whose value is still to be given. */
    Slot field(int name) {
        byte[] key = names.key(name);
        Slot slot = slot(name, key, 0, key.length, key.length, -1);
        slot.end = key.length;
        return slot;
    }

    /** A new item of an array, whose value is still to be given. */
    Slot item() {
        return slot(Names.UNKNOWN, EMPTY_OBJECT, 0, 0, 0, -1);
    }

    /** A new field that holds an object without fields. */
    Slot objectField(int name) {
        Slot slot = field(name);
        slot.value(EMPTY_OBJECT);
        slot.object = newObject();
        return slot;
    }

    private static final byte[] EMPTY_OBJECT = {'{', '}'};

    /** The JSON text of the value in a slot, as a document of its own. */
    byte[] json(Slot slot) throws PayloadException {
        int start = sink.length();
        writeValue(slot);
        byte[] json = sink.since(start);
        sink.truncate(start);
        return json;
    }

    // Writing

    private void write(OpenObject object) throws PayloadException {
        sink.write('{');
        writeAll(object.first);
        sink.write('}');
    }

    /** Neighbours that stand in the payload as they will stand in the result are written as one range. */
    private void writeAll(@Nullable Slot first) throws PayloadException {
        Slot slot = first;
        while (slot != null) {
            if (slot != first) {
                sink.write(',');
            }
            if (slot.isVerbatim()) {
                Slot last = slot;
                Slot next = slot.next;
                while (next != null && next.follows(last) && next.isVerbatim()) {
                    last = next;
                    next = next.next;
                }
                sink.write(slot.in, slot.keyStart, last.end);
                slot = next;
            } else {
                if (slot.keyEnd > slot.keyStart) {
                    sink.write(slot.keyIn, slot.keyStart, slot.keyEnd);
                    sink.write(':');
                }
                writeValue(slot);
                slot = slot.next;
            }
        }
    }

    private void writeValue(Slot slot) throws PayloadException {
        if (slot.object != null) {
            write(slot.object);
        } else if (slot.array != null) {
            sink.write('[');
            writeAll(slot.array.first);
            sink.write(']');
        } else {
            sink.write(slot.in, slot.start, slot.end);
        }
    }

    // Where we are

    void enterItem(int index) {
        if (itemDepth == items.length) {
            items = java.util.Arrays.copyOf(items, 2 * itemDepth);
        }
        items[itemDepth++] = index;
    }

    void leaveItem() {
        itemDepth--;
    }

    /** An error at a path, whose arrays are those that have been entered. */
    PayloadException failure(Reason reason, FieldPath path, String problem) {
        return failure(reason, path, problem, null);
    }

    PayloadException failure(Reason reason, FieldPath path, String problem, @Nullable Throwable cause) {
        return new PayloadException(reason, place(path), problem, cause);
    }

    /** A path with the numbers of the items instead of {@code []}. */
    String place(FieldPath path) {
        StringBuilder place = new StringBuilder();
        int array = 0;
        for (FieldPath.Segment segment : path.segments()) {
            switch (segment) {
                case FieldPath.Name name -> place.append(place.isEmpty() ? "" : ".").append(name);
                case FieldPath.Items all -> place.append('[')
                        .append(array < itemDepth ? String.valueOf(items[array++]) : "").append(']');
            }
        }
        return place.toString();
    }

    void lose(FieldPath path, String reason) {
        losses.add(new Program.Loss(instruction, place(path), reason));
    }
}
