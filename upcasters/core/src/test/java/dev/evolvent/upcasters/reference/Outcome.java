package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.event.Json;
import java.util.List;

/** How a document comes out of a chain. */
sealed interface Outcome {

    record Success(Json json) implements Outcome {}

    record Failure(String code) implements Outcome {

        /**
         * Whether it is the same kind of error. The reference knows no limits of what a conversion may make: a number that
         * is too large is just one that cannot be converted.
         */
        boolean isLike(Outcome reference) {
            return equals(reference) || (code.equals("EV-1206") && new Failure("EV-1205").equals(reference));
        }
    }

    static Outcome ofReference(List<JsonChange> changes, ObjectNode document) {
        try {
            return new Success(Json.of(StrictJson.write(ReferenceChanges.apply(changes, document).document())));
        } catch (ReferenceException e) {
            return new Failure(e.kind().code());
        }
    }

    /** Whether both are the same document by value, or failures both. */
    default boolean agrees(Outcome other, boolean inOrder) {
        return switch (this) {
            case Success(Json json) -> other instanceof Success(Json otherJson) && (json.equals(otherJson)
                    || StrictJson.same(StrictJson.parse(json.toString()), StrictJson.parse(otherJson.toString()),
                            inOrder));
            case Failure failure -> other instanceof Failure;
        };
    }
}
