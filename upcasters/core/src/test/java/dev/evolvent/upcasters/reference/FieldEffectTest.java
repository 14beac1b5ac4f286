package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.internal.effect.FieldEffect.Transfer;
import dev.evolvent.upcasters.internal.effect.FieldEffect;
import dev.evolvent.upcasters.internal.effect.Instruction;
import dev.evolvent.upcasters.internal.effect.Inverse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The engine does to fields what the effect of a change says, for every change and on random documents. */
class FieldEffectTest {

    private static final int TRIALS = 10_000;
    private static final long SEED = Long.getLong("test.seed", 1);

    /** All values of a document by their path, those in arrays in their order. */
    private record Values(Map<FieldPath, List<JsonNode>> byPath) {

        static Values of(JsonNode document) {
            Values values = new Values(new LinkedHashMap<>());
            values.add(new FieldPath(List.of()), document);
            return values;
        }

        private void add(FieldPath path, JsonNode value) {
            byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(value);
            value.properties().forEach(field -> add(path.field(field.getKey()), field.getValue()));
            if (value.isArray()) {
                value.forEach(item -> add(path.items(), item));
            }
        }

        List<JsonNode> at(FieldPath path) {
            return byPath.getOrDefault(path, List.of());
        }

        boolean has(FieldPath path) {
            return byPath.containsKey(path);
        }

        long objectsAt(FieldPath path) {
            return at(path).stream().filter(JsonNode::isObject).count();
        }
    }

    private final Map<String, Integer> checked = new HashMap<>();
    private Values before = new Values(Map.of());
    private Values after = new Values(Map.of());

    @Test
    void the_engine_does_to_fields_what_the_effect_says() {
        for (int i = 0; i < TRIALS; i++) {
            Draw draw = new Draw(SEED * 1_000_003 + i);
            ObjectNode document = new RandomDocuments(draw).document();
            change(draw, document).ifPresent(change -> compare(change, document));
        }

        assertThat(checked.keySet()).isEqualTo(leavesOf(FieldEffect.class));
        assertThat(checked.values()).allSatisfy(count -> assertThat(count).isGreaterThan(TRIALS / 200));
    }

    @Test
    void what_moves_is_moved_back_by_the_inverse() {
        int moves = 0;
        for (int i = 0; i < TRIALS / 10; i++) {
            Draw draw = new Draw(SEED * 1_000_003 + i);
            JsonChange change = change(draw, new RandomDocuments(draw).document()).orElse(null);
            if (change != null && FieldEffect.of(change) instanceof FieldEffect.Moving moving) {
                List<Instruction> inverse = Inverse.of(change).instructions();
                assertThat(inverse).as(change.toString()).singleElement().isInstanceOfSatisfying(
                        Instruction.Apply.class,
                        apply -> assertThat(FieldEffect.of(apply.change())).isInstanceOfSatisfying(
                                FieldEffect.Moving.class, back -> assertThat(back.transfers()).isEqualTo(
                                        moving.transfers().stream().map(each -> new Transfer(each.to(), each.from()))
                                                .toList())));
                moves++;
            }
        }
        assertThat(moves).isGreaterThan(TRIALS / 100);
    }

    private static Optional<JsonChange> change(Draw draw, ObjectNode document) {
        try {
            return Optional.of(new RandomChanges(draw, document).change());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void compare(JsonChange change, ObjectNode document) {
        Outcome outcome = Engine.of(List.of(List.of(change))).orElseThrow()
                .outcome(Json.of(StrictJson.write(document)));
        if (outcome instanceof Outcome.Success success) {
            before = Values.of(document);
            after = Values.of(StrictJson.parseObject(success.json().toString()));
            FieldEffect effect = FieldEffect.of(change);
            try {
                compareUntouched(effect);
                compareTouched(effect);
            } catch (AssertionError e) {
                throw new AssertionError(change + "\nof " + document + "\nmakes " + success.json(), e);
            }
            checked.merge(effect.getClass().getSimpleName(), 1, Integer::sum);
        }
    }

    private void compareUntouched(FieldEffect effect) {
        List<FieldPath> places = effect.places().toList();
        before.byPath().forEach((path, values) -> {
            if (places.stream().noneMatch(place -> related(place, path))) {
                assertThat(after.at(path)).as("%s is untouched", path).isEqualTo(values);
            }
        });
        after.byPath().keySet().forEach(path -> {
            boolean fromUnfolded = effect instanceof FieldEffect.Unfolded(FieldPath from)
                    && from.parent().leadsTo(path);
            if (!fromUnfolded && places.stream().noneMatch(place -> related(place, path))) {
                assertThat(before.has(path)).as("%s was there", path).isTrue();
            }
        });
    }

    private void compareTouched(FieldEffect effect) {
        switch (effect) {
            case FieldEffect.Moving moving -> moving.transfers().forEach(each -> {
                compareTransfer(each);
                if (moving.transfers().stream().noneMatch(other -> related(other.to(), each.from()))) {
                    assertThat(after.has(each.from())).as("%s is gone", each.from()).isFalse();
                }
            });
            case FieldEffect.Copied(FieldPath from, FieldPath to) -> {
                compareTransfer(new Transfer(from, to));
                assertThat(after.at(from)).as("%s stays", from).isEqualTo(before.at(from));
            }
            case FieldEffect.Added(FieldPath field, String value) -> {
                assertThat(after.at(field)).hasSize((int) after.objectsAt(field.parent()));
                if (!before.has(field)) {
                    JsonNode constant = StrictJson.parseObject("{\"constant\":" + value + "}").get("constant");
                    assertThat(after.at(field)).allMatch(added -> StrictJson.same(added, constant, false));
                }
            }
            case FieldEffect.Removed(FieldPath field) -> assertThat(after.has(field)).as("%s is gone", field).isFalse();
            case FieldEffect.Unfolded(FieldPath from) -> before.byPath().keySet().stream()
                    .filter(path -> path.isField() && path.parent().equals(from)
                            && !from.sibling(path.name()).equals(from))
                    .forEach(path -> compareTransfer(new Transfer(path, from.sibling(path.name()))));
            case FieldEffect.Recombined(List<FieldPath> sources, List<FieldPath> targets) -> {
                boolean present = sources.stream().anyMatch(before::has);
                assertThat(sources).filteredOn(source -> !targets.contains(source)).noneMatch(after::has);
                assertThat(after.has(targets.getFirst())).isEqualTo(present || before.has(targets.getFirst()));
            }
            case FieldEffect.Rewritten rewritten -> {
                assertThat(after.at(rewritten.value())).hasSameSizeAs(before.at(rewritten.value()));
                if (rewritten.by() instanceof JsonChange.Wrap) {
                    assertThat(after.at(rewritten.to())).isEqualTo(
                            before.at(rewritten.from()).stream().filter(value -> !value.isNull()).toList());
                } else if (rewritten.by() instanceof JsonChange.Head) {
                    assertThat(after.at(rewritten.to())).allMatch(
                            value -> value.isNull() || before.at(rewritten.from()).contains(value));
                }
            }
        }
    }

    /** Where there was something at the new place in other items of an array, the values are mixed. */
    private void compareTransfer(Transfer transfer) {
        if (!before.has(transfer.to())) {
            assertThat(after.at(transfer.to())).as("%s is at %s", transfer.from(), transfer.to())
                    .isEqualTo(before.at(transfer.from()));
        }
    }

    private static boolean related(FieldPath one, FieldPath other) {
        return one.leadsTo(other) || other.leadsTo(one);
    }

    private static Set<String> leavesOf(Class<?> sealed) {
        Set<String> leaves = new TreeSet<>();
        for (Class<?> each : sealed.getPermittedSubclasses()) {
            if (each.isSealed()) {
                leaves.addAll(leavesOf(each));
            } else {
                leaves.add(each.getSimpleName());
            }
        }
        return leaves;
    }
}
