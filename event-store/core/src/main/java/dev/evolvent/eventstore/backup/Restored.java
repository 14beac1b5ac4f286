package dev.evolvent.eventstore.backup;

import java.util.List;
import java.util.Optional;

/**
 * The result of a restore.
 *
 * @param movedTo
 *            where the table that existed before is now
 * @param leftOut
 *            what could not be recreated because it depends on missing objects: triggers, foreign keys, rights
 */
public record Restored(long rows, Optional<String> movedTo, List<String> leftOut) {

    public Restored {
        leftOut = List.copyOf(leftOut);
    }
}
