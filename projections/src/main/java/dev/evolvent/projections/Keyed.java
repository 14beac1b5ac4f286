package dev.evolvent.projections;

import dev.evolvent.upcasters.CurrentEvent;

/** An event, with the key of a row that it changes. */
record Keyed<R extends Record>(Object key, CurrentEvent<?> event, KeyedFold.Handler<?, R> handler) {}
