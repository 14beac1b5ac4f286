package dev.evolvent.projections.internal.replay;

import dev.evolvent.projections.KeyedFold;
import dev.evolvent.upcasters.event.CurrentEvent;

/** An event, with the key of a row that it changes. */
public record Keyed<R extends Record>(Object key, CurrentEvent<?> event, KeyedFold.Handler<?, R> handler) {}
