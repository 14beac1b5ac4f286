package dev.evolvent.upcasters.reference;

import static dev.evolvent.upcasters.reference.ReferenceException.fieldExists;
import static dev.evolvent.upcasters.reference.ReferenceException.unexpectedKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.internal.effect.Instruction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each change means: one after the other, on a tree, without any thought of speed.
 *
 * <p>
 * An instance is for one document. It was written from the Javadoc of {@link JsonChange} alone; where that and this
 * disagree, one of them is wrong.
 */
final class ReferenceChanges {

    /** A document after all changes, and whether any of them found something to change. */
    record Result(ObjectNode document, boolean met) {}

    private final Places places;
    private boolean met;

    private ReferenceChanges(ObjectNode document) {
        this.places = new Places(document);
    }

    /** Leaves the document as it is, and gives another one. */
    static Result apply(List<JsonChange> changes, ObjectNode document) {
        ObjectNode changed = document.deepCopy();
        ReferenceChanges reference = new ReferenceChanges(changed);
        changes.forEach(reference::apply);
        return new Result(changed, reference.met);
    }

    /** The same for the way back. */
    static ObjectNode run(List<Instruction> instructions, ObjectNode document) {
        ObjectNode changed = document.deepCopy();
        ReferenceChanges reference = new ReferenceChanges(changed);
        instructions.forEach(reference::run);
        return changed;
    }

    private void run(Instruction instruction) {
        switch (instruction) {
            case Instruction.Apply(JsonChange change) -> apply(change);
            case Instruction.Discard discard -> remove(discard.field());
            case Instruction.Unsure unsure -> places.replaceValues(unsure.value(), value -> value);
            case Instruction.Missing missing -> {
            }
        }
    }

    private void apply(JsonChange change) {
        switch (change) {
            case JsonChange.Rename(FieldPath field, String to) -> places.objects(field.parent(),
                    object -> rename(object, field.name(), to));
            case JsonChange.Add(FieldPath field, String value) -> places.objects(field.parent(),
                    object -> add(object, field.name(), value));
            case JsonChange.Remove remove -> remove(remove.field());
            case JsonChange.Move(FieldPath from, FieldPath to, boolean prune) -> places.objects(from.throughArrays(),
                    object -> move(object, Places.namesAfterArrays(from), Places.namesAfterArrays(to), prune));
            case JsonChange.Copy(FieldPath from, FieldPath to) -> places.objects(from.throughArrays(),
                    object -> copy(object, Places.namesAfterArrays(from), Places.namesAfterArrays(to)));
            case JsonChange.Nest(FieldPath into, List<String> fields) -> places.objects(into.parent(),
                    outer -> nest(outer, into.name(), fields));
            case JsonChange.Hoist(FieldPath from, List<String> fields) -> places.objects(from.parent(),
                    outer -> hoist(outer, from.name(), fields));
            case JsonChange.Wrap(FieldPath value) -> places.replaceValues(value, this::wrap);
            case JsonChange.Head(FieldPath value) -> places.replaceValues(value, this::head);
            case JsonChange.Convert convert -> places.replaceValues(convert.value(), value -> convert(convert, value));
            case JsonChange.MapValues map -> places.replaceValues(map.value(), value -> mapValue(map, value));
            case JsonChange.Split(FieldPath field, String separator, List<String> into) -> places.objects(
                    field.parent(), object -> split(object, field.name(), separator, into));
            case JsonChange.Join(List<String> fields, String separator, FieldPath into) -> places.objects(
                    into.parent(), object -> join(object, fields, separator, into.name()));
            case JsonChange.Replace replace -> places.replaceValues(replace.value(), value -> replace(replace, value));
        }
    }

    private void rename(ObjectNode object, String name, String to) {
        if (!object.has(name)) {
            return;
        }
        if (object.has(to)) {
            throw fieldExists(to);
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(
                field -> fields.put(field.getKey().equals(name) ? to : field.getKey(), field.getValue()));
        object.removeAll();
        object.setAll(fields);
        met = true;
    }

    private void add(ObjectNode object, String name, String value) {
        if (!object.has(name)) {
            append(object, name, rewritten(PlainTrees.of(StrictJson.parse(value))));
        }
    }

    private void remove(FieldPath field) {
        places.objects(field.parent(), object -> {
            if (object.has(field.name())) {
                object.remove(field.name());
                met = true;
            }
        });
    }

    private void move(ObjectNode start, List<String> from, List<String> to, boolean prune) {
        List<ObjectNode> way = Places.way(start, from);
        if (way.isEmpty() || !way.getLast().has(from.getLast())) {
            return;
        }
        JsonNode value = way.getLast().remove(from.getLast());
        append(Places.makeWay(start, to), to.getLast(), value);
        for (int depth = way.size() - 1; prune && depth > 0 && way.get(depth).isEmpty(); depth--) {
            way.get(depth - 1).remove(from.get(depth - 1));
        }
    }

    private void copy(ObjectNode start, List<String> from, List<String> to) {
        List<ObjectNode> way = Places.way(start, from);
        if (way.isEmpty() || !way.getLast().has(from.getLast())) {
            return;
        }
        JsonNode value = way.getLast().get(from.getLast()).deepCopy();
        append(Places.makeWay(start, to), to.getLast(), value);
    }

    private void nest(ObjectNode outer, String into, List<String> fields) {
        Map<String, JsonNode> detached = detach(outer, fields);
        if (detached.isEmpty()) {
            return;
        }
        ObjectNode inner = outer.has(into) ? Places.object(outer.get(into)) : outer.putObject(into);
        detached.forEach((name, value) -> append(inner, name, value));
    }

    private void hoist(ObjectNode outer, String from, List<String> fields) {
        if (!outer.has(from) || outer.get(from).isNull()) {
            return;
        }
        ObjectNode inner = Places.object(outer.get(from));
        Map<String, JsonNode> before = new LinkedHashMap<>();
        Map<String, JsonNode> after = new LinkedHashMap<>();
        Map<String, JsonNode> side = before;
        for (Map.Entry<String, JsonNode> field : outer.properties()) {
            if (field.getKey().equals(from)) {
                side = after;
            } else {
                side.put(field.getKey(), field.getValue());
            }
        }
        Map<String, JsonNode> hoisted = detach(inner, fields.isEmpty() ? names(inner) : fields);
        met |= inner.isEmpty();
        outer.removeAll();
        outer.setAll(before);
        if (!inner.isEmpty()) {
            outer.set(from, inner);
        }
        outer.setAll(after);
        hoisted.forEach((name, value) -> append(outer, name, value));
    }

    private JsonNode wrap(JsonNode value) {
        if (value.isNull()) {
            return value;
        }
        if (value.isArray()) {
            throw unexpectedKind("the value is an array already");
        }
        met = true;
        return JsonNodeFactory.instance.arrayNode().add(value);
    }

    private JsonNode head(JsonNode value) {
        if (value.isNull()) {
            return value;
        }
        ArrayNode array = Places.array(value);
        met = true;
        return array.isEmpty() ? NullNode.instance : array.get(0);
    }

    private JsonNode convert(JsonChange.Convert convert, JsonNode value) {
        if (value.isNull()) {
            return value;
        }
        met = true;
        return ReferenceConversions.convert(value, convert.conversion());
    }

    private JsonNode mapValue(JsonChange.MapValues map, JsonNode value) {
        if (value.isNull()) {
            return value;
        }
        String text = text(value);
        String mapped = map.values().get(text);
        if (mapped == null) {
            mapped = switch (map.unknown()) {
                case Unknown.Fail() -> throw unexpectedKind("\"" + text + "\" is not in the map");
                case Unknown.Keep() -> null;
                case Unknown.Becomes(String other) -> other;
            };
        }
        if (mapped == null) {
            return value;
        }
        met = true;
        return new TextNode(mapped);
    }

    private void split(ObjectNode object, String name, String separator, List<String> into) {
        if (!object.has(name)) {
            return;
        }
        JsonNode value = object.remove(name);
        if (value.isNull()) {
            into.forEach(part -> append(object, part, value));
            return;
        }
        String rest = text(value);
        for (String part : into) {
            int end = part.equals(into.getLast()) ? -1 : rest.indexOf(separator);
            append(object, part, new TextNode(end < 0 ? rest : rest.substring(0, end)));
            if (end < 0) {
                return;
            }
            rest = rest.substring(end + separator.length());
        }
    }

    private void join(ObjectNode object, List<String> fields, String separator, String into) {
        Map<String, JsonNode> detached = detach(object, fields);
        if (detached.isEmpty()) {
            return;
        }
        List<String> texts = detached.values().stream()
                .filter(value -> !value.isNull())
                .map(ReferenceChanges::text)
                .toList();
        append(object, into, texts.isEmpty() ? NullNode.instance : new TextNode(String.join(separator, texts)));
    }

    /** The function gets, and gives, Jackson's usual nodes, as they are when a mapper has read them. */
    private JsonNode replace(JsonChange.Replace replace, JsonNode value) {
        met = true;
        return rewritten(replace.function().apply(PlainTrees.of(value)));
    }

    /** What does not come from the document has Jackson's notation of numbers, {@code 1E+5} for {@code 1e5}. */
    private static JsonNode rewritten(JsonNode value) {
        return StrictJson.parse(StrictJson.write(value));
    }

    /** Those of the named fields that are there, in the order in which they are named, not in which they are there. */
    private Map<String, JsonNode> detach(ObjectNode object, List<String> names) {
        Map<String, JsonNode> detached = new LinkedHashMap<>();
        for (String name : names) {
            if (object.has(name)) {
                detached.put(name, object.remove(name));
                met = true;
            }
        }
        return detached;
    }

    private void append(ObjectNode object, String name, JsonNode value) {
        if (object.has(name)) {
            throw fieldExists(name);
        }
        object.set(name, value);
        met = true;
    }

    private static List<String> names(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static String text(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        throw unexpectedKind("a text was expected");
    }
}
