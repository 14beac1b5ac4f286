package dev.evolvent.upcasters;

import dev.evolvent.upcasters.internal.Operation;
import java.util.List;

/** The way from one stored type to the current one: every operation of every step, and the class at the end. */
record Chain(EventType source, EventType target, List<Operation> operations, Class<?> reader) {}
