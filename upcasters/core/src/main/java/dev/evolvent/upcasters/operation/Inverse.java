package dev.evolvent.upcasters.operation;

import java.util.List;
import java.util.Optional;

/**
 * What turns an operation round.
 *
 * @param operations
 *            what is done on the way back
 * @param lost
 *            what does not come back, as a part of a sentence; absent if everything does
 * @param possible
 *            whether there is a way back at all: if not, {@code lost} says why, and the operations only report it
 */
public record Inverse(List<Operation> operations, Optional<String> lost, boolean possible) {

    static Inverse exact(Operation operation) {
        return new Inverse(List.of(operation), Optional.empty(), true);
    }

    static Inverse lossy(String lost, Operation... operations) {
        return new Inverse(List.of(operations), Optional.of(lost), true);
    }

    static Inverse none(String why, Operation... operations) {
        return new Inverse(List.of(operations), Optional.of(why), false);
    }

    /** Whether forth and back again gives the same document, but for the order of fields. */
    public boolean isExact() {
        return lost.isEmpty();
    }
}
