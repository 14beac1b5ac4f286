package dev.evolvent.projections.internal.replay;

import dev.evolvent.projections.Handling;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.upcasters.event.CurrentEvent;

/** An event, and the handler that processes it. */
record Handled<H extends Handling>(CurrentEvent<?> event, H handler) {

    String key(Projection projection) {
        try {
            return handler.keyOf(event);
        } catch (RuntimeException | Error e) {
            throw ProjectionError.failed(projection, event, e);
        }
    }
}
