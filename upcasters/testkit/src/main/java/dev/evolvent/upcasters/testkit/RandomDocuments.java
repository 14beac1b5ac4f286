package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Events of a type: first the sample itself, then others that are like it, or like nothing at all. */
final class RandomDocuments {

    private static final List<String> ODD_METADATA = List.of("", "null", "{}", "{\"a\":1}", "[]", "no JSON");

    private final EventType type;
    private final Optional<Sample> sample;
    private final Vocabulary vocabulary;
    private final Random random;
    private final Mutation mutation;
    private boolean first = true;

    /**
     * @param ofThatName
     *            samples of all revisions of the event
     */
    RandomDocuments(EventType type, Optional<Sample> sample, List<Sample> ofThatName, long seed) {
        this.type = type;
        this.sample = sample.filter(each -> tree(each.payload()).isPresent());
        vocabulary = new Vocabulary(
                ofThatName.stream().flatMap(each -> tree(each.payload()).stream()).map(JsonNode.class::cast).toList());
        random = new Random(seed);
        mutation = new Mutation(vocabulary, random);
    }

    /** Any event, or bytes that resemble one. */
    Form any() {
        if (first && sample.isPresent()) {
            first = false;
            return sample.get().form();
        }
        String payload = switch (random.nextInt(10)) {
            case 0 -> broken(OddNotation.of(document(), random));
            case 1, 2 -> OddNotation.of(vocabulary.object(random, 3), random);
            case 3 -> document().toString();
            default -> OddNotation.of(document(), random);
        };
        return new Form(type, Json.of(payload), metadata());
    }

    /**
     * An event that the application might have stored: it is like the sample, but for fields that are absent or have
     * other values.
     */
    Form likely() {
        if (first || sample.isEmpty()) {
            first = false;
            return new Form(type, sample.map(Sample::payload).orElse(Json.of("{}")), likelyMetadata());
        }
        ObjectNode document = like(sample.get());
        for (int times = random.nextInt(3); times >= 0; times--) {
            mutation.gentle(document);
        }
        return new Form(type, Json.of(OddNotation.of(document, random)), likelyMetadata());
    }

    private ObjectNode document() {
        if (sample.isEmpty()) {
            return vocabulary.object(random, 3);
        }
        ObjectNode document = like(sample.get());
        for (int times = random.nextInt(4); times > 0; times--) {
            mutation.wild(document);
        }
        return document;
    }

    private Json metadata() {
        return random.nextInt(4) == 0
                ? Json.of(ODD_METADATA.get(random.nextInt(ODD_METADATA.size())))
                : likelyMetadata();
    }

    private Json likelyMetadata() {
        return sample.map(each -> each.form().metadata()).orElse(Form.NO_METADATA);
    }

    private String broken(String json) {
        int at = random.nextInt(json.length() + 1);
        return switch (random.nextInt(6)) {
            case 0 -> json.substring(0, at);
            case 1 -> json.substring(0, at) + (char) (' ' + random.nextInt(95)) + json.substring(at);
            case 2 -> json + json;
            case 3 -> "[" + json + "]";
            case 4 -> json.replaceFirst("\\{(?=.*:)", "{\"twice\":1,\"twice\":2,");
            default -> new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_16);
        };
    }

    private static ObjectNode like(Sample sample) {
        return tree(sample.payload()).orElseThrow();
    }

    private static Optional<ObjectNode> tree(Json json) {
        try {
            return json.tree() instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // A sample that is no JSON is reported by its own test.
            return Optional.empty();
        }
    }
}
