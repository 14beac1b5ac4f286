package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A chain for a given document: most operations fit what the ones before have made of it, some fail, and some find
 * nothing.
 */
final class RandomChains {

    private static final int MOST_STEPS = 6;
    private static final int MOST_OPERATIONS = 6;
    private static final int MOST_ATTEMPTS = 40;

    private final Draw draw;
    private final Predicate<Operation> allowed;
    private final KnownNames names = new KnownNames();
    private final boolean mayFail;
    private final boolean mayContradict;
    private ObjectNode current;
    private RandomOperations operations;

    private RandomChains(Draw draw, Predicate<Operation> allowed, ObjectNode document, boolean mayContradict) {
        this.draw = draw;
        this.allowed = allowed;
        this.mayFail = draw.chance(0.5);
        this.mayContradict = mayContradict;
        this.current = document;
        this.operations = new RandomOperations(draw, document);
    }

    static Trial trial(Draw draw) {
        return trial(draw, operation -> true);
    }

    /** A document in a random spelling, with a chain for it; now and then a chain for another document. */
    static Trial trial(Draw draw, Predicate<Operation> allowed) {
        ObjectNode document = new RandomDocuments(draw).document();
        String spelling = RandomSpelling.of(document, draw);
        ObjectNode expected = draw.chance(0.05) ? new RandomDocuments(draw).document() : document;
        return new Trial(spelling, new RandomChains(draw, allowed, expected, false).steps());
    }

    /** A document with a chain that may say of a field that it is gone, and go on as if it were there. */
    static Trial carelessTrial(Draw draw) {
        ObjectNode document = new RandomDocuments(draw).document();
        return new Trial(StrictJson.write(document),
                new RandomChains(draw, operation -> true, document, true).steps());
    }

    private List<List<Operation>> steps() {
        List<List<Operation>> steps = new ArrayList<>();
        for (int i = draw.below(MOST_STEPS); i >= 0; i--) {
            List<Operation> step = new ArrayList<>();
            int size = 1 + draw.below(1 + draw.below(MOST_OPERATIONS));
            for (int attempts = 0; step.size() < size && attempts < MOST_ATTEMPTS; attempts++) {
                operation().filter(this::fits).ifPresent(step::add);
            }
            steps.add(List.copyOf(step));
        }
        return List.copyOf(steps);
    }

    /** None if what was drawn does not go together: not every combination of names and paths makes an operation. */
    private Optional<Operation> operation() {
        try {
            return Optional.of(operations.operation());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it can follow what is there already; if so, it does. */
    private boolean fits(Operation operation) {
        if (!allowed.test(operation) || (!mayContradict && names.contradict(operation))) {
            return false;
        }
        try {
            ReferenceOperations.Result result = ReferenceOperations.apply(List.of(operation), current);
            if (result.met()) {
                current = result.document();
                operations = new RandomOperations(draw, current);
            }
        } catch (ReferenceException e) {
            if (!mayFail || draw.chance(0.3)) {
                return false;
            }
        }
        names.after(operation);
        return true;
    }
}
