package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A chain for a given document: most changes fit what the ones before have made of it, some fail, and some find
 * nothing.
 */
final class RandomChains {

    private static final int MOST_STEPS = 6;
    private static final int MOST_CHANGES = 6;
    private static final int MOST_ATTEMPTS = 40;

    private final Draw draw;
    private final Predicate<JsonChange> allowed;
    private final KnownNames names = new KnownNames();
    private final boolean mayFail;
    private final boolean mayContradict;
    private ObjectNode current;
    private RandomChanges changes;

    private RandomChains(Draw draw, Predicate<JsonChange> allowed, ObjectNode document, boolean mayContradict) {
        this.draw = draw;
        this.allowed = allowed;
        this.mayFail = draw.chance(0.5);
        this.mayContradict = mayContradict;
        this.current = document;
        this.changes = new RandomChanges(draw, document);
    }

    static Trial trial(Draw draw) {
        return trial(draw, change -> true);
    }

    /** A document in a random spelling, with a chain for it; now and then a chain for another document. */
    static Trial trial(Draw draw, Predicate<JsonChange> allowed) {
        ObjectNode document = new RandomDocuments(draw).document();
        String spelling = RandomSpelling.of(document, draw);
        ObjectNode expected = draw.chance(0.05) ? new RandomDocuments(draw).document() : document;
        return new Trial(spelling, new RandomChains(draw, allowed, expected, false).steps());
    }

    /** A document with a chain that may remove a field, and then use it as if it were there. */
    static Trial carelessTrial(Draw draw) {
        ObjectNode document = new RandomDocuments(draw).document();
        return new Trial(StrictJson.write(document),
                new RandomChains(draw, change -> true, document, true).steps());
    }

    private List<List<JsonChange>> steps() {
        List<List<JsonChange>> steps = new ArrayList<>();
        for (int i = draw.below(MOST_STEPS); i >= 0; i--) {
            List<JsonChange> step = new ArrayList<>();
            int size = 1 + draw.below(1 + draw.below(MOST_CHANGES));
            for (int attempts = 0; step.size() < size && attempts < MOST_ATTEMPTS; attempts++) {
                change().filter(this::fits).ifPresent(step::add);
            }
            steps.add(List.copyOf(step));
        }
        return List.copyOf(steps);
    }

    /** None if what was drawn does not go together: not every combination of names and paths makes a change. */
    private Optional<JsonChange> change() {
        try {
            return Optional.of(changes.change());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it can follow what is there already; if so, it does. */
    private boolean fits(JsonChange change) {
        if (!allowed.test(change) || (!mayContradict && names.contradict(change))) {
            return false;
        }
        try {
            ReferenceChanges.Result result = ReferenceChanges.apply(List.of(change), current);
            if (result.met()) {
                current = result.document();
                changes = new RandomChanges(draw, current);
            }
        } catch (ReferenceException e) {
            if (!mayFail || draw.chance(0.3)) {
                return false;
            }
        }
        names.after(change);
        return true;
    }
}
