package dev.evolvent.upcasters.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.internal.bytes.JsonText;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import dev.evolvent.upcasters.internal.jackson.JacksonPayloads;
import dev.evolvent.upcasters.operation.Operation;
import dev.evolvent.upcasters.operation.Operation.MapValues.Unknown;
import java.util.HashMap;
import java.util.Map;

/** The operations that change a value where it is. */
final class ValueEdits {

    private ValueEdits() {}

    static final class Wrap extends Edit.OnValue {

        Wrap(Operation.Wrap operation, Names names) throws PayloadException {
            super(operation.value(), names);
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

        Head(Operation.Head operation, Names names) throws PayloadException {
            super(operation.value(), names);
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

        private final Operation.Convert operation;

        Convert(Operation.Convert operation, Names names) throws PayloadException {
            super(operation.value(), names);
            this.operation = operation;
        }

        @Override
        void edit(Document document, Slot slot) throws PayloadException {
            if (isNull(slot)) {
                return;
            }
            String expected = Conversions.expects(operation.conversion().kind());
            if (!kind(slot).equals(expected)) {
                throw unexpected(document, path(), expected, slot);
            }
            try {
                slot.value(Conversions.convert(operation.conversion(), document.json(slot), document.limits()));
            } catch (PayloadException e) {
                throw document.failure(e.reason(), path(), e.problem(), e.getCause());
            }
            document.changed = true;
        }
    }

    static final class MapValues extends Edit.OnValue {

        private final Operation.MapValues operation;
        private final Map<String, byte[]> values = new HashMap<>();

        MapValues(Operation.MapValues operation, Names names) throws PayloadException {
            super(operation.value(), names);
            this.operation = operation;
            for (Map.Entry<String, String> value : operation.values().entrySet()) {
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
                mapped = switch (operation.unknown()) {
                    case Unknown.Fail() -> throw document.failure(Reason.UNEXPECTED_KIND, path(),
                            "the text \"" + text + "\" is none of those that are mapped: "
                                    + String.join(", ", operation.values().keySet()));
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

        private final Operation.Unsure operation;

        Unsure(Operation.Unsure operation, Names names) throws PayloadException {
            super(operation.value(), names);
            this.operation = operation;
        }

        @Override
        void edit(Document document, Slot slot) {
            String text = text(slot);
            if (text != null && operation.texts().contains(text)) {
                document.lose(path(), operation.reason());
            }
        }
    }

    static final class Replace extends Edit.OnValue {

        private final Operation.Replace operation;

        Replace(Operation.Replace operation, Names names) throws PayloadException {
            super(operation.value(), names);
            this.operation = operation;
        }

        @Override
        void edit(Document document, Slot slot) throws PayloadException {
            try {
                JsonNode value = JacksonPayloads.tree(document.json(slot));
                JsonNode replaced = operation.function().apply(value);
                slot.value(JacksonPayloads.write(replaced));
            } catch (PayloadException e) {
                throw document.failure(e.reason(), path(), e.problem(), e.getCause());
            } catch (RuntimeException e) {
                throw document.failure(Reason.FUNCTION_FAILED, path(),
                        "the function " + operation.function().description() + " failed: " + e, e);
            }
            document.changed = true;
        }
    }
}
