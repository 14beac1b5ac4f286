package dev.evolvent.eventstore.backup;

import java.util.List;
import java.util.Optional;

/**
 * What was restored.
 *
 * @param movedTo
 *            where the table is now that was there before
 * @param leftOut
 *            what could not be made again, since it leans on something that is not there: triggers, foreign keys, rights
 */
public record Restored(long rows, Optional<String> movedTo, List<String> leftOut) {

    public Restored {
        leftOut = List.copyOf(leftOut);
    }
}
