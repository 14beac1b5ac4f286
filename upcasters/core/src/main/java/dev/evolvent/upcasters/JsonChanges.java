package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.change.ValueFunction;
import dev.evolvent.upcasters.event.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a step changes, in the order in which it is written down. The changes are data: nothing happens until an event is
 * read.
 *
 * <p>
 * Fields and values are named by paths: {@code customer.name}, {@code lines[].price} (see {@link FieldPath}). What is
 * absent stays as it is; a field that would be overwritten, or a value of an unexpected kind, is an error.
 *
 * {@snippet :
 * json -> json.rename("cust", "customer.name").add("currency", "EUR")
 *         .each("lines", line -> line.convert("price", Conversion.decimalToMinorUnits(2)))
 * }
 */
public final class JsonChanges {

    private final List<Change> changes;
    private final FieldPath base;
    private final boolean inMetadata;
    private final Consumer<String> problems;

    JsonChanges(Consumer<String> problems) {
        this(new ArrayList<>(), new FieldPath(List.of()), false, problems);
    }

    private JsonChanges(List<Change> changes, FieldPath base, boolean inMetadata, Consumer<String> problems) {
        this.changes = changes;
        this.base = base;
        this.inMetadata = inMetadata;
        this.problems = problems;
    }

    /** Renames a field; it keeps its place. A field that has the new name already is an error. */
    public JsonChanges rename(String field, String newName) {
        return with(() -> new JsonChange.Rename(path(field), newName));
    }

    /** Adds a field with a text, unless it is there already. */
    public JsonChanges add(String field, String value) {
        return add(field, TextNode.valueOf(value));
    }

    /** Adds a field with a whole number, unless it is there already. */
    public JsonChanges add(String field, long value) {
        return add(field, LongNode.valueOf(value));
    }

    /** Adds a field with a boolean, unless it is there already. */
    public JsonChanges add(String field, boolean value) {
        return add(field, BooleanNode.valueOf(value));
    }

    /** Adds a field with a decimal number, unless it is there already. */
    public JsonChanges add(String field, BigDecimal value) {
        return add(field, DecimalNode.valueOf(value));
    }

    /** Adds a field with any value, such as null or an empty array, unless it is there already. */
    public JsonChanges add(String field, JsonNode value) {
        return with(() -> new JsonChange.Add(path(field), Json.of(value).toString()));
    }

    /** Removes a field. Old readers will miss it: {@link #removeWithDefault} gives them a value in its place. */
    public JsonChanges remove(String field) {
        return with(() -> new JsonChange.Remove(path(field), Optional.empty()));
    }

    /** Removes a field; readers of the old revision get a value in its place. */
    public JsonChanges removeWithDefault(String field, JsonNode forOldReaders) {
        return with(() -> new JsonChange.Remove(path(field), Optional.of(Json.of(forOldReaders).toString())));
    }

    /** Removes a field; readers of the old revision get a text in its place. */
    public JsonChanges removeWithDefault(String field, String forOldReaders) {
        return removeWithDefault(field, TextNode.valueOf(forOldReaders));
    }

    /** Removes a field; readers of the old revision get a whole number in its place. */
    public JsonChanges removeWithDefault(String field, long forOldReaders) {
        return removeWithDefault(field, LongNode.valueOf(forOldReaders));
    }

    /** Removes a field; readers of the old revision get a boolean in its place. */
    public JsonChanges removeWithDefault(String field, boolean forOldReaders) {
        return removeWithDefault(field, BooleanNode.valueOf(forOldReaders));
    }

    /** Moves a value to another field; missing objects on the path are created. */
    public JsonChanges move(String from, String to) {
        return with(() -> new JsonChange.Move(path(from), path(to), false));
    }

    /** Puts a copy of a value into another field; missing objects on the path are created. */
    public JsonChanges copy(String from, String to) {
        return with(() -> new JsonChange.Copy(path(from), path(to)));
    }

    /** Moves fields down into a neighbouring object: {@code nest("address", "street", "city")}. */
    public JsonChanges nest(String into, String... fields) {
        return with(() -> new JsonChange.Nest(path(into), List.of(fields)));
    }

    /** Moves fields of an object up to its own level; all of them if none is named, but then there is no way back. */
    public JsonChanges hoist(String from, String... fields) {
        return with(() -> new JsonChange.Hoist(path(from), List.of(fields)));
    }

    /** Makes an array of a value: the value is its only item. */
    public JsonChanges wrap(String value) {
        return with(() -> new JsonChange.Wrap(path(value)));
    }

    /** Replaces an array by its first item; an empty one by null. */
    public JsonChanges head(String value) {
        return with(() -> new JsonChange.Head(path(value)));
    }

    /** Writes a value in another form that means the same; what cannot be expressed exactly is an error. */
    public JsonChanges convert(String value, Conversion conversion) {
        return with(() -> new JsonChange.Convert(path(value), conversion));
    }

    /** Replaces texts by others, such as the names of an enum. A text that is not in the map is an error. */
    public JsonChanges mapValues(String value, Map<String, String> values) {
        return mapValues(value, values, new Unknown.Fail());
    }

    /** Replaces texts by others, such as the names of an enum. */
    public JsonChanges mapValues(String value, Map<String, String> values, Unknown unknown) {
        return with(() -> new JsonChange.MapValues(path(value), values, unknown));
    }

    /** Splits a text into neighbouring fields; the last one gets all the rest. */
    public JsonChanges split(String field, String separator, String... into) {
        return with(() -> new JsonChange.Split(path(field), separator, List.of(into)));
    }

    /** Joins texts into a neighbouring field; their own fields are removed. */
    public JsonChanges join(String into, String separator, String... fields) {
        return with(() -> new JsonChange.Join(List.of(fields), separator, path(into)));
    }

    /** Replaces a value by what a function makes of it, which has no way back. */
    public JsonChanges replace(String value, ValueFunction function) {
        return with(() -> new JsonChange.Replace(path(value), function, Optional.empty()));
    }

    /** Replaces a value by what a function makes of it; another function reverses that for old readers. */
    public JsonChanges replace(String value, ValueFunction function, ValueFunction back) {
        return with(() -> new JsonChange.Replace(path(value), function, Optional.of(back)));
    }

    /** Changes every item of an array; paths are those within an item. */
    public JsonChanges each(String array, Consumer<JsonChanges> item) {
        return below(array, path -> path.items(), item);
    }

    /** Changes an object within the document; paths are those within that object. */
    public JsonChanges within(String object, Consumer<JsonChanges> inner) {
        return below(object, path -> path, inner);
    }

    /** Changes the whole payload by a function, which has no way back. */
    public JsonChanges transform(PayloadFunction function) {
        return with(new Change.Function(function, Optional.empty()));
    }

    /** Changes the whole payload by a function; another function reverses that for old readers. */
    public JsonChanges transform(PayloadFunction function, PayloadFunction back) {
        return with(new Change.Function(function, Optional.of(back)));
    }

    /** Changes the whole payload by a function that sees earlier events of the same stream. */
    public JsonChanges transform(Recall recall, RecallFunction function) {
        return with(new Change.Recalling(recall, function));
    }

    /** Changes the event's metadata, in the same words. An event without metadata has an empty object. */
    public JsonChanges metadata(Consumer<JsonChanges> metadata) {
        metadata.accept(new JsonChanges(changes, new FieldPath(List.of()), true, problems));
        return this;
    }

    /** Any change, as data. */
    public JsonChanges change(JsonChange change) {
        return with(inMetadata ? new Change.Metadata(change) : new Change.Payload(change));
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    private JsonChanges below(String path, java.util.function.UnaryOperator<FieldPath> step,
            Consumer<JsonChanges> inner) {
        try {
            inner.accept(new JsonChanges(changes, step.apply(path(path)), inMetadata, problems));
        } catch (IllegalArgumentException e) {
            problems.accept(String.valueOf(e.getMessage()));
        }
        return this;
    }

    private FieldPath path(String text) {
        return base.then(FieldPath.of(text));
    }

    private JsonChanges with(java.util.function.Supplier<JsonChange> change) {
        try {
            return change(change.get());
        } catch (IllegalArgumentException e) {
            problems.accept(String.valueOf(e.getMessage()));
            return this;
        }
    }

    private JsonChanges with(Change change) {
        if (!(change instanceof Change.Payload) && !(change instanceof Change.Metadata)
                && (inMetadata || !base.segments().isEmpty())) {
            problems.accept("a function of the whole payload stands within metadata, each or within");
            return this;
        }
        changes.add(change);
        return this;
    }
}
