package dev.evolvent.projections;

import dev.evolvent.upcasters.event.CurrentEvent;

/** A projection's declaration for some events: that it processes them, and what their key is. */
public interface Handling {

    boolean takes(Class<?> event);

    String keyOf(CurrentEvent<?> event);

    /** An event whose class is known to be the declared one or a subclass. */
    static <E> CurrentEvent<E> typed(Class<E> event, CurrentEvent<?> current) {
        if (!event.isInstance(current.body())) {
            throw new IllegalArgumentException(current.body().getClass() + " is not " + event);
        }
        @SuppressWarnings("unchecked")
        CurrentEvent<E> same = (CurrentEvent<E>) current;
        return same;
    }
}
