/**
 * Why the table of Evolvent's own layout is as it is: the same with one thing different, measured beside it. Start reading at
 * {@link dev.evolvent.bench.layouts.LayoutsBench}.
 */
@NullMarked
package dev.evolvent.bench.layouts;

import org.jspecify.annotations.NullMarked;
