package dev.evolvent.upcasters.internal.effect;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a change does to the fields of a document, where they are there. The shape check, the lineage of fields and the
 * schemas before and after a step all derive what they need from it; only the byte engine has code of its own, and a test
 * compares the two.
 */
public sealed interface FieldEffect {

    /** The places that are touched. A field that is neither above nor below any of them stays as it is. */
    default Stream<FieldPath> places() {
        return switch (this) {
            case Moving moving -> moving.transfers().stream().flatMap(each -> Stream.of(each.from(), each.to()));
            case Unfolded(var from) -> Stream.of(from);
            case Copied(var from, var to) -> Stream.of(to);
            case Added(var field, var value) -> Stream.of(field);
            case Removed(var field) -> Stream.of(field);
            case Recombined(var sources, var targets) -> Stream.concat(sources.stream(), targets.stream());
            case Rewritten rewritten -> Stream.of(rewritten.value());
        };
    }

    /** A value that was at one path is at another one. */
    record Transfer(FieldPath from, FieldPath to) {}

    /** Values change places, all at the same time; there is nothing left where they were. */
    sealed interface Moving extends FieldEffect {

        default List<Transfer> transfers() {
            return switch (this) {
                case Renamed(var from, var to) -> List.of(new Transfer(from, to));
                case Moved(var from, var to, var prune) -> List.of(new Transfer(from, to));
                case Nested(var into, var fields) -> fields.stream()
                        .map(name -> new Transfer(into.sibling(name), into.field(name))).toList();
                case Hoisted(var from, var fields) -> fields.stream()
                        .map(name -> new Transfer(from.field(name), from.sibling(name))).toList();
            };
        }
    }

    /** One field gets another name, and keeps its place among its neighbours. */
    record Renamed(FieldPath from, FieldPath to) implements Moving {}

    /**
     * A value moves; objects on the way to its new place are made.
     *
     * @param prune
     *            whether the objects that it was in are removed, if they are empty then
     */
    record Moved(FieldPath from, FieldPath to, boolean prune) implements Moving {}

    /** Fields move down into an object, which is made for them. */
    record Nested(FieldPath into, List<String> fields) implements Moving {}

    /** Fields move up out of an object, which is removed if it is empty then. */
    record Hoisted(FieldPath from, List<String> fields) implements Moving {}

    /** All fields of an object move up out of it, whichever they are. */
    record Unfolded(FieldPath from) implements FieldEffect {}

    /** A value is at a second place, too; objects on the way there are made. */
    record Copied(FieldPath from, FieldPath to) implements FieldEffect {}

    /**
     * A field is there in every such object.
     *
     * @param value
     *            the JSON text of what it has where it was not there before
     */
    record Added(FieldPath field, String value) implements FieldEffect {}

    /** A field is gone. */
    record Removed(FieldPath field) implements FieldEffect {}

    /** Texts are made of the texts of neighbours, which are gone; the first target is there if any of the sources was. */
    record Recombined(List<FieldPath> sources, List<FieldPath> targets) implements FieldEffect {}

    /**
     * A value is another one, in the same field.
     *
     * @param from
     *            where the value was that is at {@code to} now, or of which that was made; one of them can be an item of the
     *            array at the other one
     * @param kept
     *            whether what lies below the value is still there
     */
    record Rewritten(JsonChange.OfValue by, FieldPath from, FieldPath to, boolean kept) implements FieldEffect {

        public FieldPath value() {
            return by.value();
        }
    }

    static FieldEffect of(JsonChange change) {
        return switch (change) {
            case JsonChange.Rename(var field, var to) -> new Renamed(field, field.sibling(to));
            case JsonChange.Add(var field, var value) -> new Added(field, value);
            case JsonChange.Remove remove -> new Removed(remove.field());
            case JsonChange.Move(var from, var to, var prune) -> new Moved(from, to, prune);
            case JsonChange.Copy(var from, var to) -> new Copied(from, to);
            case JsonChange.Nest(var into, var fields) -> new Nested(into, fields);
            case JsonChange.Hoist(var from, var fields) -> fields.isEmpty()
                    ? new Unfolded(from)
                    : new Hoisted(from, fields);
            case JsonChange.Split split -> new Recombined(List.of(split.field()),
                    split.into().stream().map(split.field()::sibling).toList());
            case JsonChange.Join join -> new Recombined(join.fields().stream().map(join.into()::sibling).toList(),
                    List.of(join.into()));
            case JsonChange.Wrap wrap -> new Rewritten(wrap, wrap.value(), wrap.value().items(), true);
            case JsonChange.Head head -> new Rewritten(head, head.value().items(), head.value(), true);
            case JsonChange.Convert convert -> new Rewritten(convert, convert.value(), convert.value(), true);
            case JsonChange.MapValues map -> new Rewritten(map, map.value(), map.value(), true);
            case JsonChange.Replace replace -> new Rewritten(replace, replace.value(), replace.value(), false);
        };
    }
}
