package dev.evolvent.upcasters.internal.engine;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.internal.bytes.JsonText;
import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import org.jspecify.annotations.Nullable;

/** One compiled instruction: its names are numbers. */
abstract class Edit {

    static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private static final int ITEMS = -1;

    private final FieldPath path;
    private final int[] steps;

    /**
     * @param path
     *            the place of the change: an object, or a value
     */
    Edit(FieldPath path, Names names) throws PayloadException {
        this.path = path;
        steps = new int[path.segments().size()];
        for (int step = 0; step < steps.length; step++) {
            steps[step] = path.segments().get(step) instanceof FieldPath.Name name ? names.number(name.text()) : ITEMS;
        }
    }

    FieldPath path() {
        return path;
    }

    void apply(Document document) throws PayloadException {
        enter(document, document.root(), 0);
    }

    private void enter(Document document, OpenObject object, int depth) throws PayloadException {
        if (depth == steps.length) {
            edit(document, object);
            return;
        }
        Slot slot = object.get(steps[depth]);
        if (slot != null) {
            enter(document, slot, depth + 1);
        }
    }

    private void enter(Document document, Slot slot, int depth) throws PayloadException {
        if (depth == steps.length && this instanceof OnValue onValue) {
            onValue.edit(document, slot);
        } else if (slot.object == null && slot.array == null && slot.isNull()) {
            return;
        } else if (depth < steps.length && steps[depth] == ITEMS) {
            OpenArray array = document.array(slot);
            if (array == null) {
                throw unexpected(document, before(depth), "an array", slot);
            }
            int index = 0;
            for (Slot item = array.first; item != null; item = item.next) {
                document.enterItem(index++);
                enter(document, item, depth + 1);
                document.leaveItem();
            }
        } else {
            OpenObject object = document.object(slot);
            if (object == null) {
                throw unexpected(document, before(depth), "an object", slot);
            }
            enter(document, object, depth);
        }
    }

    private FieldPath before(int depth) {
        return new FieldPath(path.segments().subList(0, depth));
    }

    /** Applies the change to an object that the path leads to. */
    abstract void edit(Document document, OpenObject object) throws PayloadException;

    /** A change on values, wherever they are: in fields or in arrays. */
    abstract static class OnValue extends Edit {

        OnValue(FieldPath path, Names names) throws PayloadException {
            super(path, names);
        }

        @Override
        final void edit(Document document, OpenObject object) {
            throw new IllegalStateException("the path of a value leads into a field");
        }

        abstract void edit(Document document, Slot slot) throws PayloadException;
    }

    /** Adds a field that must not be there yet. */
    static void put(Document document, OpenObject object, Slot field, FieldPath path) throws PayloadException {
        if (object.get(field.name) != null) {
            throw fieldExists(document, path);
        }
        object.append(field);
        document.changed = true;
    }

    static PayloadException fieldExists(Document document, FieldPath path) {
        return document.failure(Reason.FIELD_EXISTS, path,
                "the field is there already, and would be overwritten");
    }

    static PayloadException unexpected(Document document, FieldPath path, String expected, Slot found) {
        return document.failure(Reason.UNEXPECTED_KIND, path, expected + " is expected, not " + kind(found));
    }

    static String kind(Slot slot) {
        if (slot.object != null) {
            return "an object";
        }
        if (slot.array != null) {
            return "an array";
        }
        return switch (slot.kind()) {
            case '{' -> "an object";
            case '[' -> "an array";
            case '"' -> "a text";
            case 't', 'f' -> "a boolean";
            case 'n' -> "null";
            default -> "a number";
        };
    }

    static boolean isOpen(Slot slot) {
        return slot.object != null || slot.array != null;
    }

    static boolean isNull(Slot slot) {
        return !isOpen(slot) && slot.isNull();
    }

    /** The text in a slot; null if the value is of another kind. */
    static @Nullable String text(Slot slot) {
        return !isOpen(slot) && slot.kind() == '"' ? JsonText.decode(slot.in, slot.start, slot.end) : null;
    }

    /** A text as JSON; the error names the place. */
    static byte[] encode(Document document, FieldPath path, String text) throws PayloadException {
        try {
            return JsonText.encode(text);
        } catch (PayloadException e) {
            throw document.failure(e.reason(), path, e.problem());
        }
    }
}
