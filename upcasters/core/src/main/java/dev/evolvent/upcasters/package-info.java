/**
 * Reads events in their current form: what is stored never changes, so it is changed on the way out. Knows no database
 * and no framework. Start reading at {@link dev.evolvent.upcasters.UpcasterRegistry}.
 */
@NullMarked
package dev.evolvent.upcasters;

import org.jspecify.annotations.NullMarked;
