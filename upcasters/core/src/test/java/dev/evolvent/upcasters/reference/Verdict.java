package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.event.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether it is right what a chain has made of a payload that may be anything. */
record Verdict(List<JsonChange> changes, Json payload) {

    private static final Outcome NOT_JSON = new Outcome.Failure("EV-1201");
    private static final Outcome UNEXPECTED_KIND = new Outcome.Failure("EV-1205");
    private static final Outcome OVER_A_LIMIT = new Outcome.Failure("EV-1206");

    /** What is wrong, if something is. */
    Optional<String> problem(Outcome outcome) {
        Optional<String> readAlthough = Optional.of("It was read, although ")
                .filter(words -> outcome instanceof Outcome.Success);
        JsonNode document;
        try {
            if (StrictJson.depth(payload.bytes()) > PayloadLimits.DEFAULT.depth()) {
                return readAlthough.map(words -> words + "it is too deep");
            }
            document = StrictJson.read(payload.bytes());
        } catch (IOException e) {
            // Jackson takes half a character in a text, but not in a name; here both are bytes until they are understood.
            return readAlthough.filter(words -> !String.valueOf(e.getMessage()).contains("surrogate"))
                    .map(words -> words + "it is no JSON: " + e.getMessage());
        }
        return document instanceof ObjectNode object
                ? problem(outcome, object)
                : readAlthough.map(words -> words + "it is no object");
    }

    private Optional<String> problem(Outcome outcome, ObjectNode document) {
        if (outcome instanceof Outcome.Failure failure && mayBeRefused(failure, document)) {
            return Optional.empty();
        }
        Outcome reference = Outcome.ofReference(changes, document);
        boolean right = switch (outcome) {
            case Outcome.Success(Json json) -> isStrict(json) && outcome.agrees(reference, true);
            case Outcome.Failure failure -> failure.isLike(reference);
        };
        return right ? Optional.empty() : Optional.of("The reference gives " + shortened(reference.toString()));
    }

    private static boolean isStrict(Json json) {
        try {
            StrictJson.read(json.bytes());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean mayBeRefused(Outcome.Failure failure, ObjectNode document) {
        if (failure.equals(OVER_A_LIMIT)) {
            return holdsUnusableNumber(document);
        }
        return (failure.equals(NOT_JSON) || failure.equals(UNEXPECTED_KIND)) && holdsHalfCharacter(document);
    }

    static String shortened(String text) {
        return text.length() < 3000 ? text : text.substring(0, 3000) + "... (" + text.length() + " characters)";
    }

    private static boolean holdsUnusableNumber(ObjectNode document) {
        return all(document).anyMatch(value -> value instanceof WrittenNumber number && !number.isWithinLimits());
    }

    /** In what has to be understood; anywhere else it is no more than some bytes. */
    private boolean holdsHalfCharacter(ObjectNode document) {
        Set<String> touched = TopLevel.touchedBy(changes);
        return document.properties().stream()
                .filter(field -> touched.contains(field.getKey()) || isHalf(field.getKey()))
                .anyMatch(field -> isHalf(field.getKey()) || all(field.getValue()).anyMatch(Verdict::holdsHalf));
    }

    private static Stream<JsonNode> all(JsonNode value) {
        return value instanceof ObjectNode || value instanceof ArrayNode
                ? Stream.concat(Stream.of(value), value.valueStream().flatMap(Verdict::all))
                : Stream.of(value);
    }

    private static boolean holdsHalf(JsonNode value) {
        return isHalf(value.asText()) || value.properties().stream().map(Map.Entry::getKey).anyMatch(Verdict::isHalf);
    }

    private static boolean isHalf(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
