package dev.evolvent.migrations;

import java.util.List;
import java.util.Optional;

/**
 * What a run has come to.
 *
 * @param migrations
 *            those that it applied, completed or took back, in this order
 * @param waiting
 *            the one that is ready, and waits for somebody who completes it; later ones wait behind it
 */
public record Outcome(List<MigrationId> migrations, Optional<MigrationId> waiting) {

    @Override
    public String toString() {
        return migrations + waiting.map(id -> ", " + id + " waits for its completion").orElse("");
    }
}
