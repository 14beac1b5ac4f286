package dev.evolvent.upcasters.graph;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.List;
import java.util.Optional;

/** What a field was before a change. */
sealed interface EarlierFields {

    /** It was there, and is as it was. */
    record Untouched() implements EarlierFields {}

    /** It was at one of these paths, or is made of all of them. */
    record Before(List<FieldPath> paths) implements EarlierFields {

        static Before at(FieldPath path) {
            return new Before(List.of(path));
        }
    }

    /** After the change, there is no such field. */
    record Gone() implements EarlierFields {}

    /** It was not there. */
    record Added() implements EarlierFields {}

    /** It is a part of what a function makes. */
    record Made() implements EarlierFields {}

    static EarlierFields of(JsonChange change, FieldPath field) {
        return switch (change) {
            case JsonChange.Rename(FieldPath from, String to) -> transferred(from, from.sibling(to), field);
            case JsonChange.Move(FieldPath from, FieldPath to, boolean prune) -> transferred(from, to, field);
            case JsonChange.Copy(FieldPath from, FieldPath to) -> below(to, from, field).<EarlierFields>map(Before::at)
                    .orElseGet(() -> inOrOut(to, field));
            case JsonChange.Add(FieldPath added, String value) -> added.leadsTo(field)
                    ? new Added()
                    : inOrOut(added, field);
            case JsonChange.Remove(FieldPath removed, Optional<String> restored) -> gone(removed, field);
            case JsonChange.Nest(FieldPath into, List<String> fields) -> nested(into, fields, field);
            case JsonChange.Hoist(FieldPath from, List<String> fields) -> hoisted(from, fields, field);
            case JsonChange.Wrap(FieldPath value) -> below(value.items(), value, field).<EarlierFields>map(Before::at)
                    .orElseGet(() -> touched(value, field));
            case JsonChange.Head(FieldPath value) -> below(value, value.items(), field).<EarlierFields>map(Before::at)
                    .orElseGet(() -> inOrOut(value, field));
            case JsonChange.Convert convert -> touched(convert.value(), field);
            case JsonChange.MapValues map -> touched(map.value(), field);
            case JsonChange.Replace replace -> replace.value().leadsTo(field) && !replace.value().equals(field)
                    ? new Made()
                    : touched(replace.value(), field);
            case JsonChange.Split(FieldPath text, String separator, List<String> into) ->
                into.stream().anyMatch(part -> text.sibling(part).leadsTo(field))
                        ? Before.at(text)
                        : gone(text, field);
            case JsonChange.Join(List<String> fields, String separator, FieldPath into) -> into.leadsTo(field)
                    ? new Before(fields.stream().map(into::sibling).toList())
                    : fields.stream().anyMatch(each -> into.sibling(each).leadsTo(field))
                            ? new Gone()
                            : inOrOut(into, field);
            case JsonChange.Discard discard -> gone(discard.field(), field);
            case JsonChange.Unsure unsure -> new Untouched();
            case JsonChange.Missing missing -> new Untouched();
        };
    }

    private static EarlierFields transferred(FieldPath from, FieldPath to, FieldPath field) {
        return below(to, from, field).<EarlierFields>map(Before::at).orElseGet(() -> {
            EarlierFields left = gone(from, field);
            return left instanceof Untouched ? inOrOut(to, field) : left;
        });
    }

    private static EarlierFields nested(FieldPath into, List<String> fields, FieldPath field) {
        Optional<FieldPath> moved = fields.stream()
                .flatMap(name -> below(into.field(name), into.sibling(name), field).stream()).findFirst();
        if (moved.isPresent()) {
            return Before.at(moved.get());
        }
        if (into.equals(field)) {
            return new Before(fields.stream().map(into::sibling).toList());
        }
        return !into.leadsTo(field) && fields.stream().anyMatch(name -> into.sibling(name).leadsTo(field))
                ? new Gone()
                : inOrOut(into, field);
    }

    private static EarlierFields hoisted(FieldPath from, List<String> fields, FieldPath field) {
        if (fields.isEmpty() && from.parent().leadsTo(field) && !from.parent().equals(field)) {
            FieldPath below = field.moved(from.parent(), from);
            // Nobody knows which fields there were: it may have been there already.
            return new Before(from.leadsTo(field) ? List.of(below) : List.of(below, field));
        }
        return fields.stream().flatMap(name -> below(from.sibling(name), from.field(name), field).stream()).findFirst()
                .<EarlierFields>map(Before::at).orElseGet(() -> inOrOut(from, field));
    }

    /** What is below one path, as it is called below another one. */
    private static Optional<FieldPath> below(FieldPath path, FieldPath other, FieldPath field) {
        return path.leadsTo(field) ? Optional.of(field.moved(path, other)) : Optional.empty();
    }

    /** What a change takes away is not there any more; around it, something has changed. */
    private static EarlierFields gone(FieldPath taken, FieldPath field) {
        return taken.leadsTo(field) ? new Gone() : inOrOut(taken, field);
    }

    /** A value that is written anew is still the same field. */
    private static EarlierFields touched(FieldPath value, FieldPath field) {
        return value.leadsTo(field) ? Before.at(field) : inOrOut(value, field);
    }

    /** Around the place of a change is what contains it. */
    private static EarlierFields inOrOut(FieldPath place, FieldPath field) {
        return field.leadsTo(place) && !field.equals(place) ? Before.at(field) : new Untouched();
    }
}
