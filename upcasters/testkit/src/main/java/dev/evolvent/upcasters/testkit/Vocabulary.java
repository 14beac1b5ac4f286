package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Names and values that random documents are made of: those of the samples, so that steps find something, and odd ones.
 */
final class Vocabulary {

    private static final List<String> ODD_NAMES = List.of("", "a", "a.b", "[]", "\\", "\"", "näme", "\uD83D\uDE00");
    private static final List<String> ODD_TEXTS = List.of("", " ", "null", "0", "1.50", "-0", "1e5", "true", "a b", "é",
            "\u0000", "\"\\/\n", "\uD83D\uDE00", "2020-02-29T12:00:00.5Z", "2020-02-29T13:00:00+01:00",
            "9999999999999999999", "\uD83D");
    private static final List<String> ODD_NUMBERS = List.of("0", "1", "-1", "0.5", "12.34", "12.345", "1E+2", "1E-7",
            "9007199254740993", "9223372036854775808", "-9223372036854775809", "1582977600", "1E+300",
            "0.1000000000000000000000000000000001");

    private static final int MOST_FIELDS = 5;

    private final List<String> names = new ArrayList<>(ODD_NAMES);
    private final List<String> texts = new ArrayList<>(ODD_TEXTS);

    Vocabulary(Collection<JsonNode> samples) {
        samples.forEach(this::learn);
    }

    private void learn(JsonNode value) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            // Several times, so that the odd ones do not prevail.
            for (int times = 0; times < ODD_NAMES.size() / 2; times++) {
                names.add(field.getKey());
            }
        }
        if (value.isTextual()) {
            texts.add(value.textValue());
        }
        value.forEach(this::learn);
    }

    String name(RandomGenerator random) {
        return any(names, random);
    }

    JsonNode text(RandomGenerator random) {
        return TextNode.valueOf(any(texts, random));
    }

    JsonNode number(RandomGenerator random) {
        return DecimalNode.valueOf(new BigDecimal(any(ODD_NUMBERS, random)));
    }

    /** A value of any kind, with at most some levels below it. */
    JsonNode value(RandomGenerator random, int levels) {
        return switch (random.nextInt(levels > 0 ? 8 : 6)) {
            case 0 -> NullNode.instance;
            case 1 -> BooleanNode.valueOf(random.nextBoolean());
            case 2, 3 -> number(random);
            case 4, 5 -> text(random);
            case 6 -> array(random, levels - 1);
            default -> object(random, levels - 1);
        };
    }

    JsonNode array(RandomGenerator random, int levels) {
        List<JsonNode> items = new ArrayList<>();
        for (int count = random.nextInt(MOST_FIELDS); count > 0; count--) {
            items.add(value(random, levels));
        }
        return JsonNodeFactory.instance.arrayNode().addAll(items);
    }

    ObjectNode object(RandomGenerator random, int levels) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int count = random.nextInt(MOST_FIELDS + 1); count > 0; count--) {
            object.set(name(random), value(random, levels));
        }
        return object;
    }

    private static <T> T any(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
