/**
 * A throw-away PostgreSQL server from a jar: no installation, no container, no rights needed, and nothing left however
 * the program ends. Start reading at {@link dev.evolvent.eventstore.scratch.ScratchServer}.
 */
@NullMarked
package dev.evolvent.eventstore.scratch;

import org.jspecify.annotations.NullMarked;
