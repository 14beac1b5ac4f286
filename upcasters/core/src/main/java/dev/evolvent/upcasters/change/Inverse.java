package dev.evolvent.upcasters.change;

import java.util.List;
import java.util.Optional;

/**
 * What turns a change round.
 *
 * @param changes
 *            what is done on the way back
 * @param lost
 *            what does not come back, as a part of a sentence; absent if everything does
 * @param possible
 *            whether there is a way back at all: if not, {@code lost} says why, and the changes only report it
 */
public record Inverse(List<JsonChange> changes, Optional<String> lost, boolean possible) {

    static Inverse exact(JsonChange change) {
        return new Inverse(List.of(change), Optional.empty(), true);
    }

    static Inverse lossy(String lost, JsonChange... changes) {
        return new Inverse(List.of(changes), Optional.of(lost), true);
    }

    static Inverse none(String why, JsonChange... changes) {
        return new Inverse(List.of(changes), Optional.of(why), false);
    }

    /** Whether forth and back again gives the same document, but for the order of fields. */
    public boolean isExact() {
        return lost.isEmpty();
    }
}
