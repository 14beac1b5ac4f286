/**
 * Commands on layouts. Start reading at
 * {@link dev.evolvent.cli.layout.LayoutCommand}.
 */
@NullMarked
package dev.evolvent.cli.layout;

import org.jspecify.annotations.NullMarked;
