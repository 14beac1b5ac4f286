/**
 * Commands on read models. Start reading at
 * {@link dev.evolvent.cli.projections.ProjectionsCommand}.
 */
@NullMarked
package dev.evolvent.cli.projections;

import org.jspecify.annotations.NullMarked;
