package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.operation.FieldPath;
import dev.evolvent.upcasters.operation.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The registry rejects a chain as contradictory only where a field that an operation names is sure to be missing, or one
 * that it makes is sure to be there.
 */
class ContradictionTest {

    private static final int TRIALS = 2000;
    private static final long SEED = Long.getLong("test.seed", 1);

    @Test
    void an_operation_that_works_is_not_rejected() {
        int rejected = 0;
        for (int i = 0; i < TRIALS; i++) {
            Trial trial = RandomChains.carelessTrial(new Draw(SEED * 1_000_003 + i));
            if (Engine.of(trial.steps()).isEmpty()) {
                List<Operation> beginning = firstRejected(trial.operations());
                assertThat(works(beginning, trial.document()))
                        .as(() -> beginning.getLast() + " works in " + trial).isFalse();
                rejected++;
            }
        }
        assertThat(rejected).isGreaterThan(TRIALS / 50);
    }

    /** The shortest beginning of a chain that is rejected. */
    private static List<Operation> firstRejected(List<Operation> operations) {
        int length = 1;
        while (Engine.of(List.of(operations.subList(0, length))).isPresent()) {
            length++;
        }
        return operations.subList(0, length);
    }

    /** Whether the last operation finds all that it names, nothing in its way, and something to change. */
    private static boolean works(List<Operation> operations, String document) {
        try {
            ObjectNode before = ReferenceOperations.apply(operations.subList(0, operations.size() - 1),
                    StrictJson.parseObject(document)).document();
            Places places = new Places(before);
            return named(operations.getLast()).allMatch(places::isPresent)
                    && made(operations.getLast()).noneMatch(places::isPresent)
                    && ReferenceOperations.apply(List.of(operations.getLast()), before).met();
        } catch (ReferenceException e) {
            return false;
        }
    }

    private static Stream<FieldPath> named(Operation operation) {
        return switch (operation) {
            case Operation.Nest nest -> nest.fields().stream().map(nest.into()::sibling);
            case Operation.Join join -> join.fields().stream().map(join.into()::sibling);
            default -> Stream.of();
        };
    }

    private static Stream<FieldPath> made(Operation operation) {
        return switch (operation) {
            case Operation.Split split -> split.into().stream().map(split.field()::sibling)
                    .filter(part -> !part.equals(split.field()));
            case Operation.Hoist hoist -> hoist.fields().stream().map(hoist.from()::sibling)
                    .filter(field -> !field.equals(hoist.from()));
            default -> Stream.of();
        };
    }
}
