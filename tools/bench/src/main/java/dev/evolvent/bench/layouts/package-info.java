/**
 * Measures variants of Evolvent's own table that differ in one thing. Start reading at
 * {@link dev.evolvent.bench.layouts.LayoutsBench}.
 */
@NullMarked
package dev.evolvent.bench.layouts;

import org.jspecify.annotations.NullMarked;
