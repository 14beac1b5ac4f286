package dev.evolvent.projections;

import dev.evolvent.upcasters.CurrentEvent;

/** What a projection has declared for some events: that it takes them, and what their key is. */
interface Handling {

    boolean takes(Class<?> event);

    String keyOf(CurrentEvent<?> event);

    /** Whether its key is the stream, so that it is known before an event is read. */
    boolean keyIsStream();
}
