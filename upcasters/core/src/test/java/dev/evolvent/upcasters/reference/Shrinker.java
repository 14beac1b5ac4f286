package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a trial smaller, by one step, change, field or item at a time, as long as it keeps on failing. */
final class Shrinker {

    private Shrinker() {}

    static Trial shrink(Trial trial, Predicate<Trial> fails) {
        Trial smallest = trial;
        Optional<Trial> smaller = Optional.of(trial);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smallerThan(smallest).filter(fails).findFirst();
        }
        return smallest;
    }

    private static Stream<Trial> smallerThan(Trial trial) {
        Stream<Trial> shorter = shorter(trial.steps()).map(steps -> new Trial(trial.document(), steps));
        Stream<Trial> emptier = texts(trial.document())
                .filter(text -> text.length() < trial.document().length())
                .map(text -> new Trial(text, trial.steps()));
        return Stream.concat(shorter, emptier);
    }

    private static Stream<List<List<JsonChange>>> shorter(List<List<JsonChange>> steps) {
        List<List<List<JsonChange>>> shorter = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.size() > 1) {
                shorter.add(without(steps, i));
            }
            for (int j = 0; j < steps.get(i).size(); j++) {
                List<List<JsonChange>> fewer = new ArrayList<>(steps);
                fewer.set(i, without(steps.get(i), j));
                shorter.add(fewer);
            }
        }
        return shorter.stream();
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(index);
        return List.copyOf(rest);
    }

    /** The same document in the shortest spelling, and ones with less in them. */
    private static Stream<String> texts(String document) {
        JsonNode tree = StrictJson.parse(document);
        return Stream.concat(Stream.of(tree), emptier(tree)).map(StrictJson::write);
    }

    private static Stream<JsonNode> emptier(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> object.properties().stream().map(Map.Entry::getKey).flatMap(name -> Stream.concat(
                    Stream.of(object.deepCopy().without(List.of(name))),
                    emptier(object.get(name)).map(smaller -> object.deepCopy().set(name, smaller))));
            case ArrayNode array -> Stream.iterate(0, i -> i < array.size(), i -> i + 1).flatMap(i -> {
                ArrayNode shorter = array.deepCopy();
                shorter.remove(i);
                return Stream.concat(Stream.of(shorter), emptier(array.get(i)).map(smaller -> {
                    ArrayNode changed = array.deepCopy();
                    changed.set(i, smaller);
                    return changed;
                }));
            });
            default -> Stream.of();
        };
    }
}
