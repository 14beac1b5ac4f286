package dev.evolvent.upcasters.internal.engine;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.internal.bytes.JsonText;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The changes that make one field of several, or several of one. */
final class ShapeEdits {

    private ShapeEdits() {}

    private static int[] numbers(List<String> fields, Names names) throws PayloadException {
        int[] numbers = new int[fields.size()];
        for (int field = 0; field < numbers.length; field++) {
            numbers[field] = names.number(fields.get(field));
        }
        return numbers;
    }

    /** Detaches the fields that are present from an object, in the order given. */
    private static List<Slot> detach(OpenObject object, int[] names) {
        List<Slot> detached = new ArrayList<>(names.length);
        for (int name : names) {
            Slot field = object.get(name);
            if (field != null) {
                object.remove(field);
                detached.add(field);
            }
        }
        return detached;
    }

    static final class Nest extends Edit {

        private final JsonChange.Nest change;
        private final int into;
        private final int[] fields;

        Nest(JsonChange.Nest change, Names names) throws PayloadException {
            super(change.into().parent(), names);
            this.change = change;
            into = names.number(change.into().name());
            fields = numbers(change.fields(), names);
        }

        @Override
        void edit(Document document, OpenObject object) throws PayloadException {
            List<Slot> detached = detach(object, fields);
            if (detached.isEmpty()) {
                return;
            }
            Slot slot = object.get(into);
            if (slot == null) {
                slot = document.objectField(into);
                object.append(slot);
            }
            OpenObject inner = document.object(slot);
            if (inner == null) {
                throw unexpected(document, change.into(), "an object", slot);
            }
            for (Slot field : detached) {
                put(document, inner, field, change.into());
            }
        }
    }

    static final class Hoist extends Edit {

        private final JsonChange.Hoist change;
        private final int from;
        private final int[] fields;

        Hoist(JsonChange.Hoist change, Names names) throws PayloadException {
            super(change.from().parent(), names);
            this.change = change;
            from = names.number(change.from().name());
            fields = numbers(change.fields(), names);
        }

        @Override
        void edit(Document document, OpenObject object) throws PayloadException {
            Slot slot = object.get(from);
            if (slot == null || isNull(slot)) {
                return;
            }
            OpenObject inner = document.object(slot);
            if (inner == null) {
                throw unexpected(document, change.from(), "an object", slot);
            }
            Slot before = slot.previous;
            object.remove(slot);
            boolean hoisted = fields.length == 0
                    ? hoistAll(document, inner, object)
                    : hoistNamed(document, inner, object);
            if (inner.isEmpty()) {
                document.changed = true;
            } else if (object.get(from) != null) {
                throw fieldExists(document, change.from());
            } else {
                object.insert(slot, before);
                document.changed |= hoisted;
            }
        }

        private boolean hoistNamed(Document document, OpenObject inner, OpenObject outer) throws PayloadException {
            List<Slot> detached = detach(inner, fields);
            for (Slot field : detached) {
                put(document, outer, field, change.from().sibling(document.names().text(field.name)));
            }
            return !detached.isEmpty();
        }

        /** Fields that no change names can conflict, too, so names are compared as texts. */
        private boolean hoistAll(Document document, OpenObject inner, OpenObject outer) throws PayloadException {
            Map<String, Slot> known = new TreeMap<>();
            for (Slot field = outer.first; field != null; field = field.next) {
                known.put(key(field), field);
            }
            for (Slot field = inner.first; field != null; field = inner.first) {
                inner.remove(field);
                if (known.putIfAbsent(key(field), field) != null) {
                    throw fieldExists(document, change.from().sibling(key(field)));
                }
                outer.append(field);
            }
            return true;
        }

        private static String key(Slot field) {
            return JsonText.decode(field.keyIn, field.keyStart, field.keyEnd);
        }
    }

    static final class Split extends Edit {

        private final JsonChange.Split change;
        private final int field;
        private final int[] into;

        Split(JsonChange.Split change, Names names) throws PayloadException {
            super(change.field().parent(), names);
            this.change = change;
            field = names.number(change.field().name());
            into = numbers(change.into(), names);
        }

        @Override
        void edit(Document document, OpenObject object) throws PayloadException {
            Slot slot = object.get(field);
            if (slot == null) {
                return;
            }
            boolean isNull = isNull(slot);
            String rest = isNull ? "" : text(slot);
            if (rest == null) {
                throw unexpected(document, change.field(), "a text", slot);
            }
            object.remove(slot);
            for (int part = 0; part < into.length && rest != null; part++) {
                int at = part + 1 < into.length ? rest.indexOf(change.separator()) : -1;
                Slot made = document.field(into[part]);
                FieldPath path = change.field().sibling(change.into().get(part));
                made.value(isNull
                        ? Edit.NULL
                        : encode(document, path, at < 0 ? rest : rest.substring(0, at)));
                put(document, object, made, path);
                rest = isNull ? "" : after(rest, at);
            }
        }

        private @Nullable String after(String rest, int at) {
            return at < 0 ? null : rest.substring(at + change.separator().length());
        }
    }

    static final class Join extends Edit {

        private final JsonChange.Join change;
        private final int into;
        private final int[] fields;

        Join(JsonChange.Join change, Names names) throws PayloadException {
            super(change.into().parent(), names);
            this.change = change;
            into = names.number(change.into().name());
            fields = numbers(change.fields(), names);
        }

        @Override
        void edit(Document document, OpenObject object) throws PayloadException {
            List<Slot> detached = detach(object, fields);
            if (detached.isEmpty()) {
                return;
            }
            List<String> texts = new ArrayList<>();
            for (Slot field : detached) {
                if (!isNull(field)) {
                    String text = text(field);
                    if (text == null) {
                        throw unexpected(document,
                                change.into().sibling(document.names().text(field.name)), "a text", field);
                    }
                    texts.add(text);
                }
            }
            Slot made = document.field(into);
            made.value(texts.isEmpty()
                    ? Edit.NULL
                    : encode(document, change.into(), String.join(change.separator(), texts)));
            put(document, object, made, change.into());
        }
    }
}
