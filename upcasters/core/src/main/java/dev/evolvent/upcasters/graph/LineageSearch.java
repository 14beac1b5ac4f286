package dev.evolvent.upcasters.graph;

import dev.evolvent.upcasters.Change;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.graph.FieldLineage.Mention;
import dev.evolvent.upcasters.graph.FieldLineage.Origin;
import dev.evolvent.upcasters.graph.FieldLineage.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows a field back through all the steps that lead to a type. */
final class LineageSearch {

    private final Map<EventType, List<RegistryGraph.Arrow>> arrowsInto = new LinkedHashMap<>();
    private final Set<Trail> found = new LinkedHashSet<>();

    LineageSearch(UpcasterRegistry registry) {
        RegistryGraph.of(registry).arrows().forEach(arrow -> arrow.to()
                .ifPresent(target -> arrowsInto.computeIfAbsent(target, key -> new ArrayList<>()).add(arrow)));
    }

    List<Trail> trails(EventType type, FieldPath field) {
        backFrom(type, field, List.of());
        return List.copyOf(found);
    }

    private void backFrom(EventType type, FieldPath field, List<Mention> later) {
        List<RegistryGraph.Arrow> arrows = arrowsInto.getOrDefault(type, List.of());
        if (arrows.isEmpty()) {
            found.add(new Trail(new Origin.Stored(type, field), later));
        }
        for (RegistryGraph.Arrow arrow : arrows) {
            if (arrow.step().outcome() instanceof Step.SplitsBy) {
                found.add(new Trail(new Origin.Made(arrow.step(), arrow.label(), field), later));
            } else {
                backThrough(arrow, arrow.changes().size() - 1, field, later);
            }
        }
    }

    /** Before the change with this index and all those that precede it. */
    private void backThrough(RegistryGraph.Arrow arrow, int index, FieldPath field, List<Mention> later) {
        if (index < 0) {
            backFrom(arrow.from(), field, later);
            return;
        }
        Change change = arrow.changes().get(index);
        switch (change) {
            case Change.Payload(var json) -> {
                switch (EarlierFields.of(json, field)) {
                    case EarlierFields.Untouched untouched -> backThrough(arrow, index - 1, field, later);
                    case EarlierFields.Before before ->
                        before.paths().forEach(path -> backThrough(arrow, index - 1, path,
                                preceded(new Mention(arrow.step(), change, path, field), later)));
                    case EarlierFields.Added added ->
                        found.add(new Trail(new Origin.Added(arrow.step(), change, field), later));
                    case EarlierFields.Gone gone ->
                        found.add(new Trail(new Origin.Gone(arrow.step(), change, field), later));
                    case EarlierFields.Made made ->
                        found.add(new Trail(new Origin.Made(arrow.step(), change.toString(), field), later));
                }
            }
            case Change.Metadata metadata -> backThrough(arrow, index - 1, field, later);
            // A function may have changed the field, or made it; usually it leaves most fields as they are.
            case Change.Function function -> backThrough(arrow, index - 1, field,
                    preceded(new Mention(arrow.step(), change, field, field), later));
            case Change.Recalling recalling -> backThrough(arrow, index - 1, field,
                    preceded(new Mention(arrow.step(), change, field, field), later));
        }
    }

    private static List<Mention> preceded(Mention mention, List<Mention> later) {
        List<Mention> all = new ArrayList<>(later.size() + 1);
        all.add(mention);
        all.addAll(later);
        return List.copyOf(all);
    }
}
