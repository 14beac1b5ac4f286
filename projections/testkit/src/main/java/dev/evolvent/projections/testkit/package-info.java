/** Tests for projections. Start reading at {@link dev.evolvent.projections.testkit.ProjectionTest}. */
@NullMarked
package dev.evolvent.projections.testkit;

import org.jspecify.annotations.NullMarked;
