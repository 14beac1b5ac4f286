/**
 * Commands on stored events. Start reading at
 * {@link dev.evolvent.cli.events.EventsCommand}.
 */
@NullMarked
package dev.evolvent.cli.events;

import org.jspecify.annotations.NullMarked;
