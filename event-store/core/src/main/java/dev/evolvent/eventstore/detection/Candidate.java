package dev.evolvent.eventstore.detection;

import dev.evolvent.eventstore.layout.StoreLayout;
import java.util.List;

/**
 * A layout that may fit a table.
 *
 * @param percent
 *            how certain the match is; from {@link LayoutDetection#SURE} on, it is safe to use
 * @param because
 *            the evidence for and against it
 */
public record Candidate(StoreLayout layout, int percent, List<String> because) {

    /** Whether it is safe to use. */
    public boolean isSure() {
        return percent >= LayoutDetection.SURE;
    }
}
