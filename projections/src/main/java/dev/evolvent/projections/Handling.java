package dev.evolvent.projections;

import dev.evolvent.upcasters.event.CurrentEvent;

/** What a projection has declared for some events: that it takes them, and what their key is. */
public interface Handling {

    boolean takes(Class<?> event);

    String keyOf(CurrentEvent<?> event);

    /** An event whose class is known to be the one that was declared, or below it. */
    static <E> CurrentEvent<E> typed(Class<E> event, CurrentEvent<?> current) {
        if (!event.isInstance(current.body())) {
            throw new IllegalArgumentException(current.body().getClass() + " is not " + event);
        }
        @SuppressWarnings("unchecked")
        CurrentEvent<E> same = (CurrentEvent<E>) current;
        return same;
    }
}
