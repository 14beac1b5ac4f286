package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.operation.Conversion;
import dev.evolvent.upcasters.operation.FieldPath;
import dev.evolvent.upcasters.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Forth and back again gives the same document, wherever an operation says that its inverse is exact. */
class InverseTest {

    private static final int TRIALS = 2000;
    private static final long SEED = Long.getLong("test.seed", 1);

    @Test
    void exact_inverses_in_reverse_order_bring_back_the_document() {
        int turnedRound = 0;
        for (int i = 0; i < TRIALS; i++) {
            Trial trial = RandomChains.trial(new Draw(SEED * 1_000_003 + i),
                    operation -> operation.inverse().isExact());
            ObjectNode before = StrictJson.parseObject(trial.document());
            if (digitsMatter(trial.operations())) {
                continue;
            }
            Optional<ObjectNode> after = forth(trial, before);
            if (after.isPresent()) {
                ObjectNode back = ReferenceOperations.apply(inverse(trial.operations()), after.get()).document();
                assertThat(StrictJson.same(back, before, false))
                        .as("%s\ngives %s\nand back again %s", trial, after.get(), back).isTrue();
                turnedRound++;
            }
        }
        assertThat(turnedRound).isGreaterThan(TRIALS / 3);
    }

    /** Absent if an operation fails, or if the document is not one of the old shape: it has what is yet to come. */
    private static Optional<ObjectNode> forth(Trial trial, ObjectNode document) {
        ObjectNode current = document;
        for (Operation operation : trial.operations()) {
            Places places = new Places(current);
            if (targets(operation).anyMatch(places::isPresent)) {
                return Optional.empty();
            }
            try {
                current = ReferenceOperations.apply(List.of(operation), current).document();
            } catch (ReferenceException e) {
                return Optional.empty();
            }
        }
        return Optional.of(current);
    }

    private static Stream<FieldPath> targets(Operation operation) {
        return switch (operation) {
            case Operation.Rename rename -> Stream.of(rename.field().sibling(rename.to()));
            case Operation.Move move -> Stream.of(move.to());
            case Operation.Copy copy -> Stream.of(copy.to());
            case Operation.Split split -> split.into().stream().map(split.field()::sibling)
                    .filter(target -> !target.equals(split.field()));
            default -> Stream.of();
        };
    }

    /** Numbers come back by value. Where a text was made a number, and that is written anew, its digits are others. */
    private static boolean digitsMatter(List<Operation> operations) {
        List<Operation> writing = operations.stream()
                .filter(operation -> operation instanceof Operation.Replace || operation instanceof Operation.Convert)
                .toList();
        return writing.size() > 1
                && writing.stream().anyMatch(operation -> operation instanceof Operation.Convert convert
                        && convert.conversion().kind() == Conversion.Kind.STRING_TO_NUMBER);
    }

    private static List<Operation> inverse(List<Operation> operations) {
        List<Operation> inverse = new ArrayList<>();
        operations.reversed().forEach(operation -> inverse.addAll(operation.inverse().operations()));
        return inverse;
    }
}
