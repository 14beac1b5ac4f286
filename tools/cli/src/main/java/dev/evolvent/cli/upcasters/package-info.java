/**
 * Commands on upcasters. Start reading at
 * {@link dev.evolvent.cli.upcasters.UpcastersCommand}.
 */
@NullMarked
package dev.evolvent.cli.upcasters;

import org.jspecify.annotations.NullMarked;
