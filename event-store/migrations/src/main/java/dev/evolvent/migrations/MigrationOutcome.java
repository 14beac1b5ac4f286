package dev.evolvent.migrations;

import java.util.List;
import java.util.Optional;

/**
 * The result of a run.
 *
 * @param migrations
 *            those that were applied, completed or rolled back, in this order
 * @param waiting
 *            the one that is ready and waits for completion; later ones wait for it
 */
public record MigrationOutcome(List<MigrationId> migrations, Optional<MigrationId> waiting) {

    @Override
    public String toString() {
        return migrations + waiting.map(id -> ", " + id + " waits for its completion").orElse("");
    }
}
