package dev.evolvent.eventstore.detection;

import dev.evolvent.eventstore.layout.StoreLayout;
import java.util.List;

/**
 * A layout that may fit a table.
 *
 * @param percent
 *            how sure it is; from {@link LayoutDetection#SURE} on, it is safe to go by it
 * @param because
 *            what speaks for it, and what does not
 */
public record Candidate(StoreLayout layout, int percent, List<String> because) {

    /** Whether it is safe to go by it. */
    public boolean isSure() {
        return percent >= LayoutDetection.SURE;
    }
}
