package dev.evolvent.upcasters.graph;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.internal.effect.FieldEffect;
import java.util.List;
import java.util.Optional;

/** What a field was before a change, by the effect of the change. */
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
        FieldEffect effect = FieldEffect.of(change);
        return switch (effect) {
            case FieldEffect.Nested(FieldPath into, List<String> fields) when into.equals(field) -> new Before(
                    fields.stream().map(into::sibling).toList());
            case FieldEffect.Moving moving -> moved(moving, field).<EarlierFields>map(Before::at)
                    .orElseGet(() -> moving.transfers().stream().anyMatch(each -> each.from().leadsTo(field))
                            ? new Gone()
                            : around(effect, field));
            case FieldEffect.Copied(FieldPath from, FieldPath to) when to.leadsTo(field) -> Before
                    .at(field.moved(to, from));
            case FieldEffect.Added(FieldPath added, String value) when added.leadsTo(field) -> new Added();
            case FieldEffect.Removed(FieldPath removed) when removed.leadsTo(field) -> new Gone();
            case FieldEffect.Unfolded(FieldPath from) when from.parent().leadsTo(field)
                    && !from.parent().equals(field) -> {
                FieldPath below = field.moved(from.parent(), from);
                // Which fields there were is not known: it may have been there already.
                yield new Before(from.leadsTo(field) ? List.of(below) : List.of(below, field));
            }
            case FieldEffect.Recombined(List<FieldPath> sources, List<FieldPath> targets) -> leadsTo(targets, field)
                    ? new Before(sources)
                    : leadsTo(sources, field) ? new Gone() : around(effect, field);
            case FieldEffect.Rewritten rewritten when rewritten.to().leadsTo(field) -> rewritten.kept()
                    || rewritten.to().equals(field)
                            ? Before.at(field.moved(rewritten.to(), rewritten.from()))
                            : new Made();
            case FieldEffect.Rewritten rewritten when rewritten.value().leadsTo(field) -> Before.at(field);
            default -> around(effect, field);
        };
    }

    private static Optional<FieldPath> moved(FieldEffect.Moving moving, FieldPath field) {
        return moving.transfers().stream().filter(each -> each.to().leadsTo(field)).findFirst()
                .map(each -> field.moved(each.to(), each.from()));
    }

    private static boolean leadsTo(List<FieldPath> paths, FieldPath field) {
        return paths.stream().anyMatch(path -> path.leadsTo(field));
    }

    /** What contains a place that is touched is the same field, and has changed; all else is untouched. */
    private static EarlierFields around(FieldEffect effect, FieldPath field) {
        return effect.places().anyMatch(place -> field.leadsTo(place) && !field.equals(place))
                ? Before.at(field)
                : new Untouched();
    }
}
