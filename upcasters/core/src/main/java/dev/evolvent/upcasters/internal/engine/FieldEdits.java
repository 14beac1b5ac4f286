package dev.evolvent.upcasters.internal.engine;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import dev.evolvent.upcasters.internal.effect.Instruction;
import dev.evolvent.upcasters.internal.jackson.JacksonPayloads;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes that add, remove and move fields. */
final class FieldEdits {

    private FieldEdits() {}

    static final class Rename extends Edit {

        private final JsonChange.Rename change;
        private final int from;
        private final int to;

        Rename(JsonChange.Rename change, Names names) throws PayloadException {
            super(change.field().parent(), names);
            this.change = change;
            from = names.number(change.field().name());
            to = names.number(change.to());
        }

        @Override
        void edit(Document document, OpenObject object) throws PayloadException {
            Slot field = object.get(from);
            if (field != null) {
                if (object.get(to) != null) {
                    throw fieldExists(document, change.field().sibling(change.to()));
                }
                object.rename(field, to, document.names().key(to));
                document.changed = true;
            }
        }
    }

    static final class Add extends Edit {

        private final int name;
        private final byte[] field;
        private final int keyEnd;

        Add(JsonChange.Add change, Names names) throws PayloadException {
            super(change.field().parent(), names);
            name = names.number(change.field().name());
            byte[] key = names.key(name);
            byte[] value = JacksonPayloads.canonical(change.value());
            keyEnd = key.length;
            field = Arrays.copyOf(key, keyEnd + 1 + value.length);
            field[keyEnd] = ':';
            System.arraycopy(value, 0, field, keyEnd + 1, value.length);
        }

        @Override
        void edit(Document document, OpenObject object) {
            if (object.get(name) == null) {
                Slot slot = document.field(name);
                slot.keyIn = field;
                slot.keyEnd = keyEnd;
                slot.in = field;
                slot.start = keyEnd + 1;
                slot.end = field.length;
                object.append(slot);
                document.changed = true;
            }
        }
    }

    static final class Remove extends Edit {

        private final int name;

        Remove(JsonChange.Remove change, Names names) throws PayloadException {
            super(change.field().parent(), names);
            name = names.number(change.field().name());
        }

        @Override
        void edit(Document document, OpenObject object) {
            Slot field = object.get(name);
            if (field != null) {
                object.remove(field);
                document.changed = true;
            }
        }
    }

    static final class Discard extends Edit {

        private final Instruction.Discard instruction;
        private final int[] field;
        private final int @Nullable [] original;

        Discard(Instruction.Discard instruction, Names names) throws PayloadException {
            super(instruction.field().throughArrays(), names);
            this.instruction = instruction;
            field = Place.numbers(instruction.field(), names);
            original = instruction.copyOf().isPresent() ? Place.numbers(instruction.copyOf().get(), names) : null;
        }

        @Override
        void edit(Document document, OpenObject object) throws PayloadException {
            OpenObject holder = Place.holder(document, object, field);
            Slot slot = holder == null ? null : holder.get(field[field.length - 1]);
            if (holder == null || slot == null) {
                return;
            }
            if (!isExpected(document, object, document.json(slot))) {
                document.lose(instruction.field(), "readers of the older revision do not know it");
            }
            holder.remove(slot);
            document.changed = true;
        }

        private boolean isExpected(Document document, OpenObject object, byte[] value) throws PayloadException {
            if (instruction.constant().isPresent()) {
                return JacksonPayloads.sameValue(value, JacksonPayloads.canonical(instruction.constant().get()));
            }
            if (original == null) {
                return false;
            }
            OpenObject holder = Place.holder(document, object, original);
            Slot slot = holder == null ? null : holder.get(original[original.length - 1]);
            return slot != null && JacksonPayloads.sameValue(value, document.json(slot));
        }
    }

    static final class Missing extends Edit {

        private final Instruction.Missing instruction;

        Missing(Instruction.Missing instruction, Names names) throws PayloadException {
            super(new FieldPath(List.of()), names);
            this.instruction = instruction;
        }

        @Override
        void edit(Document document, OpenObject object) {
            document.lose(instruction.field(), instruction.reason());
        }
    }

    /** Move, and copy: both paths start in an object inside the innermost array, if there is one. */
    static final class Transfer extends Edit {

        private final FieldPath from;
        private final FieldPath to;
        private final int[] fromNames;
        private final int[] toNames;
        private final boolean copy;
        private final boolean prune;

        Transfer(FieldPath from, FieldPath to, boolean copy, boolean prune, Names names) throws PayloadException {
            super(from.throughArrays(), names);
            this.from = from;
            this.to = to;
            fromNames = Place.numbers(from, names);
            toNames = Place.numbers(to, names);
            this.copy = copy;
            this.prune = prune;
        }

        @Override
        void edit(Document document, OpenObject object) throws PayloadException {
            OpenObject holder = inner(document, object, fromNames.length - 1);
            Slot source = holder == null ? null : holder.get(fromNames[fromNames.length - 1]);
            if (holder == null || source == null) {
                return;
            }
            OpenObject target = makeTarget(document, object);
            Slot field = document.field(toNames[toNames.length - 1]);
            if (copy && isOpen(source)) {
                field.value(document.json(source));
            } else {
                field.takeValue(source);
            }
            if (!copy) {
                holder.remove(source);
            }
            put(document, target, field, to);
            if (prune) {
                prune(document, object);
            }
        }

        private @Nullable OpenObject inner(Document document, OpenObject object, int steps) throws PayloadException {
            OpenObject inner = object;
            for (int step = 0; step < steps; step++) {
                Slot slot = inner.get(fromNames[step]);
                if (slot == null || isNull(slot)) {
                    return null;
                }
                inner = document.object(slot);
                if (inner == null) {
                    throw unexpected(document, upTo(from, fromNames, step), "an object", slot);
                }
            }
            return inner;
        }

        private OpenObject makeTarget(Document document, OpenObject object) throws PayloadException {
            OpenObject target = object;
            for (int step = 0; step < toNames.length - 1; step++) {
                Slot slot = target.get(toNames[step]);
                if (slot == null) {
                    slot = document.objectField(toNames[step]);
                    target.append(slot);
                }
                target = document.object(slot);
                if (target == null) {
                    throw unexpected(document, upTo(to, toNames, step), "an object", slot);
                }
            }
            return target;
        }

        private void prune(Document document, OpenObject object) throws PayloadException {
            for (int steps = fromNames.length - 1; steps > 0; steps--) {
                OpenObject outer = inner(document, object, steps - 1);
                Slot slot = outer == null ? null : outer.get(fromNames[steps - 1]);
                OpenObject emptied = slot == null ? null : document.object(slot);
                if (outer == null || slot == null || emptied == null || !emptied.isEmpty()) {
                    return;
                }
                outer.remove(slot);
            }
        }

        private static FieldPath upTo(FieldPath path, int[] names, int step) {
            return new FieldPath(path.segments().subList(0, path.segments().size() - names.length + step + 1));
        }
    }
}
