package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.internal.effect.Instruction;
import dev.evolvent.upcasters.internal.effect.Inverse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Forth and back again gives the same document, wherever a change says that its inverse is exact. */
class InverseTest {

    private static final int TRIALS = 2000;
    private static final long SEED = Long.getLong("test.seed", 1);

    @Test
    void exact_inverses_in_reverse_order_bring_back_the_document() {
        int turnedRound = 0;
        for (int i = 0; i < TRIALS; i++) {
            Trial trial = RandomChains.trial(new Draw(SEED * 1_000_003 + i),
                    change -> Inverse.of(change).isExact());
            ObjectNode before = StrictJson.parseObject(trial.document());
            if (digitsMatter(trial.changes())) {
                continue;
            }
            Optional<ObjectNode> after = forth(trial, before);
            if (after.isPresent()) {
                ObjectNode back = ReferenceChanges.run(inverse(trial.changes()), after.get());
                assertThat(StrictJson.same(back, before, false))
                        .as("%s\ngives %s\nand back again %s", trial, after.get(), back).isTrue();
                turnedRound++;
            }
        }
        assertThat(turnedRound).isGreaterThan(TRIALS / 3);
    }

    /** Absent if a change fails, or if the document is not one of the old shape: it has what is yet to come. */
    private static Optional<ObjectNode> forth(Trial trial, ObjectNode document) {
        ObjectNode current = document;
        for (JsonChange change : trial.changes()) {
            Places places = new Places(current);
            if (targets(change).anyMatch(places::isPresent)) {
                return Optional.empty();
            }
            try {
                current = ReferenceChanges.apply(List.of(change), current).document();
            } catch (ReferenceException e) {
                return Optional.empty();
            }
        }
        return Optional.of(current);
    }

    private static Stream<FieldPath> targets(JsonChange change) {
        return switch (change) {
            case JsonChange.Rename rename -> Stream.of(rename.field().sibling(rename.to()));
            case JsonChange.Move move -> Stream.of(move.to());
            case JsonChange.Copy copy -> Stream.of(copy.to());
            case JsonChange.Split split -> split.into().stream().map(split.field()::sibling)
                    .filter(target -> !target.equals(split.field()));
            default -> Stream.of();
        };
    }

    /** Numbers come back by value. Where a text was made a number, and that is written again, its digits are others. */
    private static boolean digitsMatter(List<JsonChange> changes) {
        List<JsonChange> writing = changes.stream()
                .filter(change -> change instanceof JsonChange.Replace || change instanceof JsonChange.Convert)
                .toList();
        return writing.size() > 1
                && writing.stream().anyMatch(change -> change instanceof JsonChange.Convert convert
                        && convert.conversion().kind() == Conversion.Kind.STRING_TO_NUMBER);
    }

    private static List<Instruction> inverse(List<JsonChange> changes) {
        return changes.reversed().stream().flatMap(change -> Inverse.of(change).instructions().stream()).toList();
    }
}
