package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The registry rejects a chain as contradictory only where a field that a change names is sure to be missing, or one
 * that it makes is sure to be there.
 */
class ContradictionTest {

    private static final int TRIALS = 2000;
    private static final long SEED = Long.getLong("test.seed", 1);

    @Test
    void a_change_that_works_is_not_rejected() {
        int rejected = 0;
        for (int i = 0; i < TRIALS; i++) {
            Trial trial = RandomChains.carelessTrial(new Draw(SEED * 1_000_003 + i));
            if (Engine.of(trial.steps()).isEmpty()) {
                List<JsonChange> beginning = firstRejected(trial.changes());
                assertThat(works(beginning, trial.document()))
                        .as(() -> beginning.getLast() + " works in " + trial).isFalse();
                rejected++;
            }
        }
        assertThat(rejected).isGreaterThan(TRIALS / 50);
    }

    /** The shortest beginning of a chain that is rejected. */
    private static List<JsonChange> firstRejected(List<JsonChange> changes) {
        int length = 1;
        while (Engine.of(List.of(changes.subList(0, length))).isPresent()) {
            length++;
        }
        return changes.subList(0, length);
    }

    /** Whether the last change finds everything that it names, no conflict, and something to change. */
    private static boolean works(List<JsonChange> changes, String document) {
        try {
            ObjectNode before = ReferenceChanges.apply(changes.subList(0, changes.size() - 1),
                    StrictJson.parseObject(document)).document();
            Places places = new Places(before);
            return named(changes.getLast()).allMatch(places::isPresent)
                    && made(changes.getLast()).noneMatch(places::isPresent)
                    && ReferenceChanges.apply(List.of(changes.getLast()), before).met();
        } catch (ReferenceException e) {
            return false;
        }
    }

    private static Stream<FieldPath> named(JsonChange change) {
        return switch (change) {
            case JsonChange.Nest nest -> nest.fields().stream().map(nest.into()::sibling);
            case JsonChange.Hoist hoist -> hoist.fields().stream().map(hoist.from()::field);
            case JsonChange.Join join -> join.fields().stream().map(join.into()::sibling);
            default -> Stream.of();
        };
    }

    private static Stream<FieldPath> made(JsonChange change) {
        return switch (change) {
            case JsonChange.Split split -> split.into().stream().map(split.field()::sibling)
                    .filter(part -> !part.equals(split.field()));
            case JsonChange.Hoist hoist -> hoist.fields().stream().map(hoist.from()::sibling)
                    .filter(field -> !field.equals(hoist.from()));
            default -> Stream.of();
        };
    }
}
