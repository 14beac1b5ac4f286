package dev.evolvent.upcasters.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.internal.bytes.JsonText;
import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import dev.evolvent.upcasters.internal.effect.Instruction;
import dev.evolvent.upcasters.internal.jackson.JacksonPayloads;
import java.util.HashMap;
import java.util.Map;

/** The changes of a value that stays where it is. */
final class ValueEdits {

    private ValueEdits() {}

    static final class Wrap extends Edit.OnValue {

        Wrap(JsonChange.Wrap change, Names names) throws PayloadException {
            super(change.value(), names);
        }

        @Override
        void edit(Document document, Slot slot) throws PayloadException {
            if (isNull(slot)) {
                return;
            }
            if (slot.array != null || (!isOpen(slot) && slot.kind() == '[')) {
                throw unexpected(document, path(), "anything but an array", slot);
            }
            Slot item = document.item();
            item.takeValue(slot);
            item.keyIn = item.in;
            item.keyStart = item.start;
            item.keyEnd = item.start;
            slot.array = new OpenArray();
            slot.object = null;
            slot.array.append(item);
            document.changed = true;
        }
    }

    static final class Head extends Edit.OnValue {

        Head(JsonChange.Head change, Names names) throws PayloadException {
            super(change.value(), names);
        }

        @Override
        void edit(Document document, Slot slot) throws PayloadException {
            if (isNull(slot)) {
                return;
            }
            OpenArray array = document.array(slot);
            if (array == null) {
                throw unexpected(document, path(), "an array", slot);
            }
            if (array.first == null) {
                slot.value(Edit.NULL);
            } else {
                // Bytes of the payload, but not those that belong to the key of the slot.
                slot.value(document.json(array.first));
            }
            document.changed = true;
        }
    }

    static final class Convert extends Edit.OnValue {

        private final JsonChange.Convert change;

        Convert(JsonChange.Convert change, Names names) throws PayloadException {
            super(change.value(), names);
            this.change = change;
        }

        @Override
        void edit(Document document, Slot slot) throws PayloadException {
            if (isNull(slot)) {
                return;
            }
            String expected = Conversions.expects(change.conversion().kind());
            if (!kind(slot).equals(expected)) {
                throw unexpected(document, path(), expected, slot);
            }
            try {
                slot.value(Conversions.convert(change.conversion(), document.json(slot), document.limits()));
            } catch (PayloadException e) {
                throw document.failure(e.reason(), path(), e.problem(), e.getCause());
            }
            document.changed = true;
        }
    }

    static final class MapValues extends Edit.OnValue {

        private final JsonChange.MapValues change;
        private final Map<String, byte[]> values = new HashMap<>();

        MapValues(JsonChange.MapValues change, Names names) throws PayloadException {
            super(change.value(), names);
            this.change = change;
            for (Map.Entry<String, String> value : change.values().entrySet()) {
                values.put(value.getKey(), JsonText.encode(value.getValue()));
            }
        }

        @Override
        void edit(Document document, Slot slot) throws PayloadException {
            if (isNull(slot)) {
                return;
            }
            String text = text(slot);
            if (text == null) {
                throw unexpected(document, path(), "a text", slot);
            }
            byte[] mapped = values.get(text);
            if (mapped == null) {
                mapped = switch (change.unknown()) {
                    case Unknown.Fail() -> throw document.failure(Reason.UNEXPECTED_KIND, path(),
                            "the text \"" + text + "\" is none of those that are mapped: "
                                    + String.join(", ", change.values().keySet()));
                    case Unknown.Keep() -> null;
                    case Unknown.Becomes(String other) -> encode(document, path(), other);
                };
            }
            if (mapped != null) {
                slot.value(mapped);
                document.changed = true;
            }
        }
    }

    static final class Unsure extends Edit.OnValue {

        private final Instruction.Unsure instruction;

        Unsure(Instruction.Unsure instruction, Names names) throws PayloadException {
            super(instruction.value(), names);
            this.instruction = instruction;
        }

        @Override
        void edit(Document document, Slot slot) {
            String text = text(slot);
            if (text != null && instruction.texts().contains(text)) {
                document.lose(path(), instruction.reason());
            }
        }
    }

    static final class Replace extends Edit.OnValue {

        private final JsonChange.Replace change;

        Replace(JsonChange.Replace change, Names names) throws PayloadException {
            super(change.value(), names);
            this.change = change;
        }

        @Override
        void edit(Document document, Slot slot) throws PayloadException {
            try {
                JsonNode value = JacksonPayloads.tree(document.json(slot));
                JsonNode replaced = change.function().apply(value);
                slot.value(JacksonPayloads.write(replaced));
            } catch (PayloadException e) {
                throw document.failure(e.reason(), path(), e.problem(), e.getCause());
            } catch (RuntimeException e) {
                throw document.failure(Reason.FUNCTION_FAILED, path(),
                        "the function " + change.function().description() + " failed: " + e, e);
            }
            document.changed = true;
        }
    }
}
